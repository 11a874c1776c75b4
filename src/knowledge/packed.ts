/**
 * Entries packed for a chunk: each as a list of values in the order of one of the chunk's shapes, so that names of fields
 * are written once, and texts that several entries share once too.
 */
import type { CompiledEntry, EntryId } from './entry.ts';

type Value = unknown;

/** What a chunk's JSON holds. */
export interface Packed {
  /** Names of fields, a list for each set of fields that occurs. */
  readonly shapes: readonly (readonly string[])[];
  /** Texts of the fields in `SHARED`, and ids and names of what entries refer to. */
  readonly texts: readonly string[];
  /** Shape, then a value for each of its fields; shared texts by index, labels as pairs of indices. */
  readonly rows: readonly (readonly Value[])[];
}

/** Fields whose texts come again and again. */
const SHARED = new Set(['kind', 'field', 'country', 'knownTo', 'source', 'party']);

export function packEntries(entries: readonly CompiledEntry[]): Packed {
  const shapes = new Map<string, number>();
  const texts = new Map<string, number>();
  const indexIn = (table: Map<string, number>, key: string) => {
    const index = table.get(key) ?? table.size;
    table.set(key, index);
    return index;
  };
  const rows = entries.map((entry) => {
    // What is undefined is absent, as in JSON.
    const fields = Object.entries(entry).filter(([, value]) => value !== undefined);
    const shape = indexIn(shapes, JSON.stringify(fields.map(([name]) => name)));
    const values = fields.map(([name, value]): Value => {
      if (name === 'labels')
        return Object.entries(entry.labels)
          .flat()
          .map((text) => indexIn(texts, text));
      return SHARED.has(name) ? indexIn(texts, value as string) : value;
    });
    return [shape, ...values];
  });
  return { shapes: [...shapes.keys()].map((shape) => JSON.parse(shape) as string[]), texts: [...texts.keys()], rows };
}

export function unpackEntries({ shapes, texts, rows }: Packed): CompiledEntry[] {
  return rows.map(([shape, ...values]) => {
    const names = shapes[shape as number]!;
    const fields = values.map((value, i): [string, Value] => {
      const name = names[i]!;
      if (name === 'labels') return [name, labelsOf(value as readonly number[], texts)];
      return [name, SHARED.has(name) ? texts[value as number]! : value];
    });
    return Object.fromEntries(fields) as unknown as CompiledEntry;
  });
}

function labelsOf(pairs: readonly number[], texts: readonly string[]): Record<EntryId, string> {
  const labels: Record<EntryId, string> = {};
  for (let i = 0; i < pairs.length; i += 2) labels[texts[pairs[i]!]!] = texts[pairs[i + 1]!]!;
  return labels;
}

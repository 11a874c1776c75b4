/** Reads the authored YAML files. Every fault of every file is reported in one go, with its line. */
import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import * as v from 'valibot';
import { isMap, isSeq, LineCounter, parseDocument } from 'yaml';
import type { Entry } from '../../src/knowledge/entry.ts';
import { type AuthoredEntry, entrySchema, fileSchema, type Reading } from './schema.ts';

export interface Finding {
  readonly file: string;
  /** From 1; 0 where the whole file is meant. */
  readonly line: number;
  readonly entry: string;
  readonly field: string;
  readonly message: string;
}

export interface AuthoredSource {
  readonly entry: Entry;
  readonly file: string;
  readonly line: number;
  /** The folder below the root: "united-states". */
  readonly field: string;
}

export interface Authored {
  readonly sources: readonly AuthoredSource[];
  readonly readings: readonly { readonly file: string; readonly reading: Reading }[];
  readonly findings: readonly Finding[];
}

export function yamlFilesBelow(folder: string): string[] {
  return readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter((name) => name.endsWith('.yaml'))
    .sort()
    .map((name) => path.join(folder, name));
}

/** @param root the folder with a folder per field of knowledge */
export function readAuthored(root: string): Authored {
  const sources: AuthoredSource[] = [];
  const readings: { file: string; reading: Reading }[] = [];
  const findings: Finding[] = [];
  for (const file of yamlFilesBelow(root)) {
    const shown = path.relative(process.cwd(), file);
    const result = parseAuthoredFile(readFileSync(file, 'utf8'), shown);
    findings.push(...result.findings);
    readings.push(...result.readings.map((reading) => ({ file: shown, reading })));
    const field = path
      .relative(root, file)
      .split(path.sep)[0]!
      .replace(/\.yaml$/, '');
    sources.push(...result.entries.map(({ entry, line }) => ({ entry, line, file: shown, field })));
  }
  return { sources, readings, findings };
}

export function parseAuthoredFile(text: string, file: string) {
  const entries: { entry: Entry; line: number }[] = [];
  const findings: Finding[] = [];
  const lines = new LineCounter();
  const document = parseDocument(text, { lineCounter: lines });
  const lineAt = (offset: number | undefined) => (offset === undefined ? 0 : lines.linePos(offset).line);
  for (const error of document.errors) {
    findings.push({ file, line: lineAt(error.pos[0]), entry: '', field: '', message: error.message.split('\n')[0]! });
  }
  if (findings.length > 0) return { entries, readings: [], findings };
  const parsed = v.safeParse(fileSchema, document.toJS());
  if (!parsed.success) {
    for (const issue of parsed.issues) {
      findings.push({ file, line: 1, entry: '', field: v.getDotPath(issue) ?? '', message: issue.message });
    }
    return { entries, readings: [], findings };
  }
  const nodes = document.get('entries', true);
  parsed.output.entries.forEach((raw, index) => {
    const node = isSeq(nodes) ? nodes.items[index] : undefined;
    const line = isMap(node) ? lineAt(node.range?.[0]) : 0;
    const result = v.safeParse(entrySchema, raw);
    if (result.success) {
      entries.push({ line, entry: entryFrom(result.output, parsed.output['known-to']) });
      return;
    }
    const named = v.safeParse(v.object({ id: v.string() }), raw);
    for (const issue of result.issues) {
      const field = v.getDotPath(issue) ?? '';
      const top = field.split('.')[0]!;
      const pair = isMap(node) ? node.items.find((item) => String(item.key) === top) : undefined;
      const key = pair?.key as { range?: [number, number, number] } | undefined;
      const at = lineAt(key?.range?.[0]) || line;
      findings.push({
        file,
        line: at,
        entry: named.success ? named.output.id : `#${index + 1}`,
        field,
        message: issue.message,
      });
    }
  });
  return { entries, readings: parsed.output.checked ?? [], findings };
}

function entryFrom(authored: AuthoredEntry, fileKnownTo: string): Entry {
  const { 'known-to': knownTo = fileKnownTo, ...rest } = authored;
  // valibot types optional fields as possibly undefined; none of them is ever set to undefined.
  return { ...(rest as Omit<Entry, 'knownTo' | 'source'>), knownTo, source: 'authored' };
}

export function showFinding({ file, line, entry, field, message }: Finding): string {
  return `${file}:${line}: ${[entry, field].filter(Boolean).join(' ')}: ${message}`;
}

import type { Entry } from '../../../src/knowledge/entry.ts';
import { surfaceFormsOf } from '../../../src/knowledge/surface-forms.ts';
import { refuseArguments } from '../../cli.ts';
import { COMPILED_FOLDER, readBundle } from '../compile.ts';
import { openFreshKnowledge } from '../ensure.ts';
import { compiledBytes } from '../open.ts';

/** Counts by kind, field and source; surface forms; ambiguous forms; bytes. */
export function statsCommand(args: readonly string[]): string {
  refuseArguments('stats', args);
  const { authored, packaged: given, entries } = readBundle();
  const { map } = openFreshKnowledge();
  const fieldOf = new Map(authored.sources.map(({ entry, field }) => [entry.id, field]));
  const owners = new Map<string, Set<string>>();
  for (const entry of entries) {
    for (const { form } of surfaceFormsOf(entry)) owners.set(form, (owners.get(form) ?? new Set()).add(entry.id));
  }
  const ambiguous = [...owners.values()].filter((ids) => ids.size > 1).length;
  const { index, chunks } = compiledBytes(COMPILED_FOLDER);
  const packaged = entries.filter((entry) => !entry.source.startsWith('authored'));
  return [
    `entries ${entries.length}, of these authored ${entries.length - packaged.length}, from packages alone ${packaged.length}`,
    `facts known to ${map.knownTo}, content ${map.contentHash}`,
    '',
    table('kind', entries, (entry) => entry.kind),
    table(
      'field (authored)',
      entries.filter((entry) => fieldOf.has(entry.id)),
      (entry) => fieldOf.get(entry.id)!,
    ),
    table('source', entries, (entry) => entry.source),
    table('kind, from packages alone', packaged, (entry) => entry.kind),
    table(
      'kind and source, given by packages, with what authored entries took in',
      given,
      (entry) => `${entry.kind}, ${entry.source}`,
    ),
    `surface forms ${owners.size} (${map.formCount} apart from case), of these ambiguous ${ambiguous}`,
    `bytes: hot index ${index}, chunks ${chunks}, together ${index + chunks}`,
    '',
  ].join('\n');
}

function table(title: string, entries: readonly Entry[], keyOf: (entry: Entry) => string): string {
  const counts = new Map<string, number>();
  for (const entry of entries) counts.set(keyOf(entry), (counts.get(keyOf(entry)) ?? 0) + 1);
  const rows = [...counts].sort((a, b) => b[1] - a[1]).map(([key, count]) => `${String(count).padStart(8)}  ${key}`);
  return [`by ${title}`, ...rows, ''].join('\n');
}

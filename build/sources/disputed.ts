/** Disputed places: what their cards say is reviewed, whatever the packages hold them to be. */
import type { Entry } from '../../src/knowledge/entry.ts';
import { readTable } from './text.ts';

/**
 * @param rows of `disputed.tsv`
 * @throws where no entry has a row's id: a place would lose its reviewed words in silence
 */
export function applyDisputes(entries: readonly Entry[], rows: readonly string[][]): Entry[] {
  const byId = new Map(rows.map((row) => [row[0]!, row]));
  const result = entries.map((entry) => {
    const row = byId.get(entry.id);
    if (!row || entry.kind !== 'place') return entry;
    byId.delete(entry.id);
    const [, is = entry.is, about] = row;
    return { ...entry, is, ...(about && { about }) };
  });
  if (byId.size > 0) throw new Error(`disputed.tsv: no entry is called ${[...byId.keys()].join(', ')}`);
  return result;
}

export function readDisputeTable(): string[][] {
  return readTable('disputed.tsv');
}

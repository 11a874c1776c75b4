/** Searching names by what they begin with. Pure; the names are one line an entry, in the map's order. */
import type { EntryIndex } from '../knowledge/map-reader.ts';

const plain = (text: string): string => text.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase();

/** Shorter beginnings would find half the map. */
const MIN_LENGTH = 2;

/**
 * The entries of which a name, or a word of a name, begins with the text; the best known first of those found.
 *
 * @param names a line an entry, its forms parted by tabs
 */
export function searchNames(names: string, text: string, limit: number): EntryIndex[] {
  const wanted = plain(text.trim());
  if (wanted.length < MIN_LENGTH) return [];
  const exact: EntryIndex[] = [];
  const begun: EntryIndex[] = [];
  const lines = plain(names).split('\n');
  for (let i = 0; i < lines.length && exact.length < limit; i++) {
    const line = `\t${lines[i]}\t`;
    if (line.includes(`\t${wanted}\t`)) exact.push(i);
    else if (begun.length < limit && (line.includes(`\t${wanted}`) || line.includes(` ${wanted}`))) begun.push(i);
  }
  // The map's order is that of renown: a village of the very name is no better than a president who bears it.
  return [...new Set([...exact, ...begun])].sort((a, b) => a - b).slice(0, limit);
}

/** Searching names by what they begin with. Pure; the names are one line an entry, in the map's order. */
import type { EntryIndex } from '../knowledge/map-reader.ts';

const plain = (text: string): string => text.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase();

/** Shorter beginnings would find half the map. */
const MIN_LENGTH = 2;

/**
 * The entries of which a name, or a word of a name, begins with the text: the best known first, whole beginnings before
 * later words.
 *
 * @param names a line an entry, its forms parted by tabs
 */
export function searchNames(names: string, text: string, limit: number): EntryIndex[] {
  const wanted = plain(text.trim());
  if (wanted.length < MIN_LENGTH) return [];
  const starts: EntryIndex[] = [];
  const words: EntryIndex[] = [];
  const lines = names.split('\n');
  for (let i = 0; i < lines.length && starts.length < limit; i++) {
    const line = `\t${plain(lines[i]!)}`;
    if (line.includes(`\t${wanted}`)) starts.push(i);
    else if (words.length < limit && line.includes(` ${wanted}`)) words.push(i);
  }
  return [...starts, ...words].slice(0, limit);
}

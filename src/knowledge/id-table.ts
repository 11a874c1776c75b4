/** The table from ids to entry indices in the hot index. */
import type { EntryId } from './entry.ts';
import type { EntryIndex } from './map-reader.ts';

/** Two independent hashes of an id (FNV-1a, and a multiplicative one). */
export function hashId(id: EntryId): [slot: number, check: number] {
  let a = 0x811c9dc5 | 0;
  let b = 7;
  for (let i = 0; i < id.length; i++) {
    a = Math.imul(a ^ id.charCodeAt(i), 0x01000193);
    b = Math.imul(b ^ (b >>> 15) ^ id.charCodeAt(i), 0x9e3779b1 | 0);
  }
  return [(a ^ (a >>> 16)) >>> 0, b >>> 0];
}

/** @returns two words a slot: check, and entry + 1 */
export function writeIdTable(ids: readonly EntryId[]): Uint32Array {
  // Ids are looked up now and then, not for every word: a full table is no harm.
  let slots = 16;
  while (slots < ids.length * 1.2) slots *= 2;
  const table = new Uint32Array(slots * 2);
  ids.forEach((id, index) => {
    const [hash, check] = hashId(id);
    let slot = hash & (slots - 1);
    while (table[2 * slot + 1] !== 0) slot = (slot + 1) & (slots - 1);
    table[2 * slot] = check;
    table[2 * slot + 1] = index + 1;
  });
  return table;
}

/** The entry of an id, or -1. The entry's own id, once decoded, is the proof. */
export function findId(table: Uint32Array, id: EntryId): EntryIndex {
  const [hash, check] = hashId(id);
  const mask = table.length / 2 - 1;
  for (let slot = hash & mask, tries = 0; tries <= mask; slot = (slot + 1) & mask, tries++) {
    const value = table[2 * slot + 1]!;
    if (value === 0) return -1;
    if (table[2 * slot] === check) return value - 1;
  }
  return -1;
}

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

/** Slots an id. Ids are looked up now and then, not for every word: a nearly full table is no harm. */
const ROOM = 1.1;

/** @returns two words a slot: check, and entry + 1 */
export function writeIdTable(ids: readonly EntryId[]): Uint32Array {
  const slots = Math.ceil(ids.length * ROOM) + 1;
  const table = new Uint32Array(slots * 2);
  ids.forEach((id, index) => {
    const [hash, check] = hashId(id);
    let slot = hash % slots;
    while (table[2 * slot + 1] !== 0) slot = (slot + 1) % slots;
    table[2 * slot] = check;
    table[2 * slot + 1] = index + 1;
  });
  return table;
}

/** The entry of an id, or -1. The entry's own id, once decoded, is the proof. */
export function findId(table: Uint32Array, id: EntryId): EntryIndex {
  const [hash, check] = hashId(id);
  const slots = table.length / 2;
  for (let slot = hash % slots, tries = 0; tries < slots; slot = (slot + 1) % slots, tries++) {
    const value = table[2 * slot + 1]!;
    if (value === 0) return -1;
    if (table[2 * slot] === check) return value - 1;
  }
  return -1;
}

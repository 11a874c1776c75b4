/** Opens the hot index of a compiled map: typed-array views over its bytes, nothing parsed. */

import { isoOf, type PartialDate } from './dates.ts';
import type { Kind } from './entry.ts';
import {
  CHUNK_ENTRIES,
  checksum,
  FLAG,
  FORMAT_VERSION,
  HEADER,
  HEADER_WORDS,
  KIND_CODES,
  MAGIC,
  MapError,
  SECTIONS,
  type Section,
} from './map-format.ts';

/** Index of an entry in the map, from 0; entries are ordered by weight, the best known first. */
export type EntryIndex = number;

export interface KnowledgeMap {
  readonly entryCount: number;
  readonly formCount: number;
  readonly knownTo: PartialDate;
  /** Hexadecimal hash of the content: the same for the same knowledge. */
  readonly contentHash: string;
  readonly byteLength: number;
  readonly sections: Readonly<Record<Section, Uint32Array>>;
  /** Indices into the section `contextWords`. */
  readonly context: Uint16Array;
  /** Where each entry's row begins in `related`, `context` and `titles`; one more than there are entries. */
  readonly rows: Readonly<Record<RowSection, Uint32Array>>;
}

type RowSection = 'related' | 'context' | 'titles';

/**
 * @param bytes the whole file; aligned to four bytes, and not changed afterwards
 * @throws {MapError} with the fault, where the file can't be trusted
 */
export function openMap(bytes: ArrayBuffer): KnowledgeMap {
  const headerBytes = (HEADER_WORDS + SECTIONS.length) * 4;
  if (bytes.byteLength < 8) throw new MapError('truncated', `the map has only ${bytes.byteLength} bytes`);
  const words = new Uint32Array(bytes, 0, Math.floor(bytes.byteLength / 4));
  if (words[HEADER.magic] !== MAGIC) throw new MapError('not-a-map', 'the file is no knowledge map');
  const version = words[HEADER.version]!;
  if (version > FORMAT_VERSION)
    throw new MapError('newer', `the map has format ${version}, this reader knows ${FORMAT_VERSION}`);
  if (version < FORMAT_VERSION) throw new MapError('older', `the map has the old format ${version}`);
  if (bytes.byteLength < headerBytes || bytes.byteLength !== words[HEADER.byteLength]) {
    throw new MapError(
      'truncated',
      `the map has ${bytes.byteLength} bytes, not the ${words[HEADER.byteLength]} it was written with`,
    );
  }
  const [hashA, hashB] = checksum(words, HEADER.knownTo);
  if (hashA !== words[HEADER.hashA] || hashB !== words[HEADER.hashB]) {
    throw new MapError('corrupted', 'the map was damaged after it was written');
  }
  const sections = {} as Record<Section, Uint32Array>;
  let at = HEADER_WORDS + SECTIONS.length;
  SECTIONS.forEach((section, i) => {
    const length = words[HEADER_WORDS + i]!;
    if (at + length > words.length) throw new MapError('corrupted', `section ${section} reaches beyond the file`);
    sections[section] = words.subarray(at, at + length);
    at += length;
  });
  return {
    entryCount: words[HEADER.entries]!,
    formCount: words[HEADER.forms]!,
    knownTo: isoOf(words[HEADER.knownTo]! | 0).slice(0, 7),
    contentHash: hashA.toString(16).padStart(8, '0') + hashB.toString(16).padStart(8, '0'),
    byteLength: bytes.byteLength,
    sections,
    context: new Uint16Array(bytes, sections.context.byteOffset, sections.context.length * 2),
    rows: {
      related: offsetsOf(sections.rowLengths, 0, 0xff),
      context: offsetsOf(sections.rowLengths, 8, 0xff),
      titles: offsetsOf(sections.rowLengths, 16, 0xffff),
    },
  };
}

function offsetsOf(lengths: Uint32Array, shift: number, mask: number): Uint32Array {
  const offsets = new Uint32Array(lengths.length + 1);
  for (let i = 0; i < lengths.length; i++) offsets[i + 1] = offsets[i]! + ((lengths[i]! >>> shift) & mask);
  return offsets;
}

/** The value stored for a form's path: 0 where no form begins so. */
export function findNode(nodes: Uint32Array, hash: number, check: number): number {
  const mask = nodes.length / 2 - 1;
  const wanted = check >>> 0;
  for (let slot = hash & mask, tries = 0; tries <= mask; slot = (slot + 1) & mask, tries++) {
    const value = nodes[2 * slot + 1]!;
    if (value === 0) return 0;
    if (nodes[2 * slot] === wanted) return value;
  }
  return 0;
}

export const LONGER = 0x80000000;
/** The first candidate of a node's value, or -1 where no form ends there. */
export const firstCandidate = (value: number): number => (value & 0x7fffffff) - 1;

/** All candidates of a form, by its hashes, the likeliest first; none where it is no form. */
export function candidatesOf({ sections: { candidates, nodes } }: KnowledgeMap, hash: number, check: number): number[] {
  const value = findNode(nodes, hash, check);
  const list: number[] = [];
  if (value === 0) return list;
  for (let c = firstCandidate(value); c >= 0; c = candidateFlags(candidates, c) & FLAG.last ? -1 : c + 1) list.push(c);
  return list;
}

export const candidateEntry = (candidates: Uint32Array, i: number): EntryIndex => candidates[2 * i]! & 0xffffff;
export const candidateFlags = (candidates: Uint32Array, i: number): number => candidates[2 * i]! >>> 24;
/** Share of the form's uses that mean this entry, above 0 to 1. */
export const candidatePrior = (candidates: Uint32Array, i: number): number => (candidates[2 * i + 1]! & 0xff) / 255;

export const kindCode = (map: KnowledgeMap, entry: EntryIndex): number => map.sections.entries[4 * entry]! & 0xff;
export const kindOf = (map: KnowledgeMap, entry: EntryIndex): Kind =>
  KIND_CODES[map.sections.entries[4 * entry]! & 0xff] ?? 'topic';
export const rankOf = (map: KnowledgeMap, entry: EntryIndex): number => (map.sections.entries[4 * entry]! >>> 8) & 0xff;
export const firstDayOf = (map: KnowledgeMap, entry: EntryIndex): number => map.sections.entries[4 * entry + 1]! | 0;
export const lastDayOf = (map: KnowledgeMap, entry: EntryIndex): number => map.sections.entries[4 * entry + 2]! | 0;
/** Whether other places lie in it: a region or a country. */
export const hasParts = (map: KnowledgeMap, entry: EntryIndex): boolean =>
  ((map.sections.entries[4 * entry]! >>> 16) & 1) === 1;
/** The code of the field of knowledge under which it is filed (see `FIELDS`); 0 where only package data is known. */
export const fieldCode = (map: KnowledgeMap, entry: EntryIndex): number => map.sections.entries[4 * entry]! >>> 24;
/** What a place or body lies in or belongs to, or -1. */
export const partOf = (map: KnowledgeMap, entry: EntryIndex): EntryIndex => map.sections.entries[4 * entry + 3]! - 1;
/** Town, district, region, country: no place is nested deeper. */
const MOST_NESTED = 4;
/** The nearest of what an entry lies in or belongs to that is accepted, or -1. */
export function nearestWhole(
  map: KnowledgeMap,
  entry: EntryIndex,
  accepts: (whole: EntryIndex) => boolean,
): EntryIndex {
  let whole = partOf(map, entry);
  for (let depth = 0; whole >= 0 && depth < MOST_NESTED; depth++) {
    if (accepts(whole)) return whole;
    whole = partOf(map, whole);
  }
  return -1;
}
export const chunkOf = (entry: EntryIndex): number => Math.floor(entry / CHUNK_ENTRIES);

/** Whether a word, by its hashes, is an everyday English word; wrong for under one other word in a hundred. */
export function isEveryday(map: KnowledgeMap, hash: number, check: number): boolean {
  const bits = map.sections.everyday;
  const mask = bits.length * 32 - 1;
  if (mask < 0) return false;
  const a = (hash >>> 0) & mask;
  const b = (check >>> 0) & mask;
  return ((bits[a >>> 5]! >>> (a & 31)) & 1) === 1 && ((bits[b >>> 5]! >>> (b & 31)) & 1) === 1;
}

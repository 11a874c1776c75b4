/**
 * The layout of the compiled map's hot index: a header, then sections of 32-bit words, each a typed array over the
 * file's own bytes. Numbers are little-endian. Entries themselves lie in chunks beside it (see `chunk.ts`).
 */
import type { Kind } from './entry.ts';

/** "BGKM" */
export const MAGIC = 0x4d4b4742;
/** Raised whenever a reader of the old layout would misread the new one. */
export const FORMAT_VERSION = 5;
/** Entries in one chunk: an article's entries lie in few chunks, and a chunk is decoded in under a millisecond. */
export const CHUNK_ENTRIES = 128;

/** Fields of knowledge, each coded by its place here + 1; 0 is for all others. */
export const FIELDS = [
  'africa',
  'asia-pacific',
  'business',
  'europe',
  'history',
  'international',
  'latin-america-canada',
  'law-society-religion',
  'media-culture',
  'middle-east',
  'russia-ukraine-central-asia',
  'science',
  'sport',
  'united-states',
] as const;

/** Header words, by position. */
export const HEADER = {
  magic: 0,
  version: 1,
  byteLength: 2,
  hashA: 3,
  hashB: 4,
  knownTo: 5,
  entries: 6,
  forms: 7,
} as const;
export const HEADER_WORDS = 8;

/** Sections in file order; the header is followed by their lengths in words. */
export const SECTIONS = [
  /** Hash table of form paths: two words a slot, check and value. Value: bit 31 longer forms go on, low bits first candidate + 1. */
  'nodes',
  /** Two words a candidate: entry | flags << 24; prior | capitals << 8 | allCapitals << 16. */
  'candidates',
  /** Four words an entry: kind | rank << 8 | (1 if other places lie in it) << 16 | field << 24, 0 for none; first day; last day; what it is part of, + 1. */
  'entries',
  /** One word an entry, the lengths of its rows in three sections below: related | context << 8 | titles << 16. */
  'rowLengths',
  /** Entry indices. */
  'related',
  /** Words that an article about the entry tends to use: indices into the next section, of 16 bits each, two to a word. */
  'context',
  /** Hashes of those words. */
  'contextWords',
  /** Three words for each word of a title: its hash, first day, last day. */
  'titles',
  /** Bloom filter of everyday English words. */
  'everyday',
  /** Hash table of ids: two words a slot, check and entry + 1. */
  'ids',
  /** Two words a chunk: both hashes of its bytes. */
  'chunks',
] as const;
export type Section = (typeof SECTIONS)[number];

/** Flags of a candidate. */
export const FLAG = {
  /** The last candidate of its form. */
  last: 1,
  /** The form needs evidence from the article. */
  weak: 2,
  demonym: 4,
  metonym: 8,
  /** A person's last name alone. */
  surname: 16,
  /** One word in lower case, or a phrase without capitals: a topic's form. */
  lower: 32,
} as const;

export const KIND_CODES: readonly Kind[] = ['person', 'place', 'organisation', 'event', 'work', 'law', 'topic'];

export const NO_DAY_BEFORE = -0x7fffffff;
export const NO_DAY_AFTER = 0x7fffffff;

/** Two independent 32-bit hashes over words; not cryptographic, they find damage. */
export function checksum(words: Uint32Array, from = 0): [number, number] {
  let a = 0x811c9dc5 | 0;
  let b = 0x2f0b4c47 | 0;
  for (let i = from; i < words.length; i++) {
    const word = words[i]!;
    a = Math.imul(a ^ word, 0x01000193);
    a ^= a >>> 15;
    b = Math.imul(b + word, 0x9e3779b1 | 0);
    b ^= b >>> 13;
  }
  return [a >>> 0, b >>> 0];
}

/** Why a map was refused. */
export type MapFault = 'not-a-map' | 'truncated' | 'newer' | 'older' | 'corrupted';

export class MapError extends Error {
  override readonly name = 'MapError';
  readonly fault: MapFault;
  constructor(fault: MapFault, message: string) {
    super(message);
    this.fault = fault;
  }
}

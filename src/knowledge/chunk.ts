/** Chunks: the entries themselves, 128 to a file, decoded only when an article names one of them. */
import type { CompiledEntry } from './entry.ts';
import { CHUNK_ENTRIES, checksum, MapError } from './map-format.ts';
import { type Packed, packEntries, unpackEntries } from './packed.ts';

/** UTF-8 JSON, padded with spaces to whole words so that it can be checked word by word. */
export function writeChunk(entries: readonly CompiledEntry[]): Uint8Array {
  const text = JSON.stringify(packEntries(entries));
  const bytes = new TextEncoder().encode(text);
  const padded = new Uint8Array(Math.ceil(bytes.length / 4) * 4).fill(0x20);
  padded.set(bytes);
  return padded;
}

export function checksumOfBytes(bytes: Uint8Array): [number, number] {
  // A copy, since a view's own buffer may begin at an odd offset; not by slice(), which for Node's Buffer is a view too.
  return checksum(new Uint32Array(new Uint8Array(bytes).buffer));
}

/**
 * @param expected the hashes the hot index holds for this chunk
 * @throws {MapError} where the bytes are not those that were written
 */
export function readChunk(bytes: Uint8Array, chunk: number, expected: readonly [number, number]): CompiledEntry[] {
  if (bytes.length % 4 !== 0) throw new MapError('truncated', `chunk ${chunk} is cut short`);
  const [a, b] = checksumOfBytes(bytes);
  if (a !== expected[0] || b !== expected[1]) throw new MapError('corrupted', `chunk ${chunk} was damaged`);
  return unpackEntries(JSON.parse(new TextDecoder().decode(bytes)) as Packed);
}

export const chunkName = (chunk: number): string => `${String(chunk).padStart(4, '0')}.json`;
export const chunkCount = (entryCount: number): number => Math.ceil(entryCount / CHUNK_ENTRIES);

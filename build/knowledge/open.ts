/** The compiled map from disk, for commands and tests: the same files that the worker opens. */
import { existsSync, readdirSync, readFileSync, statSync } from 'node:fs';
import path from 'node:path';
import { chunkName, readChunk } from '../../src/knowledge/chunk.ts';
import type { CompiledEntry } from '../../src/knowledge/entry.ts';
import { CHUNK_ENTRIES } from '../../src/knowledge/map-format.ts';
import { chunkOf, type EntryIndex, type KnowledgeMap, openMap } from '../../src/knowledge/map-reader.ts';
import type { WrittenMap } from '../../src/knowledge/map-writer.ts';

export interface OpenKnowledge {
  readonly map: KnowledgeMap;
  readonly entry: (index: EntryIndex) => CompiledEntry;
}

/** A buffer of its own: Node's small buffers share one, at any offset. */
const bufferOf = (bytes: Uint8Array): ArrayBuffer => new Uint8Array(bytes).buffer;

function knowledgeFrom(map: KnowledgeMap, chunkBytes: (chunk: number) => Uint8Array): OpenKnowledge {
  const chunks = new Map<number, CompiledEntry[]>();
  return {
    map,
    entry(index) {
      const chunk = chunkOf(index);
      let entries = chunks.get(chunk);
      if (!entries) {
        const { chunks: hashes } = map.sections;
        entries = readChunk(chunkBytes(chunk), chunk, [hashes[2 * chunk]!, hashes[2 * chunk + 1]!]);
        chunks.set(chunk, entries);
      }
      return entries[index % CHUNK_ENTRIES]!;
    },
  };
}

/** @throws {MapError} where the files were damaged; Error where they are missing */
export function openCompiled(folder: string): OpenKnowledge {
  const index = path.join(folder, 'index.bin');
  if (!existsSync(index)) throw new Error(`there is no compiled map in ${folder}: run "npm run build"`);
  const map = openMap(bufferOf(readFileSync(index)));
  return knowledgeFrom(map, (chunk) => readFileSync(path.join(folder, 'chunks', chunkName(chunk))));
}

/** A map that was just written, without going over the disk. */
export function openWritten(written: WrittenMap): OpenKnowledge {
  return knowledgeFrom(openMap(bufferOf(written.index)), (chunk) => written.chunks[chunk]!);
}

/** Bytes of the compiled files: the hot index, and all chunks together. */
export function compiledBytes(folder: string): { index: number; chunks: number } {
  const chunks = path.join(folder, 'chunks');
  return {
    index: statSync(path.join(folder, 'index.bin')).size,
    chunks: readdirSync(chunks).reduce((sum, name) => sum + statSync(path.join(chunks, name)).size, 0),
  };
}

/** What a worker does with entries that a reader adds: writes a map of them and opens what it wrote. */
import { hashesOfWord } from '../../../src/detection/hashes.ts';
import { phraseKey } from '../../../src/detection/phrase.ts';
import { readChunk } from '../../../src/knowledge/chunk.ts';
import type { CompiledEntry } from '../../../src/knowledge/entry.ts';
import { findId } from '../../../src/knowledge/id-table.ts';
import { CHUNK_ENTRIES } from '../../../src/knowledge/map-format.ts';
import { candidateEntry, chunkOf, findNode, firstCandidate, openMap } from '../../../src/knowledge/map-reader.ts';
import { writeMap } from '../../../src/knowledge/map-writer.ts';
import { contentWords } from '../../../src/linking/lexicon.ts';

export interface Job {
  readonly entries: readonly CompiledEntry[];
  readonly everyday: readonly string[];
}

export interface Done {
  /** The bytes of all files: the hot index, then each chunk. */
  readonly files: readonly (readonly number[])[];
  /** The ids of the entries as they are found again by their ids, and the ids found first by their names. */
  readonly byId: readonly string[];
  readonly byName: readonly string[];
}

export function writeAndRead({ entries, everyday }: Job): Done {
  const { index, chunks } = writeMap(entries, { phraseKey, contentWords, hashesOfWord }, everyday);
  const { sections } = openMap(new Uint8Array(index).buffer);
  const entryAt = (at: number): CompiledEntry => {
    const chunk = chunkOf(at);
    const hashes = [sections.chunks[2 * chunk]!, sections.chunks[2 * chunk + 1]!] as const;
    return readChunk(chunks[chunk]!, chunk, hashes)[at % CHUNK_ENTRIES]!;
  };
  const named = (name: string): number => {
    const [hash, check] = phraseKey(name)!.path.at(-1)!;
    return candidateEntry(sections.candidates, firstCandidate(findNode(sections.nodes, hash, check)));
  };
  return {
    files: [index, ...chunks].map((bytes) => [...bytes]),
    byId: entries.map(({ id }) => entryAt(findId(sections.ids, id)).id),
    byName: entries.map(({ name }) => entryAt(named(name)).id),
  };
}

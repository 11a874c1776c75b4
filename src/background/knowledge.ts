/** The bundled map as the worker has it: opened once per wake, chunks read when an article names their entries. */
import { chunkName, readChunk } from '../knowledge/chunk.ts';
import type { CompiledEntry } from '../knowledge/entry.ts';
import { CHUNK_ENTRIES } from '../knowledge/map-format.ts';
import { chunkOf, type EntryIndex, type KnowledgeMap, openMap } from '../knowledge/map-reader.ts';

/** Chunks kept decoded: about a megabyte each at most, and an article's entries lie in fewer. */
const KEPT_CHUNKS = 64;

export type ReadFile = (name: string) => Promise<ArrayBuffer>;

export class Knowledge {
  readonly map: KnowledgeMap;
  readonly #read: ReadFile;
  readonly #chunks = new Map<number, Promise<CompiledEntry[]>>();

  private constructor(map: KnowledgeMap, read: ReadFile) {
    this.map = map;
    this.#read = read;
  }

  /** @throws {MapError} where the map is damaged, and what `read` throws where it is missing */
  static async open(read: ReadFile): Promise<Knowledge> {
    return new Knowledge(openMap(await read('index.bin')), read);
  }

  /** The entries of the given indices, each once; in parallel, since they lie in several chunks. */
  async entries(indices: Iterable<EntryIndex>): Promise<Map<EntryIndex, CompiledEntry>> {
    const wanted = [...new Set(indices)];
    const pairs = await Promise.all(
      wanted.map(async (index): Promise<[EntryIndex, CompiledEntry] | undefined> => {
        const entry = (await this.#chunk(chunkOf(index)))[index % CHUNK_ENTRIES];
        return entry && [index, entry];
      }),
    );
    return new Map(pairs.filter((pair) => pair !== undefined));
  }

  #chunk(chunk: number): Promise<CompiledEntry[]> {
    const kept = this.#chunks.get(chunk);
    if (kept) {
      // Moved to the end: the first of the map is the one longest unused.
      this.#chunks.delete(chunk);
      this.#chunks.set(chunk, kept);
      return kept;
    }
    const { chunks: hashes } = this.map.sections;
    const reading = this.#read(`chunks/${chunkName(chunk)}`).then((bytes) =>
      readChunk(new Uint8Array(bytes), chunk, [hashes[2 * chunk]!, hashes[2 * chunk + 1]!]),
    );
    // A chunk that could not be read is tried again the next time.
    reading.catch(() => this.#chunks.delete(chunk));
    this.#chunks.set(chunk, reading);
    const [oldest] = this.#chunks.keys();
    if (this.#chunks.size > KEPT_CHUNKS && oldest !== undefined) this.#chunks.delete(oldest);
    return reading;
  }
}

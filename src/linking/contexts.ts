/** What share of an entry's context words a document uses. */
import { FLAG } from '../knowledge/map-format.ts';
import { candidateEntry, candidateFlags, type EntryIndex, type KnowledgeMap } from '../knowledge/map-reader.ts';
import type { Spot } from './spots.ts';
import type { WordSet } from './word-set.ts';

export class Contexts {
  readonly #map: KnowledgeMap;
  readonly #words: WordSet;
  /** By entry: names come again and again. */
  readonly #shares = new Map<EntryIndex, number>();
  #spot: Spot | undefined;
  #best = 0;

  /** @param words the document's */
  constructor(map: KnowledgeMap, words: WordSet) {
    this.#map = map;
    this.#words = words;
  }

  /** 0 to 1; 0 of an entry without such words. */
  of(entry: EntryIndex): number {
    const { contextWords } = this.#map.sections;
    const { context } = this.#map;
    const begin = this.#map.rows.context[entry]!;
    const end = this.#map.rows.context[entry + 1]!;
    if (begin === end) return 0;
    const kept = this.#shares.get(entry);
    if (kept !== undefined) return kept;
    let used = 0;
    for (let i = begin; i < end; i++) if (this.#words.has(contextWords[context[i]!]! | 0)) used++;
    const share = used / (end - begin);
    this.#shares.set(entry, share);
    return share;
  }

  /** The largest share among a spot's several candidates, but for metonyms; kept while the same spot is judged. */
  bestOf(spot: Spot): number {
    if (this.#spot === spot) return this.#best;
    this.#spot = spot;
    this.#best = 0;
    if (spot.candidates.length > 1) {
      const { candidates } = this.#map.sections;
      for (const candidate of spot.candidates)
        if (!(candidateFlags(candidates, candidate) & FLAG.metonym))
          this.#best = Math.max(this.#best, this.of(candidateEntry(candidates, candidate)));
    }
    return this.#best;
  }
}

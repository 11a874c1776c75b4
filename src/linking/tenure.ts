/** Who held the title that stands beside a name, and when. */
import { NUMERIC } from '../detection/tokens.ts';
import type { Day } from '../knowledge/dates.ts';
import { candidateEntry, type EntryIndex, type KnowledgeMap, kindOf } from '../knowledge/map-reader.ts';
import { GOVERNING, STOP_WORDS } from './lexicon.ts';
import type { Setting } from './setting.ts';
import type { Spot } from './spots.ts';

/** On the document's day, at another time, or never. */
export type Held = 'then' | 'once' | 'never';

export class Tenure {
  readonly #map: KnowledgeMap;
  readonly #day: Day | undefined;
  #spot: Spot | undefined;
  #holders = 0;

  /** @param day the document's; without one, whoever held a title held it then */
  constructor(map: KnowledgeMap, day: Day | undefined) {
    this.#map = map;
    this.#day = day;
  }

  /** When an entry held a title whose words stand beside the spot. */
  of({ block: { tokens } }: Spot, setting: Setting, entry: EntryIndex): Held {
    const { titles } = this.#map.sections;
    const begin = this.#map.rows.titles[entry]!;
    const end = this.#map.rows.titles[entry + 1]!;
    let held: Held = 'never';
    for (const token of setting.titles) {
      const word = tokens.hash[token]!;
      if (tokens.shape[token]! & NUMERIC || STOP_WORDS.has(word)) continue;
      for (let i = begin; i < end; i += 3) {
        if ((titles[i]! | 0) !== word) continue;
        if (this.#isThen(titles[i + 1]! | 0, titles[i + 2]! | 0, setting.former)) return 'then';
        // Who came to an office years later is not known by its title yet.
        if (this.#day === undefined || this.#day >= (titles[i + 1]! | 0)) held = 'once';
      }
    }
    if (held === 'never' && setting.rule) return this.#ruled(entry);
    return held;
  }

  /** When an entry governed: of whom "the Bush administration" tells. */
  #ruled(entry: EntryIndex): Held {
    const { titles } = this.#map.sections;
    const end = this.#map.rows.titles[entry + 1]!;
    let held: Held = 'never';
    for (let i = this.#map.rows.titles[entry]!; i < end; i += 3) {
      if (!GOVERNING.has(titles[i]! | 0)) continue;
      const from = titles[i + 1]! | 0;
      if (this.#isThen(from, titles[i + 2]! | 0, false)) return 'then';
      if (this.#day === undefined || this.#day >= from) held = 'once';
    }
    return held;
  }

  /** The first day of any title that an entry held. */
  firstOf(entry: EntryIndex): Day | undefined {
    const { titles } = this.#map.sections;
    const end = this.#map.rows.titles[entry + 1]!;
    let first: Day | undefined;
    for (let i = this.#map.rows.titles[entry]!; i < end; i += 3) {
      const from = titles[i + 1]! | 0;
      if (first === undefined || from < first) first = from;
    }
    return first;
  }

  /** How many of a spot's candidates held the title on the day; kept while the same spot is judged. */
  holdersOf(spot: Spot, setting: Setting): number {
    if (this.#spot !== spot) {
      this.#spot = spot;
      this.#holders = 0;
      for (const candidate of spot.candidates) {
        const entry = candidateEntry(this.#map.sections.candidates, candidate);
        if (kindOf(this.#map, entry) === 'person' && this.of(spot, setting, entry) === 'then') this.#holders++;
      }
    }
    return this.#holders;
  }

  #isThen(from: Day, to: Day, former: boolean): boolean {
    if (this.#day === undefined) return true;
    return (this.#day >= from && this.#day <= to) || (former && this.#day > to);
  }
}

/** Judges candidates: their features and the weighted sum of these, the log-odds that the link is right. */
import type { Day } from '../knowledge/dates.ts';
import type { EntryIndex, KnowledgeMap } from '../knowledge/map-reader.ts';
import type { DocumentEvidence } from './document.ts';
import { DocumentJudge, OF_DOCUMENT } from './document-judge.ts';
import { FEATURES } from './features.ts';
import { FormJudge, needOfEvidence } from './form-judge.ts';
import type { LastingSetting, Setting } from './setting.ts';
import type { Spot } from './spots.ts';
import type { WordSet } from './word-set.ts';

export class Judge {
  readonly #weights: Float64Array;
  readonly #form: FormJudge;
  readonly #document: DocumentJudge;
  /** The features of the candidate judged last. */
  readonly features = new Float64Array(FEATURES.length);

  /**
   * @param day the article's; undefined makes time neutral
   * @param words the document's
   */
  constructor(
    map: KnowledgeMap,
    weights: Float64Array,
    day: Day | undefined,
    evidence: DocumentEvidence,
    words: WordSet,
  ) {
    this.#weights = weights;
    this.#form = new FormJudge(map, day, words);
    this.#document = new DocumentJudge(map, evidence);
  }

  /** What form and surroundings say; leaves the features. -Infinity where time rules the candidate out. */
  judgeForm(spot: Spot, setting: Setting, candidate: number): number {
    const f = this.features.fill(0);
    if (!this.#form.judge(f, spot, setting, candidate)) return Number.NEGATIVE_INFINITY;
    let sum = 0;
    for (let i = 0; i < f.length; i++) sum += f[i]! * this.#weights[i]!;
    return sum;
  }

  /** How much the form judged last needs the rest of the document to speak for it, 0 to 1. */
  get alone(): number {
    return needOfEvidence(this.features);
  }

  /** Notes what speaks for the best of a spot's candidates; comes before `judgeDocument`. */
  weighRivals(spot: Spot) {
    this.#document.weighRivals(spot);
  }

  /**
   * What the rest of the document says; adds to the features that `judgeForm` left.
   *
   * @param alone what `alone` said after `judgeForm`
   */
  judgeDocument(
    spot: Spot,
    setting: LastingSetting,
    candidate: number,
    meaning: EntryIndex | undefined,
    alone: number,
  ): number {
    this.#document.judge(this.features, spot, setting, candidate, meaning, alone);
    let sum = 0;
    for (const i of OF_DOCUMENT) sum += this.features[i]! * this.#weights[i]!;
    return sum;
  }
}

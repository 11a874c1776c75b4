/** The features of a candidate by what the rest of the document tells, which grow with each reading. */
import { SOME_CAPITAL } from '../detection/tokens.ts';
import { FLAG } from '../knowledge/map-format.ts';
import {
  candidateEntry,
  candidateFlags,
  candidatePrior,
  type EntryIndex,
  fieldCode,
  type KnowledgeMap,
  kindCode,
  rankOf,
} from '../knowledge/map-reader.ts';
import { type DocumentEvidence, PART_SHARE, UNKNOWN_NAME } from './document.ts';
import { INDEX } from './features.ts';
import { codeOfField, EVENT, isTeam, isTown, PERSON, PLACE } from './kinds.ts';
import { isOfAnother } from './owner.ts';
import type { LastingSetting } from './setting.ts';
import type { Spot } from './spots.ts';

/** Fields whose names are spoken of abroad without their country. */
const WORLDWIDE: ReadonlySet<number> = new Set(
  (['business', 'media-culture', 'science', 'sport'] as const).map(codeOfField),
);

/** The features that are told here; those of form and surroundings are the others. */
export const OF_DOCUMENT = [
  INDEX.coherence,
  INDEX.rivalCoherence,
  INDEX.inDocument,
  INDEX.theme,
  INDEX.rivalTheme,
  INDEX.foreign,
  INDEX.explained,
  INDEX.explainedOther,
  INDEX.weakAlone,
  INDEX.played,
  INDEX.playedPlace,
];

export class DocumentJudge {
  readonly #map: KnowledgeMap;
  readonly #evidence: DocumentEvidence;
  #strongestActivation = 0;
  #strongestTheme = 0;
  /** A candidate lies in a region that the document names. */
  #rivalIsNear = false;
  /** The likeliest candidate is a place, and a town at that. */
  #namesPlace = false;
  #namesTown = false;

  constructor(map: KnowledgeMap, evidence: DocumentEvidence) {
    this.#map = map;
    this.#evidence = evidence;
  }

  /** Notes what speaks for the best of a spot's candidates: where one has friends in the document, the other is less likely. */
  weighRivals({ candidates }: Spot) {
    this.#strongestActivation = 0;
    this.#strongestTheme = 0;
    this.#rivalIsNear = false;
    this.#namesPlace = this.#namesTown = false;
    if (candidates.length < 2) return;
    const likeliest = candidateEntry(this.#map.sections.candidates, candidates[0]!);
    this.#namesPlace = kindCode(this.#map, likeliest) === PLACE;
    this.#namesTown = isTown(this.#map, likeliest);
    for (const candidate of candidates) {
      // "Moscow" for the city or for those who rule there: what speaks for the one does not speak against the other.
      if (candidateFlags(this.#map.sections.candidates, candidate) & FLAG.metonym) continue;
      const entry = candidateEntry(this.#map.sections.candidates, candidate);
      this.#strongestActivation = Math.max(this.#strongestActivation, this.#evidence.activationOf(entry));
      this.#strongestTheme = Math.max(this.#strongestTheme, this.#evidence.themeOf(entry));
      this.#rivalIsNear ||= this.#evidence.isNear(entry);
    }
  }

  /**
   * `weighRivals` comes before.
   *
   * @param f takes the features of `OF_DOCUMENT`
   * @param meaning what the document says the form means here
   * @param need how much the form needs evidence, by `needOfEvidence`
   */
  judge(
    f: Float64Array,
    spot: Spot,
    setting: LastingSetting,
    candidate: number,
    meaning: EntryIndex | undefined,
    need: number,
  ): void {
    const entry = candidateEntry(this.#map.sections.candidates, candidate);
    const evidence = this.#evidence;
    const activation = evidence.activationOf(entry);
    f[INDEX.coherence] = Math.log1p(activation);
    f[INDEX.rivalCoherence] = Math.max(0, Math.log1p(this.#strongestActivation) - f[INDEX.coherence]!);
    f[INDEX.theme] = evidence.themeOf(entry);
    f[INDEX.rivalTheme] = Math.max(0, this.#strongestTheme - f[INDEX.theme]!);
    f[INDEX.inDocument] = evidence.isSure(entry) ? 1 : 0;
    const kind = kindCode(this.#map, entry);
    f[INDEX.foreign] = !f[INDEX.inDocument] && this.#isForeign(setting, entry, candidate) ? 1 : 0;
    const told = meaning !== undefined;
    // "Mary McCarthy" is not Kevin, though the document has spoken of him.
    const anothers = setting.elsewhere || (setting.namesake && kind === PERSON);
    f[INDEX.explained] = told && meaning === entry && !anothers ? 1 : 0;
    // "in Houston" is the town still, after Carl Houston was named.
    const isThere = kind === PLACE && setting.locative && meaning === UNKNOWN_NAME;
    // "the central bank" in lower case is any.
    const isCommon = !(spot.block.tokens.shape[spot.first]! & SOME_CAPITAL);
    const other =
      told &&
      !isThere &&
      !isCommon &&
      meaning !== entry &&
      (meaning === UNKNOWN_NAME || !evidence.mayMean(spot.hash, spot.check, entry));
    f[INDEX.explainedOther] = other ? 1 : 0;
    const team = isTeam(this.#map, entry);
    const played = setting.played && this.#namesTown && evidence.isSport;
    f[INDEX.played] = played && team ? 1 : 0;
    f[INDEX.playedPlace] = played && kind === PLACE ? 1 : 0;
    // That its country is named speaks for no team of a town.
    const silent =
      activation <= (team && this.#namesPlace ? PART_SHARE : 0) && !f[INDEX.inDocument] && !f[INDEX.explained];
    f[INDEX.weakAlone] = silent ? need : 0;
  }

  #isForeign({ generic, owner, possessed }: LastingSetting, entry: EntryIndex, candidate: number): boolean {
    const kind = kindCode(this.#map, entry);
    if (kind === PLACE) return this.#rivalIsNear && this.#evidence.isFar(entry);
    if (kind === PERSON || kind === EVENT) return false;
    if (owner && (generic || owner.possessive) && isOfAnother(this.#map, owner, entry)) return true;
    // "South Korea convened its National Security Council", though America is spoken of as well.
    return generic && !this.#isWorldwide(entry, candidate) && (possessed || this.#evidence.isForeign(entry));
  }

  /** Whether a name is spoken of abroad without its country, though of everyday words: "Google", "the White House". */
  #isWorldwide(entry: EntryIndex, candidate: number): boolean {
    const { candidates } = this.#map.sections;
    if (candidateFlags(candidates, candidate) & FLAG.weak) return false;
    const isOnlyOne = rankOf(this.#map, entry) === 1 && candidatePrior(candidates, candidate) === 1;
    return isOnlyOne || WORLDWIDE.has(fieldCode(this.#map, entry));
  }
}

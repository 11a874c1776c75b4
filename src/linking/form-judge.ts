/** The features of a candidate by its form and what stands around it, which no later reading of the document changes. */
import { ALL_CAPITALS, CAPITAL, SOME_CAPITAL } from '../detection/tokens.ts';
import type { Day } from '../knowledge/dates.ts';
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
import { Contexts } from './contexts.ts';
import { INDEX } from './features.ts';
import { isKnownBy, isLongDead, isPossible } from './in-the-news.ts';
import { codeOfField, EVENT, isTeam, isTown, ORGANISATION, PERSON, PLACE, TOPIC } from './kinds.ts';
import { GIVEN_NAMES, STOP_WORDS, TITLES } from './lexicon.ts';
import { isPlaceToldBeside, placeFit } from './place-setting.ts';
import type { Setting } from './setting.ts';
import type { Spot } from './spots.ts';
import type { Neighbour } from './surroundings.ts';
import { Tenure } from './tenure.ts';
import type { WordSet } from './word-set.ts';

/** ln(1/50): a rarer meaning than this is all the same rare. */
const LEAST_PRIOR = -4;
/** A share of context words that speaks for an entry by itself. */
const SPEAKING_CONTEXT = 0.15;
/** A surname's share of uses above which it hardly means anybody else. */
const OWN_SURNAME = 0.9;
const MEDIA = codeOfField('media-culture');
/** In letters; longer words in a heading of capitals are no acronyms. */
const LONGEST_ACRONYM = 4;

/** Whether what follows makes the name that of something else, for a kind of entry. */
function isAnothers(right: Neighbour, kind: number): boolean {
  if (right === 'company') return kind !== ORGANISATION;
  return right === 'unknown' || (right === 'origin' && kind !== PERSON);
}

/** Whether a form is of several words in lower case, and no turn of speech ("sit in", "the cloud"). */
function isTerm({ block: { tokens }, first, last }: Spot): boolean {
  if (tokens.shape[first]! & SOME_CAPITAL) return false;
  return last - first > 1 && !STOP_WORDS.has(tokens.hash[first]!) && !STOP_WORDS.has(tokens.hash[last - 1]!);
}

/** How much a form with these features needs the rest of the document to speak for it, 0 to 1. */
export function needOfEvidence(f: Float64Array): number {
  const weak = f[INDEX.weakForm] || f[INDEX.surname] || f[INDEX.commonNoun];
  const spoken = f[INDEX.titleThen] || f[INDEX.titleOnce] || f[INDEX.placeFits] || f[INDEX.famousSurname];
  return weak && !spoken ? Math.max(0, 1 - f[INDEX.context]! / SPEAKING_CONTEXT) : 0;
}

export class FormJudge {
  readonly #map: KnowledgeMap;
  readonly #day: Day | undefined;
  readonly #contexts: Contexts;
  readonly #tenure: Tenure;

  /**
   * @param day the article's; undefined makes time neutral
   * @param words the document's
   */
  constructor(map: KnowledgeMap, day: Day | undefined, words: WordSet) {
    this.#map = map;
    this.#day = day;
    this.#contexts = new Contexts(map, words);
    this.#tenure = new Tenure(map, day);
  }

  /**
   * @param f takes the features; zeros
   * @returns false where time rules the candidate out
   */
  judge(f: Float64Array, spot: Spot, setting: Setting, candidate: number): boolean {
    const { candidates } = this.#map.sections;
    const entry = candidateEntry(candidates, candidate);
    const flags = candidateFlags(candidates, candidate);
    if (!isPossible(this.#map, this.#day, entry, flags)) return false;
    const prior = candidatePrior(candidates, candidate);
    f[INDEX.bias] = 1;
    f[INDEX.prior] = Math.max(LEAST_PRIOR, Math.log(prior));
    f[INDEX.rival] = Math.max(0, Math.log(setting.bestPrior / prior));
    f[INDEX.obscurity] = (rankOf(this.#map, entry) - 1) / 4;
    f[INDEX.context] = this.#contexts.of(entry);
    f[INDEX.rivalContext] = Math.max(0, this.#contexts.bestOf(spot) - f[INDEX.context]!);
    const single = spot.last - spot.first === 1;
    if (flags & FLAG.demonym) f[INDEX.demonym] = 1;
    else if (flags & FLAG.metonym) f[INDEX.metonym] = 1;
    else if (flags & FLAG.surname) {
      f[INDEX.surname] = 1;
      const isNameOfMany = setting.everydayWord || setting.kin || GIVEN_NAMES.has(spot.hash);
      if (
        prior >= OWN_SURNAME &&
        rankOf(this.#map, entry) === 1 &&
        !isNameOfMany &&
        isKnownBy(this.#day, this.#tenure.firstOf(entry))
      )
        f[INDEX.famousSurname] = 1;
      if (setting.kin && setting.left === 'none') f[INDEX.leftUnknown] = 1;
    } else if (flags & FLAG.weak) f[INDEX.weakForm] = 1;
    else f[single ? INDEX.shortForm : INDEX.longForm] = 1;
    const kind = kindCode(this.#map, entry);
    if (flags & FLAG.lower)
      f[flags & FLAG.weak && kind !== TOPIC && kind !== EVENT ? INDEX.commonNoun : INDEX.topicForm] = 1;
    if (flags & FLAG.lower && !(flags & FLAG.weak) && kind === TOPIC && isTerm(spot)) f[INDEX.longTopic] = 1;
    this.#judgeTitles(f, spot, setting, entry, kind);
    this.#judgeSurroundings(f, spot, setting, entry, kind, flags);
    return true;
  }

  #judgeSurroundings(f: Float64Array, spot: Spot, setting: Setting, entry: EntryIndex, kind: number, flags: number) {
    const single = spot.last - spot.first === 1;
    const isDemonym = (flags & FLAG.demonym) !== 0;
    const isTopic = (flags & FLAG.lower) !== 0 && !(spot.block.tokens.shape[spot.first]! & CAPITAL);
    if (isTopic) {
      if (setting.negated) f[INDEX.leftUnknown] = 1;
    } else {
      const acronym = (spot.block.tokens.shape[spot.first]! & ALL_CAPITALS) !== 0;
      // "Pomo Indians" and "Reynolds American" end here; "the old Franco German plan" goes on.
      if (setting.left === 'unknown' && !(isDemonym && single && setting.right !== 'none'))
        f[!single || acronym ? INDEX.leftUnknownLong : INDEX.leftUnknown] = 1;
      const office = kind === TOPIC && TITLES.has(spot.block.tokens.hash[spot.last - 1]!);
      // "President Obama" tells of a person, whose card has the office too; "Secretary of State" is worth a card by itself.
      if (office) f[INDEX.officeOfName] = single && (setting.right === 'unknown' || setting.right === 'name') ? 1 : 0;
      else if (!isDemonym && isAnothers(setting.right, kind)) {
        // "Prince Charles Hospital" is surely nobody, "representative Kim Min" is no other Kim.
        const weight = kind === PERSON && (setting.institution || flags & FLAG.surname) ? 2 : 1;
        // Whatever a "U.S. Open" is, "U.S." alone is not what was meant.
        const open = acronym && !spot.block.marks.inside[spot.last];
        f[single ? (open ? INDEX.rightUnknownAcronym : INDEX.rightUnknown) : INDEX.rightUnknownLong] = weight;
      }
    }
    if (single && !(flags & FLAG.lower)) {
      // "CHINA AND RUSSIA SIGN PACT" is of no porcelain, but "US" there is a pronoun as well.
      const { start, end } = spot.block.tokens;
      const isLong = end[spot.first]! - start[spot.first]! > LONGEST_ACRONYM;
      const knownToAll = isLong && spot.block.shouted && rankOf(this.#map, entry) === 1 && !(flags & FLAG.weak);
      if (setting.everydayCapital && !knownToAll) f[INDEX.everydayCapital] = 1;
      else if (setting.everydayWord) f[INDEX.everydayWord] = 1;
    }
    if (setting.dubbed && (kind === PLACE || kind === PERSON)) f[INDEX.leftUnknown] = 1;
    if (kind === PLACE) {
      if (setting.locative) f[INDEX.locative] = 1;
      if (setting.territory && isTown(this.#map, entry)) f[INDEX.rightUnknown] = 1;
      const fit = placeFit(this.#map, spot, setting.places, entry);
      if (fit === 'fits') f[INDEX.placeFits] = 1;
      else if (fit === 'differs') f[INDEX.placeDiffers] = 1;
    } else {
      if (kind === PERSON && setting.locative && single) f[INDEX.locativeOther] = 1;
      // "WIMBLEDON, England" is no tournament.
      if (isPlaceToldBeside(this.#map, spot, setting.places)) f[INDEX.placeDiffers] = 1;
    }
    if (setting.credited && this.#isAgencys(spot) && fieldCode(this.#map, entry) !== MEDIA) f[INDEX.leftUnknown] = 1;
    if (setting.within && flags & FLAG.weak && isTeam(this.#map, entry)) f[INDEX.withinTeam] = 1;
    if (isDemonym && setting.right === 'unknown' && single && (setting.rightIsWord || GIVEN_NAMES.has(spot.hash)))
      f[INDEX.rightUnknown] = 1;
    if (isDemonym && setting.language) f[INDEX.language] = 1;
    if (setting.definite && kind !== PERSON && kind !== PLACE && !isTopic) f[INDEX.definite] = 1;
    if (setting.government) {
      if (flags & FLAG.metonym) f[INDEX.government] = 1;
      else if (kind === PLACE && this.#hasMetonym(spot)) f[INDEX.governmentPlace] = 1;
    }
    if (flags & FLAG.surname && setting.left === 'none' && !setting.titled) f[INDEX.loneSurname] = 1;
  }

  /** Whether a form may mean an agency or a paper: "EPA". */
  #isAgencys({ candidates }: Spot): boolean {
    const { candidates: table } = this.#map.sections;
    return candidates.some((candidate) => fieldCode(this.#map, candidateEntry(table, candidate)) === MEDIA);
  }

  #hasMetonym({ candidates }: Spot): boolean {
    return candidates.some((candidate) => candidateFlags(this.#map.sections.candidates, candidate) & FLAG.metonym);
  }

  #judgeTitles(f: Float64Array, spot: Spot, setting: Setting, entry: EntryIndex, kind: number) {
    if (setting.titles.length === 0 && !setting.rule) return;
    if (kind !== PERSON) {
      // "President Lincoln" is no town.
      if (setting.titled && setting.left === 'title') f[INDEX.titleOther] = 1;
      return;
    }
    const held = this.#tenure.of(spot, setting, entry);
    if (held === 'then') f[INDEX.titleThen] = 1;
    else if (held === 'once') f[INDEX.titleOnce] = 1;
    // A mayor may have other offices than the map knows of, but a singer is no general.
    else if (setting.titled && !setting.civil) f[INDEX.titleOther] = setting.ranked ? 1 : 0.5;
    if (setting.titled && this.#day !== undefined) {
      const holders = this.#tenure.holdersOf(spot, setting);
      if (held === 'then' && holders === 1) f[INDEX.soleHolder] = 1;
      else if (held !== 'then' && holders > 0) f[INDEX.rivalHolder] = 1;
      if (isLongDead(this.#map, this.#day, entry)) f[INDEX.titleOther] = 1;
    }
  }
}

/** Judges candidates: their features and the weighted sum of these, the log-odds that the link is right. */
import { ALL_CAPITALS, SOME_CAPITAL } from '../detection/tokens.ts';
import type { Day } from '../knowledge/dates.ts';
import { FIELDS, FLAG, KIND_CODES, NO_DAY_BEFORE } from '../knowledge/map-format.ts';
import {
  candidateEntry,
  candidateFlags,
  candidatePrior,
  type EntryIndex,
  fieldCode,
  firstDayOf,
  hasParts,
  type KnowledgeMap,
  kindCode,
  lastDayOf,
  partOf,
  rankOf,
} from '../knowledge/map-reader.ts';
import { Contexts } from './contexts.ts';
import { type DocumentEvidence, PART_SHARE, UNKNOWN_NAME } from './document.ts';
import { FEATURES, INDEX } from './features.ts';
import { GIVEN_NAMES, TITLES } from './lexicon.ts';
import { placeFit } from './place-setting.ts';
import type { Setting } from './setting.ts';
import type { Spot } from './spots.ts';
import type { Neighbour } from './surroundings.ts';
import { Tenure } from './tenure.ts';
import type { WordSet } from './word-set.ts';

const PERSON = KIND_CODES.indexOf('person');
const ORGANISATION = KIND_CODES.indexOf('organisation');
const PLACE = KIND_CODES.indexOf('place');
const EVENT = KIND_CODES.indexOf('event');
const TOPIC = KIND_CODES.indexOf('topic');

const SPORT = FIELDS.indexOf('sport') + 1;
const WORLDWIDE: ReadonlySet<number> = new Set(
  (['business', 'media-culture', 'science', 'sport'] as const).map((field) => FIELDS.indexOf(field) + 1),
);

const DAYS_PER_YEAR = 365.25;
/** Bodies are announced before they are founded; how long events are in the news before they begin, the map says. */
const FOUNDING_LEAD_YEARS = 1;
/** Nobody is in the news by his own name before this age, but for princes. */
const YOUNGEST_YEARS = 5;
/** And by his surname alone before this one. */
const YOUNGEST_BY_SURNAME_YEARS = 15;
/** Years before their first office in which those known to all may be called by their surname alone. */
const EARLY_FAME_YEARS = 2;
/** A title before the name of somebody this long dead is another's. */
const LONG_DEAD_YEARS = 10;
/** ln(1/50): a rarer meaning than this is all the same rare. */
const LEAST_PRIOR = -4;
/** A share of context words that speaks for an entry by itself. */
const SPEAKING_CONTEXT = 0.15;
/** A surname's share of uses above which it hardly means anybody else. */
const OWN_SURNAME = 0.9;
/** In letters; longer words in a heading of capitals are no acronyms. */
const LONGEST_ACRONYM = 4;

/** The features by which the rest of the document speaks; those of form and surroundings are the others. */
const OF_DOCUMENT = [
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

/** Whether what follows makes the name that of something else, for a kind of entry. */
function isAnothers(right: Neighbour, kind: number): boolean {
  if (right === 'company') return kind !== ORGANISATION;
  return right === 'unknown' || (right === 'origin' && kind !== PERSON);
}

export class Judge {
  readonly #map: KnowledgeMap;
  readonly #weights: Float64Array;
  readonly #day: Day | undefined;
  readonly #evidence: DocumentEvidence;
  readonly #contexts: Contexts;
  readonly #tenure: Tenure;
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
    this.#map = map;
    this.#weights = weights;
    this.#day = day;
    this.#evidence = evidence;
    this.#contexts = new Contexts(map, words);
    this.#tenure = new Tenure(map, day);
  }

  /** What form and surroundings say; leaves the features. -Infinity where time rules the candidate out. */
  judgeForm(spot: Spot, setting: Setting, candidate: number): number {
    const f = this.features.fill(0);
    const { candidates } = this.#map.sections;
    const entry = candidateEntry(candidates, candidate);
    const flags = candidateFlags(candidates, candidate);
    if (!this.#isPossible(entry, flags)) return Number.NEGATIVE_INFINITY;
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
      if (prior >= OWN_SURNAME && rankOf(this.#map, entry) === 1 && !isNameOfMany && this.#isKnownYet(entry))
        f[INDEX.famousSurname] = 1;
      if (setting.kin && setting.left === 'none') f[INDEX.leftUnknown] = 1;
    } else if (flags & FLAG.weak) f[INDEX.weakForm] = 1;
    else f[single ? INDEX.shortForm : INDEX.longForm] = 1;
    const kind = kindCode(this.#map, entry);
    if (flags & FLAG.lower)
      f[flags & FLAG.weak && kind !== TOPIC && kind !== EVENT ? INDEX.commonNoun : INDEX.topicForm] = 1;
    this.#judgeTitles(spot, setting, entry, kind);
    this.#judgeSurroundings(spot, setting, entry, kind, flags);
    let sum = 0;
    for (let i = 0; i < f.length; i++) sum += f[i]! * this.#weights[i]!;
    return sum;
  }

  /** Whether a person was in office by the day, or soon after; true of those without one. */
  #isKnownYet(entry: EntryIndex): boolean {
    const first = this.#tenure.firstOf(entry);
    return this.#day === undefined || first === undefined || this.#day >= first - EARLY_FAME_YEARS * DAYS_PER_YEAR;
  }

  /** How much the form judged last needs the rest of the document to speak for it, 0 to 1. */
  get alone(): number {
    const f = this.features;
    const weak = f[INDEX.weakForm] || f[INDEX.surname] || f[INDEX.commonNoun];
    const spoken = f[INDEX.titleThen] || f[INDEX.titleOnce] || f[INDEX.placeFits] || f[INDEX.famousSurname];
    return weak && !spoken ? Math.max(0, 1 - f[INDEX.context]! / SPEAKING_CONTEXT) : 0;
  }

  #strongestActivation = 0;
  #strongestTheme = 0;
  /** A candidate lies in a region that the document names. */
  #rivalIsNear = false;
  /** The likeliest candidate is a place, and a town at that. */
  #namesPlace = false;
  #namesTown = false;

  /** Notes what speaks for the best of a spot's candidates: where one has friends in the document, the other is less likely. */
  weighRivals({ candidates }: Spot) {
    this.#strongestActivation = 0;
    this.#strongestTheme = 0;
    this.#rivalIsNear = false;
    this.#namesPlace = this.#namesTown = false;
    if (candidates.length < 2) return;
    const likeliest = candidateEntry(this.#map.sections.candidates, candidates[0]!);
    this.#namesPlace = kindCode(this.#map, likeliest) === PLACE;
    this.#namesTown = this.#namesPlace && partOf(this.#map, likeliest) >= 0 && !hasParts(this.#map, likeliest);
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
   * What the rest of the document says; adds to the features that `judgeForm` left. `weighRivals` comes before.
   *
   * @param alone what `alone` said after `judgeForm`
   */
  judgeDocument(
    spot: Spot,
    setting: Setting,
    candidate: number,
    meaning: EntryIndex | undefined,
    alone: number,
  ): number {
    const entry = candidateEntry(this.#map.sections.candidates, candidate);
    const evidence = this.#evidence;
    const f = this.features;
    const activation = evidence.activationOf(entry);
    f[INDEX.coherence] = Math.log1p(activation);
    f[INDEX.rivalCoherence] = Math.max(0, Math.log1p(this.#strongestActivation) - f[INDEX.coherence]!);
    f[INDEX.theme] = evidence.themeOf(entry);
    f[INDEX.rivalTheme] = Math.max(0, this.#strongestTheme - f[INDEX.theme]!);
    f[INDEX.inDocument] = evidence.isSure(entry) ? 1 : 0;
    const kind = kindCode(this.#map, entry);
    const mayBeForeign =
      setting.generic && kind !== PERSON && kind !== PLACE && kind !== EVENT && !this.#isWorldwide(entry, candidate);
    const foreign = mayBeForeign
      ? // "South Korea convened its National Security Council", though America is spoken of as well.
        setting.possessed || evidence.isForeign(entry)
      : kind === PLACE && this.#rivalIsNear && evidence.isFar(entry);
    f[INDEX.foreign] = foreign && !f[INDEX.inDocument] ? 1 : 0;
    const told = meaning !== undefined;
    // "Mary McCarthy" is not Kevin, though the document has spoken of him.
    const anothers = setting.elsewhere || (setting.namesake && kind === PERSON);
    f[INDEX.explained] = told && meaning === entry && !anothers ? 1 : 0;
    // "in Houston" is the town still, after Tim Houston was named.
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
    const isTeam = kind === ORGANISATION && fieldCode(this.#map, entry) === SPORT;
    const played = setting.played && this.#namesTown && evidence.isSport;
    f[INDEX.played] = played && isTeam ? 1 : 0;
    f[INDEX.playedPlace] = played && kind === PLACE ? 1 : 0;
    // That its country is named speaks for no team of a town.
    const silent =
      activation <= (isTeam && this.#namesPlace ? PART_SHARE : 0) && !f[INDEX.inDocument] && !f[INDEX.explained];
    f[INDEX.weakAlone] = silent ? alone : 0;
    let sum = 0;
    for (const i of OF_DOCUMENT) sum += f[i]! * this.#weights[i]!;
    return sum;
  }

  /** Whether a name is spoken of abroad without its country, though of everyday words: "Google", "the White House". */
  #isWorldwide(entry: EntryIndex, candidate: number): boolean {
    const { candidates } = this.#map.sections;
    if (candidateFlags(candidates, candidate) & FLAG.weak) return false;
    const isOnlyOne = rankOf(this.#map, entry) === 1 && candidatePrior(candidates, candidate) === 1;
    return isOnlyOne || WORLDWIDE.has(fieldCode(this.#map, entry));
  }

  /** Whether the entry could be in the news on the document's day. */
  #isPossible(entry: EntryIndex, flags: number): boolean {
    if (this.#day === undefined) return true;
    const begin = firstDayOf(this.#map, entry);
    if (begin === NO_DAY_BEFORE) return true;
    const kind = kindCode(this.#map, entry);
    const youngest = flags & (FLAG.surname | FLAG.weak) ? YOUNGEST_BY_SURNAME_YEARS : YOUNGEST_YEARS;
    const lead = kind === PERSON ? -youngest : kind === EVENT ? 0 : FOUNDING_LEAD_YEARS;
    return kind === PLACE || kind === TOPIC || begin <= this.#day + lead * DAYS_PER_YEAR;
  }

  #judgeSurroundings(spot: Spot, setting: Setting, entry: EntryIndex, kind: number, flags: number) {
    const f = this.features;
    const single = spot.last - spot.first === 1;
    const isDemonym = (flags & FLAG.demonym) !== 0;
    const isTopic = (flags & FLAG.lower) !== 0 && !(spot.block.tokens.shape[spot.first]! & 1);
    if (!isTopic) {
      const acronym = (spot.block.tokens.shape[spot.first]! & ALL_CAPITALS) !== 0;
      // "Pomo Indians" and "Reynolds American" end here; "the old Franco German plan" goes on.
      if (setting.left === 'unknown' && !(isDemonym && single && setting.right !== 'none'))
        f[!single || acronym ? INDEX.leftUnknownLong : INDEX.leftUnknown] = 1;
      const office = kind === TOPIC && TITLES.has(spot.block.tokens.hash[spot.last - 1]!);
      // "President Obama" tells of a person, whose card has the office too; "Secretary of State" is worth a card by itself.
      if (office) f[INDEX.officeOfName] = single && (setting.right === 'unknown' || setting.right === 'name') ? 1 : 0;
      else if (!isDemonym && isAnothers(setting.right, kind)) {
        // "Prince Charles Hospital" is surely nobody.
        const weight = kind === PERSON && setting.institution ? 2 : 1;
        f[single ? (acronym ? INDEX.rightUnknownAcronym : INDEX.rightUnknown) : INDEX.rightUnknownLong] = weight;
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
    if (kind === PLACE) {
      if (setting.locative) f[INDEX.locative] = 1;
      if (setting.dubbed) f[INDEX.leftUnknown] = 1;
      const fit = placeFit(this.#map, spot, setting.places, entry);
      if (fit === 'fits') f[INDEX.placeFits] = 1;
      else if (fit === 'differs') f[INDEX.placeDiffers] = 1;
    } else if (kind === PERSON && setting.locative && single) {
      f[INDEX.locativeOther] = 1;
    }
    if (setting.within && flags & FLAG.weak && kind === ORGANISATION && fieldCode(this.#map, entry) === SPORT)
      f[INDEX.withinTeam] = 1;
    if (isDemonym && setting.right === 'unknown' && single && setting.rightIsWord) f[INDEX.rightUnknown] = 1;
    if (isDemonym && setting.language) f[INDEX.language] = 1;
    if (setting.definite && kind !== PERSON && kind !== PLACE && !isTopic) f[INDEX.definite] = 1;
    if (setting.government) {
      if (flags & FLAG.metonym) f[INDEX.government] = 1;
      else if (kind === PLACE && this.#hasMetonym(spot)) f[INDEX.governmentPlace] = 1;
    }
    if (flags & FLAG.surname && setting.left === 'none' && !setting.titled) f[INDEX.loneSurname] = 1;
  }

  #hasMetonym({ candidates }: Spot): boolean {
    return candidates.some((candidate) => candidateFlags(this.#map.sections.candidates, candidate) & FLAG.metonym);
  }

  #judgeTitles(spot: Spot, setting: Setting, entry: EntryIndex, kind: number) {
    const f = this.features;
    if (setting.titles.length === 0 && !setting.rule) return;
    if (kind !== PERSON) {
      // "President Lincoln" is no town.
      if (setting.titled && setting.left === 'title') f[INDEX.titleOther] = 1;
      return;
    }
    const held = this.#tenure.of(spot, setting, entry);
    if (held === 'then') f[INDEX.titleThen] = 1;
    else if (held === 'once') f[INDEX.titleOnce] = 1;
    else if (setting.titled && !setting.civil) f[INDEX.titleOther] = 0.5;
    if (setting.titled && this.#day !== undefined) {
      const holders = this.#tenure.holdersOf(spot, setting);
      if (held === 'then' && holders === 1) f[INDEX.soleHolder] = 1;
      else if (held !== 'then' && holders > 0) f[INDEX.rivalHolder] = 1;
      if (lastDayOf(this.#map, entry) < this.#day - LONG_DEAD_YEARS * DAYS_PER_YEAR) f[INDEX.titleOther] = 1;
    }
  }
}

/** Judges one candidate of one spot: its features, and their weighted sum. */
import { GAP_COMMA, NUMERIC } from '../detection/tokens.ts';
import { FLAG, KIND_CODES, NO_DAY_BEFORE } from '../knowledge/map-format.ts';
import {
  candidateEntry,
  candidateFlags,
  candidatePrior,
  type EntryIndex,
  findNode,
  firstCandidate,
  firstDayOf,
  hasParts,
  isEveryday,
  type KnowledgeMap,
  lastDayOf,
  partOf,
  rankOf,
  row,
} from '../knowledge/map-reader.ts';
import { opensSentence } from './block.ts';
import { type DocumentEvidence, UNKNOWN_NAME } from './document.ts';
import { FEATURES, INDEX } from './features.ts';
import { CIVIL_TITLES, COORDINATORS, FORMER, GOVERNMENT_VERBS, LOCATIVES, STOP_WORDS, TITLES } from './lexicon.ts';
import type { Spot } from './spots.ts';
import { leftNeighbour, type Neighbour, rightNeighbour, titleTokens } from './surroundings.ts';

const PERSON = KIND_CODES.indexOf('person');
const PLACE = KIND_CODES.indexOf('place');
const EVENT = KIND_CODES.indexOf('event');
const TOPIC = KIND_CODES.indexOf('topic');

const MEANINGFUL_TITLE_WORD = (hash: number) => !STOP_WORDS.has(hash);
const DAYS_PER_YEAR = 365.25;
/** Events are in the news before they begin; bodies are announced. */
const EVENT_LEAD_YEARS = 8;
const FOUNDING_LEAD_YEARS = 1;
/** Nobody is in the news by his own name before this age, but for princes. */
const YOUNGEST_YEARS = 5;

/** What is the same for all candidates of a spot. */
export interface Setting {
  readonly left: Neighbour;
  readonly right: Neighbour;
  readonly titles: readonly number[];
  /** A title right before the name, which only persons bear. */
  readonly titled: boolean;
  readonly civil: boolean;
  readonly former: boolean;
  readonly locative: boolean;
  readonly government: boolean;
  /** One word whose capital may be owed to its place. */
  readonly everydayCapital: boolean;
  readonly everydayWord: boolean;
  /** The places that may follow after a comma; empty where none does. */
  readonly placesAfter: readonly EntryIndex[];
  readonly meaning: EntryIndex | undefined;
  readonly bestPrior: number;
}

export class Judge {
  readonly #map: KnowledgeMap;
  readonly #weights: Float64Array;
  readonly #day: number | undefined;
  readonly #evidence: DocumentEvidence;
  readonly #hasWord: (hash: number) => boolean;
  readonly features = new Float64Array(FEATURES.length);

  constructor(
    map: KnowledgeMap,
    weights: Float64Array,
    /** The article's day; undefined makes time neutral. */
    day: number | undefined,
    evidence: DocumentEvidence,
    /** Whether the document uses a word. */
    hasWord: (hash: number) => boolean,
  ) {
    this.#map = map;
    this.#weights = weights;
    this.#day = day;
    this.#evidence = evidence;
    this.#hasWord = hasWord;
  }

  settingOf(spot: Spot, covered: Uint8Array): Setting {
    const { block, first, last } = spot;
    const { tokens } = block;
    const before = first > 0 ? tokens.hash[first - 1]! : 0;
    const near = first > 0 && tokens.gap[first]! < GAP_COMMA;
    const single = last - first === 1;
    const everyday = single && isEveryday(this.#map, tokens.hash[first]!, tokens.check[first]!);
    const owed = opensSentence(block, first) || block.titleCase || block.shouted;
    let bestPrior = 0;
    for (const c of spot.candidates) bestPrior = Math.max(bestPrior, candidatePrior(this.#map.sections.candidates, c));
    const titled = near && TITLES.has(before);
    return {
      left: leftNeighbour(this.#map, block, first, covered),
      right: rightNeighbour(this.#map, block, last, covered),
      titles: titleTokens(block, first, last),
      titled,
      civil: near && CIVIL_TITLES.has(before),
      former: [1, 2, 3, 4].some((k) => first >= k && FORMER.has(tokens.hash[first - k]!)),
      locative: near && LOCATIVES.has(before),
      government: this.#speaksAsGovernment(spot),
      everydayCapital: everyday && owed,
      everydayWord: everyday,
      placesAfter: this.#placesAfter(spot),
      meaning: this.#evidence.meaningOf(spot.hash, spot.check, block.index, first),
      bestPrior,
    };
  }

  /** A verb that governments do follows, or another capital is coordinated with it. */
  #speaksAsGovernment({ block: { tokens }, first, last }: Spot): boolean {
    if (last < tokens.count && tokens.gap[last]! < GAP_COMMA) {
      const after = tokens.hash[last]!;
      if (GOVERNMENT_VERBS.has(after)) return !(first > 0 && LOCATIVES.has(tokens.hash[first - 1]!));
    }
    return (
      first > 0 &&
      COORDINATORS.has(tokens.hash[first - 1]!) &&
      first > 1 &&
      GOVERNMENT_VERBS.has(tokens.hash[last] ?? 0)
    );
  }

  #placesAfter({ block: { tokens }, last }: Spot): EntryIndex[] {
    const { candidates, nodes } = this.#map.sections;
    if (last >= tokens.count || tokens.gap[last] !== GAP_COMMA || !(tokens.shape[last]! & 1)) return [];
    const value = findNode(nodes, tokens.hash[last]!, tokens.check[last]!);
    const from = value === 0 ? -1 : firstCandidate(value);
    const places: EntryIndex[] = [];
    if (from < 0) return places;
    for (let c = from; ; c++) {
      const entry = candidateEntry(candidates, c);
      // Regions and countries only: a list of towns is no address.
      if (this.#kind(entry) === PLACE && hasParts(this.#map, entry) && !(candidateFlags(candidates, c) & FLAG.demonym))
        places.push(entry);
      if (candidateFlags(candidates, c) & FLAG.last) return places;
    }
  }

  #kind(entry: EntryIndex): number {
    return this.#map.sections.entries[4 * entry]! & 0xff;
  }

  /** Whether the entry could be in the news on the document's day. */
  isPossible(entry: EntryIndex): boolean {
    if (this.#day === undefined) return true;
    const begin = firstDayOf(this.#map, entry);
    if (begin === NO_DAY_BEFORE) return true;
    const kind = this.#kind(entry);
    const lead = kind === PERSON ? -YOUNGEST_YEARS : kind === EVENT ? EVENT_LEAD_YEARS : FOUNDING_LEAD_YEARS;
    return kind === PLACE || kind === TOPIC || begin <= this.#day + lead * DAYS_PER_YEAR;
  }

  /** Log-odds of a candidate; its features are left in `features`. -Infinity where time rules it out. */
  score(spot: Spot, setting: Setting, candidate: number): number {
    const f = this.features.fill(0);
    const { candidates } = this.#map.sections;
    const entry = candidateEntry(candidates, candidate);
    const flags = candidateFlags(candidates, candidate);
    const prior = candidatePrior(candidates, candidate);
    if (!this.isPossible(entry)) return Number.NEGATIVE_INFINITY;
    const { first, last, block } = spot;
    const kind = this.#kind(entry);
    const single = last - first === 1;
    const strong = (flags & (FLAG.weak | FLAG.surname | FLAG.demonym | FLAG.metonym)) === 0;
    const obscurity = (rankOf(this.#map, entry) - 1) / 4;

    f[INDEX.bias] = 1;
    f[INDEX.prior] = Math.max(-4, Math.log(prior));
    f[INDEX.rival] = Math.max(0, Math.log(setting.bestPrior / prior));
    if (flags & FLAG.lower) f[INDEX.topicForm] = 1;
    if (strong) f[single ? INDEX.shortForm : INDEX.longForm] = 1;
    else if (flags & FLAG.demonym) f[INDEX.demonym] = 1;
    else if (flags & FLAG.metonym) f[INDEX.metonym] = 1;
    else if (flags & FLAG.surname) f[INDEX.surname] = 1;
    else f[INDEX.weakForm] = 1;
    f[INDEX.obscurity] = obscurity;

    const { meaning } = setting;
    if (meaning === entry) f[INDEX.explained] = 1;
    else if (
      meaning === UNKNOWN_NAME ||
      (meaning !== undefined && !this.#evidence.mayMean(spot.hash, spot.check, entry))
    )
      f[INDEX.explainedOther] = 1;
    if (this.#evidence.isSure(entry)) f[INDEX.inDocument] = 1;
    f[INDEX.coherence] = Math.log1p(this.#evidence.activationOf(entry));
    f[INDEX.context] = this.#contextOf(entry);
    this.#judgeTitles(spot, setting, entry, kind, f);

    const isDemonym = (flags & FLAG.demonym) !== 0;
    const isTopic = (flags & FLAG.lower) !== 0 && !(block.tokens.shape[first]! & 1);
    if (!isTopic) {
      if (setting.left === 'unknown' && !(isDemonym && single)) f[INDEX.leftUnknown] = 1;
      if (setting.right === 'unknown' && !isDemonym) f[INDEX.rightUnknown] = 1;
      // A title after a place belongs to it ("Texas Governor"), after a last name hardly.
      if (setting.left === 'title' && kind === PLACE && single && setting.right === 'none' && setting.titled)
        f[INDEX.leftUnknown] = 0.3;
    }
    if (single && !(flags & FLAG.lower)) {
      if (setting.everydayCapital) f[INDEX.everydayCapital] = 1;
      else if (setting.everydayWord) f[INDEX.everydayWord] = 1;
    }
    if (kind === PLACE) {
      if (setting.placesAfter.length > 0) {
        const fits = setting.placesAfter.some((place) => this.#liesIn(entry, place));
        if (fits) f[INDEX.placeFits] = 1;
        else if (partOf(this.#map, entry) >= 0 && !hasParts(this.#map, entry)) f[INDEX.placeDiffers] = 1;
      }
      if (setting.locative) f[INDEX.locative] = 1;
    } else if (setting.locative && single && kind === PERSON) f[INDEX.locativeOther] = 1;
    if (flags & FLAG.metonym && setting.government) f[INDEX.government] = 1;
    if (flags & FLAG.surname && setting.left === 'none' && !setting.titled) f[INDEX.loneSurname] = 1;

    let sum = 0;
    for (let i = 0; i < f.length; i++) sum += f[i]! * this.#weights[i]!;
    return sum;
  }

  #liesIn(entry: EntryIndex, place: EntryIndex): boolean {
    for (let whole = entry, depth = 0; whole >= 0 && depth < 4; whole = partOf(this.#map, whole), depth++)
      if (whole === place) return depth > 0;
    return false;
  }

  #contextOf(entry: EntryIndex): number {
    const words = row(this.#map, 'context', entry);
    if (words.length === 0) return 0;
    let used = 0;
    for (const word of words) if (this.#hasWord(word | 0)) used++;
    return used / words.length;
  }

  #judgeTitles(spot: Spot, setting: Setting, entry: EntryIndex, kind: number, f: Float64Array) {
    if (setting.titles.length === 0) return;
    if (kind !== PERSON) {
      // "President Lincoln" is no town, but "the president of Egypt" and "Foreign Minister, Cairo" are.
      if (setting.titled && setting.left === 'title') f[INDEX.titleOther] = 1;
      return;
    }
    const { tokens } = spot.block;
    const held = row(this.#map, 'title', entry);
    let then = false;
    let once = false;
    for (const token of setting.titles) {
      const word = tokens.hash[token]! >>> 0;
      if (!MEANINGFUL_TITLE_WORD(word | 0) || tokens.shape[token]! & NUMERIC) continue;
      for (let i = 0; i < held.length; i += 3) {
        if (held[i] !== word) continue;
        once = true;
        if (this.#day === undefined || (this.#day >= (held[i + 1]! | 0) && this.#day <= (held[i + 2]! | 0)))
          then = true;
        else if (setting.former && this.#day > (held[i + 2]! | 0)) then = true;
      }
    }
    if (then) f[INDEX.titleThen] = 1;
    else if (once) f[INDEX.titleOnce] = 1;
    else if (setting.titled && !setting.civil) f[INDEX.titleOther] = 0.5;
    if (this.#day !== undefined && setting.titled && lastDayOf(this.#map, entry) < this.#day - 10 * DAYS_PER_YEAR)
      f[INDEX.titleOther] = 1;
  }
}

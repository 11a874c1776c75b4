/** What a document tells of its own names: which entries it is sure to name, and what its forms are short for. */
import { extendCheck, extendHash, phraseKey } from '../detection/phrase.ts';
import { ALL_CAPITALS, GAP_ABBREVIATION, GAP_SPACE, INITIAL, NUMERIC, type Tokens } from '../detection/tokens.ts';
import { FIELDS } from '../knowledge/map-format.ts';
import { type EntryIndex, fieldCode, type KnowledgeMap, nearestWhole, partOf } from '../knowledge/map-reader.ts';
import type { TokenisedBlock } from './block.ts';
import { FormTable } from './form-table.ts';
import { isCountry, SPORT } from './kinds.ts';

/** A name that the document uses and the map lacks. */
export const UNKNOWN_NAME = -1;

interface Explained {
  readonly form: string;
  readonly meanings: Meaning[];
}

interface Meaning {
  readonly entry: EntryIndex;
  /** Where it was given: block and token. */
  readonly block: number;
  readonly token: number;
}

/** Related entries count by how many the sure entry has: one of three says more than one of forty. */
const RELATED_SHARE = 2;
/** What lies in the same country is weak evidence. */
export const PART_SHARE = 0.35;
/** A document's theme is told by more entries than this. */
const THEME_DOUBT = 3;
/** So many different words of sport tell as much as one sure entry, up to so many entries. */
const SPORT_WORDS_AN_ENTRY = 1.5;
const MOST_SPORT_WORDS = 6;
/** Share of sport in a document's theme from which on it reports on sport. */
const SPORT_SHARE = 0.3;

/** Columns of zeros, a place for each entry, which documents use one after another. */
export interface Scratch {
  /** How much the sure entries speak for each. */
  readonly activation: Float32Array;
  /** 1 where the document names it for sure. */
  readonly sure: Uint8Array;
}

export class DocumentEvidence {
  readonly #map: KnowledgeMap;
  readonly #explained = new FormTable<Explained>();
  readonly #forms: Explained[] = [];
  readonly #sure: EntryIndex[] = [];
  readonly #regions = new Set<EntryIndex>();
  readonly #scratch: Scratch;
  readonly #touched: EntryIndex[] = [];
  /** Sure entries by field of knowledge, and of all fields. */
  readonly #fields = new Float32Array(FIELDS.length + 1);
  #fielded = 0;
  /** How many meanings of forms were told. */
  explanationCount = 0;
  #namesCountry = false;

  /** @param scratch given back as it was by `clear` */
  constructor(map: KnowledgeMap, scratch: Scratch) {
    this.#map = map;
    this.#scratch = scratch;
  }

  clear() {
    for (const entry of this.#touched) this.#scratch.activation[entry] = 0;
    for (const entry of this.#sure) this.#scratch.sure[entry] = 0;
  }

  /** The document names the entry for sure; may be said of each mention. */
  addSure(entry: EntryIndex) {
    if (this.isSure(entry)) return;
    this.#scratch.sure[entry] = 1;
    this.#sure.push(entry);
    if (isCountry(this.#map, entry)) this.#namesCountry = true;
    const field = fieldCode(this.#map, entry);
    if (field !== 0) {
      this.#fields[field]!++;
      this.#fielded++;
    }
    const { related } = this.#map.sections;
    const begin = this.#map.rows.related[entry]!;
    const end = this.#map.rows.related[entry + 1]!;
    const share = RELATED_SHARE / (2 + Math.sqrt(end - begin));
    for (let i = begin; i < end; i++) this.#activate(related[i]!, share);
    for (
      let whole = partOf(this.#map, entry), depth = 0;
      whole >= 0 && depth < 3;
      whole = partOf(this.#map, whole), depth++
    ) {
      this.#activate(whole, PART_SHARE);
    }
  }

  #activate(entry: EntryIndex, by: number) {
    const { activation } = this.#scratch;
    if (activation[entry] === 0) this.#touched.push(entry);
    activation[entry]! += by;
  }

  isSure(entry: EntryIndex): boolean {
    return this.#scratch.sure[entry] === 1;
  }

  get sureEntries(): readonly EntryIndex[] {
    return this.#sure;
  }

  /** How much the document is about the field of an entry: the share of its sure entries that are filed there, 0 to 1. */
  themeOf(entry: EntryIndex): number {
    const field = fieldCode(this.#map, entry);
    return field === 0 ? 0 : this.#fields[field]! / (this.#fielded + THEME_DOUBT);
  }

  /** The document uses words of sport: they tell its theme before any name is sure. */
  addSportWords(count: number) {
    const weight = Math.min(MOST_SPORT_WORDS, count / SPORT_WORDS_AN_ENTRY);
    this.#fields[SPORT]! += weight;
    this.#fielded += weight;
  }

  /** Whether the document is a report on sport. */
  get isSport(): boolean {
    return this.#fields[SPORT]! / (this.#fielded + THEME_DOUBT) >= SPORT_SHARE;
  }

  /** Whether the document names countries, but neither an entry's own nor anything that belongs to it. */
  isForeign(entry: EntryIndex): boolean {
    return this.#namesCountry && this.#isAbroad(entry);
  }

  #isAbroad(entry: EntryIndex): boolean {
    const country = nearestWhole(this.#map, entry, (whole) => isCountry(this.#map, whole));
    return country >= 0 && !this.isSure(country) && this.#scratch.activation[country] === 0;
  }

  /** The document names a region, though perhaps not for sure. */
  addRegion(entry: EntryIndex) {
    this.#regions.add(entry);
  }

  /** Whether an entry lies in a region that the document names: the town of Santiago where Nuevo León is spoken of. */
  isNear(entry: EntryIndex): boolean {
    return this.#regions.size > 0 && nearestWhole(this.#map, entry, (whole) => this.#regions.has(whole)) >= 0;
  }

  /** Whether neither the region nor the country of a place is named. */
  isFar(entry: EntryIndex): boolean {
    return this.#isAbroad(entry) && !this.isNear(entry);
  }

  /** How much the sure entries speak for one, 0 and above. */
  activationOf(entry: EntryIndex): number {
    const { activation, sure } = this.#scratch;
    let sum = activation[entry]!;
    // A place is lifted by its country, if that is named for sure.
    for (
      let whole = partOf(this.#map, entry), depth = 0;
      whole >= 0 && depth < 3;
      whole = partOf(this.#map, whole), depth++
    ) {
      if (sure[whole]) sum += PART_SHARE;
      else if (activation[whole]! > 0 && depth === 0) sum += Math.min(PART_SHARE, activation[whole]! / 4);
    }
    return sum;
  }

  /** From here on the form means the entry (or a name that the map lacks). */
  explain(hash: number, check: number, form: string, entry: EntryIndex, block: number, token: number) {
    let explained = this.#explained.get(hash, check);
    if (!explained) {
      explained = { form, meanings: [] };
      this.#explained.set(hash, check, explained);
      this.#forms.push(explained);
    }
    if (explained.meanings.some((one) => one.entry === entry)) return;
    explained.meanings.push({ entry, block, token });
    this.explanationCount++;
  }

  /** What a form means here: the explanation given last before it, else the first one after it. */
  meaningOf(hash: number, check: number, block: number, token: number): EntryIndex | undefined {
    const meanings = this.#explained.get(hash, check)?.meanings;
    if (!meanings) return undefined;
    let best = meanings[0]!;
    for (const one of meanings) if (one.block < block || (one.block === block && one.token <= token)) best = one;
    return best.entry;
  }

  /** Whether any explanation of the form names the entry. */
  mayMean(hash: number, check: number, entry: EntryIndex): boolean {
    return this.#explained.get(hash, check)?.meanings.some((one) => one.entry === entry) ?? false;
  }

  /** All explanations, the last one of each form. */
  *explanations(): Generator<[form: string, entry: EntryIndex]> {
    for (const { form, meanings } of this.#forms) yield [form, meanings.at(-1)!.entry];
  }

  /** Takes in what an earlier part of the document told. */
  recall(explained: readonly (readonly [string, EntryIndex])[], sure: readonly EntryIndex[]) {
    for (const [form, entry] of explained) {
      const last = phraseKey(form)?.path.at(-1);
      if (last) this.explain(last[0], last[1], form, entry, -1, 0);
    }
    for (const entry of sure) this.addSure(entry);
  }

  /** A full name was read: each of its endings ("von der Leyen", "Leyen") is short for it. */
  explainEndings(block: TokenisedBlock, first: number, last: number, entry: EntryIndex) {
    const { tokens, text } = block;
    for (let from = first + 1; from < last; from++) {
      if (tokens.gap[from]! !== GAP_SPACE && tokens.gap[from] !== GAP_ABBREVIATION) continue;
      if (tokens.shape[from]! & (INITIAL | NUMERIC)) continue;
      const [hash, check] = pathOf(tokens, from, last);
      this.explain(hash, check, text.slice(tokens.start[from], tokens.end[last - 1]), entry, block.index, first);
    }
  }

  /** An acronym in brackets right after the name: "Group of 20 (G-20)". */
  explainBrackets(block: TokenisedBlock, first: number, last: number, entry: EntryIndex) {
    const { tokens, text } = block;
    if (last >= tokens.count || text.charCodeAt(tokens.start[last]! - 1) !== OPEN) return;
    let end = last;
    while (end < tokens.count && end < last + 3 && text.charCodeAt(tokens.end[end]!) !== CLOSE) end++;
    if (end >= tokens.count || text.charCodeAt(tokens.end[end]!) !== CLOSE) return;
    const isShort = (tokens.shape[last]! & (ALL_CAPITALS | INITIAL)) !== 0;
    if (!isShort) return;
    // Of "Organization for … Europe (OSCE)" the acronym is not short for the one word that was recognised.
    const initial = text[tokens.start[first]!]!.toLowerCase();
    if (text[tokens.start[last]!]!.toLowerCase() !== initial) return;
    const [hash, check] = pathOf(tokens, last, end + 1);
    this.explain(hash, check, text.slice(tokens.start[last], tokens.end[end]), entry, block.index, last);
  }
}

const OPEN = '('.charCodeAt(0);
const CLOSE = ')'.charCodeAt(0);

export function pathOf(tokens: Tokens, first: number, last: number): [hash: number, check: number] {
  let hash = tokens.hash[first]!;
  let check = tokens.check[first]!;
  for (let i = first + 1; i < last; i++) {
    hash = extendHash(hash, tokens.hash[i]!, tokens.gap[i]!);
    check = extendCheck(check, tokens.check[i]!, tokens.gap[i]!);
  }
  return [hash, check];
}

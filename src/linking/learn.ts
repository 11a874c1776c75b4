/** Learning from the document: what its sure names are short for, and which names the map lacks. */
import { ALL_CAPITALS, CAPITAL, GAP_SPACE } from '../detection/tokens.ts';
import { FLAG } from '../knowledge/map-format.ts';
import {
  candidateEntry,
  candidateFlags,
  candidatesOf,
  type EntryIndex,
  isEveryday,
  type KnowledgeMap,
  kindOf,
  nearestWhole,
  rankOf,
} from '../knowledge/map-reader.ts';
import { opensSentence, type TokenisedBlock } from './block.ts';
import type { Choice } from './choose.ts';
import { type DocumentEvidence, pathOf, UNKNOWN_NAME } from './document.ts';
import { THRESHOLD } from './features.ts';
import { isRegion } from './kinds.ts';
import { GIVEN_NAMES, STOP_WORDS, TITLES } from './lexicon.ts';
import { UNSURE_FORMS } from './mention.ts';
import type { Reading } from './reading.ts';
import type { Spot } from './spots.ts';
import { isForename } from './surroundings.ts';

/** Takes the sure choices into the evidence: what they mean, and what is short for them. */
export function learn(reading: Reading, choices: readonly Choice[]) {
  const { map, evidence } = reading;
  for (const { spot, entry, candidate, at } of choices) {
    evidence.addSure(entry);
    // After "Springfield, Illinois" no other Springfield is meant.
    const { after } = reading.judged(at).setting.places;
    const liesThere = () => nearestWhole(map, entry, (whole) => after.includes(whole)) >= 0;
    if (kindOf(map, entry) === 'place' && after.length > 0 && liesThere())
      evidence.explain(spot.hash, spot.check, formOf(spot), entry, spot.block.index, spot.first);
    if (candidateFlags(map.sections.candidates, candidate) & FLAG.demonym) continue;
    if (kindOf(map, entry) === 'organisation' && spot.last - spot.first > 1) explainBeginning(reading, spot, entry);
  }
  learnShortForms(reading, choices);
}

/** What likely names are short for in the rest of the document. */
export function learnShortForms(reading: Reading, choices: readonly Choice[]) {
  learnBrackets(reading, choices);
  learnLastNames(reading, choices);
  learnEnds(reading, choices);
}

/** "League of Social Democrats (LSD)": the acronym is the party's, whatever else it stands for. */
function learnBrackets({ map, evidence }: Reading, choices: readonly Choice[]) {
  for (const { spot, entry, candidate } of choices) {
    // "Sigmar Gabriel (SPD)" tells of his party.
    const named =
      !(candidateFlags(map.sections.candidates, candidate) & FLAG.demonym) && kindOf(map, entry) !== 'person';
    if (named) evidence.explainBrackets(spot.block, spot.first, spot.last, entry);
  }
}

/** Regions that are likely named, known before any place is taken for sure. */
export function learnRegions(reading: Reading) {
  const { map, evidence, spots } = reading;
  const { candidates } = map.sections;
  for (let at = 0; at < spots.length; at++) {
    const candidate = spots[at]!.candidates[0]!;
    const entry = candidateEntry(candidates, candidate);
    if (!isRegion(map, entry) || candidateFlags(candidates, candidate) & UNSURE_FORMS) continue;
    if (reading.judged(at).formOdds[0]! > THRESHOLD) evidence.addRegion(entry);
  }
}

/** Where "Jay Carney" is linked, "Carney" after it is no other, however much better known; nor is "Ban" after "Ban Ki-moon". */
function learnLastNames(reading: Reading, choices: readonly Choice[]) {
  const { map, evidence } = reading;
  for (const { spot, entry, candidate, why, at } of choices) {
    const { block, first, last } = spot;
    if (kindOf(map, entry) !== 'person') continue;
    const isSurname = (candidateFlags(map.sections.candidates, candidate) & FLAG.surname) !== 0;
    // After "President Clinton" no other Clinton is meant, until one is named.
    if (isSurname && why === 'title' && !reading.judged(at).setting.elsewhere)
      evidence.explain(spot.hash, spot.check, formOf(spot), entry, block.index, first);
    if (last - first < 2 || isSurname) continue;
    evidence.explainEndings(block, first, last, entry);
    const { hash, check } = block.tokens;
    // "Kanye" after "Kanye West" is no small town.
    if (mayMean(map, hash[first]!, check[first]!, entry) || isSmallPlace(map, hash[first]!, check[first]!))
      explainFirst(evidence, spot, entry);
  }
}

/** Whether the map knows a word as short for an entry: "Ban" of Ban Ki-moon. */
function mayMean(map: KnowledgeMap, hash: number, check: number, entry: EntryIndex): boolean {
  return candidatesOf(map, hash, check).some((c) => candidateEntry(map.sections.candidates, c) === entry);
}

function explainFirst(evidence: DocumentEvidence, { block, first }: Spot, entry: EntryIndex) {
  const { tokens, text } = block;
  const form = text.slice(tokens.start[first], tokens.end[first]);
  evidence.explain(tokens.hash[first]!, tokens.check[first]!, form, entry, block.index, first);
}

const formOf = ({ block: { text, tokens }, first, last }: Spot) =>
  text.slice(tokens.start[first], tokens.end[last - 1]);

/** An adjective of a place is short for many bodies: "African" of the African Union. */
const ADJECTIVE = /(?:an|ese|ish|ic)$/;

/** "Lehman" after "Lehman Brothers": the first word of a body's name, where it is no everyday word. */
function explainBeginning({ map, evidence }: Reading, spot: Spot, entry: EntryIndex) {
  const { tokens, text } = spot.block;
  const { first } = spot;
  // "Germany" is not short for "Germany's armed forces".
  if (candidatesOf(map, tokens.hash[first]!, tokens.check[first]!).length > 0) return;
  const word = text.slice(tokens.start[first], tokens.end[first]);
  if (word.length < 4 || isEveryday(map, tokens.hash[first]!, tokens.check[first]!)) return;
  if (tokens.shape[first]! & CAPITAL && !ADJECTIVE.test(word)) explainFirst(evidence, spot, entry);
}

/**
 * "Central Bank" after "European Central Bank", "Red Sox" after "Boston Red Sox": the end of a body's or an event's name,
 * where the map knows it as short for that, or where all its words are everyday ones.
 */
function learnEnds({ map, evidence }: Reading, choices: readonly Choice[]) {
  for (const { spot, entry } of choices) {
    const { block, first, last } = spot;
    const { hash, shape, gap, start, end } = block.tokens;
    if (kindOf(map, entry) !== 'organisation' && kindOf(map, entry) !== 'event') continue;
    for (let from = first + 1; from < last; from++) {
      if (gap[from]! !== GAP_SPACE || !(shape[from]! & CAPITAL) || STOP_WORDS.has(hash[from - 1]!)) continue;
      const path = pathOf(block.tokens, from, last);
      const isShort = mayMean(map, ...path, entry)
        ? placeAt(map, ...path) === undefined
        : last - from > 1 && isAllEveryday(map, block, from, last);
      if (isShort) evidence.explain(...path, block.text.slice(start[from], end[last - 1]), entry, block.index, first);
    }
  }
}

function isAllEveryday(map: KnowledgeMap, { tokens }: TokenisedBlock, first: number, last: number): boolean {
  for (let i = first; i < last; i++) if (!isEveryday(map, tokens.hash[i]!, tokens.check[i]!)) return false;
  return true;
}

/** Names of two to four words that the map lacks: their last word does not mean who else bears it. */
export function learnUnknownNames({ map, evidence, blocks }: Reading) {
  for (const block of blocks) {
    if (block.titleCase || block.shouted) continue;
    const { tokens, spans, text } = block;
    // Taken by the choices just made.
    const { taken: known, placed, ends } = block.marks;
    for (let k = 0; k < spans.length; k += 2) {
      let first = spans[k]!;
      const last = spans[k + 1]!;
      const end = last - 1;
      // Of "Speaker of the House of Representatives Aminu Tambuwal" the last two words are the name.
      for (let i = first; i < end; i++) if (ends[i] && last - i > 2) first = i + 1;
      while (first < last && (startsNoName(tokens.hash[first]!) || known[first] || isOwed(map, block, first))) first++;
      if (last - first < 2 || last - first > 4 || known[end]) continue;
      const [hash, check] = [tokens.hash[end]!, tokens.check[end]!];
      // "Boston Chicago" are two; "Aminu Tambuwal" is a man, though a town in Nigeria bears his name.
      if (placed.subarray(first, end).includes(1)) continue;
      // "Carl Houston" is a man, whatever town bears his name, and "Victoria Monet" no painter.
      const isTold = GIVEN_NAMES.has(tokens.hash[first]!) || GIVEN_NAMES.has(tokens.hash[end - 1]!);
      const isAnothers = isTold ? isNameAt(map, hash, check) : isSmallPlace(map, hash, check);
      if (placed[end] && !isAnothers) continue;
      if (
        isEveryday(map, tokens.hash[end]!, tokens.check[end]!) &&
        isEveryday(map, tokens.hash[first]!, tokens.check[first]!)
      )
        continue;
      // "Fallout for Samsung Lee had been", where a heading runs on: what the document has told holds.
      const told = evidence.meaningOf(hash, check, block.index, end);
      if (told !== undefined && told !== UNKNOWN_NAME && !isForename(map, block, end - 1)) continue;
      evidence.explain(hash, check, text.slice(tokens.start[end], tokens.end[end]), UNKNOWN_NAME, block.index, first);
    }
  }
}

/** Rank from which on a place is known to those only who live near it. */
const SMALL = 4;

/** The entry that a form means in the first place; none of an adjective ("German"). */
function foremostAt(map: KnowledgeMap, hash: number, check: number): EntryIndex | undefined {
  const { candidates } = map.sections;
  const [first] = candidatesOf(map, hash, check);
  if (first === undefined || candidateFlags(candidates, first) & FLAG.demonym) return undefined;
  return candidateEntry(candidates, first);
}

function placeAt(map: KnowledgeMap, hash: number, check: number): EntryIndex | undefined {
  const entry = foremostAt(map, hash, check);
  return entry !== undefined && kindOf(map, entry) === 'place' ? entry : undefined;
}

/** Whether a form means a place or a person in the first place. */
function isNameAt(map: KnowledgeMap, hash: number, check: number): boolean {
  const entry = foremostAt(map, hash, check);
  return entry !== undefined && ['place', 'person'].includes(kindOf(map, entry));
}

function isSmallPlace(map: KnowledgeMap, hash: number, check: number): boolean {
  const place = placeAt(map, hash, check);
  return place !== undefined && rankOf(map, place) >= SMALL;
}

const OPEN = '('.charCodeAt(0);
const CLOSE = ')'.charCodeAt(0);

/** "National Super Alliance (NASA)": a name that the map lacks claims its acronym, whatever else is known by that. */
export function learnUnknownAcronyms({ evidence, blocks }: Reading) {
  for (const { tokens, text, spans, marks, index } of blocks) {
    for (let k = 0; k < spans.length; k += 2) {
      const first = spans[k]!;
      const at = spans[k + 1]!;
      if (at >= tokens.count || at - first < 2 || marks.covered[at - 1] || !(tokens.shape[at]! & ALL_CAPITALS))
        continue;
      if (text.charCodeAt(tokens.start[at]! - 1) !== OPEN || text.charCodeAt(tokens.end[at]!) !== CLOSE) continue;
      const acronym = text.slice(tokens.start[at], tokens.end[at]);
      if (isSpelledBy(acronym, text.slice(tokens.start[first], tokens.end[at - 1])))
        evidence.explain(tokens.hash[at]!, tokens.check[at]!, acronym, UNKNOWN_NAME, index, at);
    }
  }
}

/** Whether the letters of an acronym stand in a name in order, the first of them as a word's initial. */
function isSpelledBy(acronym: string, name: string): boolean {
  const letters = acronym.toLowerCase();
  for (const { index } of name.matchAll(/(?<!\p{L})\p{Lu}/gu)) {
    let at = 0;
    for (const letter of name.slice(index).toLowerCase()) if (letter === letters[at]) at++;
    if (name[index]!.toLowerCase() === letters[0] && at >= letters.length) return true;
  }
  return false;
}

const startsNoName = (hash: number) => TITLES.has(hash) || STOP_WORDS.has(hash);

/** An everyday word whose capital is that of a sentence's beginning: "Taking Republicans". */
const isOwed = (map: KnowledgeMap, block: TokenisedBlock, i: number) =>
  opensSentence(block, i) && isEveryday(map, block.tokens.hash[i]!, block.tokens.check[i]!);

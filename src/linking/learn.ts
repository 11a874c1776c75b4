/** Learning from the document: what its sure names are short for. */
import { CAPITAL, GAP_SPACE } from '../detection/tokens.ts';
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
} from '../knowledge/map-reader.ts';
import type { TokenisedBlock } from './block.ts';
import type { Choice } from './choose.ts';
import { type DocumentEvidence, pathOf } from './document.ts';
import { THRESHOLD } from './features.ts';
import { isSmallPlace, placeAt } from './foremost.ts';
import { isRegion } from './kinds.ts';
import { STOP_WORDS } from './lexicon.ts';
import { UNSURE_FORMS } from './mention.ts';
import type { Reading } from './reading.ts';
import type { Spot } from './spots.ts';

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

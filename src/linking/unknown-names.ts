/** Names that the map lacks: they claim their last words and their acronyms, whoever else is known by these. */
import { ALL_CAPITALS } from '../detection/tokens.ts';
import { isEveryday, type KnowledgeMap } from '../knowledge/map-reader.ts';
import { opensSentence, type TokenisedBlock } from './block.ts';
import { UNKNOWN_NAME } from './document.ts';
import { isNameAt, isSmallPlace } from './foremost.ts';
import { GIVEN_NAMES, STOP_WORDS, STORMS, TITLES } from './lexicon.ts';
import type { Reading } from './reading.ts';
import { isForename } from './surroundings.ts';

/** Names of two to four words that the map lacks: their last word does not mean who else bears it. */
export function learnUnknownNames({ map, evidence, blocks }: Reading) {
  for (const block of blocks) {
    if (block.titleCase || block.shouted) continue;
    const { tokens, spans, text } = block;
    for (let k = 0; k < spans.length; k += 2) {
      const end = spans[k + 1]! - 1;
      const first = isStorm(block, spans[k]!, end) ? end - 1 : beginOfUnknown(map, block, spans[k]!, end);
      if (first === undefined) continue;
      const [hash, check] = [tokens.hash[end]!, tokens.check[end]!];
      // "Fallout for Samsung Lee had been", where a heading runs on: what the document has told holds.
      const told = evidence.meaningOf(hash, check, block.index, end);
      if (told !== undefined && told !== UNKNOWN_NAME && !isForename(map, block, end - 1)) continue;
      evidence.explain(hash, check, text.slice(tokens.start[end], tokens.end[end]), UNKNOWN_NAME, block.index, first);
    }
  }
}

/** "Tropical Storm Grace": a name that ends with its own, whatever company is called so. */
const isStorm = ({ tokens, marks }: TokenisedBlock, first: number, end: number) =>
  end > first && STORMS.has(tokens.hash[end - 1]!) && !marks.taken[end];

/** Where in a span the name begins that the map lacks; undefined where it ends with none. */
function beginOfUnknown(map: KnowledgeMap, block: TokenisedBlock, begin: number, end: number): number | undefined {
  const { tokens } = block;
  // Taken by the choices just made.
  const { taken: known, placed, ends } = block.marks;
  const last = end + 1;
  let first = begin;
  // Of "Speaker of the House of Representatives Aminu Tambuwal" the last two words are the name.
  for (let i = first; i < end; i++) if (ends[i] && last - i > 2) first = i + 1;
  while (first < last && (startsNoName(tokens.hash[first]!) || known[first] || isOwed(map, block, first))) first++;
  if (last - first < 2 || last - first > 4 || known[end]) return undefined;
  // "Boston Chicago" are two; "Aminu Tambuwal" is a man, though a town in Nigeria bears his name.
  if (placed.subarray(first, end).includes(1)) return undefined;
  const [hash, check] = [tokens.hash[end]!, tokens.check[end]!];
  // "Carl Houston" is a man, whatever town bears his name, and "Victoria Monet" no painter.
  const isTold = GIVEN_NAMES.has(tokens.hash[first]!) || GIVEN_NAMES.has(tokens.hash[end - 1]!);
  const isAnothers = isTold ? isNameAt(map, hash, check) : isSmallPlace(map, hash, check);
  if (placed[end] && !isAnothers) return undefined;
  const areWords = isEveryday(map, hash, check) && isEveryday(map, tokens.hash[first]!, tokens.check[first]!);
  return areWords ? undefined : first;
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

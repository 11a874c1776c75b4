/** What stands beside a spot, and what that says of whether the spot is a whole name. */
import { hashesOfWord } from '../detection/hashes.ts';
import {
  ALL_CAPITALS,
  CAPITAL,
  GAP_COMMA,
  GAP_JOINER,
  GAP_QUOTE,
  GAP_SENTENCE,
  NUMERIC,
  POINTED,
  POSSESSIVE,
  type Tokens,
} from '../detection/tokens.ts';
import { isEveryday, type KnowledgeMap } from '../knowledge/map-reader.ts';
import { isCapitalOwed, opensSentence, type TokenisedBlock } from './block.ts';
import {
  CALENDAR,
  FOLLOWERS,
  FUNCTION_WORDS,
  GIVEN_NAMES,
  INSTITUTIONS,
  LEGAL_FORMS,
  MINISTRIES,
  OF_OFFICES,
  PARTS,
  PREFIXES,
  STOP_WORDS,
  TITLES,
} from './lexicon.ts';

/** What the neighbour of a spot within the same name span is. */
export type Neighbour =
  /** There is none: the name begins or ends here. */
  | 'none'
  /** Another known name, or joined to this one by a hyphen. */
  | 'name'
  /** A title ("President"), on the right a word such as "administration". */
  | 'title'
  /** An everyday word whose capital is owed to a heading or a sentence's beginning. */
  | 'word'
  /** On the right: a legal form ("Inc"), which makes it a company's name. */
  | 'company'
  /** On the right of several words: "of" and a place, whence a person comes, or whose the body is. */
  | 'origin'
  /** A capitalised word that must belong to the same, unknown name. */
  | 'unknown';

const CONNECTOR_OF = hashesOfWord('of')[0];
const AND = hashesOfWord('and')[0];

export function leftNeighbour(map: KnowledgeMap, block: TokenisedBlock, first: number, last: number): Neighbour {
  const { tokens, spanOf, marks } = block;
  const left = first - 1;
  if (left < 0 || spanOf[first] === 0 || spanOf[left] !== spanOf[first]) return 'none';
  const gap = tokens.gap[first]!;
  if (gap === GAP_JOINER) return isOfDoubleName(map, block, left) ? 'unknown' : 'name';
  const hash = tokens.hash[left]!;
  if (TITLES.has(hash)) return 'title';
  if (tokens.shape[left]! & NUMERIC) return 'unknown';
  if (FUNCTION_WORDS.has(hash) && hash !== CONNECTOR_OF && hash !== AND) return 'word';
  if (STOP_WORDS.has(hash) && (opensSentence(block, left) || block.titleCase)) return 'word';
  // "University of Paris": what stands before the connecting word makes the name.
  if (hash === CONNECTOR_OF) return headOf(map, block, left);
  if (hash === AND) return 'unknown';
  // "Virginia" in "West Virginia" is no state of its own, even where the longer name is not linked.
  if (last - first === 1 && marks.inside[first]) return 'unknown';
  if (marks.ends[left]) return 'name';
  // "Blue" is no name by itself, so that "Nile" in "Blue Nile" is a part of one; "Trump White House" has two.
  if (marks.covered[left]) return marks.known[left] ? 'name' : 'unknown';
  const owed = isCapitalOwed(block, left);
  if (owed && isEveryday(map, hash, tokens.check[left]!)) return GIVEN_NAMES.has(hash) ? 'unknown' : 'word';
  return 'unknown';
}

export function rightNeighbour(map: KnowledgeMap, block: TokenisedBlock, first: number, last: number): Neighbour {
  const { tokens, spanOf, marks } = block;
  if (last >= tokens.count || spanOf[last - 1] === 0) return 'none';
  // "Kepler-90" is a star.
  if (tokens.gap[last] === GAP_JOINER && tokens.shape[last]! & NUMERIC) return 'unknown';
  if (spanOf[last] !== spanOf[last - 1]) return goesOnWithAnd(map, block, first, last) ? 'unknown' : 'none';
  const gap = tokens.gap[last]!;
  if (gap === GAP_JOINER) {
    // "Jefferson-Jackson Dinner" is a name of its own; of "Washington-Moscow talks" and "Trump-Kim Summit" each has a card.
    if (PARTS.has(tokens.hash[last]!)) return 'unknown';
    if (last - first > 1) return 'name';
    const own = goesOn(block, last) && !FOLLOWERS.has(tokens.hash[last + 1]!);
    return own || isOfDoubleName(map, block, last) ? 'unknown' : 'name';
  }
  if (gap >= GAP_QUOTE || tokens.shape[last]! & POSSESSIVE) return 'none';
  const hash = tokens.hash[last]!;
  // "Motorola Inc", "Motorola Inc MOT": a company's name ends with its legal form.
  if (LEGAL_FORMS.has(hash) || (last - first > 1 && LEGAL_FORMS.has(tokens.hash[last - 1]!))) return 'company';
  if (TITLES.has(hash)) return isOfBody(map, block, last) ? 'unknown' : 'title';
  // "China News Service" is no news about China.
  if (FOLLOWERS.has(hash)) return goesOn(block, last) ? 'unknown' : 'title';
  // "in Paris Friday"
  if (CALENDAR.has(hash)) return 'none';
  // The middle of a longer name: "New York" in "New York Times", "Papua" in "Papua New Guinea"; "US Homeland Security" has two.
  const acronym = (tokens.shape[first]! & ALL_CAPITALS) !== 0;
  if (marks.inside[last] && !(acronym && marks.begins[last])) return 'unknown';
  if (marks.begins[last]) return 'name';
  if (tokens.shape[last]! & NUMERIC) return isScore(tokens, last) ? 'none' : 'unknown';
  if ((block.titleCase || block.shouted) && (STOP_WORDS.has(hash) || isEveryday(map, hash, tokens.check[last]!)))
    return 'word';
  // "Gov. Walker of Wisconsin", "Susan Collins of Maine"
  if (hash === CONNECTOR_OF && first > 0 && TITLES.has(tokens.hash[first - 1]!)) return 'none';
  if (hash === CONNECTOR_OF && last - first > 1 && last + 1 < tokens.count && marks.placed[last + 1]) return 'origin';
  // The last point of "U.S." may end a sentence too, and what follows it is a word more often than the same name goes on.
  if (tokens.shape[last - 1]! & POINTED && isEveryday(map, hash, tokens.check[last]!)) return 'word';
  return 'unknown';
}

/** "beat Werder Bremen 1-0" */
const isScore = ({ count, gap, shape }: Tokens, i: number) =>
  i + 1 < count && gap[i + 1] === GAP_JOINER && (shape[i + 1]! & NUMERIC) !== 0;

/** Whether a word beside a hyphen makes a double name of both: "Göring-Eckart", but not "Franco-German" or "Trump-Kim". */
function isOfDoubleName(map: KnowledgeMap, block: TokenisedBlock, i: number): boolean {
  const { tokens, marks, titleCase, shouted } = block;
  if (titleCase || shouted || !(tokens.shape[i]! & CAPITAL) || marks.known[i] || marks.begins[i]) return false;
  return !PREFIXES.has(tokens.hash[i]!) && !isEveryday(map, tokens.hash[i]!, tokens.check[i]!);
}

/** Whether a word may be the first name of whoever's surname follows: of "Mary McCarthy", but not of "in 1945 Wiesenthal". */
export function isForename(map: KnowledgeMap, { tokens, marks }: TokenisedBlock, i: number): boolean {
  if (i < 0 || !(tokens.shape[i]! & CAPITAL)) return false;
  return GIVEN_NAMES.has(tokens.hash[i]!) || !(marks.known[i] || isEveryday(map, tokens.hash[i]!, tokens.check[i]!));
}

/** "American Home Products" and "Iowa State University", but "Iowa State Representative" and "Georgian Defense Ministry". */
function isOfBody(map: KnowledgeMap, block: TokenisedBlock, i: number): boolean {
  const { tokens, spanOf } = block;
  if (!OF_OFFICES.has(tokens.hash[i]!) || !goesOn(block, i)) return false;
  if (!isEveryday(map, tokens.hash[i + 1]!, tokens.check[i + 1]!) || GIVEN_NAMES.has(tokens.hash[i + 1]!)) return false;
  for (let next = i + 1; next < tokens.count && spanOf[next] === spanOf[i]; next++)
    if (TITLES.has(tokens.hash[next]!) || MINISTRIES.has(tokens.hash[next]!)) return false;
  return true;
}

/** Whether after a capitalised word another one follows that begins no known name. */
function goesOn({ tokens, spanOf, marks, titleCase, shouted }: TokenisedBlock, at: number): boolean {
  const next = at + 1;
  if (titleCase || shouted || next >= tokens.count || spanOf[next] !== spanOf[at]) return false;
  return (
    !marks.begins[next] &&
    !marks.placed[next] &&
    !TITLES.has(tokens.hash[next]!) &&
    (tokens.shape[next]! & CAPITAL) !== 0
  );
}

/** "Department of the Interior and Local Government", "Homeland Security and Governmental Affairs Committee". */
function goesOnWithAnd(map: KnowledgeMap, block: TokenisedBlock, first: number, last: number): boolean {
  const { tokens, spanOf, marks, titleCase, shouted } = block;
  const next = last + 1;
  if (last - first < 2 || titleCase || shouted || next >= tokens.count || tokens.hash[last] !== AND) return false;
  if (tokens.gap[last]! >= GAP_COMMA || tokens.gap[next]! >= GAP_COMMA || spanOf[next] === 0) return false;
  if (marks.begins[next] || marks.placed[next] || TITLES.has(tokens.hash[next]!)) return false;
  for (let i = first; i <= next; i++) {
    if (!STOP_WORDS.has(tokens.hash[i]!) && !isEveryday(map, tokens.hash[i]!, tokens.check[i]!)) return false;
  }
  return true;
}

/** What the word before "of" makes of the name after it: a title ("President of"), another name ("University of"). */
function headOf(map: KnowledgeMap, block: TokenisedBlock, of: number): Neighbour {
  const { tokens, marks } = block;
  const head = of - 1;
  if (head < 0) return 'none';
  const hash = tokens.hash[head]!;
  if (TITLES.has(hash)) return 'title';
  // "Prince Albert of Monaco"
  if (head > 0 && TITLES.has(tokens.hash[head - 1]!)) return 'title';
  if (INSTITUTIONS.has(hash)) return 'unknown';
  if (marks.covered[head]) return 'name';
  // "Supporters of Morsi" begins a sentence; "Friends of Europe" within one is a name.
  const owed = isCapitalOwed(block, head);
  return owed && isEveryday(map, hash, tokens.check[head]!) ? 'word' : 'unknown';
}

/** How many tokens before and after a name are searched for its title. */
const TITLE_REACH = 5;

/**
 * Tokens in whose words a title of the spot may stand: those right before it within the sentence ("U.S. Secretary of
 * State"), and an apposition after a comma ("Carney, the White House press secretary").
 */
export function titleTokens({ tokens }: TokenisedBlock, first: number, last: number): number[] {
  const found: number[] = [];
  for (let i = first - 1; i >= 0 && i >= first - TITLE_REACH; i--) {
    const gap = tokens.gap[i + 1]!;
    if (gap >= GAP_SENTENCE || (gap === GAP_COMMA && i < first - 1)) break;
    if (gap === GAP_QUOTE) break;
    found.push(i);
  }
  if (last < tokens.count && tokens.gap[last] === GAP_COMMA) {
    for (let i = last; i < tokens.count && i < last + TITLE_REACH + 2; i++) {
      if (i > last && tokens.gap[i]! >= GAP_COMMA) break;
      found.push(i);
    }
  }
  return found;
}

/** The setting of a spot: what the words around it say, the same for all of its candidates. */
import { hashesOfWord } from '../detection/hashes.ts';
import { GAP_COMMA } from '../detection/tokens.ts';
import { FLAG, KIND_CODES } from '../knowledge/map-format.ts';
import {
  candidateEntry,
  candidateFlags,
  candidatePrior,
  candidatesOf,
  type EntryIndex,
  hasParts,
  isEveryday,
  type KnowledgeMap,
  kindCode,
} from '../knowledge/map-reader.ts';
import { opensSentence } from './block.ts';
import { pathOf } from './document.ts';
import {
  AFTER_LANGUAGE,
  BEFORE_LANGUAGE,
  BEFORE_MONTH,
  CALENDAR,
  CIVIL_TITLES,
  COORDINATORS,
  FORMER,
  GOVERNMENT_VERBS,
  KINSHIP,
  LOCATIVES,
  NAMERS,
  POSSESSIVES,
  STOP_WORDS,
  TITLES,
} from './lexicon.ts';
import type { Spot } from './spots.ts';
import { isForename, leftNeighbour, type Neighbour, rightNeighbour, titleTokens } from './surroundings.ts';

const PLACE = KIND_CODES.indexOf('place');
/** How many words before a name "former" is looked for. */
const FORMER_REACH = 4;

export interface Setting {
  readonly left: Neighbour;
  readonly right: Neighbour;
  /** The capitalised word on the right is an everyday one, as in a body's name ("Korean Central News Agency"). */
  readonly rightIsWord: boolean;
  /** Tokens in whose words a title of the name may stand. */
  readonly titles: readonly number[];
  /** A title right before the name, which only persons bear. */
  readonly titled: boolean;
  readonly civil: boolean;
  /** A first name that is none of the map's stands right before. */
  readonly namesake: boolean;
  /** A word of kinship right before: the name may be a first name. */
  readonly kin: boolean;
  readonly former: boolean;
  readonly locative: boolean;
  /** What stands before gives it as a name of something else: "dubbed Panama". */
  readonly dubbed: boolean;
  readonly government: boolean;
  /** An everyday word whose capital may be owed to its place. */
  readonly everydayCapital: boolean;
  readonly everydayWord: boolean;
  /** Every word of the form is an everyday one, so that many countries may have a thing of this name. */
  readonly generic: boolean;
  /** The regions and countries that may be meant by what stands after a comma. */
  readonly placesAfter: readonly EntryIndex[];
  /** The towns that may be meant by what stands before a comma: "Buffalo, New York". */
  readonly townsBefore: readonly EntryIndex[];
  /** What stands after the comma is one of several: "Berlin, Hamburg and Frankfurt". */
  readonly listed: boolean;
  /** Reads as a language: "in German", "German-speaking". */
  readonly language: boolean;
  /** "the" right before. */
  readonly definite: boolean;
  /** "its" or the like right before. */
  readonly possessed: boolean;
  /** The form is a month here, or a part of somebody else's name ("Ryan Tedder" after "Paul Ryan"). */
  readonly elsewhere: boolean;
  readonly bestPrior: number;
}

const THE = hashesOfWord('the')[0];
const NONE: readonly EntryIndex[] = [];

export function settingOf(map: KnowledgeMap, spot: Spot): Setting {
  const { block, first, last } = spot;
  const { tokens } = block;
  const before = first > 0 && tokens.gap[first]! < GAP_COMMA ? tokens.hash[first - 1]! : 0;
  const single = last - first === 1;
  const everyday = single && isEveryday(map, tokens.hash[first]!, tokens.check[first]!);
  const owed = everyday && (opensSentence(block, first) || block.titleCase || block.shouted);
  const right = rightNeighbour(map, block, first, last);
  const left = leftNeighbour(map, block, first);
  return {
    left,
    right,
    elsewhere: single && (right === 'unknown' || (CALENDAR.has(tokens.hash[first]!) && BEFORE_MONTH.has(before))),
    rightIsWord: last < tokens.count && isEveryday(map, tokens.hash[last]!, tokens.check[last]!),
    titles: titleTokens(block, first, last),
    titled: TITLES.has(before),
    civil: CIVIL_TITLES.has(before),
    namesake: single && left === 'unknown' && isForename(map, block, first - 1),
    kin: single && KINSHIP.has(before),
    former: isFormer(spot),
    locative: LOCATIVES.has(before),
    dubbed: single && NAMERS.has(before),
    government: speaksAsGovernment(spot),
    everydayCapital: owed,
    everydayWord: everyday,
    generic: single ? everyday : isGeneric(map, spot),
    placesAfter: placesAfter(map, spot),
    townsBefore: townsBefore(map, spot),
    listed: isListed(spot),
    definite: before === THE,
    possessed: POSSESSIVES.has(before),
    language: isLanguage(spot),
    // Candidates are ordered by prior.
    bestPrior: candidatePrior(map.sections.candidates, spot.candidates[0]!),
  };
}

function isGeneric(map: KnowledgeMap, { block: { tokens }, first, last }: Spot): boolean {
  for (let i = first; i < last; i++) {
    if (!STOP_WORDS.has(tokens.hash[i]!) && !isEveryday(map, tokens.hash[i]!, tokens.check[i]!)) return false;
  }
  return true;
}

function isFormer({ block: { tokens }, first }: Spot): boolean {
  for (let i = first - 1; i >= 0 && i >= first - FORMER_REACH; i--) if (FORMER.has(tokens.hash[i]!)) return true;
  return false;
}

/**
 * A verb follows that governments do ("Moscow says"), perhaps after a second capital ("Washington and Moscow agree"), and
 * no preposition makes a place of it ("in Moscow says").
 */
function speaksAsGovernment({ block: { tokens, spanOf }, first, last }: Spot): boolean {
  if (first > 0 && LOCATIVES.has(tokens.hash[first - 1]!)) return false;
  const verbAt = (i: number) => i < tokens.count && tokens.gap[i]! < GAP_COMMA && GOVERNMENT_VERBS.has(tokens.hash[i]!);
  if (verbAt(last)) return true;
  const paired = last + 1 < tokens.count && COORDINATORS.has(tokens.hash[last]!) && spanOf[last + 1] !== 0;
  return paired && verbAt(last + 2);
}

/** Regions and countries only: a list of towns is no address. */
function placesAfter(map: KnowledgeMap, { block: { tokens }, last }: Spot): readonly EntryIndex[] {
  if (last >= tokens.count || tokens.gap[last] !== GAP_COMMA || !(tokens.shape[last]! & 1)) return NONE;
  return placesOf(map, tokens.hash[last]!, tokens.check[last]!, (entry) => hasParts(map, entry));
}

/** Of one word or two: "South Bend, Indiana". */
function townsBefore(map: KnowledgeMap, { block: { tokens }, first }: Spot): readonly EntryIndex[] {
  if (first === 0 || tokens.gap[first] !== GAP_COMMA || !(tokens.shape[first - 1]! & 1)) return NONE;
  const isTown = (entry: EntryIndex) => !hasParts(map, entry);
  const towns = placesOf(map, tokens.hash[first - 1]!, tokens.check[first - 1]!, isTown);
  if (first < 2 || !(tokens.shape[first - 2]! & 1)) return towns;
  const [hash, check] = pathOf(tokens, first - 2, first);
  return [...towns, ...placesOf(map, hash, check, isTown)];
}

function placesOf(
  map: KnowledgeMap,
  hash: number,
  check: number,
  accepts: (entry: EntryIndex) => boolean,
): readonly EntryIndex[] {
  const { candidates } = map.sections;
  return candidatesOf(map, hash, check)
    .filter((c) => !(candidateFlags(candidates, c) & FLAG.demonym))
    .map((c) => candidateEntry(candidates, c))
    .filter((entry) => kindCode(map, entry) === PLACE && accepts(entry));
}

function isListed({ block: { tokens }, last }: Spot): boolean {
  const next = last + 1;
  if (next >= tokens.count) return false;
  // "Lebanon, Ohio, and burned" is no list.
  const joined = COORDINATORS.has(tokens.hash[next]!) && next + 1 < tokens.count && (tokens.shape[next + 1]! & 1) === 1;
  return joined || (tokens.gap[next] === GAP_COMMA && (tokens.shape[next]! & 1) === 1);
}

function isLanguage({ block: { tokens }, first, last }: Spot): boolean {
  if (last < tokens.count && tokens.gap[last]! < GAP_COMMA && AFTER_LANGUAGE.has(tokens.hash[last]!)) return true;
  const before = first > 0 && BEFORE_LANGUAGE.has(tokens.hash[first - 1]!);
  // "in German towns" goes on; "in German" ends, or goes on with another language or a small word ("in German as").
  const ends =
    last >= tokens.count ||
    tokens.gap[last]! >= GAP_COMMA ||
    COORDINATORS.has(tokens.hash[last]!) ||
    STOP_WORDS.has(tokens.hash[last]!);
  return before && ends;
}

/** What the places beside a spot say of which place it is. */
import { GAP_COMMA, type Tokens } from '../detection/tokens.ts';
import { FLAG, KIND_CODES } from '../knowledge/map-format.ts';
import {
  candidateEntry,
  candidateFlags,
  candidatesOf,
  type EntryIndex,
  hasParts,
  type KnowledgeMap,
  kindCode,
  nearestWhole,
  partOf,
} from '../knowledge/map-reader.ts';
import { pathOf } from './document.ts';
import { COORDINATORS } from './lexicon.ts';
import type { Spot } from './spots.ts';

const PLACE = KIND_CODES.indexOf('place');
const NONE: readonly EntryIndex[] = [];

export interface PlaceSetting {
  /** The regions and countries that may be meant by what stands after a comma: "Paris, Texas". */
  readonly after: readonly EntryIndex[];
  /** What stands after the comma is one of several: "Berlin, Hamburg and Frankfurt". */
  readonly listed: boolean;
  /** What stands after the comma is a region and nothing more: "Peru, Indiana, is", but not "In Iraq, Texas soldiers". */
  readonly inRegion: boolean;
  /** The towns that may be meant by what stands before a comma: "Buffalo, New York". */
  readonly townsBefore: readonly EntryIndex[];
  /** The regions between which it is listed: "Oregon, Washington and Idaho". */
  readonly regionsBeside: readonly EntryIndex[];
}

export function placeSettingOf(map: KnowledgeMap, spot: Spot): PlaceSetting {
  return {
    after: placesAfter(map, spot),
    listed: isListed(spot),
    inRegion: endsWithRegion(map, spot),
    townsBefore: townsBefore(map, spot),
    regionsBeside: regionsBeside(map, spot),
  };
}

/** Whether the places beside a spot speak for one of its places, or for another place of that name. */
export function placeFit(
  map: KnowledgeMap,
  { candidates }: Spot,
  { after, listed, inRegion, townsBefore: towns, regionsBeside: regions }: PlaceSetting,
  entry: EntryIndex,
): 'fits' | 'differs' | undefined {
  if (towns.some((town) => nearestWhole(map, town, (whole) => whole === entry) >= 0)) return 'fits';
  if (regions.length >= ROW) {
    const belongs = (place: EntryIndex) =>
      isRegion(map, place) && regions.filter((region) => partOf(map, region) === partOf(map, place)).length >= ROW;
    if (belongs(entry)) return 'fits';
    // In a row of states "Katsina" is no town.
    if (candidates.some((c) => belongs(candidateEntry(map.sections.candidates, c)))) return 'differs';
  }
  if (after.length === 0) return undefined;
  const liesThere = (place: EntryIndex) => nearestWhole(map, place, (whole) => after.includes(whole)) >= 0;
  if (liesThere(entry)) return 'fits';
  // Of "Peru, Indiana" the map may lack the town.
  if (inRegion && !listed) return 'differs';
  const rivalFits = () => candidates.some((c) => liesThere(candidateEntry(map.sections.candidates, c)));
  const isTown = partOf(map, entry) >= 0 && !hasParts(map, entry);
  return (listed ? isTown && rivalFits() : isTown || rivalFits()) ? 'differs' : undefined;
}

const isRegion = (map: KnowledgeMap, entry: EntryIndex) => hasParts(map, entry) && partOf(map, entry) >= 0;

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

function isListed({ block: { tokens }, last }: Spot): boolean {
  const next = last + 1;
  if (next >= tokens.count) return false;
  // "Lebanon, Ohio, and burned" is no list.
  const joined = COORDINATORS.has(tokens.hash[next]!) && next + 1 < tokens.count && (tokens.shape[next + 1]! & 1) === 1;
  return joined || (tokens.gap[next] === GAP_COMMA && (tokens.shape[next]! & 1) === 1);
}

function endsWithRegion(map: KnowledgeMap, { block: { tokens }, last }: Spot): boolean {
  const next = last + 1;
  if (next < tokens.count && tokens.gap[next]! < GAP_COMMA) return false;
  return tokens.gap[last] === GAP_COMMA && regionsAt(map, tokens, last, next).length > 0;
}

/** How many regions of one country must stand in a row with a place: one alone may be a city ("Kyiv and Mykolaiv"). */
const ROW = 2;
/** How far a row is followed to either side. */
const REACH = 4;

/** The regions in the row in which a spot is listed, on both sides of it. */
function regionsBeside(map: KnowledgeMap, { block: { tokens }, first, last, candidates }: Spot): readonly EntryIndex[] {
  if (candidates.length < 2) return NONE;
  const regions: EntryIndex[] = [];
  const joins = (i: number) => COORDINATORS.has(tokens.hash[i] ?? 0);
  for (let at = first, step = 0; step < REACH; step++) {
    const end = joins(at - 1) ? at - 1 : at;
    if (end === at && tokens.gap[at] !== GAP_COMMA) break;
    const begin = [end - 2, end - 1].find((from) => namesPlace(map, tokens, from, end));
    if (begin === undefined) break;
    regions.push(...regionsAt(map, tokens, begin, end));
    at = begin;
  }
  for (let at = last, step = 0; step < REACH; step++) {
    const begin = joins(at) ? at + 1 : at;
    if (begin === at && tokens.gap[at] !== GAP_COMMA) break;
    const end = [begin + 2, begin + 1].find((to) => namesPlace(map, tokens, begin, to));
    if (end === undefined) break;
    regions.push(...regionsAt(map, tokens, begin, end));
    at = end;
  }
  return regions;
}

function likeliestAt(map: KnowledgeMap, tokens: Tokens, from: number, to: number): EntryIndex | undefined {
  if (from < 0 || to > tokens.count || !(tokens.shape[from]! & 1)) return undefined;
  if (to - from > 1 && tokens.gap[to - 1]! >= GAP_COMMA) return undefined;
  const [likeliest] = candidatesOf(map, ...pathOf(tokens, from, to));
  return likeliest === undefined ? undefined : candidateEntry(map.sections.candidates, likeliest);
}

function namesPlace(map: KnowledgeMap, tokens: Tokens, from: number, to: number): boolean {
  const entry = likeliestAt(map, tokens, from, to);
  return entry !== undefined && kindCode(map, entry) === PLACE;
}

/** Only what means a region first and foremost: "New York" tells nothing of "Washington". */
function regionsAt(map: KnowledgeMap, tokens: Tokens, from: number, to: number): readonly EntryIndex[] {
  const entry = likeliestAt(map, tokens, from, to);
  return entry !== undefined && kindCode(map, entry) === PLACE && isRegion(map, entry) ? [entry] : NONE;
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

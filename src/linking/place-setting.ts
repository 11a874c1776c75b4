/** What the places beside a spot say of which place it is. */
import { CAPITAL, GAP_COMMA } from '../detection/tokens.ts';
import { FLAG } from '../knowledge/map-format.ts';
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
import { isPlace, isRegion, isTown, PLACE } from './kinds.ts';
import { COORDINATORS } from './lexicon.ts';
import { placeBetween, regionsBeside } from './region-row.ts';
import type { Spot } from './spots.ts';

const NONE: readonly EntryIndex[] = [];
/** How many regions of one country must stand in a row with a place: one alone may be a city ("Kyiv and Mykolaiv"). */
const ROW = 2;

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

/** What stands beside a spot that names no place. */
const NOWHERE: PlaceSetting = { after: NONE, listed: false, inRegion: false, townsBefore: NONE, regionsBeside: NONE };

export function placeSettingOf(map: KnowledgeMap, spot: Spot): PlaceSetting {
  const { candidates } = map.sections;
  const isAny = (accepts: (map: KnowledgeMap, entry: EntryIndex) => boolean) =>
    spot.candidates.some((c) => accepts(map, candidateEntry(candidates, c)));
  if (!isAny(isPlace)) return NOWHERE;
  return {
    after: placesAfter(map, spot),
    listed: isListed(spot),
    inRegion: endsWithRegion(map, spot),
    // Only what has parts may have the town before it for one, and a row of regions speaks for regions only.
    townsBefore: isAny(hasParts) ? townsBefore(map, spot) : NONE,
    regionsBeside: isAny(isRegion) ? regionsBeside(map, spot) : NONE,
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
  const town = isTown(map, entry);
  return (listed ? town && rivalFits() : town || rivalFits()) ? 'differs' : undefined;
}

/** Whether a place that a spot may mean lies in what stands after the comma, and nothing else is listed there. */
export function isPlaceToldBeside(
  map: KnowledgeMap,
  { candidates }: Spot,
  { after, listed, inRegion }: PlaceSetting,
): boolean {
  if (after.length === 0 || listed || !inRegion) return false;
  return candidates.some((c) => {
    const entry = candidateEntry(map.sections.candidates, c);
    return kindCode(map, entry) === PLACE && nearestWhole(map, entry, (whole) => after.includes(whole)) >= 0;
  });
}

/** Regions and countries only: a list of towns is no address. */
function placesAfter(map: KnowledgeMap, { block: { tokens }, last }: Spot): readonly EntryIndex[] {
  if (last >= tokens.count || tokens.gap[last] !== GAP_COMMA || !(tokens.shape[last]! & CAPITAL)) return NONE;
  return placesOf(map, tokens.hash[last]!, tokens.check[last]!, (entry) => hasParts(map, entry));
}

/** Of one word or two: "South Bend, Indiana". */
function townsBefore(map: KnowledgeMap, { block: { tokens }, first }: Spot): readonly EntryIndex[] {
  if (first === 0 || tokens.gap[first] !== GAP_COMMA || !(tokens.shape[first - 1]! & CAPITAL)) return NONE;
  const hasNoParts = (entry: EntryIndex) => !hasParts(map, entry);
  const towns = placesOf(map, tokens.hash[first - 1]!, tokens.check[first - 1]!, hasNoParts);
  if (first < 2 || !(tokens.shape[first - 2]! & CAPITAL)) return towns;
  const [hash, check] = pathOf(tokens, first - 2, first);
  return [...towns, ...placesOf(map, hash, check, hasNoParts)];
}

function isListed({ block: { tokens }, last }: Spot): boolean {
  const next = last + 1;
  if (next >= tokens.count) return false;
  // "Lebanon, Ohio, and burned" is no list.
  const joined =
    COORDINATORS.has(tokens.hash[next]!) && next + 1 < tokens.count && (tokens.shape[next + 1]! & CAPITAL) !== 0;
  return joined || (tokens.gap[next] === GAP_COMMA && (tokens.shape[next]! & CAPITAL) !== 0);
}

function endsWithRegion(map: KnowledgeMap, { block: { tokens }, last }: Spot): boolean {
  const next = last + 1;
  if (next < tokens.count && tokens.gap[next]! < GAP_COMMA) return false;
  const place = tokens.gap[last] === GAP_COMMA ? placeBetween(map, tokens, last, next) : undefined;
  return place !== undefined && isRegion(map, place);
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

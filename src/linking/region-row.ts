/** A row of regions in which a name is listed: "Oregon, Washington and Idaho". */
import { CAPITAL, GAP_COMMA, type Tokens } from '../detection/tokens.ts';
import { candidateEntry, candidatesOf, type EntryIndex, type KnowledgeMap, kindCode } from '../knowledge/map-reader.ts';
import { pathOf } from './document.ts';
import { isRegion, PLACE } from './kinds.ts';
import { COORDINATORS } from './lexicon.ts';
import type { Spot } from './spots.ts';

/** How far a row is followed to either side. */
const REACH = 4;
const NONE: readonly EntryIndex[] = [];

/** The regions in the row in which a spot is listed, on both sides of it; the towns between them are passed over. */
export function regionsBeside(
  map: KnowledgeMap,
  { block: { tokens }, first, last, candidates }: Spot,
): readonly EntryIndex[] {
  if (candidates.length < 2) return NONE;
  return [...rowFrom(map, tokens, first, -1), ...rowFrom(map, tokens, last, 1)].filter((place) => isRegion(map, place));
}

/** @param from the boundary before this token */
function rowFrom(map: KnowledgeMap, tokens: Tokens, from: number, direction: 1 | -1): EntryIndex[] {
  const places: EntryIndex[] = [];
  for (let at = from; places.length < REACH; ) {
    const isJoined = COORDINATORS.has(tokens.hash[direction < 0 ? at - 1 : at] ?? 0);
    if (!isJoined && tokens.gap[at] !== GAP_COMMA) break;
    const edge = isJoined ? at + direction : at;
    // Of two words or one: "South Dakota".
    const width = [2, 1].find((words) => placeBetween(map, tokens, edge, edge + direction * words) !== undefined);
    if (width === undefined) break;
    at = edge + direction * width;
    places.push(placeBetween(map, tokens, edge, at)!);
  }
  return places;
}

/** The place that the tokens between two boundaries mean first and foremost: "New York" tells nothing of the state. */
export function placeBetween(map: KnowledgeMap, tokens: Tokens, a: number, b: number): EntryIndex | undefined {
  const [from, to] = a < b ? [a, b] : [b, a];
  if (from < 0 || to > tokens.count || !(tokens.shape[from]! & CAPITAL)) return undefined;
  if (to - from > 1 && tokens.gap[to - 1]! >= GAP_COMMA) return undefined;
  const [likeliest] = candidatesOf(map, ...pathOf(tokens, from, to));
  if (likeliest === undefined) return undefined;
  const entry = candidateEntry(map.sections.candidates, likeliest);
  return kindCode(map, entry) === PLACE ? entry : undefined;
}

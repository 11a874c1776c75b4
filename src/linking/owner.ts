/** Whose a body is, by what stands right before its name: "Ireland's Weather Channel", "the Irish Supreme Court". */
import { CAPITAL, GAP_NONE, GAP_SPACE, POSSESSIVE } from '../detection/tokens.ts';
import {
  candidateEntry,
  candidatesOf,
  type EntryIndex,
  type KnowledgeMap,
  nearestWhole,
} from '../knowledge/map-reader.ts';
import { pathOf } from './document.ts';
import { isCountry } from './kinds.ts';
import type { Spot } from './spots.ts';

export interface Owner {
  readonly country: EntryIndex;
  /** Told by "'s": what is somebody's is not another's, however well known. */
  readonly possessive: boolean;
}

/** The country named right before a spot, if one is. */
export function ownerOf(map: KnowledgeMap, { block: { tokens }, first }: Spot): Owner | undefined {
  let end = first;
  if (end === 0 || tokens.gap[end] !== GAP_SPACE) return undefined;
  const possessive = (tokens.shape[end - 1]! & POSSESSIVE) !== 0;
  if (possessive && (--end === 0 || tokens.gap[end] !== GAP_NONE)) return undefined;
  if (!(tokens.shape[end - 1]! & CAPITAL)) return undefined;
  // Of two words or one: "South Africa's".
  for (const from of [end - 2, end - 1]) {
    if (from < 0 || (from < end - 1 && tokens.gap[end - 1] !== GAP_SPACE)) continue;
    const [likeliest] = candidatesOf(map, ...pathOf(tokens, from, end));
    if (likeliest === undefined) continue;
    const country = candidateEntry(map.sections.candidates, likeliest);
    if (isCountry(map, country)) return { country, possessive };
  }
  return undefined;
}

/** Whether an entry belongs to a country, and not to the owner's. */
export function isOfAnother(map: KnowledgeMap, { country }: Owner, entry: EntryIndex): boolean {
  const own = nearestWhole(map, entry, (whole) => isCountry(map, whole));
  return own >= 0 && own !== country;
}

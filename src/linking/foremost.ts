/** What a form means in the first place, whatever else it may mean. */
import { FLAG } from '../knowledge/map-format.ts';
import {
  candidateEntry,
  candidateFlags,
  candidatesOf,
  type EntryIndex,
  type KnowledgeMap,
  kindOf,
  rankOf,
} from '../knowledge/map-reader.ts';

/** Rank from which on a place is known to those only who live near it. */
const SMALL = 4;

/** The entry that a form means in the first place; none of an adjective ("German"). */
function foremostAt(map: KnowledgeMap, hash: number, check: number): EntryIndex | undefined {
  const { candidates } = map.sections;
  const [first] = candidatesOf(map, hash, check);
  if (first === undefined || candidateFlags(candidates, first) & FLAG.demonym) return undefined;
  return candidateEntry(candidates, first);
}

export function placeAt(map: KnowledgeMap, hash: number, check: number): EntryIndex | undefined {
  const entry = foremostAt(map, hash, check);
  return entry !== undefined && kindOf(map, entry) === 'place' ? entry : undefined;
}

/** Whether a form means a place or a person in the first place. */
export function isNameAt(map: KnowledgeMap, hash: number, check: number): boolean {
  const entry = foremostAt(map, hash, check);
  return entry !== undefined && ['place', 'person'].includes(kindOf(map, entry));
}

export function isSmallPlace(map: KnowledgeMap, hash: number, check: number): boolean {
  const place = placeAt(map, hash, check);
  return place !== undefined && rankOf(map, place) >= SMALL;
}

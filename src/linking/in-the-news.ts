/** Whether an entry could be in the news on a day. */
import type { Day } from '../knowledge/dates.ts';
import { FLAG, NO_DAY_BEFORE } from '../knowledge/map-format.ts';
import { type EntryIndex, firstDayOf, type KnowledgeMap, kindCode, lastDayOf } from '../knowledge/map-reader.ts';

import { EVENT, PERSON, PLACE, TOPIC } from './kinds.ts';

const DAYS_PER_YEAR = 365.25;
/** Bodies are announced before they are founded; how long events are in the news before they begin, the map says. */
const FOUNDING_LEAD_YEARS = 1;
/** Nobody is in the news by his own name before this age, but for princes. */
const YOUNGEST_YEARS = 5;
/** And by his surname alone before this one. */
const YOUNGEST_BY_SURNAME_YEARS = 15;
/** Years before their first office in which those known to all may be called by their surname alone. */
const EARLY_FAME_YEARS = 2;
/** A title before the name of somebody this long dead is another's. */
const LONG_DEAD_YEARS = 10;

/**
 * Whether the entry could be in the news by a form.
 *
 * @param day undefined makes time neutral
 * @param flags the form's
 */
export function isPossible(map: KnowledgeMap, day: Day | undefined, entry: EntryIndex, flags: number): boolean {
  if (day === undefined) return true;
  const begin = firstDayOf(map, entry);
  if (begin === NO_DAY_BEFORE) return true;
  const kind = kindCode(map, entry);
  const youngest = flags & (FLAG.surname | FLAG.weak) ? YOUNGEST_BY_SURNAME_YEARS : YOUNGEST_YEARS;
  const lead = kind === PERSON ? -youngest : kind === EVENT ? 0 : FOUNDING_LEAD_YEARS;
  return kind === PLACE || kind === TOPIC || begin <= day + lead * DAYS_PER_YEAR;
}

/** Whether whoever came to a first office on a day, or to none, may be known to all on another. */
export const isKnownBy = (day: Day | undefined, firstOffice: Day | undefined): boolean =>
  day === undefined || firstOffice === undefined || day >= firstOffice - EARLY_FAME_YEARS * DAYS_PER_YEAR;

export const isLongDead = (map: KnowledgeMap, day: Day, entry: EntryIndex): boolean =>
  lastDayOf(map, entry) < day - LONG_DEAD_YEARS * DAYS_PER_YEAR;

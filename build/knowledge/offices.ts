/** Offices whose holders must be known without a hole, and how holes are found: day by day. */
import { dayOf, isoOf, spanOf } from '../../src/knowledge/dates.ts';
import type { Entry, EntryId } from '../../src/knowledge/entry.ts';
import { tenuresByOffice } from './tenures.ts';

const SINCE_1990 = '1990-01-01';

/** The day from which each office is followed, 1990 or when it was created; and the day after its end, if it has ended. */
export const COMPLETE_OFFICES: Readonly<Record<EntryId, string | readonly [since: string, until: string]>> = {
  'president-of-the-united-states': SINCE_1990,
  'united-states-secretary-of-state': SINCE_1990,
  'united-states-secretary-of-defense': SINCE_1990,
  'united-states-secretary-of-the-treasury': SINCE_1990,
  'president-of-argentina': SINCE_1990,
  'prime-minister-of-australia': SINCE_1990,
  'president-of-brazil': SINCE_1990,
  'prime-minister-of-canada': SINCE_1990,
  'president-of-china': SINCE_1990,
  'premier-of-china': SINCE_1990,
  'general-secretary-of-the-chinese-communist-party': SINCE_1990,
  'president-of-france': SINCE_1990,
  'prime-minister-of-france': SINCE_1990,
  'president-of-germany': SINCE_1990,
  'chancellor-of-germany': SINCE_1990,
  'president-of-india': SINCE_1990,
  'prime-minister-of-india': SINCE_1990,
  'president-of-indonesia': SINCE_1990,
  'president-of-italy': SINCE_1990,
  'prime-minister-of-italy': SINCE_1990,
  'prime-minister-of-japan': SINCE_1990,
  'president-of-mexico': SINCE_1990,
  'president-of-russia': '1991-07-10',
  'prime-minister-of-russia': '1992-06-15',
  'king-of-saudi-arabia': SINCE_1990,
  'president-of-south-africa': SINCE_1990,
  'president-of-south-korea': SINCE_1990,
  'president-of-turkey': SINCE_1990,
  'prime-minister-of-turkey': [SINCE_1990, '2018-07-09'],
  'prime-minister-of-the-united-kingdom': SINCE_1990,
  'prime-minister-of-israel': SINCE_1990,
  'president-of-israel': SINCE_1990,
  'supreme-leader-of-iran': SINCE_1990,
  'president-of-iran': SINCE_1990,
  'president-of-ukraine': '1991-12-05',
  'prime-minister-of-ukraine': '1991-12-05',
  'president-of-egypt': SINCE_1990,
  'president-of-syria': SINCE_1990,
  'president-of-iraq': '2005-04-07',
  'prime-minister-of-iraq': '2004-06-28',
  'president-of-pakistan': SINCE_1990,
  'prime-minister-of-pakistan': SINCE_1990,
  'supreme-leader-of-north-korea': SINCE_1990,
  'prime-minister-of-spain': SINCE_1990,
  'president-of-poland': SINCE_1990,
  'prime-minister-of-poland': SINCE_1990,
  'president-of-the-european-commission': SINCE_1990,
  'president-of-the-european-council': '2009-12-01',
  'president-of-the-european-parliament': SINCE_1990,
  'secretary-general-of-nato': SINCE_1990,
  'secretary-general-of-the-united-nations': SINCE_1990,
  'managing-director-of-the-imf': SINCE_1990,
};

export interface Hole {
  /** ISO days, both without a holder. */
  readonly from: string;
  readonly to: string;
}

/**
 * Spans of days on which nobody held the office, acting or not, and no vacancy is documented. A tenure counts for every
 * day that its partial dates may mean.
 *
 * @param until the first day not asked about
 */
export function holesOf(entries: readonly Entry[], office: EntryId, since: string, until: string): Hole[] {
  const tenures = tenuresByOffice(entries).get(office) ?? [];
  const vacancies = (entries.find((entry) => entry.id === office)?.vacant ?? []).map(({ from, to }) => ({
    first: spanOf(from)!.first,
    last: spanOf(to)!.last,
  }));
  const held = [...tenures.map(({ from, to }) => ({ first: from.first, last: to.last })), ...vacancies];
  const holes: Hole[] = [];
  let open: number | undefined;
  const end = spanOf(until)!.first;
  for (let day = spanOf(since)!.first; day <= end; day++) {
    const isHeld = day === end || held.some(({ first, last }) => first <= day && day <= last);
    if (!isHeld) open ??= day;
    if (isHeld && open !== undefined) {
      holes.push({ from: isoOf(open), to: isoOf(day - 1) });
      open = undefined;
    }
  }
  return holes;
}

/** The last day that is walked: what is held "to date" is known up to the entries' own month. */
export const WALKED_UNTIL = isoOf(dayOf(2025, 6, 1));

/** The span in which an office is walked. */
export function walkOf(office: EntryId): readonly [since: string, until: string] {
  const span = COMPLETE_OFFICES[office];
  if (span === undefined) throw new Error(`${office} is not among the offices that are to be complete`);
  return typeof span === 'string' ? [span, WALKED_UNTIL] : span;
}

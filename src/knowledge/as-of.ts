/** What held of an entry on a given day. Pure: from an entry and a day number to what can be said. */
import { type Day, type PartialDate, spanOf, yearOf } from './dates.ts';
import type { Entry, FormerName, Milestone, Role } from './entry.ts';

/** Whether a span of partial dates may hold on a day; open ends hold for ever. */
export function mayHold(span: { readonly from?: PartialDate; readonly to?: PartialDate }, day: Day): boolean {
  const from = span.from === undefined ? undefined : spanOf(span.from);
  const to = span.to === undefined ? undefined : spanOf(span.to);
  return (from === undefined || from.first <= day) && (to === undefined || day <= to.last);
}

/** Whether it surely holds, however the partial dates are read. The day of a handover belongs to who comes. */
function surelyHolds(span: { readonly from?: PartialDate; readonly to?: PartialDate }, day: Day): boolean {
  const from = span.from === undefined ? undefined : spanOf(span.from);
  const to = span.to === undefined ? undefined : spanOf(span.to);
  return (from === undefined || from.last <= day) && (to === undefined || day < to.first);
}

const startOf = (role: Role): Day =>
  role.from === undefined ? Number.NEGATIVE_INFINITY : (spanOf(role.from)?.first ?? 0);

/**
 * The roles held on a day, the latest begun first. Where partial dates leave it open, a role counts as held unless a
 * sure one took its place.
 */
export function rolesOn(entry: Entry, day: Day): Role[] {
  const held = (entry.roles ?? []).filter((role) => mayHold(role, day));
  const sure = held.filter((role) => surelyHolds(role, day));
  // On a day of handover, or in a year of change, the role that ends gives way to one that begins in the same place.
  const kept = held.filter(
    (role) => sure.includes(role) || !held.some((other) => other !== role && replaces(other, role)),
  );
  return kept.sort((a, b) => startOf(b) - startOf(a));
}

/** Whether one role follows another: it begins when the other ends. */
function replaces(later: Role, earlier: Role): boolean {
  if (earlier.to === undefined || later.from === undefined) return false;
  const end = spanOf(earlier.to);
  const begin = spanOf(later.from);
  return end !== undefined && begin !== undefined && begin.last >= end.first && startOf(later) > startOf(earlier);
}

/** Roles that began after the day, in order. */
export function rolesAfter(entry: Entry, day: Day): Role[] {
  return (entry.roles ?? [])
    .filter((role) => role.from !== undefined && (spanOf(role.from)?.first ?? 0) > day)
    .sort((a, b) => startOf(a) - startOf(b));
}

/** Roles that were over before the day, the last first. */
export function rolesBefore(entry: Entry, day: Day): Role[] {
  const end = (role: Role) => (role.to === undefined ? Number.POSITIVE_INFINITY : (spanOf(role.to)?.last ?? 0));
  return (entry.roles ?? []).filter((role) => end(role) < day).sort((a, b) => end(b) - end(a));
}

/** Whole years of age, where birth is known to the day or the birthday makes no difference; undefined otherwise. */
export function ageOn(entry: Entry, day: Day): number | undefined {
  if (entry.kind !== 'person' || entry.born === undefined) return undefined;
  const born = spanOf(entry.born);
  const died = entry.died === undefined ? undefined : spanOf(entry.died);
  if (!born || born.last > day || (died && died.first <= day)) return undefined;
  const oldest = yearsBetween(born.first, day);
  return oldest === yearsBetween(born.last, day) ? oldest : undefined;
}

/** Whole years from one day to a later one. */
export function yearsBetween(from: Day, to: Day): number {
  const a = new Date(from * 86_400_000);
  const b = new Date(to * 86_400_000);
  const hadBirthday =
    b.getUTCMonth() > a.getUTCMonth() || (b.getUTCMonth() === a.getUTCMonth() && b.getUTCDate() >= a.getUTCDate());
  return b.getUTCFullYear() - a.getUTCFullYear() - (hadBirthday ? 0 : 1);
}

/** Milestones up to the day and after it; one whose date may lie on either side counts as before. */
export function milestonesAround(entry: Entry, day: Day): { before: Milestone[]; since: Milestone[] } {
  const before: Milestone[] = [];
  const since: Milestone[] = [];
  for (const milestone of entry.dates ?? [])
    ((spanOf(milestone.on)?.first ?? 0) <= day ? before : since).push(milestone);
  return { before, since };
}

/** The name borne on a day: a former one where its span holds for sure, otherwise the entry's own. */
export function nameOn(entry: Entry, day: Day): string {
  const former = (entry.names ?? []).find(
    (name: FormerName) => surelyHolds(name, day) && (name.from !== undefined || name.to !== undefined),
  );
  return former?.name ?? entry.name;
}

/** Where a day stands in an entry's life. */
export type Stage =
  /** It begins so many whole years after the day (0: within the year). */
  | { readonly stage: 'not-yet'; readonly begins: PartialDate; readonly years: number }
  | { readonly stage: 'under-way' }
  | { readonly stage: 'over'; readonly ended: PartialDate };

export function stageOn(entry: Entry, day: Day): Stage {
  const begins = entry.born ?? entry.founded ?? entry.start;
  const ended = entry.died ?? entry.dissolved ?? entry.end;
  const first = begins === undefined ? undefined : spanOf(begins);
  if (begins !== undefined && first && first.first > day)
    return { stage: 'not-yet', begins, years: yearsBetween(day, first.first) };
  const last = ended === undefined ? undefined : spanOf(ended);
  if (ended !== undefined && last && last.last < day) return { stage: 'over', ended };
  return { stage: 'under-way' };
}

/** Whether the day lies after what is known of the entry. */
export function isBeyondKnown(entry: Entry, day: Day): boolean {
  return (spanOf(entry.knownTo)?.last ?? Number.POSITIVE_INFINITY) < day;
}

/** "2011–2014", "since 2012", "until 1991"; empty where neither end is known. */
export function yearsOf(span: { readonly from?: PartialDate; readonly to?: PartialDate }): string {
  const year = (date: PartialDate | undefined) => {
    const days = date === undefined ? undefined : spanOf(date);
    return days ? String(yearOf(days.first)) : undefined;
  };
  const from = year(span.from);
  const to = year(span.to);
  if (from && to) return from === to ? from : `${from}–${to}`;
  if (from) return `since ${from}`;
  return to ? `until ${to}` : '';
}

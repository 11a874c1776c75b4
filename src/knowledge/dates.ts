/**
 * Dates as the knowledge map knows them: as exact as is certain. At the edges they are ISO 8601 strings that may leave
 * out the day or the month ("2013", "2013-08", "2013-08-07"); inside, a span of day numbers.
 */

/** Days since 1970-01-01 in the proleptic Gregorian calendar; negative before. */
export type Day = number;

/** An ISO 8601 date, perhaps without day or month; years before 1 are written "-0043". */
export type PartialDate = string;

/** The days that a partial date may mean, both included. */
export interface DaySpan {
  readonly first: Day;
  readonly last: Day;
}

const PARTIAL_DATE = /^(-?\d{4})(?:-(\d{2})(?:-(\d{2}))?)?$/;
const MS_PER_DAY = 86_400_000;

/** The day number of a calendar date; months count from 1. Years below 100 are meant as written. */
export function dayOf(year: number, month: number, day: number): Day {
  // Date.UTC reads years 0 to 99 as 1900 to 1999, so the year is set afterwards.
  const date = new Date(Date.UTC(2000, month - 1, day));
  date.setUTCFullYear(year, month - 1, day);
  return Math.round(date.getTime() / MS_PER_DAY);
}

/** The days a partial date may mean, or undefined where the string is no date of the calendar. */
export function spanOf(date: PartialDate): DaySpan | undefined {
  const match = PARTIAL_DATE.exec(date);
  if (!match) return undefined;
  const year = Number(match[1]);
  if (match[2] === undefined) return { first: dayOf(year, 1, 1), last: dayOf(year, 12, 31) };
  const month = Number(match[2]);
  if (month < 1 || month > 12) return undefined;
  const daysInMonth = dayOf(month === 12 ? year + 1 : year, (month % 12) + 1, 1) - dayOf(year, month, 1);
  if (match[3] === undefined) {
    const first = dayOf(year, month, 1);
    return { first, last: first + daysInMonth - 1 };
  }
  const day = Number(match[3]);
  if (day < 1 || day > daysInMonth) return undefined;
  const only = dayOf(year, month, day);
  return { first: only, last: only };
}

/** The ISO date (YYYY-MM-DD) of a day number. */
export function isoOf(day: Day): PartialDate {
  const iso = new Date(day * MS_PER_DAY).toISOString();
  return iso.startsWith('-') || iso.startsWith('+') ? iso.slice(0, -14) : iso.slice(0, 10);
}

/** The year in which a day lies. */
export function yearOf(day: Day): number {
  return new Date(day * MS_PER_DAY).getUTCFullYear();
}

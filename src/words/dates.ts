/** Partial dates ("2013", "2013-08", "2013-08-07", "-0043") written in a reader's language. Pure. */
import { type Day, spanOf, yearOf } from '../knowledge/dates.ts';

export type Exactness = 'year' | 'month' | 'day';
export type MonthName = 'long' | 'short';

const MS_PER_DAY = 86_400_000;
const EXACTNESS: Readonly<Record<number, Exactness>> = { 0: 'year', 1: 'month', 2: 'day' };
/** Formats are dear to make (about 50 µs) and few: kept by what they were made from. */
const formats = new Map<string, Intl.DateTimeFormat>();

function formatFor(day: Day, exactness: Exactness, locale: string, monthName: MonthName): Intl.DateTimeFormat {
  const beforeChrist = yearOf(day) <= 0;
  const key = `${locale} ${exactness} ${monthName} ${beforeChrist}`;
  let format = formats.get(key);
  if (!format) {
    format = new Intl.DateTimeFormat(locale, {
      calendar: 'gregory',
      timeZone: 'UTC',
      year: 'numeric',
      ...(exactness === 'year' ? {} : { month: monthName }),
      ...(exactness === 'day' ? { day: 'numeric' } : {}),
      ...(beforeChrist ? { era: 'short' } : {}),
    });
    formats.set(key, format);
  }
  return format;
}

const exactnessOf = (date: string): Exactness => EXACTNESS[date.slice(1).split('-').length - 1] ?? 'day';

/** A day told as exactly as asked: "2013", "August 2013", "7 August 2013", "44 BC". */
export function formatDay(day: Day, exactness: Exactness, locale: string, monthName: MonthName = 'long'): string {
  return formatFor(day, exactness, locale, monthName).format(day * MS_PER_DAY);
}

/** A partial date told as exactly as it is known; what is no date comes back as it is. */
export function formatDate(date: string, locale: string, monthName: MonthName = 'long'): string {
  const span = spanOf(date);
  return span ? formatDay(span.first, exactnessOf(date), locale, monthName) : date;
}

export interface SpanWords {
  since(date: string): string;
  until(date: string): string;
}

/**
 * "2011–2014"; months or days only where both ends lie in the same year ("February – June 2013"), since a card's lines
 * are short. Empty where neither end is known.
 */
export function formatSpan(from: string | undefined, to: string | undefined, locale: string, words: SpanWords): string {
  const start = from === undefined ? undefined : spanOf(from)?.first;
  const end = to === undefined ? undefined : spanOf(to)?.first;
  if (start === undefined) return end === undefined ? '' : words.until(formatDay(end, 'year', locale));
  if (end === undefined) return words.since(formatDay(start, 'year', locale));
  if (yearOf(start) !== yearOf(end)) return `${formatDay(start, 'year', locale)}–${formatDay(end, 'year', locale)}`;
  const exactness = [exactnessOf(from!), exactnessOf(to!)];
  const shared = exactness.includes('year') ? 'year' : exactness.includes('month') ? 'month' : 'day';
  return formatFor(start, shared, locale, 'long').formatRange(start * MS_PER_DAY, end * MS_PER_DAY);
}

/** The reader's own day at a moment, as an ISO date. */
export function localDay(now: Date): string {
  const two = (part: number) => String(part).padStart(2, '0');
  return `${now.getFullYear()}-${two(now.getMonth() + 1)}-${two(now.getDate())}`;
}

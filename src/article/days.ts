/** Finds the calendar day in what pages write as dates. A day is "YYYY-MM-DD", as written: in the page's own time zone. */

/** Papers have put their archives online from the first issue on. */
const EARLIEST = 1700;
const LATEST = 2199;

const MONTHS = ['jan', 'feb', 'mar', 'apr', 'may', 'jun', 'jul', 'aug', 'sep', 'oct', 'nov', 'dec'];
const MONTH =
  '(jan(?:uary)?|feb(?:ruary)?|mar(?:ch)?|apr(?:il)?|may|june?|july?|aug(?:ust)?|sept?(?:ember)?|oct(?:ober)?|nov(?:ember)?|dec(?:ember)?)\\.?';
const YEAR = '((?:17|18|19|20|21)\\d\\d)';
const DAY = '(\\d{1,2})(?:st|nd|rd|th)?';

const MONTH_FIRST = new RegExp(`\\b${MONTH}\\s+${DAY}\\s*,?\\s+(?:at\\s+)?${YEAR}\\b`, 'i');
const DAY_FIRST = new RegExp(`\\b${DAY}[\\s-]+(?:of\\s+)?${MONTH}[\\s-]*,?\\s*${YEAR}\\b`, 'i');
/** Java's and Unix' way: "Fri Mar 13 21:30:09 EST 2015". */
const YEAR_LAST = new RegExp(
  `\\b${MONTH}\\s+${DAY}\\s+\\d{1,2}:\\d\\d(?::\\d\\d)?(?:\\s+[\\w:+-]+)?\\s+${YEAR}\\b`,
  'i',
);
const YEAR_FIRST = /(?:^|\D)((?:17|18|19|20|21)\d\d)\s?[-/.年]\s?(\d{1,2})\s?[-/.月]\s?(\d{1,2})(?!\d)/;
const COMPACT = /^\s*((?:17|18|19|20|21)\d\d)(\d\d)(\d\d)(?:$|[T\s]|\d{4}(?:\d\d)?$)/;
const EPOCH = /^\s*(\d{10})(\d{3})?\s*$/;
const NUMBERS = /(?:^|\D)(\d{1,2})([/.-])(\d{1,2})\2((?:19|20)\d\d)(?!\d)/;

/** How "7/8/2013" is meant: 8 July or 7 August; `undefined`: not known, so left alone unless only one reading is a day. */
export type NumberOrder = 'month-first' | 'day-first' | undefined;

/** @returns undefined where the numbers name no day of the calendar */
export function isoDay(year: number, month: number, day: number): string | undefined {
  if (!(year >= EARLIEST && year <= LATEST) || month < 1 || month > 12 || day < 1) return undefined;
  if (day > new Date(Date.UTC(year, month, 0)).getUTCDate()) return undefined;
  return `${year}-${String(month).padStart(2, '0')}-${String(day).padStart(2, '0')}`;
}

const monthNumber = (name: string) => MONTHS.indexOf(name.slice(0, 3).toLowerCase()) + 1;

/** The day of a date written for machines or in English; a time after it does not move it. */
export function dayIn(text: string, order?: NumberOrder): string | undefined {
  const at = (match: RegExpExecArray | null, year: number, month: number, day: number) =>
    match
      ? isoDay(Number(match[year]), Number(match[month]) || monthNumber(match[month]!), Number(match[day]))
      : undefined;
  return (
    at(YEAR_FIRST.exec(text), 1, 2, 3) ??
    at(COMPACT.exec(text), 1, 2, 3) ??
    at(MONTH_FIRST.exec(text), 3, 1, 2) ??
    at(DAY_FIRST.exec(text), 3, 2, 1) ??
    at(YEAR_LAST.exec(text), 3, 1, 2) ??
    epochDay(text) ??
    dayOfNumbers(text, order)
  );
}

/** Seconds or milliseconds since 1970: a moment without a zone of its own, so the day in UTC. */
function epochDay(text: string): string | undefined {
  const match = EPOCH.exec(text);
  return match ? new Date(Number(match[1]) * 1000).toISOString().slice(0, 10) : undefined;
}

function dayOfNumbers(text: string, order: NumberOrder): string | undefined {
  const match = NUMBERS.exec(text);
  if (!match) return undefined;
  const [first, second, year] = [Number(match[1]), Number(match[3]), Number(match[4])];
  const dayFirst = isoDay(year, second, first);
  const monthFirst = isoDay(year, first, second);
  if (!dayFirst || !monthFirst || dayFirst === monthFirst) return dayFirst ?? monthFirst;
  if (match[2] === '.') return dayFirst;
  return order === 'day-first' ? dayFirst : order === 'month-first' ? monthFirst : undefined;
}

const URL_DAY = [
  /\/((?:17|18|19|20)\d\d)[/-](\d{1,2}|[a-z]{3,9})[/-](\d{1,2})(?=[/._-]|$)/i,
  /[/_.-]((?:19|20)\d\d)-(\d\d)-(\d\d)(?=\D|$)/,
  /(?:^|[^\d])((?:19|20)\d\d)([01]\d)([0-3]\d)(?=\D|$)/,
];

/** Parameters whose dates are those of the site's files. */
const VERSION = /[?&](?:v|ver|version|cb|t|ts|_)=[^&#]*/gi;

/** The day in an address: /2013/08/07/, /2013/aug/07/, /2013-08-07, /20130807, ?id=20130807-1. */
export function dayInUrl(url: string): string | undefined {
  const match = /^[a-z]+:\/\/[^/]*([^?#]*)([^#]*)/i.exec(url);
  for (const part of [match?.[1] ?? '', (match?.[2] ?? '').replace(VERSION, '')]) {
    for (const pattern of URL_DAY) {
      const found = pattern.exec(part);
      const day = found && isoDay(Number(found[1]), Number(found[2]) || monthNumber(found[2]!), Number(found[3]));
      if (day) return day;
    }
  }
  return undefined;
}

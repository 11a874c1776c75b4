/** Words, numbers and dates in the reader's language; knows neither page nor browser. */
import type en from '../../assets/_locales/en/messages.json';
import { type Exactness, formatDate, formatDay, formatSpan } from './dates.ts';

type AnyKey = keyof typeof en;
/** A message whose form depends on a number: `mentions` for `mentions_one`, `mentions_other`. */
export type PluralKey = AnyKey extends infer Key ? (Key extends `${infer Base}_other` ? Base : never) : never;
export type MessageKey = Exclude<AnyKey, `${PluralKey}_${'one' | 'other'}`>;

/** As `browser.i18n.getMessage`: the message with $1, $2, … filled in; empty where there is no such message. */
export type GetMessage = (key: string, substitutions?: string[]) => string;

export interface Words {
  /** BCP 47 tag by which dates and numbers are written. */
  readonly locale: string;
  /** Which way the interface is written; entries stay English and left to right. */
  readonly direction: 'ltr' | 'rtl';
  text(key: MessageKey, ...substitutions: readonly string[]): string;
  /** A message in the plural form that `count` wants, the count as its $1. */
  count(key: PluralKey, count: number): string;
  /** "7 August 2013", "August 2013" or "2013", as exact as the date is. */
  date(date: string): string;
  /** The same with the month's short name, for lists: "7 Aug 2013". */
  shortDate(date: string): string;
  /** "August 2013": a date told no closer than its month. */
  month(date: string): string;
  /** A day number (since 1970-01-01) told as exactly as asked. */
  day(day: number, exactness: Exactness): string;
  /** "2011–2014", "since 2012", "until 1999"; empty where neither end is known. */
  span(from?: string, to?: string): string;
}

/**
 * @param uiLanguage the browser's own language, which decides how dates are written where the translation is in that
 *   language: "7 August 2013" for en-GB, "August 7, 2013" for en-US
 */
export function createWords(getMessage: GetMessage, uiLanguage: string): Words {
  const translation = getMessage('interfaceLocale') || 'en';
  const locale = uiLanguage.split('-')[0] === translation ? uiLanguage : translation;
  // Made when first needed: each costs a page some milliseconds, and most pages are never asked for a count.
  let plurals: Intl.PluralRules | undefined;
  let numbers: Intl.NumberFormat | undefined;
  const pluralOf = (count: number) => {
    plurals ??= new Intl.PluralRules(locale);
    return plurals.select(count);
  };
  const numberOf = (count: number) => {
    numbers ??= new Intl.NumberFormat(locale);
    return numbers.format(count);
  };
  const text: Words['text'] = (key, ...substitutions) => getMessage(key, [...substitutions]);
  return {
    locale,
    direction: getMessage('interfaceDirection') === 'rtl' ? 'rtl' : 'ltr',
    text,
    count: (key, count) => getMessage(`${key}_${pluralOf(count)}`, [numberOf(count)]),
    date: (date) => formatDate(date, locale),
    shortDate: (date) => formatDate(date, locale, 'short'),
    month: (date) => formatDate(/^-?\d{4}-\d{2}/.exec(date)?.[0] ?? date, locale),
    day: (day, exactness) => formatDay(day, exactness, locale, 'short'),
    span: (from, to) =>
      formatSpan(from, to, locale, {
        since: (date) => text('spanSince', date),
        until: (date) => text('spanUntil', date),
      }),
  };
}

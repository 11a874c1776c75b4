import { describe, expect, it } from 'vitest';
import { createWords } from '../../src/words/words.ts';
import { messagesFrom, TRANSLATIONS, wordsIn } from '../support/translations.ts';

describe('dates', () => {
  it('are told as exactly as they are known', () => {
    const words = wordsIn('en');
    expect(words.date('2013-08-07')).toBe('7 August 2013');
    expect(words.date('2013-08')).toBe('August 2013');
    expect(words.date('2013')).toBe('2013');
    expect(words.date('-0043')).toBe('44 BC');
    expect(words.month('2013-08-07')).toBe('August 2013');
    expect(words.shortDate('2013-12-07')).toBe('7 Dec 2013');
  });

  it('follow the reader’s country where the interface is in its language', () => {
    const english = messagesFrom(TRANSLATIONS.en);
    expect(createWords(english, 'en-US').date('2013-08-07')).toBe('August 7, 2013');
    // A language without a translation gets English words, and dates to match.
    expect(createWords(english, 'pt-BR').date('2013-08')).toBe('August 2013');
    expect(wordsIn('es').date('2013-08-07')).toBe('7 de agosto de 2013');
  });

  it('come back as they are where they are none', () => {
    expect(wordsIn('en').date('about 1900')).toBe('about 1900');
  });
});

describe('spans of time', () => {
  const { span } = wordsIn('en');
  it.each([
    ['2011-02-11', '2014-06-20', '2011–2014'],
    ['2012', undefined, 'since 2012'],
    [undefined, '1999-08', 'until 1999'],
    ['2013', '2013', '2013'],
    [undefined, undefined, ''],
  ])('%s to %s: "%s"', (from, to, told) => {
    expect(span(from, to)).toBe(told);
  });

  it('tell months where both ends lie in one year', () => {
    expect(span('2013-02', '2013-06')).toMatch(/^February\s?–\s?June 2013$/);
    expect(span('2013-02-01', '2013-06-03')).toMatch(/^1 February\s?–\s?3 June 2013$/);
  });
});

describe('numbers', () => {
  it('take the form that the language wants', () => {
    expect([1, 2].map((n) => wordsIn('en').count('mentions', n))).toEqual(['1 mention', '2 mentions']);
    expect([0, 1, 2, 3, 11, 100].map((n) => wordsIn('ar').count('mentions', n))).toEqual([
      'لا ذكر',
      'ذِكر واحد',
      'ذُكر مرتين',
      'ذُكر 3 مرات',
      'ذُكر 11 مرة',
      'ذُكر 100 مرة',
    ]);
  });

  it('are grouped as in the language', () => {
    expect(wordsIn('de').count('aboutEntries', 12_480)).toBe('12.480 Einträge');
  });
});

it('the interface is written right to left in Arabic alone', () => {
  expect(Object.keys(TRANSLATIONS).filter((locale) => wordsIn(locale as 'en').direction === 'rtl')).toEqual(['ar']);
});

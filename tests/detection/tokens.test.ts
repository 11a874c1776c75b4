import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { detect } from '../../src/detection/detect.ts';
import { phraseKey } from '../../src/detection/phrase.ts';
import { GAP_APOSTROPHE, GAP_QUOTE, tokenise } from '../../src/detection/tokens.ts';

const words = (text: string) => {
  const { count, start, end } = tokenise(text);
  return Array.from({ length: count }, (_, i) => text.slice(start[i], end[i]));
};
const names = (text: string) => {
  const { names: ends } = detect(text, false);
  return Array.from({ length: ends.length / 2 }, (_, i) => text.slice(ends[2 * i], ends[2 * i + 1]));
};
const sentences = (text: string) => detect(text, false).sentences.map((start) => text.slice(start, start + 5));
const key = (form: string) => phraseKey(form)!.path.at(-1)!.join(' ');

describe('tokens', () => {
  it.each([
    ['hyphenated pairs are two', 'U.S.-Russia Summit', ['U.S.', 'Russia', 'Summit']],
    ['slashed pairs are two', 'Paris/London', ['Paris', 'London']],
    ['a possessive ending stands alone', 'Carney’s statement', ['Carney', '’s', 'statement']],
    ['so does one of a plural', "the allies' plan", ['the', 'allies', 'plan']],
    ['an apostrophe within a name stays', "Sana'a and O'Neill", ["Sana'a", 'and', "O'Neill"]],
    ['an acronym keeps its points', 'the U.N. and the U.S.', ['the', 'U.N.', 'and', 'the', 'U.S.']],
    ['an initial is a token', 'George W. Bush', ['George', 'W', 'Bush']],
    ['a soft hyphen parts nothing', 'Ger\u00admany', ['Ger\u00admany']],
    ['a non-breaking space parts', 'White\u00a0House', ['White', 'House']],
    ['an accent after its letter belongs to the word', 'Bogota\u0301,', ['Bogota\u0301']],
    ['a sign of direction belongs to none', '\u2068Iran\u2069', ['Iran']],
  ])('%s', (_, text, expected) => {
    expect(words(text)).toEqual(expected);
  });

  it.each([
    ['accents', 'Erdoğan', 'Erdogan'],
    ['decomposed accents', 'Erdog\u0306an', 'Erdoğan'],
    ['case', 'NATO', 'Nato'],
    ['points in acronyms', 'U.S.', 'US'],
    ['apostrophes of every kind', 'Sana’a', "Sana'a"],
    ['the glottal stop', 'Hawai\u02bbi', "Hawai'i"],
    ['wrapped lines', 'White\n      House', 'White House'],
    ['signs of direction', 'Ir\u202aan', 'Iran'],
    ['soft hyphens', 'Ger\u00admany', 'Germany'],
    ['ligatures', 'Pﬁzer', 'Pfizer'],
    ['hyphen or space', 'G-20', 'G 20'],
    ['ampersand or and', 'Johnson & Johnson', 'Johnson and Johnson'],
    ['letters without decomposition', 'Łódź', 'Lodz'],
    ['the apostrophe of a plural', 'Workers’ Party of Korea', 'Workers Party of Korea'],
    ['that of a year', "Euro '96", 'Euro 96'],
    ['the point of "v."', 'Obergefell v. Hodges', 'Obergefell v Hodges'],
  ])('forms are alike but for %s', (_, a, b) => {
    expect(key(a)).toBe(key(b));
  });

  it.each([
    ['Washington, D.C.', 'Washington D.C.'],
    ['New York', 'York New'],
    ["McDonald's", 'McDonald'],
    ['Georgia', 'Georgian'],
  ])('"%s" is not "%s"', (a, b) => {
    expect(key(a)).not.toBe(key(b));
  });

  it.each([
    "the 'New York' Times",
    '‘New York’ Times',
    "'Yes,' the Workers' Party",
    "Pyongyang's 'Workers' Party",
    'the ``New York`` Times',
  ])('a quotation’s marks part phrases: %s', (text) => {
    const { count, gap } = tokenise(text);
    expect(Array.from(gap.subarray(1, count))).toContain(GAP_QUOTE);
  });

  it('an apostrophe after a quotation belongs to its plural', () => {
    const { count, gap } = tokenise('‘Yes’, ‘no,’ say the Workers’ Party');
    expect(gap[count - 1]).toBe(GAP_APOSTROPHE);
  });

  it('lie in order within any text, without overlap', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme', maxLength: 300 }), (text) => {
        const { count, start, end } = tokenise(text);
        for (let i = 0; i < count; i++) {
          expect(start[i]!).toBeLessThan(end[i]!);
          expect(start[i]!).toBeGreaterThanOrEqual(i > 0 ? end[i - 1]! : 0);
          expect(end[i]!).toBeLessThanOrEqual(text.length);
        }
      }),
    );
  });
});

describe('sentences', () => {
  it('begin after stops, but not after abbreviations and initials', () => {
    expect(sentences('Mr. Smith met J. Doe in St. Petersburg. They spoke. “What now?” he asked.')).toEqual([
      'Mr. S',
      'They ',
      'What ',
      'he as',
    ]);
  });

  it('go on after the point of "v."', () => {
    expect(sentences('In Roe v. Wade and Bush vs. Gore it ruled. It was over.')).toEqual(['In Ro', 'It wa']);
  });

  it('begin after the point of an acronym or an abbreviation, where a word follows that is no name', () => {
    expect(sentences('Home from the U.S. The army of Apple Inc. But U.S. Army men of St. Louis.')).toEqual([
      'Home ',
      'The a',
      'But U',
    ]);
  });

  it('begin after a blank line, but not where a line is only wrapped', () => {
    expect(sentences('The leader of\r\n  Iran came\n\nIran came first')).toEqual(['The l', 'Iran ']);
  });
});

describe('name spans', () => {
  it.each([
    ['Officials said that Ben Rhodes met Sergey Lavrov.', ['Officials', 'Ben Rhodes', 'Sergey Lavrov']],
    ['the University of Zurich and the Bank of America', ['University of Zurich', 'Bank of America']],
    ['when Ursula von der Leyen spoke', ['Ursula von der Leyen']],
    ['a Boeing 787 of Johnson & Johnson', ['Boeing 787 of Johnson & Johnson']],
    ["Obama's White House", ['Obama', 'White House']],
    ["the Yankees' Aaron Judge", ['Yankees', 'Aaron Judge']],
    ['talks of Putin and Obama', ['Putin', 'Obama']],
    ['the iPhone', ['iPhone']],
    ['the Center for American Progress', ['Center for American Progress']],
    ['left Paris for London', ['Paris', 'London']],
  ])('%s', (text, expected) => {
    expect(names(text)).toEqual(expected);
  });
});

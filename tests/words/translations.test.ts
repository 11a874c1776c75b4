import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';

type Translation = Record<string, { message: string }>;

const FOLDER = 'assets/_locales';
const LOCALES = readdirSync(FOLDER);
const read = (locale: string): Translation => JSON.parse(readFileSync(`${FOLDER}/${locale}/messages.json`, 'utf8'));
const english = read('en');

const PLURALS = Object.keys(english)
  .filter((key) => key.endsWith('_other'))
  .map((key) => key.slice(0, -'_other'.length));
const isPlural = (key: string) => PLURALS.some((base) => key.startsWith(`${base}_`));
const plain = (translation: Translation) => Object.keys(translation).filter((key) => !isPlural(key));
const placeholders = (message: string) => [...message.matchAll(/\$\d|%s/g)].map(([found]) => found).sort();

it('the interface speaks English, German, French, Spanish and Arabic', () => {
  expect(LOCALES.sort()).toEqual(['ar', 'de', 'en', 'es', 'fr']);
});

describe.each(LOCALES)('the translation %s', (locale) => {
  const translation = read(locale);

  it('says everything that the English one says, and nothing else', () => {
    expect(plain(translation).sort()).toEqual(plain(english).sort());
  });

  it('has the plural forms of its language, no fewer and no more', () => {
    const { pluralCategories } = new Intl.PluralRules(locale).resolvedOptions();
    for (const base of PLURALS) {
      const forms = Object.keys(translation).filter((key) => key.startsWith(`${base}_`));
      expect(forms.sort()).toEqual(pluralCategories.map((category) => `${base}_${category}`).sort());
    }
  });

  it('fills in the same things', () => {
    for (const key of plain(english)) {
      expect([key, placeholders(translation[key]!.message)]).toEqual([key, placeholders(english[key]!.message)]);
    }
  });

  it('leaves nothing empty, and nothing in English but names', () => {
    const same = new Set(['name', 'interfaceDirection', 'interfaceLocale', 'cardWikipedia']);
    for (const [key, { message }] of Object.entries(translation)) {
      expect(message.trim(), key).not.toBe('');
      const aSentence = message.split(' ').length > 2;
      if (locale !== 'en' && aSentence && !same.has(key)) expect(message, key).not.toBe(english[key]?.message);
    }
  });

  it('describes the extension in no more characters than stores allow', () => {
    expect(translation.description!.message.length).toBeLessThanOrEqual(132);
    expect(translation.interfaceLocale!.message).toBe(locale);
  });
});

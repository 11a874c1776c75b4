import { describe, expect, it } from 'vitest';
import { cardModel } from '../../src/card/model.ts';
import type { Card } from '../../src/messages.ts';
import { wikipediaUrl } from '../../src/words/wikipedia.ts';
import { type Locale, wordsIn } from '../support/translations.ts';
import { CARDS, IN_ARTICLE } from './gallery/cards.ts';

const modelOf = (card: Card, locale: Locale = 'en') => cardModel(card, wordsIn(locale), (id) => id in IN_ARTICLE);

describe('what a card says', () => {
  it('tells what someone was on the article’s day and since, with years', () => {
    const { then, now, kind, age } = modelOf(CARDS.carney);
    expect(kind).toBe('Person');
    expect(age).toBe('aged 48');
    expect(then).toEqual({
      label: 'On 7 August 2013',
      lines: [{ what: 'White House Press Secretary', when: '2011–2014' }],
    });
    expect(now?.label).toBe('Since then');
    expect(now?.lines[0]?.when).toBe('since 2022');
  });

  it('says so where the page gives no date, and up to when it knows', () => {
    const { notice, then, milestones } = modelOf(CARDS.undated);
    expect(notice).toContain('October 2025');
    expect(then?.label).toBe('As known in October 2025');
    expect(milestones.map(({ heading }) => heading)).toEqual(['Milestones']);
  });

  it('tells an article that is newer than the facts how old they are', () => {
    const { notice, then, knownTo } = modelOf(CARDS.guterres);
    expect(notice).toBe('The article is newer than these facts, which reach to October 2025.');
    expect(then?.label).toBe('As known in October 2025');
    expect(knownTo).toBe('Facts known to October 2025');
  });

  it('needs no notice in the month that the facts reach to', () => {
    expect(modelOf({ ...CARDS.carney, asOf: '2025-10-31' }).notice).toBeUndefined();
    expect(modelOf({ ...CARDS.carney, asOf: '2025-11-01' }).notice).toBeDefined();
    expect(modelOf({ ...CARDS.carney, asOf: '2025-11-01', knownTo: '2025' }).notice).toBeUndefined();
  });

  it('needs no notice for the dead, of whom the facts don’t age', () => {
    const facts = [...CARDS.carney.facts, { label: 'died' as const, value: '1982' }];
    const { notice, then } = modelOf({ ...CARDS.carney, facts, asOf: '2026-03-01', knownTo: '2011-06' });
    expect(notice).toBeUndefined();
    expect(then?.label).toBe('On 1 March 2026');
  });

  it('leads only to entries that the article names, never to itself', () => {
    const related = [...CARDS.carney.related, { id: 'jay-carney', name: 'Jay Carney' }];
    expect(modelOf({ ...CARDS.carney, related }).related.map(({ id }) => id)).toEqual(['barack-obama']);
  });

  it('writes dates, ages and labels in the reader’s language', () => {
    expect(modelOf(CARDS.carney, 'de').then?.label).toBe('Am 7. August 2013');
    expect(modelOf(CARDS.carney, 'fr').facts).toEqual([{ label: 'Naissance', value: '22 mai 1965' }]);
    expect(modelOf(CARDS.carney, 'ar').age).toBe('48 سنة');
  });

  it('tells who led an organisation on the day, where it has nothing else to tell of it', () => {
    const { then, facts } = modelOf(CARDS.nsa);
    expect(then?.lines).toEqual([{ lead: 'Led by', what: 'Keith Alexander, Director', when: '' }]);
    expect(facts.map(({ label }) => label)).not.toContain('Led by');
  });

  it('marks an office held for the time being', () => {
    const then = [{ what: 'President of Russia', from: '1999-12-31', to: '2000-05-07', acting: true as const }];
    expect(modelOf({ ...CARDS.putin, then }).then?.lines[0]?.when).toBe('acting, 1999–2000');
  });

  it('names the package that facts come from', () => {
    expect(modelOf(CARDS.tver)).toMatchObject({ source: 'Source: GeoNames', ownWords: false });
    expect(modelOf(CARDS.carney).ownWords).toBe(true);
  });
});

describe('the way to Wikipedia', () => {
  it.each([
    ['Jay Carney', 'https://en.wikipedia.org/wiki/Jay_Carney'],
    ['António Guterres', 'https://en.wikipedia.org/wiki/Ant%C3%B3nio_Guterres'],
    ['Who Is America?', 'https://en.wikipedia.org/wiki/Who_Is_America%3F'],
    ['AC/DC', 'https://en.wikipedia.org/wiki/AC/DC'],
    ['C Sharp (#)', 'https://en.wikipedia.org/wiki/C_Sharp_(%23)'],
  ])('from the title "%s"', (title, url) => {
    expect(wikipediaUrl(title)).toBe(url);
  });
});

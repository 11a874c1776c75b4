/** What a card says of an entry on the article's day, and of what came of it since. */
import { describe, expect, it } from 'vitest';
import { cardOf } from '../../src/background/cards.ts';
import { spanOf } from '../../src/knowledge/dates.ts';
import type { Entry } from '../../src/knowledge/entry.ts';
import { complete, type EntryDraft, entry, person } from '../knowledge/sample.ts';

const cardOn = (date: string, draft: EntryDraft, ...others: readonly Entry[]) =>
  cardOf(complete([entry(draft), ...others])[0]!, { day: spanOf(date)!.last, dated: true });

const minister = person({
  born: '1950-03-01',
  died: '2020-05-02',
  roles: [
    { what: 'Minister of Finance', from: '2001-02-01', to: '2005-07-01' },
    { what: 'Prime Minister', from: '2008-01-01', to: '2010-01-01' },
  ],
});
const league: EntryDraft = {
  id: 'league',
  name: 'League',
  kind: 'organisation',
  founded: '2012-09',
  dissolved: '2018-06',
};

describe('a card', () => {
  it('names the office of the day with the age, and the one that came later', () => {
    const card = cardOn('2004-03-01', minister);
    expect(card).toMatchObject({ asOf: '2004-03-01', age: 54 });
    expect(card.then.map(({ what }) => what)).toEqual(['Minister of Finance']);
    expect(card.now.map(({ what }) => what)).toEqual(['Prime Minister']);
    expect(card.nowNote).toBe('died in May 2020');
  });

  it('says what somebody out of office was earlier, or not yet', () => {
    expect(cardOn('2006-01-01', minister).thenNote).toBe('earlier Minister of Finance, 2001–2005');
    expect(cardOn('2000-01-01', minister).thenNote).toBe('not yet Minister of Finance');
  });

  it('says that somebody had died, and nothing of an age or office', () => {
    const card = cardOn('2021-01-01', minister);
    expect(card.thenNote).toBe('had died in May 2020');
    expect([card.age, card.then, card.now, card.nowNote]).toEqual([undefined, [], [], undefined]);
  });

  it('says of a body that it was founded later, and that it was dissolved since', () => {
    expect(cardOn('2007-08-31', league).thenNote).toBe('founded 5 years later, in 2012');
    expect(cardOn('2012-01-01', league).thenNote).toBe('founded later, in September 2012');
    expect(cardOn('2014-01-01', league)).toMatchObject({ nowNote: 'dissolved in June 2018' });
    expect(cardOn('2014-01-01', league).thenNote).toBeUndefined();
    expect(cardOn('2019-01-01', league).thenNote).toBe('had been dissolved in June 2018');
  });

  it('says of an event that it was under way, and when it ended', () => {
    const war: EntryDraft = { id: 'war', name: 'War', kind: 'event', start: '2011-03', end: '2024-12-08' };
    expect(cardOn('2013-08-07', war)).toMatchObject({ thenNote: 'under way', nowNote: 'ended in December 2024' });
    expect(cardOn('2010-01-01', war).thenNote).toBe('began 1 year later, in 2011');
  });

  it('calls a place as it was called then, names who led it then, and the other names', () => {
    const leader = entry({
      id: 'leader',
      name: 'A Leader',
      kind: 'person',
      roles: [{ what: 'President', office: 'president-of-burma', at: 'myanmar', from: '1962', to: '1981' }],
    });
    const myanmar: EntryDraft = {
      id: 'myanmar',
      name: 'Myanmar',
      kind: 'place',
      names: [{ name: 'Burma', to: '1989-06-18' }],
    };
    const card = cardOn('1970-01-01', myanmar, leader);
    expect(card.name).toBe('Burma');
    expect(card.facts).toContainEqual({ label: 'leader', value: 'A Leader, President' });
    expect(card.facts).toContainEqual({ label: 'formerly', value: 'Burma, until 1989' });
    expect(cardOn('1990-01-01', myanmar, leader).facts.map(({ label }) => label)).not.toContain('leader');
  });

  it('parts the milestones at the day, and says where its facts are from and up to when they are known', () => {
    const card = cardOn('2014-08', {
      id: 'town',
      name: 'Town',
      kind: 'place',
      population: { about: 1_260_000, in: '2020' },
      dates: [
        { on: '2014-03-18', what: 'Is taken.' },
        { on: '2022-02', what: 'Is taken again.' },
      ],
      source: 'GeoNames',
      knownTo: '2023-03',
    });
    expect(card.before.map(({ what }) => what)).toEqual(['Is taken.']);
    expect(card.since.map(({ what }) => what)).toEqual(['Is taken again.']);
    expect(card).toMatchObject({ source: 'GeoNames', knownTo: '2023-03' });
    expect(card.facts).toContainEqual({ label: 'population', value: 'about 1,260,000 (2020)' });
  });

  it('says of what date the facts are that are not its own', () => {
    const taken = [{ facts: ['population'], source: 'GeoNames', knownTo: '2023-03' }];
    const card = cardOn('2014', { id: 'town', name: 'Town', kind: 'place', source: 'authored, GeoNames', taken });
    expect(card.source).toBe('authored, GeoNames 2023-03');
    expect(cardOn('2014', { id: 'town', name: 'Town', kind: 'place' }).source).toBe('authored');
  });
});

import { describe, expect, it } from 'vitest';
import {
  ageOn,
  isBeyondKnown,
  milestonesAround,
  nameOn,
  rolesAfter,
  rolesBefore,
  rolesOn,
  stageOn,
  yearsOf,
} from '../../src/knowledge/as-of.ts';
import { spanOf } from '../../src/knowledge/dates.ts';
import type { Entry } from '../../src/knowledge/entry.ts';
import { entry, person } from './sample.ts';

const on = (date: string) => spanOf(date)!.first;
const held = (who: Entry, date: string) => rolesOn(who, on(date)).map(({ what }) => what);

const putin = entry({
  id: 'vladimir-putin',
  name: 'Vladimir Putin',
  kind: 'person',
  born: '1952-10-07',
  roles: [
    { what: 'Prime Minister of Russia', from: '1999-08-09', to: '2000-05-07' },
    { what: 'President of Russia', from: '2000-05-07', to: '2008-05-07' },
    { what: 'Prime Minister of Russia', from: '2008-05-08', to: '2012-05-07' },
    { what: 'President of Russia', from: '2012-05-07' },
  ],
  dates: [
    { on: '2014-03-18', what: 'Signs the annexation of Crimea.' },
    { on: '2022-02-24', what: 'Orders the invasion of Ukraine.' },
  ],
});

describe('what held on a day', () => {
  it.each([
    ['2013-08-07', ['President of Russia']],
    ['2010-01-01', ['Prime Minister of Russia']],
    ['1998-01-01', []],
    ['2024-01-01', ['President of Russia']],
  ])('on %s: %j', (date, expected) => {
    expect(held(putin, date)).toEqual(expected);
  });

  it('gives the day of a handover to who comes', () => {
    expect(held(putin, '2000-05-07')).toEqual(['President of Russia']);
  });

  it('takes a year of change for the role that began in it', () => {
    const minister = person({
      roles: [
        { what: 'Minister of Finance', from: '2001', to: '2005' },
        { what: 'Minister of Defence', from: '2005', to: '2009' },
      ],
    });
    expect(held(minister, '2005-06-01')).toEqual(['Minister of Defence']);
  });

  it('keeps roles that overlap', () => {
    const both = person({
      roles: [
        { what: 'Chancellor', from: '2005-11-22', to: '2021-12-08' },
        { what: 'Party leader', from: '2000-04-10', to: '2018-12-07' },
      ],
    });
    expect(held(both, '2013-08-07')).toEqual(['Chancellor', 'Party leader']);
  });

  it('takes a month of change for the role that began in it, and knows the months around it', () => {
    const minister = person({
      roles: [
        { what: 'Minister of Finance', from: '2001-02', to: '2005-07' },
        { what: 'Minister of Defence', from: '2005-07' },
      ],
    });
    expect(held(minister, '2001-01-31')).toEqual([]);
    expect(held(minister, '2001-02-28')).toEqual(['Minister of Finance']);
    expect(held(minister, '2005-06-30')).toEqual(['Minister of Finance']);
    expect(held(minister, '2005-07-01')).toEqual(['Minister of Defence']);
  });

  it('has a role without a beginning held up to its end, and one without an end held on', () => {
    const someone = person({
      roles: [
        { what: 'Judge', to: '1999-12' },
        { what: 'Senator', from: '2003' },
      ],
    });
    expect(held(someone, '1950-01-01')).toEqual(['Judge']);
    expect(held(someone, '1999-12-31')).toEqual(['Judge']);
    expect(held(someone, '2000-01-01')).toEqual([]);
    expect(held(someone, '2040-01-01')).toEqual(['Senator']);
  });

  it('has both of two offices, of which one began within the other', () => {
    const both = person({
      roles: [
        { what: 'Mayor', from: '2000', to: '2010' },
        { what: 'Acting president', from: '2004-03', to: '2004-05', acting: true },
      ],
    });
    expect(held(both, '2004-04-01')).toEqual(['Acting president', 'Mayor']);
    expect(held(both, '2004-06-01')).toEqual(['Mayor']);
  });

  it('has nobody in office after death', () => {
    const late = person({
      born: '1930',
      died: '2005-04-02',
      roles: [{ what: 'Pope', from: '1978-10-16', to: '2005-04-02' }],
    });
    expect(rolesOn(late, on('2005-04-01'))).toHaveLength(1);
    expect(rolesOn(late, on('2005-04-03'))).toEqual([]);
    expect(rolesBefore(late, on('2005-04-03')).map(({ what }) => what)).toEqual(['Pope']);
    expect(stageOn(late, on('2005-04-03'))).toEqual({ stage: 'over', ended: '2005-04-02' });
    expect(ageOn(late, on('2005-04-03'))).toBeUndefined();
  });

  it('tells what was over, the last first', () => {
    expect(rolesBefore(putin, on('2010-01-01')).map(({ from }) => from)).toEqual(['2000-05-07', '1999-08-09']);
  });

  it('tells what came later', () => {
    expect(rolesAfter(putin, on('2010-01-01')).map(({ from }) => from)).toEqual(['2012-05-07']);
  });

  it('splits milestones at the day', () => {
    const { before, since } = milestonesAround(putin, on('2014-03-18'));
    expect(before.map(({ on: date }) => date)).toEqual(['2014-03-18']);
    expect(since.map(({ on: date }) => date)).toEqual(['2022-02-24']);
  });

  it('counts a milestone of the very month or year as one before', () => {
    const vague = entry({
      id: 'v',
      name: 'V',
      kind: 'event',
      dates: [
        { on: '2014', what: 'Begins.' },
        { on: '2014-09', what: 'Goes on.' },
      ],
    });
    const { before, since } = milestonesAround(vague, on('2014-08-31'));
    expect(before.map(({ on: date }) => date)).toEqual(['2014']);
    expect(since.map(({ on: date }) => date)).toEqual(['2014-09']);
  });
});

describe('age', () => {
  it('is told in whole years', () => {
    expect(ageOn(putin, on('2013-08-07'))).toBe(60);
    expect(ageOn(putin, on('2013-10-07'))).toBe(61);
  });

  it('is left out where the birthday decides and only the year is known', () => {
    const someone = person({ born: '1982' });
    expect(ageOn(someone, on('2013-08-07'))).toBeUndefined();
    expect(ageOn(someone, on('2013-12-31'))).toBe(31);
  });

  it('ends with death', () => {
    expect(ageOn(person({ born: '1900-01-01', died: '1980' }), on('2013-01-01'))).toBeUndefined();
  });
});

describe('the stage of a life', () => {
  const body = entry({ id: 'e', name: 'European Stability Mechanism', kind: 'organisation', founded: '2012-09-27' });
  it('knows what was founded later', () => {
    expect(stageOn(body, on('2007-09-26'))).toEqual({ stage: 'not-yet', begins: '2012-09-27', years: 5 });
  });
  it('counts whole years to the very day, and none within the first', () => {
    const years = (date: string) => stageOn(body, on(date));
    expect(years('2007-09-27')).toMatchObject({ years: 5 });
    expect(years('2007-09-28')).toMatchObject({ years: 4 });
    expect(years('2012-09-26')).toEqual({ stage: 'not-yet', begins: '2012-09-27', years: 0 });
    expect(years('2012-09-27')).toEqual({ stage: 'under-way' });
  });

  it('gives the benefit of the doubt within a year that is all that is known', () => {
    const league = entry({ id: 'l', name: 'League', kind: 'organisation', founded: '1920', dissolved: '1946-04' });
    expect(stageOn(league, on('1919-12-31')).stage).toBe('not-yet');
    expect(stageOn(league, on('1920-01-01')).stage).toBe('under-way');
    expect(stageOn(league, on('1946-04-30')).stage).toBe('under-way');
    expect(stageOn(league, on('1946-05-01'))).toEqual({ stage: 'over', ended: '1946-04' });
  });

  it('goes on where no beginning and no end is known', () => {
    expect(stageOn(entry({ id: 't', name: 'T', kind: 'topic' }), on('1500-01-01'))).toEqual({ stage: 'under-way' });
  });

  it('knows what is under way and what is over', () => {
    expect(stageOn(body, on('2013-01-01')).stage).toBe('under-way');
    expect(stageOn(entry({ id: 'f', name: 'USSR', kind: 'place', dissolved: '1991-12-26' }), on('2013-01-01'))).toEqual(
      {
        stage: 'over',
        ended: '1991-12-26',
      },
    );
  });
});

describe('a name that changed', () => {
  const named = (
    kind: 'place' | 'organisation',
    name: string,
    ...names: { name: string; from?: string; to?: string }[]
  ) => entry({ id: 'n', name, kind, names });

  it('is the one that a place bore on the day', () => {
    const city = named(
      'place',
      'Saint Petersburg',
      { name: 'Saint Petersburg', from: '1703-05-27', to: '1914-09-01' },
      { name: 'Petrograd', from: '1914-09-01', to: '1924-01-26' },
      { name: 'Leningrad', from: '1924-01-26', to: '1991-09-06' },
    );
    expect(nameOn(city, on('1914-08-31'))).toBe('Saint Petersburg');
    expect(nameOn(city, on('1914-09-01'))).toBe('Petrograd');
    expect(nameOn(city, on('1924-01-26'))).toBe('Leningrad');
    expect(nameOn(city, on('1991-09-06'))).toBe('Saint Petersburg');
  });

  it('is the one that a company bore on the day, its own in the year of change', () => {
    const company = named('organisation', 'Meta Platforms', { name: 'Facebook', to: '2021' });
    expect(nameOn(company, on('2020-12-31'))).toBe('Facebook');
    expect(nameOn(company, on('2021-06-01'))).toBe('Meta Platforms');
  });

  it('has no end where none is told, and is no name of the day where nothing is told of it', () => {
    expect(nameOn(named('place', 'Myanmar', { name: 'Burma', to: '1989-06-18' }), on('1985-01-01'))).toBe('Burma');
    expect(nameOn(named('place', 'Myanmar', { name: 'Burma', to: '1989-06-18' }), on('1995-01-01'))).toBe('Myanmar');
    expect(nameOn(named('place', 'Myanmar', { name: 'Burma' }), on('1985-01-01'))).toBe('Myanmar');
  });
});

it('knows which days lie after its facts', () => {
  const known = entry({ id: 'k', name: 'K', kind: 'topic', knownTo: '2025-06' });
  expect(isBeyondKnown(known, on('2025-06-30'))).toBe(false);
  expect(isBeyondKnown(known, on('2025-07-01'))).toBe(true);
});

it.each([
  [{ from: '2011-02-11', to: '2014-06' }, '2011–2014'],
  [{ from: '2011', to: '2011-12' }, '2011'],
  [{ from: '2012' }, 'since 2012'],
  [{ to: '1991-12-26' }, 'until 1991'],
  [{}, ''],
])('tells the years of %j as "%s"', (span, shown) => {
  expect(yearsOf(span)).toBe(shown);
});

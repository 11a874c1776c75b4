import { describe, expect, it } from 'vitest';
import { ageOn, milestonesAround, nameOn, rolesAfter, rolesOn, stageOn } from '../../src/knowledge/as-of.ts';
import { spanOf } from '../../src/knowledge/dates.ts';
import { entry } from './sample.ts';

const on = (date: string) => spanOf(date)!.first;

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
    expect(rolesOn(putin, on(date)).map(({ what }) => what)).toEqual(expected);
  });

  it('gives the day of a handover to who comes', () => {
    expect(rolesOn(putin, on('2000-05-07')).map(({ what }) => what)).toEqual(['President of Russia']);
  });

  it('takes a year of change for the role that began in it', () => {
    const minister = entry({
      id: 'a',
      name: 'A B',
      kind: 'person',
      roles: [
        { what: 'Minister of Finance', from: '2001', to: '2005' },
        { what: 'Minister of Defence', from: '2005', to: '2009' },
      ],
    });
    expect(rolesOn(minister, on('2005-06-01')).map(({ what }) => what)).toEqual(['Minister of Defence']);
  });

  it('keeps roles that overlap', () => {
    const both = entry({
      id: 'b',
      name: 'B C',
      kind: 'person',
      roles: [
        { what: 'Chancellor', from: '2005-11-22', to: '2021-12-08' },
        { what: 'Party leader', from: '2000-04-10', to: '2018-12-07' },
      ],
    });
    expect(rolesOn(both, on('2013-08-07')).map(({ what }) => what)).toEqual(['Chancellor', 'Party leader']);
  });

  it('tells what came later', () => {
    expect(rolesAfter(putin, on('2010-01-01')).map(({ from }) => from)).toEqual(['2012-05-07']);
  });

  it('splits milestones at the day', () => {
    const { before, since } = milestonesAround(putin, on('2014-03-18'));
    expect(before.map(({ on: date }) => date)).toEqual(['2014-03-18']);
    expect(since.map(({ on: date }) => date)).toEqual(['2022-02-24']);
  });
});

describe('age', () => {
  it('is told in whole years', () => {
    expect(ageOn(putin, on('2013-08-07'))).toBe(60);
    expect(ageOn(putin, on('2013-10-07'))).toBe(61);
  });

  it('is left out where the birthday decides and only the year is known', () => {
    const someone = entry({ id: 'c', name: 'C D', kind: 'person', born: '1982' });
    expect(ageOn(someone, on('2013-08-07'))).toBeUndefined();
    expect(ageOn(someone, on('2013-12-31'))).toBe(31);
  });

  it('ends with death', () => {
    expect(
      ageOn(entry({ id: 'd', name: 'D E', kind: 'person', born: '1900-01-01', died: '1980' }), on('2013-01-01')),
    ).toBeUndefined();
  });
});

describe('the stage of a life', () => {
  const body = entry({ id: 'e', name: 'European Stability Mechanism', kind: 'organisation', founded: '2012-09-27' });
  it('knows what was founded later', () => {
    expect(stageOn(body, on('2007-09-26'))).toEqual({ stage: 'not-yet', begins: '2012-09-27', years: 5 });
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

it('calls a place by the name it bore on the day', () => {
  const myanmar = entry({
    id: 'myanmar',
    name: 'Myanmar',
    kind: 'place',
    names: [{ name: 'Burma', to: '1989-06-18' }],
  });
  expect(nameOn(myanmar, on('1985-01-01'))).toBe('Burma');
  expect(nameOn(myanmar, on('1995-01-01'))).toBe('Myanmar');
});

/** The adapters' rules, each on a small piece of a package's data. */
import { describe, expect, it } from 'vitest';
import { applyDisputes } from '../../build/sources/disputed.ts';
import { type Place, parsePlaces, withNewerRegions } from '../../build/sources/geonames.ts';
import { organisationEntries } from '../../build/sources/organisations.ts';
import { lifeOf, namesOf } from '../../build/sources/people.ts';
import { withSharedPriors } from '../../build/sources/priors.ts';
import { asciiOf, roundedPopulation, slugOf } from '../../build/sources/text.ts';
import { parseSynsets } from '../../build/sources/wordnet.ts';
import type { Entry } from '../../src/knowledge/entry.ts';

const line = (name: string, feature: string, region: string, population: number) =>
  `1\t${name}\t${name}\tother,names\t48.1\t11.6\tP\t${feature}\tDE\t\t${region}\t\t\t\t${population}\t\t524\tEurope/Berlin\t2020-12-15`;

describe('GeoNames', () => {
  it('reads towns, with the year of their record, and no parts of towns', () => {
    const table = Buffer.from(
      [line('München', 'PPLA', '02', 1_260_391), line('Schwabing', 'PPLX', '02', 60_000)].join('\n'),
    );
    expect(parsePlaces(table)).toEqual([
      {
        geonameId: 1,
        name: 'München',
        latitude: 48.1,
        longitude: 11.6,
        feature: 'PPLA',
        country: 'DE',
        region: '02',
        population: 1_260_391,
        edited: '2020',
      },
    ]);
  });

  it('takes the codes of regions as they are drawn now, and none where a region was split', () => {
    const place = (name: string, region: string): Place => ({
      ...parsePlaces(Buffer.from(line(name, 'PPL', region, 1)))[0]!,
    });
    const newer = (name: string, admin1: string) => ({ name, lat: '48.1', lng: '11.6', country: 'DE', admin1 });
    const places = [
      place('A', 'old'),
      place('B', 'old'),
      place('C', 'split'),
      place('D', 'split'),
      place('E', 'split'),
    ];
    const regions = withNewerRegions(places, [newer('A', 'new'), newer('C', 'x'), newer('D', 'y')]).map(
      ({ region }) => region,
    );
    expect(regions).toEqual(['new', 'new', 'x', 'y', '']);
  });
});

describe('WordNet', () => {
  it('gives what a person is an instance of, and where a river lies', () => {
    const text =
      '00000001 17 n 02 Elbe 0 Elbe_River 0 002 @i 00000002 n 0000 #p 00000003 n 0000 | a river in central Europe';
    expect(parseSynsets(text).get('00000001')).toMatchObject({
      words: ['Elbe', 'Elbe River'],
      instanceOf: ['00000002'],
      partOf: ['00000003'],
      gloss: 'a river in central Europe',
    });
  });

  it('reads years only where they are certain, those before Christ too', () => {
    expect(lifeOf('German composer (1685-1750)')).toEqual({ born: 1685, died: 1750 });
    expect(lifeOf('Roman statesman (106-43 BC)')).toEqual({ born: -105, died: -42 });
    expect(lifeOf('Roman poet (43 BC - AD 17)')).toEqual({ born: -42, died: 17 });
    expect(lifeOf('ancient Greek sculptor (circa 370-330 BC)')).toBeUndefined();
    expect(lifeOf('family of violin makers (1626?-1698)')).toBeUndefined();
    expect(lifeOf('United States actor (born in 1930)')).toBeUndefined();
    expect(lifeOf('two reigns (1500-1700)')).toBeUndefined();
  });

  it('calls people by first and last name', () => {
    expect(namesOf(['Bach', 'Johann Sebastian Bach']).name).toBe('Johann Sebastian Bach');
    expect(namesOf(['Gogol', 'Nikolai Vasilievich Gogol']).name).toBe('Nikolai Gogol');
    expect(namesOf(['Henry IV', 'Bolingbroke']).name).toBe('Henry IV');
    expect(namesOf(['Sidney', 'Sir Philip Sidney'])).toEqual({ name: 'Philip Sidney', others: ['Sir Philip Sidney'] });
    expect(namesOf(['Voltaire', 'Arouet', 'Francois-Marie Arouet']).name).toBe('Voltaire');
  });
});

describe('companies', () => {
  const input = {
    known: new Set(['Q1']),
    countries: new Map([['US', { id: 'united-states', adjective: 'American' }]]),
    isTaken: (form: string) => form === 'Gap',
  };

  it('are told by our own words', () => {
    const [gap] = organisationEntries({
      ...input,
      rows: [['Q1', 'Gap', 'Fashion company', 'US', 'Gap Inc.', '', '', '3']],
    });
    expect(gap).toMatchObject({
      id: 'gap',
      is: 'American fashion company',
      weak: ['Gap'],
      wikipedia: 'Gap Inc.',
      rank: 3,
    });
  });

  it('of the list must be known to the index', () => {
    expect(() => organisationEntries({ ...input, rows: [['Q2', 'Gone', 'Bank', 'US']] })).toThrow('no Q2 (Gone)');
  });
});

const place = (id: string, about: number, fields: Partial<Entry> = {}): Entry => ({
  id,
  name: 'Birmingham',
  kind: 'place',
  is: 'City',
  country: 'x',
  population: { about, in: '2020' },
  rank: 3,
  knownTo: '2023-03',
  source: 'GeoNames',
  ...fields,
});

describe('a name of several', () => {
  it('is shared out by population', () => {
    const [large, small] = withSharedPriors([place('england', 900_000), place('alabama', 100_000)]);
    expect([large!.prior, small!.prior]).toEqual([{ Birmingham: 0.9 }, { Birmingham: 0.1 }]);
  });

  it('leaves what is given and shares the rest', () => {
    const [given, rest] = withSharedPriors([place('england', 1, { prior: { Birmingham: 0.75 } }), place('alabama', 1)]);
    expect([given!.prior, rest!.prior]).toEqual([{ Birmingham: 0.75 }, { Birmingham: 0.25 }]);
  });
});

describe('disputed places', () => {
  it('have reviewed words, and none of them is lost in silence', () => {
    const rows = [
      ['england', 'Held by one, claimed by another', 'Who administers; who claims; what the United Nations holds.'],
    ];
    expect(applyDisputes([place('england', 1)], rows)[0]).toMatchObject({ is: rows[0]![1], about: rows[0]![2] });
    expect(() => applyDisputes([place('other', 1)], rows)).toThrow('england');
  });
});

describe('text', () => {
  it('makes ids of plain letters', () => {
    expect(slugOf('Łódź')).toBe('lodz');
    expect(slugOf("Xi'an")).toBe('xian');
    expect(slugOf('Washington, D.C.')).toBe('washington-dc');
    expect(asciiOf('Đà Nẵng')).toBe('Da Nang');
  });

  it('rounds', () => {
    expect(roundedPopulation(97_348)).toBe(97_000);
    expect(roundedPopulation(1_260_391)).toBe(1_260_000);
  });
});

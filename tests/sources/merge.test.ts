/** An authored entry and a package's entry of the same thing become one; of two things they stay two. */
import { describe, expect, it } from 'vitest';
import { mergeEntries, mergePackaged } from '../../build/sources/merge.ts';
import type { Entry } from '../../src/knowledge/entry.ts';

const authored = (fields: Partial<Entry>): Entry => ({
  id: 'kyiv',
  name: 'Kyiv',
  kind: 'place',
  is: 'Capital of Ukraine',
  about: 'Held out against the Russian advance of 2022.',
  rank: 1,
  knownTo: '2025-10',
  source: 'authored',
  ...fields,
});
const packaged = (fields: Partial<Entry>): Entry => ({
  id: 'kyiv',
  name: 'Kyiv',
  kind: 'place',
  is: 'Capital of Ukraine',
  aka: ['Kiev'],
  country: 'ukraine',
  position: [50.45, 30.52],
  population: { about: 2_800_000, in: '2023' },
  rank: 1,
  wikipedia: 'Kyiv',
  knownTo: '2023-03',
  source: 'GeoNames',
  ...fields,
});

describe('the same thing', () => {
  it('keeps the authored words and takes over facts and forms', () => {
    const { entries, absorbed } = mergeEntries([authored({ wikipedia: 'Kyiv' })], [packaged({ id: 'kyiv-ua' })]);
    expect(entries).toHaveLength(1);
    expect(entries[0]).toMatchObject({
      id: 'kyiv',
      about: 'Held out against the Russian advance of 2022.',
      aka: ['Kiev'],
      population: { about: 2_800_000 },
      knownTo: '2025-10',
      source: 'authored, GeoNames',
    });
    expect(absorbed).toEqual(new Map([['kyiv-ua', 'kyiv']]));
  });

  it('keeps the source and the date of each fact that was taken over', () => {
    const { entries } = mergeEntries([authored({ wikipedia: 'Kyiv', country: 'ukraine' })], [packaged({})]);
    expect(entries[0]!.taken).toEqual([{ facts: ['position', 'population'], source: 'GeoNames', knownTo: '2023-03' }]);
  });

  it('is known by name and position for a town', () => {
    const town = packaged({ id: 'kiev-ua', name: 'Kyiv', wikipedia: 'Kyiv' });
    expect(mergeEntries([authored({ position: [50.4, 30.5] })], [town]).entries).toHaveLength(1);
    expect(mergeEntries([authored({ id: 'kyiv-tx', position: [30, -97] })], [town]).entries).toHaveLength(2);
  });

  it('is known by name and year of birth for a person, and never dies by a package', () => {
    const writer = authored({ id: 'jo-smith', name: 'Jo Smith', kind: 'person', born: '1924-04-28' });
    const other = packaged({ id: 'jo-smith-1924', name: 'Jo Smith', kind: 'person', born: '1924', died: '1999' });
    const { entries } = mergeEntries([writer], [other]);
    expect(entries).toHaveLength(1);
    expect(entries[0]!.died).toBeUndefined();
  });

  it('leaves a form weak that the package holds to be weak', () => {
    const { entries } = mergeEntries(
      [authored({ id: 'target', name: 'Target Corporation', kind: 'organisation', country: 'united-states' })],
      [
        packaged({
          id: 'target-us',
          name: 'Target Corporation',
          kind: 'organisation',
          country: 'united-states',
          aka: [],
          weak: ['Target'],
        }),
      ],
    );
    expect(entries[0]).toMatchObject({ weak: ['Target'] });
    expect(entries[0]!.aka ?? []).not.toContain('Target');
  });

  it('is what references to it mean afterwards', () => {
    const oblast = packaged({
      id: 'oblast',
      name: 'Kyiv Oblast',
      capital: 'kyiv-ua',
      within: ['kyiv-ua'],
      wikipedia: 'Kyiv Oblast',
    });
    const { entries } = mergeEntries([authored({ wikipedia: 'Kyiv' })], [packaged({ id: 'kyiv-ua' }), oblast]);
    expect(entries.find(({ id }) => id === 'oblast')).toMatchObject({ capital: 'kyiv', within: ['kyiv'] });
  });
});

describe('two things', () => {
  it('stay two where only an additional name is shared', () => {
    const club = authored({
      id: 'zenit-club',
      name: 'Zenit Saint Petersburg',
      aka: ['Zenit'],
      kind: 'organisation',
      country: 'russia',
    });
    const bank = packaged({
      id: 'zenit',
      name: 'Zenit',
      kind: 'organisation',
      country: 'russia',
      wikipedia: 'Bank Zenit',
    });
    expect(mergeEntries([club], [bank]).entries).toHaveLength(2);
  });

  it('stay two where people of one name were born in different years', () => {
    const one = authored({ id: 'max-weber', name: 'Max Weber', kind: 'person', born: '1864-04-21' });
    const other = packaged({
      id: 'max-weber-1881',
      name: 'Max Weber',
      kind: 'person',
      born: '1881',
      died: '1961',
      wikipedia: 'Max Weber (artist)',
    });
    expect(mergeEntries([one], [other]).entries).toHaveLength(2);
  });

  it('have ids of their own, and an authored reference still means the authored one', () => {
    const magazine = authored({ id: 'mother-jones', name: 'Mother Jones', kind: 'organisation' });
    const reader = authored({ id: 'reader', name: 'A Reader', kind: 'person', related: ['mother-jones'] });
    const leader = packaged({
      id: 'mother-jones',
      name: 'Mother Jones',
      kind: 'person',
      born: '1837',
      wikipedia: 'Mary Harris Jones',
    });
    const { entries } = mergeEntries([magazine, reader], [leader]);
    expect(entries.map(({ id }) => id)).toEqual(['mother-jones', 'reader', 'mother-jones-person']);
    expect(entries[1]!.related).toEqual(['mother-jones']);
  });
});

describe('packages among themselves', () => {
  it('tell of one thing once', () => {
    const island = packaged({
      id: 'crete-island',
      name: 'Crete',
      wikipedia: 'Crete',
      source: 'WordNet 3.1',
      aka: ['Kriti'],
    });
    const merged = mergePackaged([packaged({ id: 'crete', name: 'Crete', wikipedia: 'Crete', aka: [] }), island]);
    expect(merged).toHaveLength(1);
    expect(merged[0]).toMatchObject({ id: 'crete', aka: ['Kriti'], source: 'GeoNames, WordNet 3.1' });
  });
});

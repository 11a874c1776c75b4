import { describe, expect, it } from 'vitest';
import { readAuthored } from '../../build/knowledge/authored.ts';
import { COMPLETE_OFFICES, holesOf, walkOf } from '../../build/knowledge/offices.ts';
import { entry } from './sample.ts';

describe('every day has its office holder', () => {
  const entries = readAuthored('assets/knowledge').sources.map((source) => source.entry);
  it.each(Object.keys(COMPLETE_OFFICES))('%s', (office) => {
    expect(holesOf(entries, office, ...walkOf(office))).toEqual([]);
  });
});

describe('holes are found', () => {
  const office = 'president-of-ruritania';
  const holder = (id: string, from: string, to: string) =>
    entry({ id, name: id, kind: 'person', roles: [{ what: 'President', office, from, to }] });

  it('between two holders', () => {
    const entries = [holder('a', '1990-01-01', '1992-05-01'), holder('b', '1992-05-04', '1995-01-01')];
    expect(holesOf(entries, office, '1990-01-01', '1995-01-01')).toEqual([{ from: '1992-05-02', to: '1992-05-03' }]);
  });

  it('but not in a documented vacancy', () => {
    const vacant = [{ from: '1992-05-02', to: '1992-05-03', why: 'Nobody was elected.' }];
    const entries = [
      holder('a', '1990-01-01', '1992-05-01'),
      holder('b', '1992-05-04', '1995-01-01'),
      entry({ id: office, name: 'President of Ruritania', kind: 'topic', vacant }),
    ];
    expect(holesOf(entries, office, '1990-01-01', '1995-01-01')).toEqual([]);
  });
});

/** What does not fit is found before any reader sees it: each fault planted, each found where it stands. */
import { describe, expect, it } from 'vitest';
import { showFinding } from '../../build/knowledge/authored.ts';
import { checkEntries } from '../../build/knowledge/check.ts';
import { claimedNames } from '../../build/knowledge/claimed-names.ts';
import { doublePlaces } from '../../build/knowledge/doubles.ts';
import type { Entry } from '../../src/knowledge/entry.ts';
import { type EntryDraft, entry } from './sample.ts';

const DATES = ['1990', '1991', '1992'].map((on) => ({ on, what: 'Happens.' }));

function check(drafts: readonly EntryDraft[], packaged: readonly Entry[] = [], field = 'history'): string[] {
  const authored = drafts.map((draft, i) => ({
    entry: entry({ about: 'Something.', related: ['france', 'spain'], dates: DATES, ...draft }),
    file: 'a.yaml',
    lineOf: () => i + 1,
    field,
  }));
  const everyday = new Set(['target', 'reading']);
  const known = [...packaged, ...['france', 'spain'].map((id) => entry({ id, name: id, kind: 'place' }))];
  return checkEntries({ authored, packaged: known, isEverydayWord: (word) => everyday.has(word) }).map(showFinding);
}

const person = (id: string, more: Partial<Entry>): EntryDraft => ({
  id,
  name: `Person ${id}`,
  kind: 'person',
  ...more,
});

describe('the check finds', () => {
  it.each<[string, EntryDraft[], RegExp]>([
    ['too little company', [person('a', { related: ['france'] })], /at least 2 are wanted/],
    ['an unknown id in related', [person('a', { related: ['nobody'] })], /a related: no entry has the id nobody/],
    [
      'an unknown id in at',
      [person('a', { roles: [{ what: 'Minister', at: 'nowhere' }] })],
      /a roles\.0\.at: no entry has the id nowhere/,
    ],
    [
      'an unknown office',
      [person('a', { roles: [{ what: 'King', office: 'king' }] })],
      /a roles\.0\.office: no entry has the id king/,
    ],
    ['an entry that refers to itself', [person('a', { related: ['a'] })], /refers to itself/],
    [
      'a role before birth',
      [person('a', { born: '1950-05-01', roles: [{ what: 'King', from: '1950-04' }] })],
      /a roles\.0: is held before birth/,
    ],
    [
      'a role that ended before birth',
      [person('a', { born: '1950', roles: [{ what: 'King', to: '1949' }] })],
      /held before birth/,
    ],
    [
      'a role after death',
      [person('a', { died: '2000', roles: [{ what: 'King', from: '1999', to: '2002' }] })],
      /a roles\.0: is held after death/,
    ],
    [
      'a role without end of the dead',
      [person('a', { died: '2000', roles: [{ what: 'King', from: '1990' }] })],
      /no end/,
    ],
    [
      'an end before its start',
      [{ id: 'a', name: 'A', kind: 'event', start: '2000', end: '1999' }],
      /a end: .*1999 is before 2000/,
    ],
    ['a death before birth', [person('a', { born: '1950', died: '1949-12-31' })], /a died: .*is before 1950/],
    [
      'a body dissolved before it was founded',
      [{ id: 'a', name: 'A', kind: 'organisation', founded: '2000', dissolved: '1999' }],
      /is before 2000/,
    ],
    [
      'a role that ends before it begins',
      [person('a', { roles: [{ what: 'King', from: '2002-05', to: '2002-04-30' }] })],
      /a roles\.0: ends before it begins/,
    ],
    [
      'a former name that ends before it begins',
      [{ id: 'a', name: 'A', kind: 'place', names: [{ name: 'Old A', from: '1950', to: '1940' }] }],
      /a names\.0: ends before/,
    ],
    [
      'milestones out of order',
      [
        person('a', {
          dates: [
            { on: '2001', what: 'B.' },
            { on: '2000-12', what: 'A.' },
          ],
        }),
      ],
      /a dates\.1: is out of order/,
    ],
    [
      'a text that begins with the name',
      [{ id: 'a', name: 'Cold War', kind: 'event', about: 'Cold War was long.' }],
      /begins with the name/,
    ],
    [
      'a text that begins with the name and a comma',
      [{ id: 'a', name: 'Cold War', kind: 'event', about: 'Cold War, a long one.' }],
      /begins with the name/,
    ],
    ['an everyday word without a flag', [{ id: 'a', name: 'Target', kind: 'organisation' }], /everyday word/],
    [
      'a form of two entries without priors',
      [person('a', { aka: ['The Boss'] }), person('b', { aka: ['The Boss'] })],
      /each a prior/,
    ],
    [
      'a form that two entries write differently',
      [person('a', { aka: ['R.S.F.'] }), person('b', { aka: ['RSF'] })],
      /a aka\.0: "R\.S\.F\." is a form of b \("RSF"\) too/,
    ],
    [
      'an entry that no text can name',
      [{ id: 'a', name: 'Unity (party)', aka: ['Unity – Future'], kind: 'organisation' }],
      /a name: has no form that can stand in a text/,
    ],
    [
      'a Wikipedia title used twice',
      [person('a', { wikipedia: 'X' }), person('b', { wikipedia: 'X', rank: 4 })],
      /title of a/,
    ],
    ['an id used twice', [person('a', {}), person('a', { name: 'B', rank: 4 })], /is the id of a/],
    ['a letter of another script', [person('a', { is: 'Pоlitician' })], /a is: has the character U\+043e/],
    ['a curly quotation mark', [person('a', { about: 'Wrote “A”.' })], /a about: has the character U\+201c/],
    ['a space that does not break', [person('a', { dates: [{ on: '2001', what: 'A\u00a0b.' }] })], /dates\.0.*U\+00a0/],
    ['a letter of another script in a form', [person('a', { aka: ['Аnna'] })], /a aka: form "Аnna" has an odd/],
    [
      'an odd character in a former name',
      [{ id: 'a', name: 'A', kind: 'place', names: [{ name: 'Old\u200bA' }] }],
      /a names: form/,
    ],
    [
      'one person under two ids',
      [person('a', { name: 'X Y', born: '1950' }), person('b', { name: 'X Y', born: '1950', rank: 4 })],
      /name and date of a/,
    ],
    [
      'one person under two ids, the one date less exact than the other',
      [person('a', { name: 'X Y', born: '1950' }), person('b', { name: 'X Y', born: '1950-03-01', rank: 4 })],
      /name and date of a/,
    ],
    [
      'two in one singular office',
      [
        person('a', { roles: [{ what: 'P', office: 'p', from: '2000-01-01', to: '2002-01-01' }] }),
        person('b', { roles: [{ what: 'P', office: 'p', from: '2001-01-01', to: '2003-01-01' }] }),
      ],
      /p was held by a too/,
    ],
  ])('%s', (_, drafts, message) => {
    expect(check(drafts).join('\n')).toMatch(message);
  });

  it('a folder that the map has no code for', () => {
    expect(check([person('a', {})], [], 'gardening').join('\n')).toMatch(/"gardening", which is no field/);
  });

  it('an everyday word among other names, where it stands', () => {
    expect(
      check([{ id: 'a', name: 'Target Corporation', kind: 'organisation', aka: ['Target Corp', 'Target'] }]),
    ).toEqual(['a.yaml:1: a aka.1: "Target" is an everyday word: put it under weak, or give it a prior']);
  });

  it('nothing in namesakes of different years, and in forms whose uses are shared out', () => {
    const clean = check([
      person('a', { name: 'X Y', born: '1950', prior: { 'X Y': 0.7 } }),
      person('b', { name: 'X Y', born: '1951', prior: { 'X Y': 0.3 } }),
    ]);
    expect(clean).toEqual([]);
  });

  it('nothing in a shared handover day, an acting holder, a flagged word and a reference to a package', () => {
    const clean = check(
      [
        person('a', { roles: [{ what: 'P', office: 'p', from: '2000-01-01', to: '2002-01-01' }] }),
        person('b', {
          roles: [{ what: 'P', office: 'p', from: '2002-01-01', to: '2003-01-01' }],
          related: ['germany', 'france'],
        }),
        person('c', { roles: [{ what: 'P', office: 'p', from: '2001-01-01', to: '2001-02-01', acting: true }] }),
        { id: 'target', name: 'Target Corporation', kind: 'organisation', weak: ['Target'] },
        {
          id: 'p',
          name: 'Office of P',
          kind: 'topic',
          vacant: [{ from: '2003-01-02', to: '2003-02-01', why: 'Nobody was elected.' }],
        },
      ],
      [entry({ id: 'germany', name: 'Germany', kind: 'place' })],
    );
    expect(clean).toEqual([]);
  });
});

describe('one place under two ids', () => {
  const state = (more: Partial<Entry> = {}) =>
    entry({ id: 'gibraltar', name: 'Gibraltar', kind: 'place', is: 'Territory', position: [36.14, -5.35], ...more });
  const city = (more: Partial<Entry> = {}) => {
    const of = { country: 'gibraltar', within: ['gibraltar'], is: 'Capital of Gibraltar' };
    return state({ id: 'gibraltar-gi', ...of, ...more });
  };
  const people = (about: number) => ({ population: { about, in: '2020' } });
  const doubles = (...entries: Entry[]) => doublePlaces(entries).map((finding) => finding.entry);

  it('is found where the capital has its state’s people and place', () => {
    expect(doubles(state(people(30_000)), city(people(27_000)))).toEqual(['gibraltar-gi']);
  });

  it('is found where the region is told as a city', () => {
    expect(doubles(city(people(27_000)), state({ is: 'Spanish city on the coast of North Africa' }))).toEqual([
      'gibraltar',
    ]);
  });

  it('is found where two say the same of themselves at one spot', () => {
    const more = { is: 'County of Croatia', country: 'croatia' };
    expect(doubles(state(more), state({ ...more, id: 'gibraltar-2', position: [36.2, -5.3] }))).toEqual([
      'gibraltar-2',
    ]);
    expect(doubles(state(more), state({ ...more, id: 'gibraltar-2', position: [38.2, -5.3] }))).toEqual([]);
  });

  it('is none where a good part of the people live elsewhere, as in Djibouti, or nobody counted them', () => {
    expect(doubles(state(people(990_000)), city(people(620_000)))).toEqual([]);
    expect(doubles(state(), city(people(620_000)))).toEqual([]);
  });
});

describe('a name that another claims', () => {
  const police = (more: Partial<Entry> = {}) =>
    entry({ id: 'harbour-police', name: 'Harbour Police', kind: 'organisation', ...more });
  const claims = (...entries: Entry[]) => claimedNames(entries).map((finding) => finding.entry);

  it('is found, since neither would be linked', () => {
    expect(claims(police(), police({ id: 'port-guard', name: 'Port Guard', aka: ['Harbour Police'] }))).toEqual([
      'port-guard',
    ]);
  });

  it('is none where the form wants evidence, the kinds differ or both are called the same', () => {
    const guard = { id: 'port-guard', name: 'Port Guard' };
    expect(claims(police(), police({ ...guard, weak: ['Harbour Police'] }))).toEqual([]);
    expect(claims(police(), police({ ...guard, aka: ['Harbour Police'], kind: 'event' }))).toEqual([]);
    expect(claims(police(), police({ id: 'port-guard' }))).toEqual([]);
  });
});

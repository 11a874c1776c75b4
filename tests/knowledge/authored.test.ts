import { describe, expect, it } from 'vitest';
import { parseAuthoredFile, showFinding } from '../../build/knowledge/authored.ts';
import { checkEntries } from '../../build/knowledge/check.ts';
import type { Entry } from '../../src/knowledge/entry.ts';
import { type EntryDraft, entry } from './sample.ts';

const GOOD = `known-to: 2025-06
entries:
  - id: cold-war
    name: Cold War
    kind: event
    is: Rivalry of the United States and the Soviet Union after 1945
    about: It divided Europe and much of the world for more than forty years.
    start: 1947
    end: 1991-12
    rank: 1
    wikipedia: Cold War
`;

describe('an authored file', () => {
  it('gives entries that know up to when their facts hold', () => {
    const { entries, findings } = parseAuthoredFile(GOOD, 'good.yaml');
    expect(findings).toEqual([]);
    expect(entries[0]!.entry).toMatchObject({ id: 'cold-war', start: '1947', knownTo: '2025-06', source: 'authored' });
  });

  it('with several faults has all of them told in one go, each with file, line, entry and field', () => {
    const bad = GOOD.replace('kind: event', 'kind: happening')
      .replace('rank: 1', 'rank: 9')
      .replace('start: 1947', 'start: 1947-13');
    const { findings } = parseAuthoredFile(bad, 'bad.yaml');
    expect(findings.map(({ file, line, entry: id, field }) => [file, line, id, field])).toEqual([
      ['bad.yaml', 5, 'cold-war', 'kind'],
      ['bad.yaml', 8, 'cold-war', 'start'],
      ['bad.yaml', 10, 'cold-war', 'rank'],
    ]);
    expect(showFinding(findings[0]!)).toMatch(/^bad\.yaml:5: cold-war kind: must be one of person/);
  });

  it.each([
    ['an unknown field', GOOD.replace('rank: 1', 'rank: 1\n    colour: red'), /colour/],
    ['broken YAML', `${GOOD}  - id: [`, /./],
    ['a missing head', GOOD.replace('known-to: 2025-06\n', ''), /known-to/],
    ['a text too long', GOOD.replace('It divided', 'x'.repeat(321)), /has \d+ characters/],
  ])('with %s is refused', (_, text, message) => {
    const { findings } = parseAuthoredFile(text, 'bad.yaml');
    expect(findings.map(showFinding).join('\n')).toMatch(message);
  });
});

const DATES = ['1990', '1991', '1992'].map((on) => ({ on, what: 'Happens.' }));

function check(drafts: readonly EntryDraft[], packaged: readonly Entry[] = [], field = 'history'): string[] {
  const authored = drafts.map((draft, i) => ({
    entry: entry({ about: 'Something.', related: ['france', 'spain'], dates: DATES, ...draft }),
    file: 'a.yaml',
    line: i + 1,
    field,
  }));
  const everyday = new Set(['target', 'reading']);
  const known = [...packaged, ...['france', 'spain'].map((id) => entry({ id, name: id, kind: 'place' }))];
  return checkEntries({ authored, packaged: known, isEverydayWord: (word) => everyday.has(word) }).map(showFinding);
}

const person = (id: string, more: Partial<Entry>): EntryDraft => ({ id, name: id, kind: 'person', ...more });

describe('the check finds', () => {
  it.each<[string, EntryDraft[], RegExp]>([
    ['too little company', [person('a', { related: ['france'] })], /at least 2 are wanted/],
    ['a dangling id', [person('a', { related: ['nobody'] })], /no entry has the id nobody/],
    [
      'a role after death',
      [person('a', { died: '2000', roles: [{ what: 'King', from: '2001', to: '2002' }] })],
      /is before/,
    ],
    [
      'a role without end of the dead',
      [person('a', { died: '2000', roles: [{ what: 'King', from: '1990' }] })],
      /no end/,
    ],
    [
      'an end before its start',
      [{ id: 'a', name: 'A', kind: 'event', start: '2000', end: '1999' }],
      /1999 is before 2000/,
    ],
    [
      'a text that begins with the name',
      [{ id: 'a', name: 'Cold War', kind: 'event', about: 'Cold War was long.' }],
      /begins with the name/,
    ],
    ['an everyday word without a flag', [{ id: 'a', name: 'Target', kind: 'organisation' }], /everyday word/],
    [
      'a form of two entries without priors',
      [person('a', { aka: ['The Boss'] }), person('b', { aka: ['The Boss'] })],
      /each a prior/,
    ],
    [
      'a Wikipedia title used twice',
      [person('a', { wikipedia: 'X' }), person('b', { wikipedia: 'X', rank: 4 })],
      /title of a/,
    ],
    ['a letter of another script', [person('a', { is: 'Pоlitician' })], /U\+043e/],
    [
      'one person under two ids',
      [person('a', { name: 'X Y', born: '1950' }), person('b', { name: 'X Y', born: '1950', rank: 4 })],
      /name and date/,
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
        { id: 'p', name: 'Office of P', kind: 'topic' },
      ],
      [entry({ id: 'germany', name: 'Germany', kind: 'place' })],
    );
    expect(clean).toEqual([]);
  });
});

import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { parseAuthoredFile, readAuthored, showFinding } from '../../build/knowledge/authored.ts';

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
    ['broken YAML', `${GOOD}  - id: [`, /^bad\.yaml:1[23]: /],
    [
      'a reference to nothing',
      GOOD.replace('Cold War\n    kind', '*war\n    kind'),
      /^bad\.yaml:4: : \*war refers to nothing/,
    ],
    ['a field given twice', GOOD.replace('rank: 1', 'rank: 1\n    rank: 2'), /^bad\.yaml:11: .*unique/],
    ['a missing head', GOOD.replace('known-to: 2025-06\n', ''), /known-to/],
    ['nothing in it', '', /^bad\.yaml:0: /],
    ['no list of entries', 'known-to: 2025-06\nentries: none\n', /^bad\.yaml:2: entries: /],
    ['an empty text', GOOD.replace('name: Cold War', "name: ' '"), /:4: cold-war name: must not be empty/],
    ['a form of one letter', GOOD.replace('rank: 1', 'rank: 1\n    aka: [Cold war, C]'), /:11: cold-war aka\.1: /],
    ['a text too long', GOOD.replace('It divided', 'x'.repeat(321)), /has \d+ characters/],
  ])('with %s is refused', (_, text, message) => {
    const { findings } = parseAuthoredFile(text, 'bad.yaml');
    expect(findings.map(showFinding).join('\n')).toMatch(message);
  });
});

describe('several files with several faults', () => {
  const FAULTY_HEAD = GOOD.replace('known-to: 2025-06', 'known-to: June').replace('rank: 1', 'rank: 6');
  const FAULTY_ROLE = `known-to: 2025-06
entries:
  - id: Jo Smith
    name: Jo Smith
    kind: person
    is: Ruritanian politician.
    about: Was a minister.
    roles:
      - { what: Minister, from: 2001 }
      - what: ''
        to: 2005-02-30
    rank: 3
  - name: Nobody
    kind: person
`;

  it('have all of them told in one run, each at its own line', () => {
    const root = mkdtempSync(path.join(os.tmpdir(), 'backgrounder-'));
    for (const [file, text] of [
      ['europe/a.yaml', FAULTY_HEAD],
      ['europe/b.yaml', `${GOOD}  - id: [`],
      ['history/c.yaml', FAULTY_ROLE],
      ['history/d.yaml', GOOD],
    ] as const) {
      mkdirSync(path.join(root, path.dirname(file)), { recursive: true });
      writeFileSync(path.join(root, file), text);
    }
    const { findings, sources, refused } = readAuthored(root);
    rmSync(root, { recursive: true });
    const told = findings.map(({ file, line, entry, field }) => [path.basename(file), line, entry, field]);
    expect(told).toEqual([
      ['a.yaml', 1, '', 'known-to'],
      ['a.yaml', 10, 'cold-war', 'rank'],
      ['b.yaml', 12, '', ''],
      ['c.yaml', 3, 'Jo Smith', 'id'],
      ['c.yaml', 6, 'Jo Smith', 'is'],
      ['c.yaml', 10, 'Jo Smith', 'roles.1.what'],
      ['c.yaml', 11, 'Jo Smith', 'roles.1.to'],
      ['c.yaml', 13, '#2', 'id'],
      ['c.yaml', 13, '#2', 'is'],
      ['c.yaml', 13, '#2', 'about'],
      ['c.yaml', 13, '#2', 'rank'],
    ]);
    expect(sources.map(({ entry }) => entry.id)).toEqual(['cold-war']);
    // What refers to them is not at fault.
    expect(refused).toEqual(['cold-war', 'Jo Smith']);
  });
});

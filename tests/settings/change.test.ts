/** What the reader does in one window stays, whatever is done in another at the same moment. */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { DEFAULT_SETTINGS, type Settings } from '../../src/settings.ts';
import { changeFrom, withKnown, withWrong } from '../../src/settings-change.ts';

const wrong = (surface: string) => ({ entry: 'carney', surface, site: 'www.example.org' });
const id = fc.constantFrom('obama', 'putin', 'snowden', 'carney');
const settings: fc.Arbitrary<Settings> = fc.record({
  version: fc.constant(1 as const),
  enabled: fc.boolean(),
  offSites: fc.uniqueArray(fc.constantFrom('a.example', 'b.example')),
  underline: fc.constantFrom('first', 'unfamiliar', 'asked'),
  everyMention: fc.boolean(),
  hiddenKinds: fc.uniqueArray(fc.constantFrom('person', 'place', 'topic')),
  known: fc.uniqueArray(id),
  wrong: fc.uniqueArray(fc.constantFrom('Carney', 'Jay').map(wrong), { selector: ({ surface }) => surface }),
  textSize: fc.constantFrom('small', 'medium', 'large'),
  underlineStyle: fc.constantFrom('dotted', 'solid', 'dashed'),
  theme: fc.constantFrom('auto', 'light', 'dark'),
});
const sorted = (from: Settings) =>
  Object.entries(from).map(([key, value]) => [
    key,
    Array.isArray(value) ? value.map((v) => JSON.stringify(v)).sort() : value,
  ]);

describe('a change to the settings', () => {
  it('is what the reader did, where nothing else was done', () => {
    fc.assert(
      fc.property(settings, settings, (before, after) => {
        expect(sorted(changeFrom(before, after)(before))).toEqual(sorted(after));
      }),
    );
  });

  it('comes out the same in whatever order two windows are heard, unless both set the same thing', () => {
    fc.assert(
      fc.property(settings, settings, id, fc.boolean(), (before, after, entry, isKnown) => {
        const one = changeFrom(before, { ...after, known: before.known });
        const other = withKnown(entry, isKnown);
        expect(sorted(one(other(before)))).toEqual(sorted(other(one(before))));
      }),
    );
  });

  it('keeps what two windows add to one list', () => {
    const before = { ...DEFAULT_SETTINGS, known: ['obama'], offSites: ['a.example'] };
    const one = changeFrom(before, { ...before, known: ['obama', 'putin'], offSites: [] });
    const other = changeFrom(before, { ...before, known: ['snowden'], theme: 'dark' });
    for (const both of [one(other(before)), other(one(before))]) {
      expect(sorted(both)).toEqual(sorted({ ...before, known: ['putin', 'snowden'], offSites: [], theme: 'dark' }));
    }
  });

  it('takes back what is taken back', () => {
    const changed = withWrong(wrong('Carney'), true)(withKnown('obama', true)(DEFAULT_SETTINGS));
    expect(changed).toMatchObject({ known: ['obama'], wrong: [wrong('Carney')] });
    expect(withWrong(wrong('Carney'), false)(withKnown('obama', false)(changed))).toEqual(DEFAULT_SETTINGS);
  });
});

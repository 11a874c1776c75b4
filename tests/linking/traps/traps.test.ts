import { beforeAll, describe, expect, it } from 'vitest';
import { readBundle, textKeys } from '../../../build/knowledge/compile.ts';
import { readEverydayWords } from '../../../build/knowledge/everyday-words.ts';
import { type OpenKnowledge, openWritten } from '../../../build/knowledge/open.ts';
import { writeMap } from '../../../src/knowledge/map-writer.ts';
import { bareDictionary } from './bare-dictionary.ts';
import { faultsOfDictionary, faultsOfLinking } from './fall.ts';
import { FAMILIES } from './families.ts';
import type { FoundMention } from './trap.ts';

let knowledge: OpenKnowledge;
let bare: (text: string) => FoundMention[];
beforeAll(() => {
  const written = writeMap(readBundle().entries, textKeys, readEverydayWords());
  knowledge = openWritten(written);
  bare = bareDictionary(knowledge.map, written.entries);
});

describe.each(Object.entries(FAMILIES))('linking is not taken in by %s', (_, traps) => {
  for (const trap of traps) {
    // A trap that is known to catch us has to go on doing so, until its mark is taken away.
    const test = trap.failing === undefined ? it : it.fails;
    test(trap.text, () => {
      expect(faultsOfLinking(knowledge, trap)).toEqual([]);
    });
  }
});

it('every trap takes in a bare dictionary', () => {
  const avoided = Object.values(FAMILIES)
    .flat()
    .filter((trap) => faultsOfDictionary(bare, trap).length === 0);
  expect(avoided.map(({ text }) => text)).toEqual([]);
});

it.each(Object.entries(FAMILIES))('there are fifteen traps or more: %s', (_, traps) => {
  expect(traps.length).toBeGreaterThanOrEqual(15);
});

import { beforeAll, describe, expect, it } from 'vitest';
import { readBundle, textKeys } from '../../../build/knowledge/compile.ts';
import { readEverydayWords } from '../../../build/knowledge/everyday-words.ts';
import { type OpenKnowledge, openWritten } from '../../../build/knowledge/open.ts';
import { linkText } from '../../../build/link-text.ts';
import { writeMap } from '../../../src/knowledge/map-writer.ts';
import { bareDictionary } from './bare-dictionary.ts';
import { headlines } from './headlines.ts';
import { partsOfNames } from './parts-of-names.ts';
import { sentenceEnds } from './sentence-ends.ts';
import { type FoundMention, faultsOf, type Trap } from './trap.ts';
import { unknownNames } from './unknown-names.ts';

const FAMILIES: Readonly<Record<string, readonly Trap[]>> = {
  'headlines in capitals and in title case': headlines,
  'sentence ends and acronyms': sentenceEnds,
  'names unknown to the map': unknownNames,
  'parts of names': partsOfNames,
};

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
      expect(faultsOf(trap, linkText(knowledge, trap.text, trap.date).mentions)).toEqual([]);
    });
  }
});

it('every trap takes in a bare dictionary', () => {
  const avoided = Object.values(FAMILIES)
    .flat()
    .filter((trap) => faultsOf(trap, bare(trap.text)).length === 0);
  expect(avoided.map(({ text }) => text)).toEqual([]);
});

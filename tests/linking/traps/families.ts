/** Traps by what a linker is taken in by. */
import { characters } from './characters.ts';
import { explained } from './explained.ts';
import { headlines } from './headlines.ts';
import { markup } from './markup.ts';
import { partsOfNames } from './parts-of-names.ts';
import { possessives } from './possessives.ts';
import { sentenceEnds } from './sentence-ends.ts';
import { titles } from './titles.ts';
import { topics } from './topics.ts';
import type { Trap } from './trap.ts';
import { unknownNames } from './unknown-names.ts';

export const FAMILIES: Readonly<Record<string, readonly Trap[]>> = {
  'possessives, quotes and dashes': possessives,
  'characters that look like nothing or like others': characters,
  'headlines in capitals and in title case': headlines,
  'topics in lower case and plural': topics,
  'pairs and inline markup': markup,
  'sentence ends and acronyms': sentenceEnds,
  'names unknown to the map': unknownNames,
  'parts of names': partsOfNames,
  'names and acronyms that the document explains': explained,
  'titles and appositions': titles,
};

/** Traps by what a linker is taken in by. */
import { capitals } from './capitals.ts';
import { characters } from './characters.ts';
import { context } from './context.ts';
import { everydayWords } from './everyday-words.ts';
import { explained } from './explained.ts';
import { headlines } from './headlines.ts';
import { markup } from './markup.ts';
import { metonyms } from './metonyms.ts';
import { namesakes } from './namesakes.ts';
import { otherLanguages } from './other-languages.ts';
import { partsOfNames } from './parts-of-names.ts';
import { possessives } from './possessives.ts';
import { sentenceEnds } from './sentence-ends.ts';
import { teams } from './teams.ts';
import { time } from './time.ts';
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
  'time and offices': time,
  'names of several bearers and their context': context,
  'metonyms and other uses of place names': metonyms,
  'teams and their towns': teams,
  'people, companies and places of one name': namesakes,
  'everyday words': everydayWords,
  'forms that need their capital': capitals,
  'other languages': otherLanguages,
};

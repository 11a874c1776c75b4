/** Which words are first or last names of people, so that a town or a company of that name needs evidence. */
import { readFileSync } from 'node:fs';
import path from 'node:path';
import type { Entry } from '../../src/knowledge/entry.ts';
import { asciiOf } from './text.ts';

/** Lower-case ASCII: a reviewed list of common names, and the last names of historical people. */
export function personNames(common: string, people: readonly Entry[]): Set<string> {
  const names = new Set<string>();
  for (const line of common.split('\n')) {
    if (!line.startsWith('#')) for (const name of line.split(' ')) if (name) names.add(name);
  }
  for (const { name } of people) {
    const words = name.split(' ');
    // Emperors and saints gave their names to towns, but nobody writes of them by that name alone.
    if (words.length > 1) names.add(asciiOf(words.at(-1)!).toLowerCase());
  }
  return names;
}

export function readCommonNames(): string {
  return readFileSync(path.join(import.meta.dirname, 'person-names.txt'), 'utf8');
}

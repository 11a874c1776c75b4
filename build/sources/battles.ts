/** Wars and battles before 1990: those of a reviewed list that WordNet knows. */
import type { Entry } from '../../src/knowledge/entry.ts';
import { listOf, lists, readTable, slugOf } from './text.ts';
import { type Synset, WORDNET, WORDNET_KNOWN_TO } from './wordnet.ts';

const EVENTS = '04';

/**
 * @param rows of `battles.tsv`
 * @throws where WordNet has no event of a row's word: the list and the data must not drift apart
 */
export function battleEntries(synsets: ReadonlyMap<string, Synset>, rows: readonly string[][]): Entry[] {
  const known = new Set<string>();
  for (const { file, words } of synsets.values()) {
    if (file === EVENTS) for (const word of words) known.add(word.toLowerCase());
  }
  return rows.map(([word = '', name = '', dates = '', title = '', is = '', aka, weak, rank]) => {
    if (!known.has(word.toLowerCase())) throw new Error(`battles.tsv: WordNet has no event "${word}"`);
    const [start = '', end = start] = dates.split('..');
    const weaks = listOf(weak);
    return {
      id: slugOf(name),
      name,
      kind: 'event',
      is,
      ...lists({ aka: listOf(aka).filter((form) => !weaks.includes(form)), weak: weaks }),
      start,
      end,
      rank: rank ? (Number(rank) as Entry['rank']) : 4,
      wikipedia: title === '=' ? name : title,
      knownTo: WORDNET_KNOWN_TO,
      source: WORDNET,
    };
  });
}

export function readBattleTable(): string[][] {
  return readTable('battles.tsv');
}

/** Currencies that a country or territory uses as its own, by `countries-list`; names reviewed. */
import type { Entry, EntryId } from '../../src/knowledge/entry.ts';
import { listOf, lists, readTable, slugOf } from './text.ts';

const KNOWN_TO = '2026-01';
const SOURCE = 'countries-list';
/** A currency of more countries than this is told by how many they are. */
const FEW = 3;

export interface CurrencyUser {
  readonly id: EntryId;
  readonly inSentence: string;
  /** Whether the country is sovereign; territories are not counted. */
  readonly sovereign: boolean;
}

export interface CurrencyInput {
  /** Rows of `currencies.tsv`. */
  readonly rows: readonly string[][];
  /** ISO 4217 code to those that use it as their first currency, the most populous first. */
  readonly users: ReadonlyMap<string, readonly CurrencyUser[]>;
}

export function currencyIds(rows: readonly string[][]): Map<string, EntryId> {
  return new Map(rows.map(([code = '', name = '']) => [code, slugOf(name)]));
}

export function currencyEntries({ rows, users }: CurrencyInput): Entry[] {
  return rows.flatMap(([code = '', name = '', title, aka, weak, rank]) => {
    const all = users.get(code) ?? [];
    if (all.length === 0) return [];
    const weaks = listOf(weak);
    return {
      id: slugOf(name),
      name,
      kind: 'topic' as const,
      is: isOf(code, all),
      ...lists({ aka: listOf(aka).filter((form) => form !== name && !weaks.includes(form)), weak: weaks }),
      where: all.slice(0, FEW).map(({ id }) => id),
      rank: Number(rank) as Entry['rank'],
      ...(title && { wikipedia: title === '=' ? name : title }),
      knownTo: KNOWN_TO,
      source: SOURCE,
    };
  });
}

function isOf(code: string, users: readonly CurrencyUser[]): string {
  // The area grows; how many countries it has is not true on any day.
  if (code === 'EUR') return 'Currency of the euro area';
  const sovereign = users.filter((user) => user.sovereign);
  const told = sovereign.length > 0 ? sovereign : users;
  const [first, second, third] = told.map(({ inSentence }) => inSentence);
  if (third === undefined) return `Currency of ${second === undefined ? first : `${first} and ${second}`}`;
  if (told.length === FEW) return `Currency of ${first}, ${second} and ${third}`;
  return `Currency of ${first} and other countries`;
}

export function readCurrencyTable(): string[][] {
  return readTable('currencies.tsv');
}

/** What the hot index says of each entry beside its forms: columns and compressed rows of words. */
import { type PartialDate, spanOf } from './dates.ts';
import type { Entry, EntryId } from './entry.ts';
import { FIELDS, KIND_CODES, NO_DAY_AFTER, NO_DAY_BEFORE } from './map-format.ts';

/** Rows of uneven length, one per entry. */
export interface Rows {
  /** How many values each row has. */
  readonly lengths: readonly number[];
  readonly values: Uint32Array;
}

/** Neighbours beyond these tell linking nothing more. */
const MAX_RELATED = 32;
const MAX_CONTEXT = 20;
const MAX_TITLE_WORDS = 48;

const rowsOf = (lists: readonly (readonly number[])[]): Rows => ({
  lengths: lists.map((list) => list.length),
  values: Uint32Array.from(lists.flat()),
});

const firstDay = (date: PartialDate | undefined) => (date === undefined ? undefined : spanOf(date)?.first);
const lastDay = (date: PartialDate | undefined) => (date === undefined ? undefined : spanOf(date)?.last);

/** What is planned years ahead is in the news as long before; what happens is not. */
const PLANNED =
  /\b(?:Olympics?|Paralympics?|Games|Cup|Euro \d{4}|Championships?|elections?|referendum|summit|conference|Expo|mission|anniversary|Super Bowl|census|coronation|treaty|exit|withdrawal)\b/i;
const PLANNED_LEAD_DAYS = 8 * 365;
/** The evening before, by another time zone. */
const UNPLANNED_LEAD_DAYS = 2;

/** The first day on which the news can be about an entry. */
function newsFrom(entry: Entry): number {
  const begins = firstDay(entry.born ?? entry.founded ?? entry.start);
  if (begins === undefined) return NO_DAY_BEFORE;
  if (entry.kind !== 'event') return begins;
  return begins - (PLANNED.test(`${entry.name} ${entry.is}`) ? PLANNED_LEAD_DAYS : UNPLANNED_LEAD_DAYS);
}

/** Four words an entry: kind, rank, whether other places lie in it, and field; first day; last day; what it is part of, + 1. */
export function entryColumns(entries: readonly Entry[], indexOf: ReadonlyMap<EntryId, number>): Uint32Array {
  const columns = new Uint32Array(entries.length * 4);
  const fields: readonly string[] = FIELDS;
  entries.forEach((entry, i) => {
    const field = fields.indexOf(entry.field ?? '') + 1;
    columns[4 * i] = KIND_CODES.indexOf(entry.kind) | (entry.rank << 8) | (field << 24);
    columns[4 * i + 1] = newsFrom(entry);
    columns[4 * i + 2] = lastDay(entry.died ?? entry.dissolved ?? entry.end) ?? NO_DAY_AFTER;
    const whole = entry.within?.[0] ?? entry.country ?? entry.where?.[0] ?? entry.roles?.find((role) => role.at)?.at;
    columns[4 * i + 3] = (whole === undefined ? -1 : (indexOf.get(whole) ?? -1)) + 1;
  });
  entries.forEach((entry, i) => {
    const whole = columns[4 * i + 3]! - 1;
    if (entry.kind === 'place' && whole >= 0) columns[4 * whole]! |= 1 << 16;
  });
  return columns;
}

/** Who belongs with whom: what an entry refers to, and what refers to it. */
export function relatedRows(entries: readonly Entry[], indexOf: ReadonlyMap<EntryId, number>): Rows {
  const neighbours = entries.map(() => new Set<number>());
  entries.forEach((entry, i) => {
    // What the author named as related counts in both directions, and comes first.
    for (const id of [
      ...(entry.related ?? []),
      ...(entry.who ?? []),
      ...(entry.by ?? []),
      ...(entry.party ? [entry.party] : []),
    ]) {
      const other = indexOf.get(id);
      if (other === undefined || other === i) continue;
      neighbours[i]!.add(other);
      if (neighbours[other]!.size < MAX_RELATED) neighbours[other]!.add(i);
    }
    const places = [...(entry.within ?? []), ...(entry.where ?? []), ...(entry.country ? [entry.country] : [])];
    const bodies = (entry.roles ?? []).flatMap((role) => [role.at, role.office].filter((id) => id !== undefined));
    // A country is told of by every city in it, so places count from the part to the whole only.
    for (const id of [...places, ...bodies]) {
      const other = indexOf.get(id);
      if (other !== undefined && other !== i) neighbours[i]!.add(other);
    }
  });
  return rowsOf(neighbours.map((set) => [...set].slice(0, MAX_RELATED)));
}

/** As many words as 16 bits tell apart. */
const MAX_CONTEXT_WORDS = 0x10000;

/** The words by which an article about the entry can be known: indices into their hashes, two to a value. */
export function contextRows(
  entries: readonly Entry[],
  wordsOf: (text: string) => readonly number[],
): Rows & { readonly words: Uint32Array } {
  const frequency = new Map<number, number>();
  const lists = entries.map((entry) => {
    const text = [
      entry.is,
      entry.about,
      ...(entry.roles ?? []).map((role) => role.what),
      ...(entry.dates ?? []).map((d) => d.what),
    ];
    const words = [...new Set(entry.source.startsWith('authored') ? wordsOf(text.join(' ')) : [])];
    for (const word of words) frequency.set(word, (frequency.get(word) ?? 0) + 1);
    return words;
  });
  // Rare words tell most; ties are broken by value so that the same entries give the same bytes.
  const rarestFirst = (a: number, b: number) => frequency.get(a)! - frequency.get(b)! || a - b;
  const kept = lists.map((words) => words.sort(rarestFirst).slice(0, MAX_CONTEXT));
  // Of more words than can be told apart, those that only one entry has are left out.
  const words = [...new Set(kept.flat())].sort(rarestFirst).slice(-MAX_CONTEXT_WORDS);
  const indexOf = new Map(words.map((word, i) => [word, i]));
  const indices = kept.map((list) => list.map((word) => indexOf.get(word)).filter((index) => index !== undefined));
  const all = indices.flat();
  const values = new Uint32Array(Math.ceil(all.length / 2));
  new Uint16Array(values.buffer).set(all);
  return { lengths: indices.map((list) => list.length), values, words: Uint32Array.from(words) };
}

/** Three words for each word of a person's titles: hash, first day, last day. */
export function titleRows(entries: readonly Entry[], wordsOf: (text: string) => readonly number[]): Rows {
  return rowsOf(
    entries.map((entry) =>
      (entry.roles ?? [])
        .flatMap((role) => {
          const from = firstDay(role.from) ?? NO_DAY_BEFORE;
          const to = lastDay(role.to) ?? NO_DAY_AFTER;
          return wordsOf(role.what).flatMap((word) => [word, from >>> 0, to >>> 0]);
        })
        .slice(0, MAX_TITLE_WORDS * 3),
    ),
  );
}

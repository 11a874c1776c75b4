/** A small map of true entries to test with, completed and written as the build does. */

import { referencesOf } from '../../build/knowledge/check.ts';
import { textKeys } from '../../build/knowledge/compile.ts';
import { openWritten } from '../../build/knowledge/open.ts';
import { completeEntries } from '../../src/knowledge/complete.ts';
import type { Entry } from '../../src/knowledge/entry.ts';
import { writeMap } from '../../src/knowledge/map-writer.ts';

export type EntryDraft = Pick<Entry, 'id' | 'name' | 'kind'> & Partial<Entry>;

export function entry(draft: EntryDraft): Entry {
  return { is: 'Entry to test with', rank: 3, knownTo: '2025-06', source: 'authored', ...draft };
}

/** Somebody of whom only what is given matters. */
export const person = (more: Partial<Entry>): Entry =>
  entry({ id: 'jo-smith', name: 'Jo Smith', kind: 'person', ...more });

export const complete = (entries: readonly Entry[]) =>
  completeEntries(entries, (one) => referencesOf(one).map(([, id]) => id));

export const write = (entries: readonly Entry[], everyday: readonly string[] = []) =>
  writeMap(complete(entries), textKeys, everyday);

export const open = (entries: readonly Entry[], everyday: readonly string[] = []) =>
  openWritten(write(entries, everyday));

/** A name that another entry claims as a form of its own: each excludes the other, and readers get no card of either. */
import type { Entry } from '../../src/knowledge/entry.ts';
import { FLAG } from '../../src/knowledge/map-format.ts';
import { surfaceFormsOf } from '../../src/knowledge/surface-forms.ts';
import type { Finding } from './authored.ts';

/** Forms that do not stand for the entry by themselves. */
const UNSURE = FLAG.weak | FLAG.surname | FLAG.demonym | FLAG.metonym;

/** People and places have namesakes, and so have things called exactly the same; all others were written twice. */
export function claimedNames(entries: readonly Entry[]): Finding[] {
  const named = new Map<string, Entry[]>();
  for (const entry of entries) {
    if (entry.kind === 'person' || entry.kind === 'place') continue;
    named.set(entry.name, [...(named.get(entry.name) ?? []), entry]);
  }
  return entries.flatMap((entry) =>
    surfaceFormsOf(entry)
      .filter(({ form, flags }) => form !== entry.name && !(flags & UNSURE))
      .flatMap(({ form }) => named.get(form) ?? [])
      .filter((other) => other !== entry && other.kind === entry.kind)
      .map((other) => ({
        file: other.source ?? 'assets/knowledge',
        line: 0,
        entry: entry.id,
        field: 'aka',
        message: `claims the name of ${other.id}, ${other.name}`,
      })),
  );
}

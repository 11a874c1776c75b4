/** Questions to entries that several tests ask. */
import type { Entry } from '../../src/knowledge/entry.ts';

/** The forms that name an entry without evidence. */
export const strongForms = ({ name, aka = [], weak = [] }: Entry): string[] =>
  [name, ...aka].filter((form) => !weak.includes(form));

/** Of the dictionary's lower-case words these are meant as names wherever they have a capital. */
export const WORDS_THAT_ARE_NAMES: ReadonlySet<string> = new Set(
  'Alps Anchorage Bologna Madras Cologne Curacao Delft Everglades Hamburg Japan Liege Manila Morocco Muscat Napoleon Pacific Seine Shanghai Tangier Trier'.split(
    ' ',
  ),
);

/** Every form of every entry that several hold, with the share of each; a missing one is NaN. */
export function sharesByForm(entries: readonly Entry[]): Map<string, number[]> {
  const shares = new Map<string, number[]>();
  for (const one of entries) {
    for (const form of new Set([one.name, ...(one.aka ?? []), ...(one.weak ?? [])])) {
      const list = shares.get(form) ?? [];
      list.push(one.prior?.[form] ?? Number.NaN);
      shares.set(form, list);
    }
  }
  return new Map([...shares].filter(([, list]) => list.length > 1));
}

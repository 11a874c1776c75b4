/**
 * What the reader does, as a change to settings that another window may have changed since they were shown. Pure: a
 * change is done to whatever is stored at that moment, and so two at once are both kept.
 */
import type { Settings } from './settings.ts';

export type Change = (settings: Settings) => Settings;

const sameItem = (a: unknown) => {
  const text = JSON.stringify(a);
  return (b: unknown) => JSON.stringify(b) === text;
};
const without = <Item>(items: readonly Item[], gone: readonly Item[]) =>
  items.filter((item) => !gone.some(sameItem(item)));

/** What led from `before` to `after`: what was set, and what came into lists or went from them. */
export function changeFrom(before: Settings, after: Settings): Change {
  return (now) => {
    const parts = Object.entries(now).map(([key, value]) => {
      const [was, is] = [before[key as keyof Settings], after[key as keyof Settings]];
      if (!Array.isArray(value) || !Array.isArray(was) || !Array.isArray(is))
        return [key, sameItem(was)(is) ? value : is];
      const [gone, come] = [without<unknown>(was, is), without<unknown>(is, was)];
      return [key, [...without<unknown>(value, [...gone, ...come]), ...come]];
    });
    return Object.fromEntries(parts) as Settings;
  };
}

/** The entry is known to the reader, or no longer. */
export const withKnown =
  (entry: string, isKnown: boolean): Change =>
  (settings) => ({ ...settings, known: [...without(settings.known, [entry]), ...(isKnown ? [entry] : [])] });

/** The mention is wrong on its site, or not. */
export const withWrong =
  (wrong: Settings['wrong'][number], isWrong: boolean): Change =>
  (settings) => ({ ...settings, wrong: [...without(settings.wrong, [wrong]), ...(isWrong ? [wrong] : [])] });

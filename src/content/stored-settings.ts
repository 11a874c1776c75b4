/** Settings as the content script reads and changes them: without the schema, whose checks would weigh too much. Pure. */
import type { Settings } from '../settings.ts';
import { DEFAULT_SETTINGS } from '../settings-defaults.ts';

const kindOf = (value: unknown) => (Array.isArray(value) ? 'list' : typeof value);
const partsOf = (stored: unknown): Record<string, unknown> =>
  typeof stored === 'object' && stored !== null ? { ...stored } : {};

/** Each part of the right kind is kept; the others are as on the first day. Unknown words do what the default does. */
export function settingsFrom(stored: unknown): Settings {
  const parts = partsOf(stored);
  const kept = Object.entries(DEFAULT_SETTINGS).filter(([key, value]) => kindOf(parts[key]) === kindOf(value));
  return { ...DEFAULT_SETTINGS, ...Object.fromEntries(kept.map(([key]) => [key, parts[key]])) };
}

/** What is to be stored: all that was there stays, also what this version doesn't know. */
export function changed(stored: unknown, change: (settings: Settings) => Partial<Settings>): object {
  const settings = settingsFrom(stored);
  return { ...DEFAULT_SETTINGS, ...partsOf(stored), ...change(settings) };
}

/** The entry is known to the reader, or no longer. */
export const withKnown =
  (entry: string, isKnown: boolean) =>
  ({ known }: Settings): Partial<Settings> => ({
    known: [...known.filter((other) => other !== entry), ...(isKnown ? [entry] : [])],
  });

/** The mention is wrong on this site, or not. */
export const withWrong =
  (wrong: Settings['wrong'][number], isWrong: boolean) =>
  (settings: Settings): Partial<Settings> => ({
    wrong: [
      ...settings.wrong.filter(
        ({ entry, surface, site }) => entry !== wrong.entry || surface !== wrong.surface || site !== wrong.site,
      ),
      ...(isWrong ? [wrong] : []),
    ],
  });

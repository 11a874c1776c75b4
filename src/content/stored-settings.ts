/** Settings as the content script reads them: without the schema, whose checks would weigh too much. Pure. */
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

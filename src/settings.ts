/** What the reader sets: its shape, its defaults, and reading what storage holds, whatever it holds. */
import * as v from 'valibot';
import { KINDS } from './knowledge/entry.ts';
import { DEFAULT_SETTINGS, SETTINGS_VERSION } from './settings-defaults.ts';

export { DEFAULT_SETTINGS, SETTINGS_KEY, SETTINGS_VERSION, wantsAnnotations } from './settings-defaults.ts';

const entryId = v.pipe(v.string(), v.maxLength(200));
/** A host name, without port: "www.example.org". */
const site = v.pipe(v.string(), v.maxLength(253));

export const settingsSchema = v.object({
  version: v.literal(SETTINGS_VERSION),
  /** Off everywhere when false. */
  enabled: v.boolean(),
  offSites: v.array(site),
  /** What carries an underline: each entry's first mention, only what most readers don't know, or nothing until asked. */
  underline: v.picklist(['first', 'unfamiliar', 'asked']),
  /** Whether later mentions of an entry are underlined too. */
  everyMention: v.boolean(),
  hiddenKinds: v.array(v.picklist(KINDS)),
  /** Entries that the reader knows: never underlined. */
  known: v.array(entryId),
  /** Mentions the reader called wrong: not shown on this site. */
  wrong: v.array(v.object({ entry: entryId, surface: v.pipe(v.string(), v.maxLength(200)), site })),
  textSize: v.picklist(['small', 'medium', 'large']),
  underlineStyle: v.picklist(['dotted', 'solid', 'dashed']),
  theme: v.picklist(['auto', 'light', 'dark']),
});

export type Settings = v.InferOutput<typeof settingsSchema>;

/** Settings from whatever storage holds: each part that can be read is kept, the others are as on the first day. */
export function parseSettings(stored: unknown): Settings {
  const whole = v.safeParse(settingsSchema, stored);
  if (whole.success) return whole.output;
  if (typeof stored !== 'object' || stored === null) return DEFAULT_SETTINGS;
  const kept = Object.entries(settingsSchema.entries).flatMap(([key, schema]) => {
    const part = v.safeParse(schema, (stored as Record<string, unknown>)[key]);
    return part.success ? [[key, part.output]] : [];
  });
  return { ...DEFAULT_SETTINGS, ...Object.fromEntries(kept) };
}

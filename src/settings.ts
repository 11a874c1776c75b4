/** What the reader sets: its shape, its defaults, and reading what storage holds, whatever it holds. */
import * as v from 'valibot';
import { KINDS } from './knowledge/entry.ts';
import { DEFAULT_SETTINGS, SETTINGS_VERSION } from './settings-defaults.ts';
import { migrate } from './settings-migrations.ts';

export { DEFAULT_SETTINGS, SETTINGS_KEY, SETTINGS_VERSION, wantsAnnotations } from './settings-defaults.ts';

const entryId = v.pipe(v.string(), v.maxLength(200));
/** A host name, without port: "www.example.org". */
const site = v.pipe(v.string(), v.maxLength(253));
export const wrongSchema = v.object({ entry: entryId, surface: v.pipe(v.string(), v.maxLength(200)), site });

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
  wrong: v.array(wrongSchema),
  textSize: v.picklist(['small', 'medium', 'large']),
  underlineStyle: v.picklist(['dotted', 'solid', 'dashed']),
  theme: v.picklist(['auto', 'light', 'dark']),
});

export type Settings = v.InferOutput<typeof settingsSchema>;

/** Settings of this version, each part of which can be read. */
export const isWhole = (stored: unknown): stored is Settings => v.is(settingsSchema, stored);

/** The parts of stored settings that can be read; of any version. */
export function readableParts(stored: unknown): Partial<Settings> {
  if (typeof stored !== 'object' || stored === null) return {};
  const { version: _, ...parts } = settingsSchema.entries;
  const read = Object.entries(parts).flatMap(([key, schema]) => {
    const part = v.safeParse(schema, (stored as Record<string, unknown>)[key]);
    return part.success ? [[key, part.output]] : [];
  });
  return Object.fromEntries(read);
}

/**
 * Settings from whatever storage holds: each part that can be read is kept; the others are as in the backup, or else as
 * on the first day.
 */
export function parseSettings(stored: unknown, backup?: unknown): Settings {
  return { ...DEFAULT_SETTINGS, ...readableParts(migrate(backup).stored), ...readableParts(migrate(stored).stored) };
}

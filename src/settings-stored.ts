/**
 * What is written to storage for a change, so that nothing the reader set is lost: neither what another version has set,
 * nor what can't be read. Pure.
 *
 * Beside the settings lie copies, which nobody reads unless something is wrong: the settings before the last change,
 * those before each migration, and those that could not be read.
 */
import { DEFAULT_SETTINGS, isWhole, parseSettings, readableParts, SETTINGS_KEY, SETTINGS_VERSION } from './settings.ts';
import type { Change } from './settings-change.ts';
import { migrate, STEPS } from './settings-migrations.ts';

/** The settings before the last change: where a part of the settings can't be read, it is taken from here. */
export const BACKUP_KEY = 'settings-backup';
/** Settings of which a part could not be read, as they were when they were next changed. */
export const UNREAD_KEY = 'settings-unread';
export const beforeMigrationKey = (version: number) => `settings-of-version-${version}`;

/** By key, what storage holds. */
export type Stored = Readonly<Record<string, unknown>>;

export const settingsOf = (stored: Stored) => parseSettings(stored[SETTINGS_KEY], stored[BACKUP_KEY]);

export interface Writing {
  /** Copies without which nothing is to be written, and the settings themselves. */
  readonly needed: Stored;
  /** The copy that is left out where storage is full. */
  readonly spare: Stored;
}

/** @param stored the settings and their backup, by their keys */
export function writingOf(stored: Stored, change: Change, steps = STEPS): Writing {
  const raw = stored[SETTINGS_KEY];
  const { stored: migrated, before } = migrate(raw, steps);
  const shown = settingsOf({ ...stored, [SETTINGS_KEY]: migrated });
  const wanted = change(shown);
  const newer = versionOf(migrated) > SETTINGS_VERSION;
  // A newer version means its own parts and its own words: only what was changed here is changed there.
  const settings = newer
    ? { ...DEFAULT_SETTINGS, ...partsOf(migrated), ...changedParts(shown, wanted) }
    : { ...partsOf(migrated), ...wanted, version: SETTINGS_VERSION };
  const copies = [...before].map(([version, parts]) => [beforeMigrationKey(version), parts]);
  if (raw !== undefined && !isReadable(migrated)) copies.push([UNREAD_KEY, raw]);
  return {
    needed: { ...Object.fromEntries(copies), [SETTINGS_KEY]: settings },
    spare: isWhole(raw) ? { [BACKUP_KEY]: raw } : {},
  };
}

/** Whether the stored settings are to be written anew though the reader changes nothing: of an older version, or damaged. */
export function needsMending(stored: Stored, steps = STEPS): boolean {
  const raw = stored[SETTINGS_KEY];
  if (raw === undefined) return stored[BACKUP_KEY] !== undefined;
  const { stored: migrated, before } = migrate(raw, steps);
  return before.size > 0 || (versionOf(migrated) <= SETTINGS_VERSION && !isWhole(migrated));
}

const partsOf = (stored: unknown): object =>
  typeof stored === 'object' && stored !== null && !Array.isArray(stored) ? stored : {};
/** Of settings that tell no version, zero. */
const versionOf = (stored: unknown) => {
  const { version } = partsOf(stored) as { version?: unknown };
  return typeof version === 'number' ? version : 0;
};
/** Every part that this version knows can be read, or is absent. */
const isReadable = (stored: unknown) => {
  const parts = partsOf(stored);
  if (parts !== stored) return false;
  const readable = readableParts(stored);
  return Object.keys(DEFAULT_SETTINGS).every((key) => key === 'version' || key in readable || !(key in parts));
};

function changedParts(before: object, after: object): object {
  const was = new Map(Object.entries(before));
  return Object.fromEntries(
    Object.entries(after).filter(([key, value]) => JSON.stringify(value) !== JSON.stringify(was.get(key))),
  );
}

/**
 * From the settings of older versions to those of this one, by numbered steps. Pure.
 *
 * A new version of the settings takes one more step here, and SETTINGS_VERSION one more; steps that have shipped stay as
 * they are for ever. What a step does not know, it leaves.
 */
export type Parts = Readonly<Record<string, unknown>>;
export type Step = (parts: Parts) => Parts;

/** The step at index i leads from version i + 1 to version i + 2. */
export const STEPS: readonly Step[] = [];

export interface Migrated {
  readonly stored: unknown;
  /** The settings as they were before each step, by the version that they were of. */
  readonly before: ReadonlyMap<number, unknown>;
}

const isParts = (stored: unknown): stored is Parts =>
  typeof stored === 'object' && stored !== null && !Array.isArray(stored);

/** Settings that tell no version of ours are left as they are, and so are those of this version and of newer ones. */
export function migrate(stored: unknown, steps = STEPS): Migrated {
  const before = new Map<number, unknown>();
  let now = stored;
  while (isParts(now)) {
    const { version } = now;
    const step = typeof version === 'number' ? steps[version - 1] : undefined;
    if (!step) break;
    before.set(version as number, now);
    now = { ...step(now), version: (version as number) + 1 };
  }
  return { stored: now, before };
}

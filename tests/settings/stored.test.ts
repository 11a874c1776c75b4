/** Nothing the reader set is lost: not to an update, not to a downgrade, not to damage. */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { DEFAULT_SETTINGS, isWhole, parseSettings, SETTINGS_VERSION } from '../../src/settings.ts';
import { withKnown } from '../../src/settings-change.ts';
import { migrate, STEPS, type Step } from '../../src/settings-migrations.ts';
import { BACKUP_KEY, needsMending, type Stored, settingsOf, UNREAD_KEY, writingOf } from '../../src/settings-stored.ts';

const same = <T>(settings: T) => settings;
const write = (stored: Stored, change = withKnown('obama', true), steps?: readonly Step[]): Stored => {
  const { needed, spare } = writingOf(stored, change, steps);
  return { ...stored, ...spare, ...needed };
};
const own = { ...DEFAULT_SETTINGS, known: ['russia'], offSites: ['a.example'] };

describe('settings of an older version', () => {
  const steps: Step[] = [
    ({ seen, ...rest }) => ({ ...rest, known: seen }),
    ({ dark, ...rest }) => ({ ...rest, theme: dark ? 'dark' : 'light' }),
  ];
  const old = { version: 1, seen: ['russia'], dark: true, fresh: 'kept' };

  it('take one step a version, each with a copy of what there was before it', () => {
    const { stored, before } = migrate(old, steps);
    expect(stored).toEqual({ version: 3, known: ['russia'], theme: 'dark', fresh: 'kept' });
    expect([...before]).toEqual([
      [1, old],
      [2, { version: 2, known: ['russia'], dark: true, fresh: 'kept' }],
    ]);
  });

  it('take the steps that they have not taken, and none twice', () => {
    const second = { version: 2, known: ['russia'], dark: false };
    expect(migrate(second, steps).stored).toEqual({ version: 3, known: ['russia'], theme: 'light' });
    expect(migrate(migrate(old, steps).stored, steps).before.size).toBe(0);
  });

  it('are written together with the copies', () => {
    expect(write({ settings: old }, same, steps)).toMatchObject({
      'settings-of-version-1': old,
      'settings-of-version-2': { version: 2, dark: true },
      settings: { known: ['russia'], theme: 'dark', fresh: 'kept' },
    });
    expect(needsMending({ settings: old }, steps)).toBe(true);
  });

  it('have a step for each version there was', () => expect(STEPS).toHaveLength(SETTINGS_VERSION - 1));

  it('are never an exception, whatever lies in storage', () => {
    fc.assert(fc.property(fc.anything(), (stored) => void migrate(stored, [same, same])));
  });
});

describe('settings of a newer version', () => {
  const newer = { ...own, version: 9, theme: 'sepia', fresh: { deep: true } };

  it('are read as far as they can be', () => {
    expect(parseSettings(newer)).toEqual({ ...own, theme: 'auto' });
    expect(needsMending({ settings: newer })).toBe(false);
  });

  it('keep all that the newer version has set when the older one changes something', () => {
    expect(write({ settings: newer }).settings).toEqual({ ...newer, known: ['russia', 'obama'] });
  });

  it('are kept as they were where the change falls on what can’t be read', () => {
    const stranger = { ...newer, known: { russia: 'well' } };
    expect(write({ settings: stranger })).toEqual({
      settings: { ...stranger, known: ['obama'] },
      [UNREAD_KEY]: stranger,
    });
  });
});

describe('damaged settings', () => {
  const damaged = { ...own, offSites: 'none', theme: 7 };

  it('are read from the copy of what was set before, part by part', () => {
    const stored = { settings: damaged, [BACKUP_KEY]: { ...own, known: [] } };
    expect(settingsOf(stored)).toEqual({ ...own, known: ['russia'] });
    expect(settingsOf({ [BACKUP_KEY]: own })).toEqual(own);
  });

  it('are mended, and what could not be read is kept', () => {
    const stored = { settings: damaged, [BACKUP_KEY]: own };
    expect(needsMending(stored)).toBe(true);
    const mended = write(stored, same);
    expect(mended).toEqual({ settings: own, [BACKUP_KEY]: own, [UNREAD_KEY]: damaged });
    expect(needsMending(mended)).toBe(false);
  });

  it('are whole once they are written, whatever there was, and that is kept', () => {
    fc.assert(
      fc.property(fc.jsonValue(), fc.jsonValue(), (settings, backup) => {
        const older = !(Number((settings as { version?: unknown } | null)?.version) > SETTINGS_VERSION);
        fc.pre(older);
        const written = write({ settings, [BACKUP_KEY]: backup });
        expect(isWhole(written.settings)).toBe(true);
        expect((written.settings as typeof own).known).toContain('obama');
      }),
    );
  });
});

describe('a change', () => {
  it('leaves behind what there was before it', () => {
    expect(write({ settings: own })).toEqual({ settings: { ...own, known: ['russia', 'obama'] }, [BACKUP_KEY]: own });
    expect(write({})).toEqual({ settings: { ...DEFAULT_SETTINGS, known: ['obama'] } });
  });

  it('finds nothing to mend on the first day, nor in sound settings', () => {
    expect(needsMending({})).toBe(false);
    expect(needsMending({ settings: own })).toBe(false);
  });
});

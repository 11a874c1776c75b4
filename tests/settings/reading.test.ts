import fc from 'fast-check';
import * as v from 'valibot';
import { describe, expect, it } from 'vitest';
import { DEFAULT_SETTINGS, parseSettings, settingsSchema } from '../../src/settings.ts';

describe('settings in storage', () => {
  it('are the defaults on the first day', () => {
    expect(parseSettings(undefined)).toEqual(DEFAULT_SETTINGS);
  });

  it('keep what can be read when one part is broken', () => {
    const stored = { ...DEFAULT_SETTINGS, known: ['russia'], theme: 'purple', offSites: 'none' };
    expect(parseSettings(stored)).toEqual({ ...DEFAULT_SETTINGS, known: ['russia'] });
  });

  it('are whole whatever storage holds', () => {
    fc.assert(
      fc.property(fc.anything(), (stored) => {
        expect(v.safeParse(settingsSchema, parseSettings(stored)).success).toBe(true);
      }),
    );
  });
});

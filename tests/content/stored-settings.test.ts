import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { settingsFrom } from '../../src/content/stored-settings.ts';
import { isWanted } from '../../src/gate/wanted.ts';
import { DEFAULT_SETTINGS, parseSettings, wantsAnnotations } from '../../src/settings.ts';

describe('settings in the content script and the gate', () => {
  it('are those of the options page', () => {
    const stored = { ...DEFAULT_SETTINGS, enabled: false, known: ['obama'], underline: 'asked', theme: 'dark' };
    expect(settingsFrom(stored)).toEqual(parseSettings(stored));
    expect(settingsFrom(undefined)).toEqual(DEFAULT_SETTINGS);
  });

  it('are never an exception, whatever lies in storage', () => {
    fc.assert(
      fc.property(fc.anything(), (stored) => {
        expect(Object.keys(settingsFrom(stored)).sort()).toEqual(Object.keys(DEFAULT_SETTINGS).sort());
        isWanted(stored, 'www.example.org');
      }),
    );
  });

  it('let the gate decide as the content script does', () => {
    const host = 'www.example.org';
    const shapes = [
      undefined,
      {},
      { enabled: false },
      { enabled: true, offSites: [host] },
      { offSites: ['other.example'] },
    ];
    for (const stored of shapes) expect(isWanted(stored, host)).toBe(wantsAnnotations(parseSettings(stored), host));
  });
});

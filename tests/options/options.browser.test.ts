/** The options and the first-run page of the built extension (`tsx build/extension.ts --test`). */
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import type { ElementHandle, Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { DEFAULT_SETTINGS, type Settings } from '../../src/settings.ts';
import { cardBecomes, moveTo } from '../card/stage/reader.ts';
import { BROWSERS, extensionFolder, launch, type Session } from '../e2e/browsers.ts';
import { violations } from '../support/axe.ts';

describe.each(BROWSERS)('the extension’s own pages in %s', (name) => {
  let session: Session;
  let page: Page;
  const files = mkdtempSync(path.join(tmpdir(), 'settings-'));
  beforeAll(async () => {
    session = await launch(name, { extension: extensionFolder(name) });
    page = await session.extensionPage('options/options.html');
    await page.waitForSelector('main');
  });
  afterAll(async () => {
    await session?.close();
    rmSync(files, { recursive: true });
  });

  const api = name === 'firefox' ? 'browser' : 'chrome';
  const stored = () =>
    page.evaluate(`${api}.storage.local.get('settings').then(({ settings }) => settings)`) as Promise<
      Settings | undefined
    >;
  /** Waits until storage holds what is expected, and returns what it holds. */
  const storedOnce = async (is: (settings: Settings | undefined) => boolean) => {
    for (let attempt = 0; attempt < 50 && !is(await stored()); attempt++)
      await new Promise((done) => setTimeout(done, 50));
    return stored();
  };
  const press = (selector: string, words = '') =>
    page.evaluate(
      (selector, words) => {
        const all = [...document.querySelectorAll<HTMLElement>(selector)];
        all.find((element) => element.textContent?.includes(words))!.click();
      },
      selector,
      words,
    );
  const notice = async (words: string) => {
    await page.waitForFunction((words) => document.querySelector('.notice')?.textContent?.includes(words), {}, words);
  };

  it('keep each setting as it is made', async () => {
    await press('label', 'Only what most readers');
    await press('label', 'Dashed');
    expect(await storedOnce((settings) => settings?.underlineStyle === 'dashed')).toEqual({
      ...DEFAULT_SETTINGS,
      underline: 'unfamiliar',
      underlineStyle: 'dashed',
    });
  });

  it('take a theme on at once', async () => {
    await press('label', 'Dark');
    await page.waitForFunction(() => document.documentElement.dataset.theme === 'dark');
    expect(await page.evaluate(() => getComputedStyle(document.body).backgroundColor)).toBe('rgb(31, 34, 38)');
  });

  it('name the entries that the reader knows, and explain them again, and take that back', async () => {
    await page.evaluate(
      `${api}.storage.local.set({ settings: ${JSON.stringify({ ...DEFAULT_SETTINGS, known: ['vladimir-putin'] })} })`,
    );
    await page.waitForFunction(() => document.querySelector('.items bdi')?.textContent === 'Vladimir Putin');
    await press('.items button', 'Explain again');
    expect((await storedOnce((settings) => settings?.known.length === 0))?.known).toEqual([]);
    await notice('Vladimir Putin');
    await press('.notice button', 'Undo');
    expect((await storedOnce((settings) => settings?.known.length === 1))?.known).toEqual(['vladimir-putin']);
  });

  it('turn a site off by its name, and refuse what is none', async () => {
    await page.type('.add input', 'not a site');
    await press('.add button');
    await page.waitForFunction(() => document.querySelector('#site-fault')?.textContent?.includes('not a site'));
    await page.$eval('.add input', (input) => {
      (input as HTMLInputElement).value = '';
    });
    await page.type('.add input', 'https://www.example.org/story');
    await press('.add button');
    const settings = await storedOnce((now) => now?.offSites.length === 1);
    expect(settings?.offSites).toEqual(['www.example.org']);
  });

  const choose = async (file: string, text: string) => {
    const at = path.join(files, file);
    writeFileSync(at, text);
    const input = (await page.$('input[type=file]')) as ElementHandle<HTMLInputElement>;
    await input.uploadFile(at);
  };

  it('take settings from a file, whole', async () => {
    const other = { ...DEFAULT_SETTINGS, known: ['russia'], textSize: 'large' };
    await choose('mine.json', JSON.stringify(other));
    await notice('The settings of mine.json are in use.');
    expect(await stored()).toEqual(other);
    await press('.notice button', 'Undo');
    expect((await storedOnce((now) => now?.known[0] === 'vladimir-putin'))?.offSites).toEqual(['www.example.org']);
  });

  it('refuse a file that does not fit, saying where, and change nothing', async () => {
    const before = await stored();
    await choose('broken.json', JSON.stringify({ ...DEFAULT_SETTINGS, theme: 'purple' }));
    await notice('broken.json does not fit at “theme”');
    await choose('letter.json', 'Dear reader');
    await notice('letter.json is not a settings file');
    expect(await stored()).toEqual(before);
  });

  it('say what they are made of, and axe finds nothing wrong', async () => {
    await page.waitForFunction(() => /entries · Facts known to \w+ \d{4}/.test(document.body.textContent ?? ''));
    expect(await page.evaluate(() => document.body.textContent)).toContain(
      `Version ${JSON.parse(readFileSync('manifest.json', 'utf8')).version}`,
    );
    expect(await violations(page)).toEqual([]);
    const notice = await page.evaluate(async () => {
      const links = [...document.querySelectorAll<HTMLAnchorElement>('.links a')];
      const response = await fetch(links.find(({ href }) => href.includes('NOTICE'))!.href);
      return { type: response.headers.get('content-type'), text: await response.text() };
    });
    expect(notice.type).toContain('text/plain');
    expect(notice.text).toBe(readFileSync('NOTICE', 'utf8'));
  });

  it('on the first run there is an article to try it on', async () => {
    await page.evaluate(`${api}.storage.local.clear()`);
    const welcome = await session.extensionPage('welcome/welcome.html');
    await welcome.bringToFront();
    await welcome.setViewport({ width: 900, height: 1000 });
    await welcome.waitForSelector('article x-m');
    const mention = await welcome.evaluate(() => {
      const found = [...document.querySelectorAll('article p x-m')].find((mark) =>
        mark.textContent?.includes('Carney'),
      )!;
      found.id = 'try';
      found.scrollIntoView({ block: 'center' });
      return found.textContent;
    });
    expect(mention).toBe('Jay Carney');
    await moveTo(welcome, '#try');
    expect(await cardBecomes(welcome, 'Jay Carney')).toBe('Jay Carney');
    const said = await welcome.evaluate(() => document.querySelector('backgrounder-card')!.shadowRoot!.textContent);
    expect(said).toContain('White House Press Secretary');
    expect(said).toContain('2013');
    expect(await violations(welcome)).toEqual([]);
  });
});

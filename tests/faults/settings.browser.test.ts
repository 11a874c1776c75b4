/** Settings in the browser's own storage: two windows at once, a full storage, damage, a version to come. */
import type { Page } from 'puppeteer-core';
import { afterEach, describe, expect, it } from 'vitest';
import { DEFAULT_SETTINGS, type Settings } from '../../src/settings.ts';
import { BROWSERS } from '../e2e/browsers.ts';
import { controlled } from '../e2e/control.ts';

describe.each(BROWSERS)('%s: what the reader set', (name) => {
  const run = controlled(name);
  let pages: Page[] = [];
  afterEach(async () => {
    for (const page of pages) await page.close();
    pages = [];
    await run.control.page.evaluate(() => chrome.storage.local.clear());
  });

  const options = async () => {
    const page = await run.session.extensionPage('options/options.html');
    pages.push(page);
    await page.waitForSelector('main');
    return page;
  };
  const stored = () =>
    run.control.page.evaluate(() => chrome.storage.local.get(null)) as Promise<Record<string, Settings | undefined>>;
  const store = (items: object) => run.control.page.evaluate((what) => chrome.storage.local.set(what), items);
  const settingsOnce = async (is: (settings: Settings | undefined) => boolean) => {
    for (let attempt = 0; attempt < 100; attempt++) {
      const { settings } = await stored();
      if (is(settings)) return settings;
      await new Promise((resolve) => setTimeout(resolve, 50));
    }
    throw new Error(`storage holds ${JSON.stringify(await stored())}`);
  };
  const press = (page: Page, words: string) =>
    page.evaluate((text) => {
      const all = [...document.querySelectorAll<HTMLElement>('label, button')];
      all.find((element) => element.textContent?.includes(text))!.click();
    }, words);

  /** No room is left for what a page of ours is to store. Firefox has no limit but the disk's: there it is told so. */
  const fill = (page: Page) =>
    name === 'chromium'
      ? page.evaluate(async () => {
          // Ever smaller pieces, until not even a few bytes fit in.
          for (let size = 4_000_000, i = 0; size >= 1 && i < 400; i++) {
            await chrome.storage.local.set({ [`filling-${i}`]: 'x'.repeat(size) }).catch(() => {
              size = Math.floor(size / 4);
            });
          }
        })
      : page.evaluate(`browser.storage.local.set = () => Promise.reject(new Error('QuotaExceededError'))`);

  it('in two windows and on many pages at the same moment is all kept', async () => {
    await store({ settings: DEFAULT_SETTINGS });
    const [one, other] = [await options(), await options()];
    const ids = Array.from({ length: 40 }, (_, i) => `entry-${i}`);
    await Promise.all([
      run.control.page.evaluate(
        (entries) =>
          Promise.all(entries.map((entry) => chrome.runtime.sendMessage({ type: 'know', entry, known: true }))),
        ids,
      ),
      press(one, 'Dashed'),
      press(other, 'Only what most readers'),
      press(one, 'Dark'),
    ]);
    const settings = await settingsOnce(
      (now) => now?.known.length === ids.length && now.theme === 'dark' && now.underline === 'unfamiliar',
    );
    expect([...settings!.known].sort()).toEqual([...ids].sort());
    expect(settings!.underlineStyle).toBe('dashed');
  });

  it('stays as it was where storage is full, and the reader is told', async () => {
    await store({ settings: { ...DEFAULT_SETTINGS, known: ['russia'] } });
    const page = await options();
    await fill(page);
    await page.type('.add input', 'www.a-long-name-of-a-site-that-will-not-fit-in.example.org');
    await page.evaluate(() => document.querySelector<HTMLElement>('.add button')!.click());
    await page.waitForFunction(() => document.querySelector('.notice')?.textContent?.includes('could not save'));
    expect((await stored()).settings).toEqual({ ...DEFAULT_SETTINGS, known: ['russia'] });
    if (name === 'chromium') {
      const know = () => chrome.runtime.sendMessage({ type: 'know', entry: 'a-country-with-a-long-name', known: true });
      expect(await run.control.page.evaluate(know)).toHaveProperty('fault');
    }
  });

  it('survives damage, part by part', async () => {
    const damaged = { ...DEFAULT_SETTINGS, known: ['russia'], offSites: 7 };
    await store({ settings: damaged, 'settings-backup': { ...DEFAULT_SETTINGS, offSites: ['www.example.org'] } });
    const page = await options();
    expect(await page.evaluate(() => document.body.textContent)).toContain('www.example.org');
    await press(page, 'Dashed');
    expect(await settingsOnce((settings) => settings?.underlineStyle === 'dashed')).toEqual({
      ...DEFAULT_SETTINGS,
      known: ['russia'],
      offSites: ['www.example.org'],
      underlineStyle: 'dashed',
    });
    expect((await stored())['settings-unread']).toEqual(damaged);
  });

  it('in a newer version is there when that version comes back', async () => {
    const newer = { ...DEFAULT_SETTINGS, version: 9, theme: 'sepia', known: ['russia'], voice: { speed: 2 } };
    await store({ settings: newer });
    const page = await options();
    await press(page, 'Dashed');
    const settings = await settingsOnce((now) => now?.underlineStyle === 'dashed');
    expect(settings).toEqual({ ...newer, underlineStyle: 'dashed' });
  });
});

/**
 * The popup of the built extension (`tsx build/extension.ts --test`): in Chromium opened from the toolbar as a reader opens
 * it, in Firefox, whose toolbar no test can reach, as a tab behind the article's.
 */
import { readFileSync } from 'node:fs';
import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { cardBecomes } from '../card/stage/reader.ts';
import { BROWSERS, extensionFolder, launch, type Session, type Site } from '../e2e/browsers.ts';
import { violations } from '../support/axe.ts';

const SITE_FILES: Site = {
  '/story': { body: readFileSync('assets/sample/index.html', 'utf8') },
  '/sample.css': { body: readFileSync('assets/sample/sample.css', 'utf8'), type: 'text/css' },
  '/figure.svg': { body: readFileSync('assets/sample/figure.svg', 'utf8'), type: 'image/svg+xml' },
  '/shop': { body: '<!doctype html><title>Shop</title><h1>Shop</h1><ul><li>Tea<li>Coffee</ul>' },
};

/** Milliseconds: pages behind others are asked by the clock, since they draw no frames. */
const POLLING = 100;

async function openPopup(session: Session, page: Page): Promise<Page> {
  if (session.name === 'chromium') return session.popup(page);
  const popup = await session.extensionPage('popup/popup.html');
  // It asks which tab is in front as it starts: once more, with the article there.
  await page.bringToFront();
  await popup.evaluate(() => location.reload());
  await popup.waitForFunction(() => document.querySelector('.popup') !== null, { polling: POLLING });
  return popup;
}

describe.each(BROWSERS)('%s: the popup over an article', (name) => {
  let session: Session;
  let page: Page;
  let popup: Page;
  beforeAll(async () => {
    session = await launch(name, { extension: extensionFolder(name) });
    page = await session.open(SITE_FILES, '/story');
    await page.waitForSelector('x-m');
    popup = await openPopup(session, page);
  });
  afterAll(() => session?.close());

  const press = (selector: string, words = '') =>
    popup.evaluate(
      (selector, words) => {
        const all = [...document.querySelectorAll<HTMLElement>(selector)];
        all.find((element) => element.textContent?.includes(words))!.click();
      },
      selector,
      words,
    );
  /** As typing does; a tab behind another gets no keys. */
  const search = (text: string) =>
    popup.evaluate((text) => {
      const input = document.querySelector<HTMLInputElement>('.search input')!;
      input.value = text;
      input.dispatchEvent(new InputEvent('input', { bubbles: true }));
    }, text);
  const says = (words: string) =>
    popup
      .waitForFunction((words) => document.body.textContent?.includes(words), { polling: POLLING }, words)
      .then(() => true);

  it('tells what was found, by kind, with counts and the article’s day', async () => {
    await says('names explained here');
    await popup.waitForFunction(
      () => /Article of (?:August 7, 2013|7 August 2013)/.test(document.body.textContent ?? ''),
      {
        polling: POLLING,
      },
    );
    const groups = await popup.$$eval('.group', (sections) =>
      sections.map((section) => ({
        kind: section.querySelector('h2')?.textContent,
        counts: [...section.querySelectorAll('.count')].map((count) => Number.parseInt(count.textContent ?? '', 10)),
      })),
    );
    expect(groups.map(({ kind }) => kind)).toEqual(expect.arrayContaining(['People', 'Places']));
    for (const { counts } of groups) expect(counts).toEqual(counts.toSorted((a, b) => b - a));
  });

  it('is right in the eyes of axe', async () => {
    expect(await violations(popup)).toEqual([]);
  });

  it('looks a name up that the page does not have', async () => {
    await search('Angela Merkel');
    await says('From the knowledge map');
    await press('.entry', 'Angela Merkel');
    await says('As known in');
    await press('.link', 'Back');
    await search('');
    await says('names explained here');
  });

  it('turns the site off and on, on the open page at once', async () => {
    await press('.switches label:first-child input');
    await says('Off on this site.');
    await page.waitForFunction(() => document.querySelector('x-m') === null);
    await press('.switches label:first-child input');
    await page.waitForFunction(() => document.querySelector('x-m') !== null);
    await says('names explained here');
  });

  it('turns everything off and on', async () => {
    await press('.switches label:last-child input');
    await says('Off everywhere.');
    await page.waitForFunction(() => document.querySelector('x-m') === null);
    await press('.switches label:last-child input');
    await page.waitForFunction(() => document.querySelector('x-m') !== null);
  });

  it('leads to a name on the page and opens its card', async () => {
    await says('names explained here');
    await press('.entry', 'Yuri Ushakov').catch(() => press('.entry', 'Hassan Rouhani'));
    const name = await page.waitForFunction(() => {
      const host = document.querySelector('backgrounder-card');
      return host?.shadowRoot?.querySelector('.name')?.textContent;
    });
    const shown = await name.jsonValue();
    expect(['Yuri Ushakov', 'Hassan Rouhani']).toContain(shown);
    expect(await cardBecomes(page, shown as string)).toBe(shown);
  });

  it('says so where there is no article', async () => {
    const shop = await session.open(SITE_FILES, '/shop');
    popup = await openPopup(session, shop);
    expect(await says('This page does not look like an article.')).toBe(true);
  });
});

import type { Page } from 'puppeteer-core';
import { afterEach, describe, expect, it } from 'vitest';
import { clickInCard } from '../card/stage/reader.ts';
import { BROWSERS, SITE } from './browsers.ts';
import { controlled } from './control.ts';
import {
  annotated,
  at,
  cardClosed,
  cardOpen,
  cardText,
  complaintsOf,
  differences,
  drawn,
  FRONT_PAGE,
  point,
  remember,
  story,
} from './stories.ts';

describe.each(BROWSERS)('%s: reading an article of August 2013', (name) => {
  const run = controlled(name);

  let page: Page;
  let path: string;
  let stories = 0;
  afterEach(() => page?.close());

  async function read(html = story()) {
    path = `/story-${stories++}`;
    page = await run.session.open(at(path, html));
    const complaints = complaintsOf(page);
    await page.goto(SITE + path);
    return complaints;
  }

  it('shows, on hovering a name, who that was then', async () => {
    const complaints = await read();
    await annotated(page);
    await point(page, 'Jay Carney');
    const card = await cardOpen(page);
    expect(card).toContain('Jay Carney');
    expect(card).toContain('White House Press Secretary');
    expect(card).toMatch(/On (August 7|7 August),? 2013/);
    await page.keyboard.press('Escape');
    await cardClosed(page);
    expect(complaints).toEqual([]);
  });

  it('closes the card when the pointer leaves, and when the reader clicks elsewhere', async () => {
    await read();
    await annotated(page);
    await point(page, 'Jay Carney');
    await cardOpen(page);
    await page.mouse.move(5, 5);
    await cardClosed(page);
    await point(page, 'Jay Carney');
    await cardOpen(page);
    await page.mouse.click(3, 3);
    await cardClosed(page);
  });

  it('shows a card though the worker has ended since the article was read', async () => {
    await read();
    await annotated(page);
    await run.session.endWorker();
    await page.bringToFront();
    await point(page, 'Jay Carney');
    expect(await cardOpen(page)).toContain('White House Press Secretary');
  });

  it('says why a name was linked, and makes a report of what the reader finds wrong, to pass on', async () => {
    await read();
    await annotated(page);
    await point(page, 'Jay Carney');
    await cardOpen(page);
    await clickInCard(page, '.text-button', 'Wrong?');
    expect(await cardText(page)).toMatch(/Linked to Jay Carney: .+\./);
    await clickInCard(page, '.panel .text-button', 'Report a wrong fact');
    await page.keyboard.type('He left in May.');
    await clickInCard(page, '.panel .text-button', 'Copy report');
    // Where the browser forbids copying, the report stands there to be copied by hand.
    const report = await page.waitForFunction(async () => {
      const root = document.querySelector('backgrounder-card')!.shadowRoot!;
      const said = root.querySelector('.panel [role=status]')!.textContent;
      if (!said) return undefined;
      const byHand = root.querySelector('textarea')!.value;
      return said === 'Copied' ? `copied: ${byHand}` : byHand;
    });
    expect(await report.jsonValue()).toMatch(
      /^copied: He left in May\.$|^Backgrounder: wrong fact in “Jay Carney” \(.+\)[\s\S]+He left in May\.$/,
    );
    expect(run.session.requests.every((url) => url.startsWith(SITE) || /^(?:chrome|moz)-extension:/.test(url))).toBe(
      true,
    );
  });

  it('opens the card by keyboard and comes back to the name', async () => {
    await read();
    await annotated(page);
    await page.keyboard.press('Tab');
    const first = await page.evaluate(() => document.activeElement?.localName);
    expect(first).toBe('x-m');
    await cardOpen(page);
    await page.keyboard.press('ArrowRight');
    const second = await page.evaluate(() => document.activeElement?.textContent);
    await page.keyboard.press('Enter');
    await page.waitForFunction(() => document.activeElement?.localName === 'backgrounder-card');
    expect(await cardText(page)).toBeTruthy();
    await page.keyboard.press('Escape');
    await cardClosed(page);
    expect(await page.evaluate(() => document.activeElement?.textContent)).toBe(second);
  });

  it('leaves the page as if it had never been there when turned off, and annotates again', async () => {
    await run.control.set({ enabled: false });
    await read();
    await remember(page);
    await run.control.set({ enabled: true });
    await page.bringToFront();
    await annotated(page);
    const before = await drawn(page);
    await run.control.set({ enabled: false });
    await page.waitForFunction(() => !document.querySelector('x-m'), { polling: 20 });
    expect(await differences(page)).toEqual([]);
    await run.control.set({ enabled: true });
    await annotated(page);
    expect(await drawn(page)).toEqual(before);
  });

  it('can be turned off on one site', async () => {
    await read();
    await annotated(page);
    await run.control.set({ offSites: ['www.example-news.test'] });
    await page.waitForFunction(() => !document.querySelector('x-m'), { polling: 20 });
    expect(await run.control.tell(path, { type: 'report' })).toEqual({ state: 'off', found: [] });
    await run.control.set({ offSites: [] });
    await annotated(page);
  });

  it('underlines the first mention of each entry, and answers at the others', async () => {
    await read();
    await annotated(page);
    await point(page, 'Russian');
    expect(await cardOpen(page)).toContain('Russia');
  });

  it('tells the popup what was found, the most mentioned first, and reveals it', async () => {
    await read();
    await annotated(page);
    const report = (await run.control.tell(path, { type: 'report' })) as {
      state: string;
      published: string;
      found: { card: { id: string; name: string }; mentions: number }[];
    };
    expect(report.state).toBe('annotated');
    expect(report.published).toBe('2013-08-07');
    expect(report.found.map(({ card }) => card.name)).toContain('Edward Snowden');
    const counts = report.found.map(({ mentions }) => mentions);
    expect(counts).toEqual([...counts].sort((a, b) => b - a));
    const kerry = report.found.find(({ card }) => card.name === 'John Kerry')!;
    await run.control.tell(path, { type: 'reveal', entry: kerry.card.id });
    expect(await cardOpen(page)).toContain('John Kerry');
  });

  it('goes from name to name by the keyboard command', async () => {
    await read();
    await annotated(page);
    const visited: (string | null | undefined)[] = [];
    for (let i = 0; i < 3; i++) {
      await run.control.tell(path, { type: 'next' });
      visited.push(await page.evaluate(() => document.activeElement?.textContent));
    }
    expect(new Set(visited).size).toBe(3);
  });

  it('explains what the reader has selected', async () => {
    await read();
    await annotated(page);
    await page.evaluate(() => {
      const text = document.querySelectorAll('p')[1]!.lastChild!;
      getSelection()!.selectAllChildren(text.parentNode!);
    });
    await run.control.tell(path, { type: 'explain', text: 'Angela Merkel' });
    expect(await cardOpen(page)).toContain('Merkel');
  });

  it('gives nothing to a page that is no article', async () => {
    const complaints = await read(FRONT_PAGE);
    await remember(page);
    await new Promise((resolve) => setTimeout(resolve, 1500));
    expect(await differences(page)).toEqual([]);
    expect(await run.control.tell(path, { type: 'report' })).toContain('Receiving end does not exist');
    expect(complaints).toEqual([]);
  });

  it('hides an entry that the reader knows from the underlines, but not from the pointer', async () => {
    await read();
    await annotated(page);
    const report = (await run.control.tell(path, { type: 'report' })) as {
      found: { card: { id: string; name: string } }[];
    };
    const { id } = report.found.find(({ card }) => card.name === 'Edward Snowden')!.card;
    await run.control.set({ known: [id] });
    await point(page, 'Edward Snowden');
    expect(await cardOpen(page)).toContain('Edward Snowden');
    await run.control.set({ known: [] });
  });
});

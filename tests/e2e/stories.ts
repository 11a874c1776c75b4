/** Articles for tests, of the project's own words: short, but long enough to be taken for articles. */
import { mkdtempSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import type { Page } from 'puppeteer-core';
import type { Site } from './browsers.ts';

export const PARAGRAPHS = [
  'President Barack Obama will not meet Vladimir Putin in Moscow next month, the White House said on Wednesday, and gave the case of Edward Snowden as one of several reasons for the decision.',
  'Officials said that the two sides had made too little progress on missile defense, on trade and on human rights to hold a meeting of their leaders before the summit in St. Petersburg in September.',
  'In Moscow, an adviser to the Kremlin said that Russia was disappointed, and that the invitation still stood. Jay Carney, the press secretary, told reporters that talks between ministers would go on.',
  'John Kerry and Chuck Hagel were to receive their Russian counterparts in Washington on Friday. Diplomats of both countries expected them to speak about Syria, about Iran and about the withdrawal from Afghanistan.',
];

export interface Story {
  readonly title?: string;
  readonly published?: string;
  readonly paragraphs?: readonly string[];
  /** Markup in place of the paragraphs. */
  readonly body?: string;
  /** Put at the end of head and body. */
  readonly head?: string;
  readonly foot?: string;
}

export function story({
  title = 'Obama calls off his talks with Putin',
  published = '2013-08-07',
  ...rest
}: Story = {}): string {
  const paragraphs = (rest.paragraphs ?? PARAGRAPHS).map((text) => `<p>${text}</p>`).join('\n');
  const data = {
    '@context': 'https://schema.org',
    '@type': 'NewsArticle',
    headline: title,
    datePublished: `${published}T10:00:00Z`,
  };
  return `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>${title}</title>
<script type="application/ld+json">${JSON.stringify(data)}</script>${rest.head ?? ''}</head>
<body><main><article><h1>${title}</h1>${rest.body ?? paragraphs}</article></main>${rest.foot ?? ''}</body></html>`;
}

/** A front page: links to many articles, itself none. */
export const FRONT_PAGE = `<!doctype html><html lang="en"><title>Example News</title><body><h1>Example News</h1>${PARAGRAPHS.map(
  (text, i) => `<section><h2><a href="/story-${i}">${text.slice(0, 50)}</a></h2><p>${text.slice(0, 90)}…</p></section>`,
).join('')}</body></html>`;

/** How many mentions are drawn, by marks and by highlights. */
export const drawn = (page: Page) =>
  page.evaluate(() => ({
    marks: document.querySelectorAll('x-m').length,
    highlights: [...(CSS.highlights.get('x-m') ?? [])].length,
  }));

/** Until something is drawn. */
export async function annotated(page: Page): Promise<void> {
  await page
    .waitForFunction(() => document.querySelector('x-m') || CSS.highlights.size > 0, { timeout: 15_000, polling: 20 })
    .catch(async (cause) => {
      const state = await page.evaluate(() => `${document.visibilityState}, ${document.readyState}, ${location}`);
      throw new Error(`nothing was drawn on a page that is ${state}`, { cause });
    });
}

/** Until text is marked or highlighted, by what it says. */
export async function explained(page: Page, text: string): Promise<void> {
  await page.waitForFunction(
    (wanted) => {
      const ranges = [...(CSS.highlights.get('x-m') ?? [])].map(({ startContainer, startOffset, endOffset }) =>
        (startContainer.textContent ?? '').slice(startOffset, endOffset),
      );
      const marks = [...document.querySelectorAll('x-m')].map((mark) => mark.textContent);
      return [...ranges, ...marks].includes(wanted);
    },
    { timeout: 15_000, polling: 20 },
    text,
  );
}

/** Until a condition holds, with the page in front though tabs of the extension may open or close around it. */
export async function inFront(page: Page, condition: () => boolean): Promise<void> {
  for (const until = Date.now() + 30_000; Date.now() < until; ) {
    await page.bringToFront();
    if (await page.evaluate(condition)) return;
    await new Promise((resolve) => setTimeout(resolve, 300));
  }
  throw new Error(`never came to hold: ${condition}`);
}

/** Text of the card that is open, or undefined. The test build leaves its shadow root open. */
export const cardText = (page: Page) =>
  page.evaluate(
    () => document.querySelector('backgrounder-card')?.shadowRoot?.querySelector('.card')?.textContent ?? undefined,
  );

export async function cardOpen(page: Page): Promise<string> {
  await page.waitForFunction(
    () => document.querySelector('backgrounder-card')?.shadowRoot?.querySelector('.card')?.textContent,
    { timeout: 5000, polling: 20 },
  );
  return (await cardText(page)) ?? '';
}

export async function cardClosed(page: Page): Promise<void> {
  await page.waitForFunction(() => !document.querySelector('backgrounder-card'), { timeout: 5000, polling: 20 });
}

/** Moves the pointer onto a mark. */
export async function point(page: Page, text: string): Promise<void> {
  const box = await page.evaluate((wanted) => {
    const mark = [...document.querySelectorAll('x-m')].find(({ textContent }) => textContent === wanted);
    mark?.scrollIntoView({ block: 'center', behavior: 'instant' });
    const { x, y, width, height } = mark!.getBoundingClientRect();
    return { x: x + width / 2, y: y + height / 2 };
  }, text);
  await page.mouse.move(box.x - 1, box.y);
  await page.mouse.move(box.x, box.y);
}

/** What a page could hold against us: its text nodes, by identity, and its markup. Kept in the page itself. */
export const remember = (page: Page) =>
  page.evaluate(() => {
    const texts: { node: Text; data: string }[] = [];
    const walker = document.createTreeWalker(document, NodeFilter.SHOW_TEXT);
    for (let node = walker.nextNode() as Text | null; node; node = walker.nextNode() as Text | null) {
      texts.push({ node, data: node.data });
    }
    Object.assign(window, { remembered: { texts, html: document.documentElement.outerHTML } });
  });

/** What differs from what was remembered; empty where the page is as it was. */
export const differences = (page: Page): Promise<string[]> =>
  page.evaluate(() => {
    type Memory = { texts: { node: Text; data: string }[]; html: string };
    const { texts, html } = (window as unknown as { remembered: Memory }).remembered;
    const found: string[] = [];
    const walker = document.createTreeWalker(document, NodeFilter.SHOW_TEXT);
    let count = 0;
    for (let node = walker.nextNode() as Text | null; node; node = walker.nextNode() as Text | null, count++) {
      const before = texts[count];
      if (before?.node !== node) found.push(`another node for "${node.data.slice(0, 40)}"`);
      else if (before.data !== node.data)
        found.push(`"${before.data.slice(0, 40)}" is now "${node.data.slice(0, 40)}"`);
    }
    if (count !== texts.length) found.push(`${count} texts instead of ${texts.length}`);
    if (document.documentElement.outerHTML !== html) found.push('other markup');
    if (CSS.highlights.size > 0 || document.adoptedStyleSheets.length > 0) found.push('highlights or style sheets');
    return found;
  });

/** Console messages and errors of a page that speak of a fault. */
export function complaintsOf(page: Page): string[] {
  const complaints: string[] = [];
  page.on('console', (message) => {
    if (['error', 'warn'].includes(message.type())) complaints.push(message.text());
  });
  page.on('pageerror', (error) => complaints.push(String(error)));
  return complaints;
}

export const temporaryFolder = () => mkdtempSync(path.join(os.tmpdir(), 'backgrounder-'));
export const at = (path: string, body: string): Site => ({ [path]: { body } });

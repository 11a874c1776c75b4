/**
 * `npm start`: opens a browser with the extension on the sample article. Where there is no display it does the same
 * headless: hovers a name, writes pictures of page, card and popup to `out/`, and prints what was found.
 */
import { existsSync, mkdirSync, readFileSync } from 'node:fs';
import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import path from 'node:path';
import process from 'node:process';
import puppeteer, { type Browser, type Page } from 'puppeteer-core';
import { MARK_TAG } from '../src/annotate/owned-text.ts';
import { findBrowser } from '../tests/e2e/browsers.ts';

const OUT = 'out';
const EXTENSION = path.resolve('dist/chrome');
const SAMPLE = 'assets/sample';
const ADDRESS = '/2013/08/07/sample.html';
/** The article is read, linked and drawn well before; only a broken build takes longer. */
const PATIENCE_MS = 15_000;

/** The sample as any news page is: over HTTP, so that the extension treats it like one. */
function serveSample(): Promise<Server> {
  const server = createServer((request, response) => {
    const file = path.join(SAMPLE, path.basename(request.url === ADDRESS ? 'index.html' : (request.url ?? '')));
    const type = TYPES[path.extname(file)];
    if (type === undefined || !existsSync(file)) response.writeHead(404).end();
    else response.writeHead(200, { 'content-type': type }).end(readFileSync(file));
  });
  return new Promise((resolve) => server.listen(0, '127.0.0.1', () => resolve(server)));
}

const TYPES: Readonly<Record<string, string>> = {
  '.html': 'text/html; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.svg': 'image/svg+xml',
};

const hasDisplay = () => process.platform !== 'linux' || Boolean(process.env.DISPLAY || process.env.WAYLAND_DISPLAY);

async function launch(headless: boolean): Promise<Browser> {
  const executablePath = findBrowser('chromium');
  if (!executablePath) throw new Error('no Chromium or Chrome was found');
  const root = process.getuid?.() === 0 ? ['--no-sandbox'] : [];
  return puppeteer.launch({
    executablePath,
    headless,
    pipe: true,
    enableExtensions: true,
    defaultViewport: headless ? { width: 1100, height: 820, deviceScaleFactor: 2 } : null,
    args: [
      ...root,
      '--no-first-run',
      '--disable-background-networking',
      '--disable-component-update',
      '--disable-sync',
      '--disable-quic',
    ],
  });
}

interface Found {
  readonly text: string;
  readonly x: number;
  readonly y: number;
}

/** The marks on the page, by their text and where they are. */
function marksOn(page: Page, selector: string): Promise<Found[]> {
  return page.$$eval(selector, (marks) =>
    marks.map((mark) => {
      const box = mark.getBoundingClientRect();
      return { text: mark.textContent ?? '', x: box.x + box.width / 2, y: box.y + box.height / 2 };
    }),
  );
}

/** What only the extension can have put into the article. */
const MARKS = MARK_TAG;

async function showHeadless(browser: Browser, extension: string, url: string) {
  mkdirSync(OUT, { recursive: true });
  const page = await browser.newPage();
  await page.bringToFront();
  await page.goto(url);
  await page.waitForSelector(MARKS, { timeout: PATIENCE_MS });
  await new Promise((resolve) => setTimeout(resolve, 500));
  const marks = await marksOn(page, MARKS);
  console.log(`${marks.length} annotations: ${marks.map(({ text }) => text).join(', ')}`);
  await page.screenshot({ path: path.join(OUT, 'page.png') });
  const target = marks.find(({ text }) => /Carney|Rhodes|Snowden/.test(text)) ?? marks[0];
  if (target) {
    await page.mouse.move(target.x, target.y - 200);
    await page.mouse.move(target.x, target.y, { steps: 5 });
    await new Promise((resolve) => setTimeout(resolve, 1200));
    console.log(`hovered ${target.text}`);
    await page.screenshot({ path: path.join(OUT, 'card.png') });
  }
  const installed = (await browser.extensions()).get(extension);
  if (installed) {
    await page.triggerExtensionAction(installed);
    const popup = await browser.waitForTarget((candidate) => candidate.url().endsWith('/popup/popup.html'), {
      timeout: PATIENCE_MS,
    });
    const popupPage = await popup.asPage();
    await new Promise((resolve) => setTimeout(resolve, 800));
    await popupPage.screenshot({ path: path.join(OUT, 'popup.png') });
  }
  console.log(`pictures: ${['page.png', 'card.png', 'popup.png'].map((name) => path.join(OUT, name)).join(', ')}`);
}

const server = await serveSample();
const url = `http://127.0.0.1:${(server.address() as AddressInfo).port}${ADDRESS}`;
const headless = !hasDisplay();
const browser = await launch(headless);
const extension = await browser.installExtension(EXTENSION);
// It opens at install; a page behind it is hidden, and a hidden page is not read.
await browser.waitForTarget((target) => target.url().endsWith('/welcome/welcome.html'), { timeout: PATIENCE_MS });
if (headless) {
  await showHeadless(browser, extension, url);
  await browser.close();
  server.close();
} else {
  const [page = await browser.newPage()] = await browser.pages();
  await page.goto(url);
  console.log('Hover an underlined name. Close the browser to end.');
  await new Promise((resolve) => browser.once('disconnected', resolve));
  server.close();
}

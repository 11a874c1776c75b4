/**
 * `npm run screenshots`: the pictures that the stores show, 1280 × 800, of the real extension (`dist/chrome`) on the
 * sample article, to `assets/store/`.
 */
import { mkdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import type { Page } from 'puppeteer-core';
import { MARK_TAG } from '../src/annotate/owned-text.ts';
import { launch, type Session, type Site } from '../tests/e2e/browsers.ts';
import { pngSize } from './package/png.ts';

const OUT = 'assets/store';
const FOLDER = '/2013/08/07';
const sample = (file: string) => readFileSync(path.join('assets/sample', file));
const SITE: Site = {
  [`${FOLDER}/sample.html`]: { body: sample('index.html') },
  [`${FOLDER}/sample.css`]: { body: sample('sample.css'), type: 'text/css; charset=utf-8' },
  [`${FOLDER}/figure.svg`]: { body: sample('figure.svg'), type: 'image/svg+xml' },
};
/** Pixels: what both stores ask for. */
const SIZE = { width: 1280, height: 800 };
/** Whose card is shown, and at which height of the page the name stands, so that the card has room. */
const [PERSON, NAME_AT] = ['Jay Carney', 300];
/** Milliseconds that a card takes to open and a page to come to rest. */
const REST = 1500;

const rest = () => new Promise((resolve) => setTimeout(resolve, REST));

async function take(page: Page, name: string): Promise<void> {
  const file = path.join(OUT, `${name}.png`);
  await page.screenshot({ path: file as `${string}.png` });
  const size = pngSize(readFileSync(file));
  if (size?.width !== SIZE.width || size.height !== SIZE.height) throw new Error(`${file} is of another size`);
  console.log(file);
}

async function openArticle(session: Session): Promise<Page> {
  const page = await session.open(SITE, `${FOLDER}/sample.html`);
  await page.setViewport(SIZE);
  await page.waitForSelector(MARK_TAG);
  await rest();
  return page;
}

async function hover(page: Page): Promise<void> {
  const point = await page.evaluate(
    (tag, name, top) => {
      const mark = [...document.querySelectorAll(tag)].find(({ textContent }) => textContent === name);
      if (!mark) throw new Error(`${name} is not marked`);
      scrollBy(0, mark.getBoundingClientRect().y - top);
      const { x, y, width, height } = mark.getBoundingClientRect();
      return { x: x + width / 2, y: y + height / 2 };
    },
    MARK_TAG,
    PERSON,
    NAME_AT,
  );
  await page.mouse.move(point.x - 2, point.y);
  await page.mouse.move(point.x, point.y, { steps: 3 });
  await rest();
}

/** The popup over the page it was opened on, where the browser's toolbar has it hang. */
async function withPopup(session: Session, page: Page): Promise<Page> {
  const picture = async (of: Page) => `data:image/png;base64,${await of.screenshot({ encoding: 'base64' })}`;
  const below = await picture(page);
  const popup = await session.popup(page);
  await rest();
  const above = await picture(popup);
  const both = await session.browser.newPage();
  await both.setViewport(SIZE);
  await both.setContent(
    `<body style="margin:0;background:url(${below})"><img src="${above}" style="position:absolute;top:8px;right:24px;border-radius:8px;box-shadow:0 6px 28px #0006">`,
  );
  await rest();
  return both;
}

mkdirSync(OUT, { recursive: true });
const session = await launch('chromium', { extension: path.resolve('dist/chrome') });
try {
  const page = await openArticle(session);
  await hover(page);
  await take(page, '1-card');
  await page.keyboard.press('Escape');
  await page.mouse.move(2, 2);
  await take(await withPopup(session, page), '2-popup');
  const dark = await openArticle(session);
  await dark.emulateMediaFeatures([{ name: 'prefers-color-scheme', value: 'dark' }]);
  await hover(dark);
  await take(dark, '3-dark');
  const options = await session.extensionPage('options/options.html');
  await options.setViewport(SIZE);
  await rest();
  await take(options, '4-options');
} finally {
  await session.close();
}

/** The card, the popup and the options as they look; Chromium alone, since each browser draws letters its own way. */
import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, it, type TestContext } from 'vitest';
import { GALLERY, gallerySite } from '../card/gallery/build.ts';
import type { GalleryState } from '../card/gallery/page.ts';
import { launch, type Session, type Site } from '../e2e/browsers.ts';
import { OPTIONS_GALLERY, optionsSite } from '../options/gallery/build.ts';
import { POPUP_GALLERY, POPUP_SIZE, popupSite } from '../popup/gallery/build.ts';
import { compare, otherFonts } from '../support/pictures.ts';

interface CardPicture extends GalleryState {
  readonly viewport?: { readonly width: number; readonly height: number };
  readonly forced?: true;
  /** Words of a button pressed first. */
  readonly press?: string;
}

const CARD_PICTURES: Readonly<Record<string, CardPicture>> = {
  'card-person': { card: 'carney' },
  'card-person-more': { card: 'putin', expanded: true },
  'card-person-dark': { card: 'carney', theme: 'dark' },
  'card-place': { card: 'petersburg' },
  'card-place-dark': { card: 'petersburg', theme: 'dark' },
  'card-event': { card: 'syria' },
  'card-event-more-dark': { card: 'syria', theme: 'dark', expanded: true },
  'card-organisation': { card: 'nsa' },
  'card-topic': { card: 'reset' },
  'card-undated': { card: 'undated' },
  'card-newer-article': { card: 'guterres' },
  'card-without-sentences': { card: 'tver' },
  'card-long': { card: 'opcw', expanded: true },
  'card-large': { card: 'carney', textSize: 'large' },
  'card-rtl': { card: 'carney', locale: 'ar', expanded: true },
  'card-german': { card: 'petersburg', locale: 'de' },
  'card-narrow': { card: 'nsa', viewport: { width: 320, height: 640 } },
  'card-forced-colours': { card: 'syria', forced: true },
  'card-wrong': { card: 'carney', press: 'Wrong?' },
};

const POPUP_PICTURES = [
  ['popup-found', 'found', 'light', 'en'],
  ['popup-found-dark', 'found', 'dark', 'en'],
  ['popup-found-rtl', 'found', 'light', 'ar'],
  ['popup-results', 'results', 'light', 'en'],
  ['popup-detail', 'detail', 'light', 'en'],
  ['popup-off', 'off', 'light', 'en'],
  ['popup-not-an-article', 'not-an-article', 'dark', 'de'],
  ['popup-damaged', 'damaged', 'light', 'fr'],
] as const;

const OPTIONS_PICTURES = [
  ['options', 'first', 'light', 'en'],
  ['options-dark', 'used', 'dark', 'en'],
  ['options-rtl', 'first', 'light', 'ar'],
] as const;

let session: Session;
let page: Page;
let differing: string[] = [];

beforeAll(async () => {
  session = await launch('chromium');
  page = await session.open({ '/blank': { body: '<!doctype html>' } }, '/blank');
  differing = await otherFonts(page);
});
afterAll(() => session?.close());

const needsFonts = ({ skip }: TestContext) => {
  if (differing.length > 0) skip(`other fonts than those of the kept pictures: ${differing.join(', ')}`);
};

/** Opens a gallery where nothing moves: each picture is of a state at rest. @returns what sets other media features */
async function openGallery(site: Site, at: string) {
  page = await session.open(site, at);
  const client = await page.createCDPSession();
  const emulate = (media: Readonly<Record<string, string>> = {}) => {
    const all = {
      'prefers-reduced-motion': 'reduce',
      'prefers-color-scheme': 'light',
      'forced-colors': 'none',
      ...media,
    };
    const features = Object.entries(all).map(([name, value]) => ({ name, value }));
    return client.send('Emulation.setEmulatedMedia', { features });
  };
  await emulate();
  return emulate;
}

describe('the card', () => {
  let emulate: Awaited<ReturnType<typeof openGallery>>;
  beforeAll(async () => {
    emulate = await openGallery(await gallerySite(), GALLERY);
  });

  it.for(Object.entries(CARD_PICTURES))('%s looks as it did', async ([name, picture], context) => {
    needsFonts(context);
    const { viewport = { width: 640, height: 760 }, forced, press, ...state } = picture;
    await page.setViewport(viewport);
    await emulate({
      'prefers-color-scheme': state.theme === 'dark' ? 'dark' : 'light',
      'forced-colors': forced ? 'active' : 'none',
    });
    await page.evaluate(`window.gallery.show(${JSON.stringify(state)})`);
    if (press) {
      await page.evaluate((words) => {
        const root = document.querySelector('backgrounder-card')!.shadowRoot!;
        [...root.querySelectorAll('button')].find((button) => button.textContent === words)!.click();
      }, press);
    }
    // Two frames: the card is placed anew once its size has changed.
    const clip = await page.evaluate(async () => {
      for (let frame = 0; frame < 2; frame++) await new Promise(requestAnimationFrame);
      const card = document.querySelector('backgrounder-card')!.shadowRoot!.querySelector('.card')!;
      const { left, top, right, bottom } = card.getBoundingClientRect();
      // The mention above it, and its shadow.
      const x = Math.max(0, left - 24);
      const y = Math.max(0, top - 40);
      return { x, y, width: Math.min(innerWidth, right + 24) - x, height: Math.min(innerHeight, bottom + 32) - y };
    });
    const found = await page.screenshot({ clip });
    expect(compare(name, Buffer.from(found))).toBeUndefined();
  });
});

describe('the popup', () => {
  beforeAll(async () => {
    await openGallery(await popupSite(), POPUP_GALLERY);
    await page.setViewport(POPUP_SIZE);
  });

  it.for(POPUP_PICTURES)('%s looks as it did', async ([name, ...state], context) => {
    needsFonts(context);
    await page.evaluate(`window.gallery.show(...${JSON.stringify(state)})`);
    expect(compare(name, Buffer.from(await page.screenshot()))).toBeUndefined();
  });
});

describe('the options', () => {
  beforeAll(async () => {
    await openGallery(await optionsSite(), OPTIONS_GALLERY);
    await page.setViewport({ width: 720, height: 900 });
  });

  it.for(OPTIONS_PICTURES)('%s looks as they did', async ([name, ...state], context) => {
    needsFonts(context);
    await page.evaluate(`window.gallery.show(...${JSON.stringify(state)})`);
    expect(compare(name, Buffer.from(await page.screenshot({ fullPage: true })))).toBeUndefined();
  });
});

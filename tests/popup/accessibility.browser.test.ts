import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { BROWSERS, launch, type Session } from '../e2e/browsers.ts';
import { OPTIONS_GALLERY, optionsSite } from '../options/gallery/build.ts';
import { violations } from '../support/axe.ts';
import { POPUP_GALLERY, POPUP_SIZE, popupSite } from './gallery/build.ts';

const THEMES = ['light', 'dark'] as const;

describe.each(BROWSERS)('axe in %s', (name) => {
  let session: Session;
  beforeAll(async () => {
    session = await launch(name);
  });
  afterAll(() => session?.close());

  const show = (page: Page, ...state: string[]) =>
    page.evaluate(
      `window.gallery.show(...${JSON.stringify(state)}), document.getAnimations().forEach((one) => one.finish())`,
    );

  describe('on the popup', () => {
    let page: Page;
    beforeAll(async () => {
      page = await session.open(await popupSite(), POPUP_GALLERY);
      await page.setViewport(POPUP_SIZE);
    });

    it.each(
      ['found', 'off', 'off-here', 'damaged', 'fault', 'results', 'no-results', 'detail'].flatMap((state) =>
        THEMES.map((theme) => [state, theme] as const),
      ),
    )('finds nothing wrong: %s, %s', async (state, theme) => {
      await show(page, state, theme);
      expect(await violations(page)).toEqual([]);
    });

    it('finds nothing wrong in Arabic', async () => {
      await show(page, 'found', 'light', 'ar');
      expect(await violations(page)).toEqual([]);
    });

    it('finds a planted fault', async () => {
      await show(page, 'found');
      await page.evaluate(() => document.querySelector('.search input')!.removeAttribute('aria-label'));
      await page.evaluate(() => document.querySelector('.search input')!.removeAttribute('placeholder'));
      expect((await violations(page)).join('\n')).toContain('label');
    });
  });

  describe('on the options', () => {
    let page: Page;
    beforeAll(async () => {
      page = await session.open(await optionsSite(), OPTIONS_GALLERY);
      await page.setViewport({ width: 800, height: 900 });
    });

    it.each(['first', 'used', 'fault'].flatMap((state) => THEMES.map((theme) => [state, theme] as const)))(
      'finds nothing wrong: %s, %s',
      async (state, theme) => {
        await show(page, state, theme);
        expect(await violations(page)).toEqual([]);
      },
    );

    it('finds a planted fault', async () => {
      await show(page, 'first');
      await page.evaluate(() => {
        for (const label of document.querySelectorAll<HTMLElement>('.hint')) label.style.setProperty('color', '#ddd');
      });
      expect((await violations(page)).join('\n')).toContain('color-contrast');
    });
  });
});

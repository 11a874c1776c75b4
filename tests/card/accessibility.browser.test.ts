import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { BROWSERS, launch, type Session } from '../e2e/browsers.ts';
import { violations } from '../support/axe.ts';
import { GALLERY, gallerySite } from './gallery/build.ts';
import { CARDS } from './gallery/cards.ts';
import type { GalleryState } from './gallery/page.ts';

const STATES: readonly GalleryState[] = [
  ...(Object.keys(CARDS) as (keyof typeof CARDS)[]).flatMap((card) => [
    { card, theme: 'light' } as const,
    { card, theme: 'dark', expanded: true } as const,
  ]),
  { card: 'carney', locale: 'ar', expanded: true },
  { card: 'petersburg', locale: 'de', textSize: 'large' },
];

describe.each(BROWSERS)('axe on the card in %s', (name) => {
  let session: Session;
  let page: Page;
  beforeAll(async () => {
    session = await launch(name);
    page = await session.open(await gallerySite(), GALLERY);
    await page.setViewport({ width: 800, height: 900 });
  });
  afterAll(() => session?.close());

  const show = async (state: GalleryState) => {
    await page.evaluate(`window.gallery.show(${JSON.stringify(state)})`);
    await page.evaluate(async () => {
      const host = document.querySelector<HTMLElement>('backgrounder-card')!;
      // For colours axe looks within the body alone; where the host hangs makes no difference in the top layer.
      document.body.append(host);
      host.showPopover();
      const card = host.shadowRoot!.querySelector('.card')!;
      // The colours are those of the end of its appearing.
      await Promise.all(card.getAnimations().map(({ finished }) => finished));
    });
  };
  const press = (selector: string, words: string) =>
    page.evaluate(
      (selector, words) => {
        const root = document.querySelector('backgrounder-card')!.shadowRoot!;
        const found = [...root.querySelectorAll<HTMLElement>(selector)].find((node) =>
          node.textContent?.includes(words),
        );
        found!.click();
      },
      selector,
      words,
    );

  it.each(STATES)('finds nothing wrong with $card, $theme, $locale', async (state) => {
    await show(state);
    expect(await violations(page)).toEqual([]);
  });

  it.each(['light', 'dark'] as const)(
    'finds nothing wrong with what is behind "Wrong?" and "I know this", %s',
    async (theme) => {
      await show({ card: 'carney', theme });
      await press('.text-button', 'I know this');
      await press('.text-button', 'Wrong?');
      expect(await violations(page)).toEqual([]);
      await press('.panel .text-button', 'Report');
      expect(await violations(page)).toEqual([]);
    },
  );

  it('sees into the card: a fault planted there is found', async () => {
    await show({ card: 'carney' });
    await page.evaluate(() => {
      const root = document.querySelector('backgrounder-card')!.shadowRoot!;
      root.querySelector('.actions')!.append(document.createElement('button'));
      root.querySelector<HTMLElement>('.about')!.style.setProperty('color', '#ddd');
    });
    const found = (await violations(page)).join('\n');
    expect(found).toContain('button-name');
    expect(found).toContain('color-contrast');
  });
});

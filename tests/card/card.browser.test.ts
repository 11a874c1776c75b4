import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { BROWSERS, launch, type Session } from '../e2e/browsers.ts';
import { releasedStageSite, STAGE, stageSite } from './stage/build.ts';
import {
  cardBecomes,
  cardName,
  centre,
  clickInCard,
  focusInCard,
  heard,
  hover,
  inCard,
  LONG_ENOUGH,
  moveTo,
  wait,
} from './stage/reader.ts';

const ARTICLE = `<!doctype html><title>Story</title>
<body style="margin: 40px; font: 18px/1.6 serif">
<p>On Wednesday <span id="carney" data-card="carney" tabindex="0">Jay Carney</span> spoke about
<span id="putin" data-card="putin" tabindex="0">Vladimir Putin</span> and <span id="late" data-card="syria" data-delay="400">the
war</span>, and <span id="unknown" data-card="nobody">somebody</span>. <a id="link" href="#gone"><span data-card="nsa">The
agency</span></a> said nothing.
<button id="after">After</button>
<script src="/stage.js"></script>`;

describe.each(BROWSERS)('the card in %s', (name) => {
  let session: Session;
  let page: Page;
  beforeAll(async () => {
    session = await launch(name);
  });
  afterAll(() => session?.close());

  const open = async (html = ARTICLE, headers?: Record<string, string>) => {
    await page?.close();
    page = await session.open(await stageSite(html, headers), STAGE);
    await page.setViewport({ width: 900, height: 700 });
    await page.mouse.move(5, 5);
  };
  const away = async () => {
    await page.mouse.move(600, 650);
    await page.mouse.move(602, 650);
  };

  describe('by pointer', () => {
    beforeAll(() => open());

    it('opens on rest, and closes after the pointer has left', async () => {
      await hover(page, '#carney', 'Jay Carney');
      await away();
      expect(await cardName(page)).toBe('Jay Carney');
      expect(await cardBecomes(page, undefined)).toBeUndefined();
    });

    it('leaves no node behind when closed', async () => {
      expect(await page.$$('backgrounder-card')).toHaveLength(0);
    });

    it('lets the pointer into the card, where text can be selected', async () => {
      await hover(page, '#carney', 'Jay Carney');
      const { x, y } = await inCard(page, '.about');
      await page.mouse.move(x - 60, y, { steps: 4 });
      await page.mouse.down();
      await page.mouse.move(x + 60, y, { steps: 4 });
      await page.mouse.up();
      await wait(LONG_ENOUGH);
      expect(await cardName(page)).toBe('Jay Carney');
      await away();
      expect(await cardBecomes(page, undefined)).toBeUndefined();
    });

    it('opens nothing for a pointer that passes by', async () => {
      const { y } = await centre(page, '#carney');
      await page.mouse.move(20, y);
      await page.mouse.move(880, y, { steps: 12 });
      await wait(LONG_ENOUGH);
      expect(await cardName(page)).toBeUndefined();
    });

    it('opens nothing while text is being selected across mentions', async () => {
      const from = await centre(page, '#carney');
      const to = await centre(page, '#putin');
      await page.mouse.move(from.x, from.y);
      await page.mouse.down();
      await page.mouse.move(to.x, to.y, { steps: 6 });
      await wait(LONG_ENOUGH);
      expect(await cardName(page)).toBeUndefined();
      await page.mouse.up();
      await page.mouse.move(to.x + 1, to.y);
      await wait(LONG_ENOUGH);
      expect(await cardName(page)).toBeUndefined();
      await page.mouse.click(5, 5);
    });

    it('shows no card that comes too late', async () => {
      await moveTo(page, '#late');
      await wait(LONG_ENOUGH);
      await moveTo(page, '#carney');
      expect(await cardBecomes(page, 'Jay Carney')).toBe('Jay Carney');
      await wait(400);
      expect(await cardName(page)).toBe('Jay Carney');
      await away();
      await wait(LONG_ENOUGH);
    });

    it('opens nothing where there is nothing to tell', async () => {
      await moveTo(page, '#unknown');
      await wait(LONG_ENOUGH);
      expect(await cardName(page)).toBeUndefined();
    });

    it('stays when pinned, and goes by its close button', async () => {
      await hover(page, '#carney', 'Jay Carney');
      await clickInCard(page, '.icon-button.pin');
      await away();
      await page.mouse.click(600, 650);
      await wait(LONG_ENOUGH);
      expect(await cardName(page)).toBe('Jay Carney');
      await clickInCard(page, '.icon-button.close');
      expect(await cardName(page)).toBeUndefined();
    });

    it('leaves a click on a link to the link', async () => {
      const { x, y } = await centre(page, '#link');
      await page.mouse.click(x, y);
      expect(await page.evaluate(() => location.hash)).toBe('#gone');
    });
  });

  describe('what it offers', () => {
    beforeAll(() => open());

    it('leads to a related entry in place, and back', async () => {
      await hover(page, '#carney', 'Jay Carney');
      await clickInCard(page, '.more-button');
      await page.evaluate(() => {
        document.querySelector('backgrounder-card')!.shadowRoot!.querySelector('.chip')!.scrollIntoView();
      });
      await clickInCard(page, '.chip', 'Barack Obama');
      expect(await cardName(page)).toBe('Barack Obama');
      await clickInCard(page, '.icon-button.back');
      expect(await cardName(page)).toBe('Jay Carney');
    });

    it('remembers what the reader knows, and takes it back', async () => {
      await clickInCard(page, '.text-button', 'I know this');
      await clickInCard(page, '.note .text-button', 'Undo');
      expect(await heard(page)).toEqual([
        { know: 'jay-carney', known: true },
        { know: 'jay-carney', known: false },
      ]);
    });

    it('says why it was linked, and hides it here, and takes it back', async () => {
      await clickInCard(page, '.text-button', 'Wrong?');
      const why = await page.evaluate(
        () => document.querySelector('backgrounder-card')!.shadowRoot!.querySelector('.why')!.textContent,
      );
      expect(why).toBe('Linked to Jay Carney: the full name stands here.');
      await clickInCard(page, '.panel .text-button', 'hide it on this site');
      await clickInCard(page, '.panel .text-button', 'Undo');
      expect((await heard(page)).slice(2)).toEqual([
        { hide: 'jay-carney', surface: 'Jay Carney', hidden: true },
        { hide: 'jay-carney', surface: 'Jay Carney', hidden: false },
      ]);
    });

    it('says so where neither could be stored', async () => {
      const said = () =>
        page.evaluate(
          () => document.querySelector('backgrounder-card')!.shadowRoot!.querySelector('.failed')?.textContent,
        );
      const store = (state: string) =>
        page.evaluate((storage) => Object.assign(document.documentElement.dataset, { storage }), state);
      await store('full');
      await clickInCard(page, '.panel .text-button', 'hide it on this site');
      expect(await said()).toBe('This could not be stored; nothing has changed.');
      expect(
        await page.evaluate(
          () => document.querySelector('backgrounder-card')!.shadowRoot!.querySelector('.panel')!.textContent,
        ),
      ).toContain('hide it on this site');
      await clickInCard(page, '.text-button', 'Wrong?');
      await clickInCard(page, '.text-button', 'I know this');
      expect(await said()).toBe('This could not be stored; nothing has changed.');
      expect(await heard(page)).toHaveLength(4);
      await store('free');
    });

    it('opens Wikipedia only at a click, in a tab that learns nothing', async () => {
      const link = await page.evaluate(() => {
        const found = document.querySelector('backgrounder-card')!.shadowRoot!.querySelector('a')!;
        return { href: found.href, rel: found.rel, target: found.target, policy: found.referrerPolicy };
      });
      expect(link).toEqual({
        href: 'https://en.wikipedia.org/wiki/Jay_Carney',
        rel: 'noopener noreferrer',
        target: '_blank',
        policy: 'no-referrer',
      });
      expect(session.requests.filter((url) => url.includes('wikipedia'))).toEqual([]);
    });
  });

  describe('by keyboard', () => {
    beforeAll(async () => {
      await open(`${ARTICLE}<script>
        window.pageKeys = [];
        for (const type of ['keydown', 'keyup']) addEventListener(type, (event) => pageKeys.push(type + ' ' + event.key));
      </script>`);
      await page.focus('#carney');
    });

    it('opens with Enter, with the focus on its name', async () => {
      await page.keyboard.press('Enter');
      expect(await cardName(page)).toBe('Jay Carney');
      expect(await focusInCard(page)).toBe('Jay Carney');
    });

    it('is walked with arrows', async () => {
      await page.keyboard.press('ArrowRight');
      expect(await focusInCard(page)).toBe('Keep open');
      await page.keyboard.press('ArrowLeft');
      expect(await focusInCard(page)).toBe('Wrong?');
    });

    it('closes with Escape, which the page never hears of, and gives the focus back', async () => {
      await page.evaluate('window.pageKeys.length = 0');
      await page.keyboard.press('Escape');
      expect(await cardName(page)).toBeUndefined();
      expect(await page.evaluate('window.pageKeys')).toEqual([]);
      expect(await page.evaluate(() => document.activeElement?.id)).toBe('carney');
      await page.keyboard.press('Escape');
      expect(await page.evaluate('window.pageKeys')).toEqual(['keydown Escape', 'keyup Escape']);
    });

    it('never holds the focus: Tab goes through it and on to what follows the mention', async () => {
      await page.keyboard.press('Enter');
      await page.keyboard.press('End');
      expect(await focusInCard(page)).toBe('Wrong?');
      await page.keyboard.press('Tab');
      expect(await cardName(page)).toBeUndefined();
      expect(await page.evaluate(() => document.activeElement?.id)).toBe('putin');
    });

    it('keeps what is typed in a report from the page', async () => {
      await page.focus('#carney');
      await page.keyboard.press('Enter');
      await page.keyboard.press('End');
      await page.keyboard.press('Enter');
      await clickInCard(page, '.panel .text-button', 'Report');
      await page.evaluate('window.pageKeys.length = 0');
      await page.keyboard.type('j k');
      expect(await page.evaluate('window.pageKeys')).toEqual([]);
      const typed = await page.evaluate(
        () => document.querySelector('backgrounder-card')!.shadowRoot!.querySelector('textarea')!.value,
      );
      expect(typed).toBe('j k');
      await page.keyboard.press('Escape');
    });
  });

  describe('by touch', () => {
    beforeAll(async () => {
      await open();
      // Firefox takes touches without being told of a screen for them.
      if (name === 'chromium')
        await page.emulate({
          viewport: { width: 400, height: 700, hasTouch: true },
          userAgent: await session.browser.userAgent(),
        });
    });
    const tap = (x: number, y: number) => page.touchscreen.tap(x, y);

    it('opens with a tap and closes with a tap elsewhere', async () => {
      const { x, y } = await centre(page, '#carney');
      await tap(x, y);
      expect(await cardName(page)).toBe('Jay Carney');
      await wait(LONG_ENOUGH);
      expect(await cardName(page)).toBe('Jay Carney');
      await tap(200, 20);
      expect(await cardName(page)).toBeUndefined();
    });
  });

  describe('on a hostile page', () => {
    const isWhole = async () => {
      await hover(page, '#carney', 'Jay Carney');
      const look = await page.evaluate(async () => {
        const root = document.querySelector('backgrounder-card')!.shadowRoot!;
        const card = root.querySelector<HTMLElement>('.card')!;
        await Promise.all(card.getAnimations().map(({ finished }) => finished));
        const { width, height, left, top } = card.getBoundingClientRect();
        const { fontSize, color, backgroundColor, opacity } = getComputedStyle(card);
        const below = top - document.querySelector('#carney')!.getClientRects()[0]!.bottom;
        return {
          width,
          tall: height > 200,
          inView: left >= 0 && top >= 0,
          fontSize,
          color,
          backgroundColor,
          opacity,
          below,
        };
      });
      expect(look).toMatchObject({
        width: 360,
        tall: true,
        inView: true,
        fontSize: '15px',
        color: 'rgb(29, 31, 35)',
        backgroundColor: 'rgb(255, 254, 252)',
        opacity: '1',
      });
      expect(look.below).toBeGreaterThan(0);
      expect(look.below).toBeLessThan(12);
    };

    it.each([
      ['that unsets everything', '* { all: unset !important }'],
      [
        'that hides what it does not know',
        ':not(:defined), backgrounder-card { display: none !important; visibility: hidden !important; opacity: 0 !important }',
      ],
      [
        'that shrinks and turns',
        'html, body { transform: scale(.8); filter: blur(0); font-size: 40px !important; direction: rtl !important; color: red !important }',
      ],
      [
        'that has something on top',
        '.top { position: fixed; inset: 200px 0 0; z-index: 2147483647; background: #eee }',
      ],
      [
        'that clips',
        'body { overflow: hidden; height: 120px; contain: strict } p { overflow: hidden; contain: paint }',
      ],
    ])('%s', async (_, css) => {
      await open(`${ARTICLE}<div class="top"></div><style>${css}</style>`);
      await isWhole();
    });

    it('with a strict policy and Trusted Types', async () => {
      await open(ARTICLE, {
        'content-security-policy':
          "default-src 'none'; script-src 'self'; require-trusted-types-for 'script'; trusted-types 'none'",
      });
      await isWhole();
    });

    it('with a modal dialog, within which the mention stands', async () => {
      await open(`<!doctype html><title>x</title><dialog style="margin: 20px; transform: translateX(10px); overflow: hidden; height: 90px">
        <p>By <span id="carney" data-card="carney">Jay Carney</span></p></dialog>
        <script>document.querySelector('dialog').showModal();</script><script src="/stage.js"></script>`);
      await isWhole();
      await clickInCard(page, '.more-button');
      await page.keyboard.press('Escape');
      expect(await cardName(page)).toBeUndefined();
      expect(await page.$eval('dialog', (dialog) => (dialog as HTMLDialogElement).open)).toBe(true);
    });

    it('in fullscreen', async () => {
      await open(`<!doctype html><title>x</title><main style="background: white; padding: 40px">
        <p>By <span id="carney" data-card="carney">Jay Carney</span> <button id="full">Full</button></main>
        <script src="/stage.js"></script>
        <script>full.onclick = () => document.querySelector('main').requestFullscreen();</script>`);
      await page.click('#full');
      await page.waitForFunction('document.fullscreenElement !== null');
      await hover(page, '#carney', 'Jay Carney');
    });
  });

  it('does not show on paper', async () => {
    await open();
    await hover(page, '#carney', 'Jay Carney');
    if (name === 'chromium') {
      await page.emulateMediaType('print');
      expect(await cardName(page)).toBeUndefined();
    } else {
      const printed = await page.evaluate(() => {
        const root = document.querySelector('backgrounder-card')!.shadowRoot!;
        return root.adoptedStyleSheets.some((sheet) =>
          [...sheet.cssRules].some(
            (rule) => rule.cssText.startsWith('@media print') && rule.cssText.includes('display: none'),
          ),
        );
      });
      expect(printed).toBe(true);
    }
  });

  it('as released is closed to the page', async () => {
    await page.close();
    page = await session.open(await releasedStageSite(ARTICLE), STAGE);
    await page.mouse.move(5, 5);
    await moveTo(page, '#carney');
    const host = await page.waitForSelector('backgrounder-card');
    const below = await centre(page, '#carney');
    expect(await host!.evaluate((element) => element.shadowRoot)).toBeNull();
    // It is there all the same.
    await page.waitForFunction(
      ({ x, y }) => document.elementFromPoint(x, y + 60)?.localName === 'backgrounder-card',
      {},
      below,
    );
  });

  it('goes without a trace when it is ended', async () => {
    await open();
    await hover(page, '#carney', 'Jay Carney');
    await page.evaluate('window.stage.end()');
    expect(await page.$$('backgrounder-card')).toHaveLength(0);
    await moveTo(page, '#putin');
    await wait(LONG_ENOUGH);
    expect(await cardName(page)).toBeUndefined();
  });

  it('stands along the edge of a narrow window, beside its mention, not over it', async () => {
    await open();
    await page.setViewport({ width: 320, height: 480 });
    await hover(page, '#carney', 'Jay Carney');
    const boxes = await page.evaluate(() => {
      const card = document.querySelector('backgrounder-card')!.shadowRoot!.querySelector('.card')!;
      const mention = document.querySelector('#carney')!.getClientRects()[0]!;
      const { left, right, top, bottom } = card.getBoundingClientRect();
      return {
        left,
        right,
        clear: top >= mention.bottom || bottom <= mention.top,
        inView: top >= 0 && bottom <= innerHeight,
      };
    });
    expect(boxes).toEqual({ left: 8, right: 312, clear: true, inView: true });
  });
});

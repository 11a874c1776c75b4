import { afterEach, describe, expect, it } from 'vitest';
import { BROWSERS, extensionFolder, launch, type Session, SITE } from './browsers.ts';
import { openControl } from './control.ts';
import {
  at,
  cardOpen,
  complaintsOf,
  differences,
  drawn,
  explained,
  inFront,
  point,
  remember,
  story,
} from './stories.ts';

describe.each(BROWSERS)('%s: the extension changes under an open page', (name) => {
  let session: Session;
  afterEach(() => session?.close());

  /** An annotated page that knows what it was before. */
  async function open() {
    session = await launch(name, { extension: extensionFolder(name) });
    const control = await openControl(session);
    await control.set({ enabled: false });
    const page = await session.open(at('/story', story()));
    const complaints = complaintsOf(page);
    await page.goto(`${SITE}/story`);
    await remember(page);
    await control.set({ enabled: true });
    await page.bringToFront();
    await explained(page, 'John Kerry');
    return { page, complaints };
  }

  it('cleans up after the old version, and annotates once', async () => {
    const { page, complaints } = await open();
    const before = await drawn(page);
    // So that what the new version draws can be told from what the old one has left.
    await page.evaluate(() => document.querySelector('x-m')!.setAttribute('title', 'old'));
    await session.browser.installExtension(extensionFolder(name));
    await inFront(page, () => document.querySelector('x-m') !== null && document.querySelector('x-m[title]') === null);
    await explained(page, 'John Kerry');
    await new Promise((resolve) => setTimeout(resolve, 500));
    await page.bringToFront();
    expect(await drawn(page)).toEqual(before);
    await point(page, 'Jay Carney');
    expect(await cardOpen(page)).toContain('Jay Carney');
    expect(await page.$$eval('backgrounder-card', (cards) => cards.length)).toBe(1);
    const fresh = await openControl(session);
    await fresh.set({ enabled: false });
    await page.waitForFunction(() => !document.querySelector('x-m'));
    expect(await differences(page)).toEqual([]);
    expect(complaints).toEqual([]);
  });

  it('leaves a page that works, without a complaint, when it is removed', async () => {
    const { page, complaints } = await open();
    const text = await page.evaluate(() => document.body.textContent);
    await session.browser.uninstallExtension(session.id);
    await page.bringToFront();
    await page.evaluate(() => {
      const p = document.createElement('p');
      p.textContent = 'In the evening, Angela Merkel spoke in Berlin.';
      document.querySelector('article')!.append(p);
      history.pushState({}, '', '/later');
    });
    await new Promise((resolve) => setTimeout(resolve, 1500));
    if (name === 'chromium') {
      // Chromium lets the script live on. It takes everything away when it finds itself alone.
      await page.waitForFunction(() => !document.querySelector('x-m'));
    }
    await page.evaluate(() => document.querySelector('article p:last-child')!.remove());
    expect(await page.evaluate(() => document.body.textContent)).toBe(text);
    expect(complaints).toEqual([]);
  });

  it('serves the tabs that were open before it was installed', async () => {
    session = await launch(name);
    const page = await session.open(at('/story', story()), '/story');
    await session.browser.installExtension(extensionFolder(name));
    await inFront(page, () => document.querySelector('x-m') !== null);
  });

  it('is asked again when the worker ends in the middle of a request, and goes on after it has ended', async () => {
    const { page, complaints } = await open();
    await session.endWorker();
    await page.bringToFront();
    await page.evaluate(() => {
      const p = document.createElement('p');
      p.textContent = 'In the evening, Angela Merkel spoke in Berlin.';
      document.querySelector('article')!.append(p);
    });
    await explained(page, 'Angela Merkel');
    expect(complaints).toEqual([]);
  });
});

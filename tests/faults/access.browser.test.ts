/** What the browser grants: reading pages on a click alone, and private windows. */
import { afterEach, describe, expect, it } from 'vitest';
import { BROWSERS, extensionFolder, launch, type Session } from '../e2e/browsers.ts';
import { annotated, cardOpen, complaintsOf, drawn, inFront, point, story } from '../e2e/stories.ts';
import { clickButton, onlyOnClick, openPrivately, type Served, serve } from './outside.ts';

describe.each(BROWSERS)('%s: access', (name) => {
  let session: Session;
  let site: Served;
  afterEach(async () => {
    site?.close();
    await session?.close();
  });
  const start = async () => {
    session = await launch(name, { extension: extensionFolder(name) });
    site = await serve(story());
  };

  it('“on click” alone is enough: nothing is read before the click, everything works after it', async () => {
    await start();
    await onlyOnClick(session);
    const page = await session.browser.newPage();
    const complaints = complaintsOf(page);
    await page.bringToFront();
    await page.goto(site.url);
    await new Promise((resolve) => setTimeout(resolve, 1500));
    expect(await drawn(page)).toEqual({ marks: 0, highlights: 0 });
    await clickButton(session, page);
    await annotated(page);
    await page.mouse.click(2, 2);
    await page.bringToFront();
    await point(page, 'Jay Carney');
    expect(await cardOpen(page)).toContain('White House Press Secretary');
    expect(complaints.filter((text) => !text.includes('favicon'))).toEqual([]);
  });

  it('private windows are served once the reader allows it, and leave nothing behind', async () => {
    await start();
    const page = await openPrivately(session, site.url);
    // The extension has started anew, and greets the reader with a tab of its own.
    await inFront(page, () => document.querySelector('x-m') !== null);
    await point(page, 'Jay Carney');
    expect(await cardOpen(page)).toContain('Jay Carney');
    const control = await session.extensionPage('manifest.json');
    const kept = await control.evaluate(async () => ({
      local: await chrome.storage.local.get(null),
      session: await chrome.storage.session.get(null),
    }));
    expect(kept).toEqual({ local: {}, session: {} });
  });
});

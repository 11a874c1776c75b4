/** The map is missing or damaged: the popup says so, pages are left alone, and all is well once the map is back. */
import { cpSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import type { Page } from 'puppeteer-core';
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest';
import { FORMAT_VERSION, HEADER } from '../../src/knowledge/map-format.ts';
import { BROWSERS, extensionFolder, launch, type Session, SITE } from '../e2e/browsers.ts';
import { type Control, openControl } from '../e2e/control.ts';
import { annotated, at, cardOpen, complaintsOf, differences, point, remember, story } from '../e2e/stories.ts';
import { killWorker } from './outside.ts';

describe.each(BROWSERS)('%s: a damaged map', (name) => {
  let session: Session;
  let control: Control;
  let page: Page | undefined;
  const folder = mkdtempSync(path.join(os.tmpdir(), 'backgrounder-'));
  const inMap = (file: string) => path.join(folder, 'knowledge', file);
  const away = (file: string) => `${inMap(file)}.away`;
  const flip = (file: string) => {
    const bytes = readFileSync(inMap(file));
    const middle = Math.floor(bytes.length / 2);
    bytes[middle] = bytes[middle]! ^ 1;
    writeFileSync(inMap(file), bytes);
  };
  const flipChunks = () => {
    for (const chunk of readdirSync(inMap('chunks'))) flip(path.join('chunks', chunk));
  };

  beforeAll(async () => {
    cpSync(extensionFolder(name), folder, { recursive: true });
    cpSync(inMap('index.bin'), away('index.bin'));
    rmSync(inMap('index.bin'));
    session = await launch(name, { extension: folder });
    control = await openControl(session);
  });
  afterEach(async () => {
    await page?.close();
    page = undefined;
  });
  afterAll(async () => {
    await session?.close();
    rmSync(folder, { recursive: true });
  });

  const status = () =>
    control.page.evaluate(() => chrome.runtime.sendMessage({ type: 'status' })) as Promise<{ fault?: string }>;
  const open = async () => {
    page = await session.open(at('/story', story()));
    const complaints = complaintsOf(page);
    await page.goto(`${SITE}/story`);
    return { page, complaints };
  };
  const reported = async (state: string) => {
    for (let attempt = 0; attempt < 40; attempt++) {
      const report = (await control.tell('/story', { type: 'report' })) as { state?: string };
      if (report.state === state) return report;
      await new Promise((resolve) => setTimeout(resolve, 250));
    }
    throw new Error(`never reported ${state}`);
  };

  it('that is missing leaves the page alone, and the popup says what is wrong', async () => {
    const { page, complaints } = await open();
    await remember(page);
    expect(await reported('map-damaged')).toMatchObject({ found: [] });
    expect(await differences(page)).toEqual([]);
    expect(complaints).toEqual([]);
    expect((await status()).fault).toBeTruthy();
    if (name === 'chromium') {
      const popup = await session.popup(page);
      await popup.waitForFunction(() => document.querySelector('.fault')?.textContent?.includes('damaged'));
    }
  });

  it('that is cut short or altered by one bit is not trusted', async () => {
    const whole = readFileSync(away('index.bin'));
    writeFileSync(inMap('index.bin'), whole.subarray(0, whole.length - 4));
    expect((await status()).fault).toContain('bytes');
    writeFileSync(inMap('index.bin'), whole);
    flip('index.bin');
    expect((await status()).fault).toContain('damaged');
  });

  it('that a newer version wrote is refused as such', async () => {
    const newer = readFileSync(away('index.bin'));
    newer.writeUInt32LE(FORMAT_VERSION + 1, 4 * HEADER.version);
    writeFileSync(inMap('index.bin'), newer);
    expect((await status()).fault).toContain(`has format ${FORMAT_VERSION + 1}`);
  });

  it('that is back is used at once', async () => {
    cpSync(away('index.bin'), inMap('index.bin'));
    expect((await status()).fault).toBeUndefined();
    const { page } = await open();
    await annotated(page);
  });

  it('of which the entries are damaged leaves the page alone', async () => {
    flipChunks();
    await killWorker(session);
    const { page } = await open();
    await remember(page);
    await reported('map-damaged');
    expect(await differences(page)).toEqual([]);
    flipChunks();
  });

  it('without outlines gives cards without maps', async () => {
    rmSync(inMap('outlines.bin'));
    await killWorker(session);
    const { page } = await open();
    await annotated(page);
    await point(page, 'Jay Carney');
    expect(await cardOpen(page)).toContain('Jay Carney');
  });
});

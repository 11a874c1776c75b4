/**
 * Draws the icons of each size from the one SVG, in a headless Chromium (`CHROME_PATH` or the system's own). The PNGs are
 * committed, so that a build needs no browser; run this after a change of the drawing.
 */
import { readFileSync } from 'node:fs';
import path from 'node:path';
import puppeteer from 'puppeteer-core';

const FOLDER = 'assets/icons';
/** Pixels: those that the manifest names. */
const SIZES = [16, 32, 48, 128] as const;

const browser = await puppeteer.launch({
  executablePath: process.env.CHROME_PATH ?? '/usr/bin/chromium',
  headless: true,
  args: ['--no-sandbox'],
});
try {
  const page = await browser.newPage();
  const drawing = readFileSync(path.join(FOLDER, 'icon.svg'), 'utf8');
  await page.setContent(
    `<style>body { margin: 0 } svg { display: block; width: 100vw; height: 100vh }</style>${drawing}`,
  );
  for (const size of SIZES) {
    await page.setViewport({ width: size, height: size });
    await page.screenshot({ path: `${FOLDER}/${size}.png`, omitBackground: true });
  }
} finally {
  await browser.close();
}

/** Compares what a page looks like with a picture kept in the project. */
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import pixelmatch from 'pixelmatch';
import { PNG } from 'pngjs';
import type { Page } from 'puppeteer-core';

const KEPT = 'tests/pictures';
/** Where the new picture and the difference go when they do not match. */
const FOUND = 'out/pictures';
/** Per pixel, 0 to 1: what another version of the browser may draw otherwise at the edges of letters. */
const THRESHOLD = 0.2;
/** Share of the pixels that may differ. */
const TOLERANCE = 0.004;

/** Takes new pictures instead of comparing: `UPDATE_PICTURES=1 npx vitest run --project browsers tests/pictures`. */
export const UPDATING = process.env.UPDATE_PICTURES === '1';

/** @returns undefined where the picture matches the kept one, else what is wrong and where to look */
export function compare(name: string, found: Buffer): string | undefined {
  const kept = path.join(KEPT, `${name}.png`);
  if (UPDATING) {
    writeFileSync(kept, found);
    return undefined;
  }
  if (!existsSync(kept)) return `there is no ${kept}: take it with UPDATE_PICTURES=1, and look at it`;
  const before = PNG.sync.read(readFileSync(kept));
  const now = PNG.sync.read(found);
  mkdirSync(FOUND, { recursive: true });
  const look = path.join(FOUND, `${name}.png`);
  const { width, height } = before;
  if (now.width !== width || now.height !== height) {
    writeFileSync(look, found);
    return `${kept} is ${width} by ${height}, now it is ${now.width} by ${now.height}: see ${look}`;
  }
  const difference = new PNG({ width, height });
  const pixels = pixelmatch(before.data, now.data, difference.data, width, height, { threshold: THRESHOLD });
  if (pixels <= TOLERANCE * width * height) return undefined;
  writeFileSync(look, found);
  writeFileSync(path.join(FOUND, `${name}.difference.png`), PNG.sync.write(difference));
  return `${pixels} pixels of ${kept} differ: see ${look}, and ${name}.difference.png beside it`;
}

/** Widths in CSS pixels of the words below, in the fonts that the kept pictures were taken with. */
const FONTS: Readonly<Record<string, number>> = {
  'Liberation Serif': 327.7,
  'Liberation Sans': 363.8,
  'DejaVu Sans': 192.3,
};
const SPECIMEN: Readonly<Record<string, string>> = { 'DejaVu Sans': 'مقال بتاريخ مواضيع' };

/** @returns the fonts that this machine lacks or has in another cut; with other fonts every picture is another one */
export async function otherFonts(page: Page): Promise<string[]> {
  const widths = (await page.evaluate(
    `Object.fromEntries(${JSON.stringify(Object.keys(FONTS))}.map((font) => {
      const context = document.createElement('canvas').getContext('2d');
      context.font = '24px "' + font + '", monospace';
      return [font, context.measureText(${JSON.stringify(SPECIMEN)}[font] ?? 'What it was on that day, and since').width];
    }))`,
  )) as Record<string, number>;
  return Object.keys(FONTS).filter((font) => Math.abs((widths[font] ?? 0) - FONTS[font]!) > 1);
}

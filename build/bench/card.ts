/** From the pointer's rest to the painted card, and from the click to the painted popup, in real Chromium. */
import { existsSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import type { Page } from 'puppeteer-core';
import { DELAYS } from '../../src/card/interaction.ts';
import { CARDS } from '../../tests/card/gallery/cards.ts';
import { STAGE, stageSite } from '../../tests/card/stage/build.ts';
import { extensionFolder, launch, type Session } from '../../tests/e2e/browsers.ts';
import { row } from './measure.ts';

/** Milliseconds at the 60 frames a second that screens mostly have. */
const FRAME = 1000 / 60;
const ROUNDS = 5;

interface Opening {
  readonly drawn: number;
  readonly painted: number;
}

export async function benchCard(): Promise<void> {
  await benchOpening();
  await benchPopup();
}

async function benchOpening(): Promise<void> {
  const mentions = Object.keys(CARDS).map((name) => `<p><span id="${name}" data-card="${name}">${name}</span></p>`);
  const session = await launch('chromium');
  try {
    const html = `<!doctype html><title>Bench</title><body>${mentions.join('')}<script src="/stage.js"></script>`;
    const page = await session.open(await stageSite(html), STAGE);
    await page.setViewport({ width: 1200, height: 900 });
    for (let round = 0; round < ROUNDS; round++) {
      for (const name of Object.keys(CARDS)) {
        const { x, y } = await page.$eval(`#${name}`, (element) => {
          const { left, top, height } = element.getBoundingClientRect();
          return { x: left + 4, y: top + height / 2 };
        });
        await page.mouse.move(x, y);
        await page.waitForFunction(
          `window.stage.openings.length > ${round * Object.keys(CARDS).length + Object.keys(CARDS).indexOf(name)}`,
        );
        await page.mouse.move(1100, 850);
        await new Promise((resolve) => setTimeout(resolve, DELAYS.close + 100));
      }
    }
    report((await page.evaluate('window.stage.openings')) as Opening[]);
  } finally {
    await session.close();
  }
}

function report(openings: readonly Opening[]): void {
  const [first, ...later] = openings;
  if (!first) return;
  const sorted = (of: (opening: Opening) => number) => later.map(of).sort((a, b) => a - b);
  const drawn = sorted(({ drawn }) => drawn);
  const painted = sorted(({ painted }) => painted);
  const at = (list: readonly number[], share: number) => list[Math.floor((list.length - 1) * share)] ?? Number.NaN;
  const within = later.filter(({ drawn, painted }) => painted - Math.max(drawn, 0) <= FRAME && drawn <= FRAME).length;
  row(`card: ms after ${DELAYS.open} ms of rest (${openings.length} openings)`, 'median', '95%', 'first');
  row('nodes made and placed', at(drawn, 0.5), at(drawn, 0.95), first.drawn);
  row('painted', at(painted, 0.5), at(painted, 0.95), first.painted);
  row('painted in the frame after, of later openings', `${Math.round((100 * within) / later.length)}%`);
}

/** A popup of one word: what the browser itself takes on this machine. */
function bareExtension(): string {
  const folder = mkdtempSync(path.join(tmpdir(), 'bare-popup-'));
  mkdirSync(path.join(folder, 'popup'));
  const manifest = { manifest_version: 3, name: 'bare', version: '1', action: { default_popup: 'popup/popup.html' } };
  writeFileSync(path.join(folder, 'manifest.json'), JSON.stringify(manifest));
  writeFileSync(
    path.join(folder, 'popup/popup.html'),
    '<!doctype html><title>x</title><main class="popup">Bare</main>',
  );
  return folder;
}

/** Milliseconds from the popup's navigation to its first paint. */
async function popupPaint(session: Session, page: Page): Promise<number> {
  const popup = await session.popup(page);
  const paint = await popup.waitForFunction(
    () => document.querySelector('.popup') && performance.getEntriesByName('first-contentful-paint')[0]?.startTime,
  );
  const painted = (await paint.jsonValue()) as number;
  await popup.close();
  return painted;
}

/** In turn with a bare one: what the browser takes for any popup is most of it, and changes with what else is going on. */
async function benchPopup(): Promise<void> {
  const extension = extensionFolder('chromium');
  if (!existsSync(extension)) {
    console.log(`popup: not measured, since there is no ${extension}: run "npx tsx build/extension.ts --test" first`);
    return;
  }
  const bareFolder = bareExtension();
  const sessions = [
    await launch('chromium', { extension: bareFolder }),
    await launch('chromium', { extension }),
  ] as const;
  try {
    const site = { '/': { body: '<!doctype html><title>Bench</title><p>Text' } };
    const pages = [await sessions[0].open(site, '/'), await sessions[1].open(site, '/')] as const;
    const bare: number[] = [];
    const ours: number[] = [];
    for (let round = 0; round < ROUNDS; round++) {
      bare.push(await popupPaint(sessions[0], pages[0]));
      ours.push(await popupPaint(sessions[1], pages[1]));
    }
    for (const times of [bare, ours]) times.sort((a, b) => a - b);
    const middle = Math.floor(ROUNDS / 2);
    row(`popup: ms from its navigation to its first paint (${ROUNDS} times)`, 'least', 'median', 'slowest');
    row('a popup of one word', bare[0]!, bare[middle]!, bare.at(-1)!);
    row('ours (at most 100)', ours[0]!, ours[middle]!, ours.at(-1)!);
    row('ours over it', ours[0]! / bare[0]!, ours[middle]! / bare[middle]!);
  } finally {
    for (const session of sessions) await session.close();
    rmSync(bareFolder, { recursive: true });
  }
}

/** What the extension costs the pages that a reader opens, in real Chromium. */
import { readFileSync } from 'node:fs';
import path from 'node:path';
import { gzipSync } from 'node:zlib';
import type { Page } from 'puppeteer-core';
import { launch, type Session } from '../../tests/e2e/browsers.ts';
import { FRONT_PAGE, story } from '../../tests/e2e/stories.ts';
import { buildExtension } from '../extension.ts';
import { row } from './measure.ts';
import { newsText } from './text.ts';
import { type Cost, watchCost } from './trace.ts';

/** Entries that every map has: public names of the last twenty years. */
const NAMES = [
  'Barack Obama',
  'Vladimir Putin',
  'Angela Merkel',
  'the European Union',
  'NATO',
  'the Kremlin',
  'Syria',
  'John Kerry',
];
const ROUNDS = 5;
const ADDRESS = 'https://www.example-news.test';
/** Milliseconds without a new mark after which a page counts as done. */
const QUIET = 1500;
/** Milliseconds, the bar of the longest task. */
const LONG = 50;

export async function benchPage(): Promise<void> {
  const { folder } = await buildExtension('chrome', { test: false });
  reportBytes(folder);
  const session = await launch('chromium', { extension: folder });
  try {
    row(`page: main thread, median of ${ROUNDS}`, 'ms', 'longest', 'tasks>50');
    await reportCost(session, 'gate on a page that is no article (at most 2)', FRONT_PAGE, 0);
    await reportCost(session, 'article of 1,000 words (at most 20)', story({ paragraphs: newsText(NAMES, 1000) }), 1);
    await reportCost(
      session,
      'article of 50,000 words (no task over 50)',
      story({ paragraphs: newsText(NAMES, 50_000) }),
      1,
    );
    await reportHeap(session);
  } finally {
    await session.close();
  }
}

function reportBytes(folder: string): void {
  const bytes = (file: string) => gzipSync(readFileSync(path.join(folder, file)), { level: 9 }).length / 1000;
  row('page: bytes', 'KB gzipped');
  row('gate, on every page (at most 8)', bytes('gate/main.js'));
  row('content script, on an article (at most 55)', bytes('content/main.js'));
}

async function reportCost(session: Session, name: string, body: string, marksExpected: number): Promise<void> {
  const costs: Cost[] = [];
  for (let round = 0; round <= ROUNDS; round++) {
    const page = await session.open({ '/bench': { body } });
    const cost = await watchCost(page, async () => {
      await page.goto(`${ADDRESS}/bench`);
      await settled(page, marksExpected);
    });
    // The first warms up the browser's caches of compiled code and the worker.
    if (round > 0) costs.push(cost);
    await page.close();
  }
  const median = [...costs].sort((a, b) => a.ours - b.ours)[Math.floor(ROUNDS / 2)]!;
  const longest = costs.map(({ tasks }) => Math.max(0, ...tasks.map(({ ours }) => ours))).sort((a, b) => a - b)[
    Math.floor(ROUNDS / 2)
  ]!;
  row(`  ${name}`, median.ours, longest, String(median.tasks.filter(({ ours }) => ours > LONG).length));
}

/** Until marks are there, as many as expected, and no more come. */
async function settled(page: Page, marksExpected: number): Promise<void> {
  const count = () => page.evaluate('document.querySelectorAll("x-m").length') as Promise<number>;
  let before = -1;
  for (let since = Date.now(); Date.now() - since < QUIET; ) {
    const now = await count();
    if (now !== before || now < marksExpected) since = Date.now();
    before = now;
    await new Promise((resolve) => setTimeout(resolve, 250));
  }
}

/** What a tab's heap holds more with the extension than without, on the same article. */
async function reportHeap(session: Session): Promise<void> {
  const bare = await launch('chromium');
  try {
    row('page: JavaScript heap of a tab', 'KB without', 'KB with', 'KB added');
    const pages = [
      ['page that is no article', FRONT_PAGE, 0],
      ['article of 1,000 words', story({ paragraphs: newsText(NAMES, 1000) }), 1],
      ['article of 50,000 words', story({ paragraphs: newsText(NAMES, 50_000) }), 1],
    ] as const;
    for (const [name, body, marks] of pages) {
      const without = await heapOf(bare, body, 0);
      const withUs = await heapOf(session, body, marks);
      row(`  ${name}`, without, withUs, withUs - without);
    }
  } finally {
    await bare.close();
  }
}

async function heapOf(session: Session, body: string, marksExpected: number): Promise<number> {
  const page = await session.open({ '/bench': { body } }, '/bench');
  await settled(page, marksExpected);
  const client = await page.createCDPSession();
  await client.send('HeapProfiler.collectGarbage');
  const { usedSize } = await client.send('Runtime.getHeapUsage');
  await page.close();
  return usedSize / 1000;
}

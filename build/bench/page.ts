/** What the extension costs the pages that a reader opens, in real Chromium. */
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { gzipSync } from 'node:zlib';
import type { Page } from 'puppeteer-core';
import { launch, type Session } from '../../tests/e2e/browsers.ts';
import { FRONT_PAGE, story } from '../../tests/e2e/stories.ts';
import { buildExtension } from '../extension.ts';
import { row } from './measure.ts';
import { newsText } from './text.ts';
import { type MainThread, watchMainThread } from './trace.ts';

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
const ROUNDS = 7;
const ADDRESS = 'https://www.example-news.test';
/** Milliseconds without a new mark after which a page counts as done. */
const QUIET = 1500;

const PAGES = [
  { name: 'page that is no article', body: FRONT_PAGE, marks: 0 },
  { name: 'article of 1,000 words', body: story({ paragraphs: newsText(NAMES, 1000) }), marks: 1 },
  { name: 'article of 50,000 words', body: story({ paragraphs: newsText(NAMES, 50_000) }), marks: 1 },
] as const;

/** Pages are loaded in turn without an extension, with one that does nothing, and with ours. */
const VARIANTS = ['alone', 'empty', 'ours'] as const;
/** In one tab: to the second, V8 has the scripts compiled. */
const VISITS = ['first', 'second'] as const;
type Variant = (typeof VARIANTS)[number];
type Sessions = Readonly<Record<Variant, Session>>;

export async function benchPage(): Promise<void> {
  const { folder } = await buildExtension('chrome', { test: false });
  reportBytes(folder);
  const emptyFolder = emptyExtension();
  const sessions: Sessions = {
    alone: await launch('chromium'),
    empty: await launch('chromium', { extension: emptyFolder }),
    ours: await launch('chromium', { extension: folder }),
  };
  try {
    const disturbed = disturbance();
    row(
      `page: main thread, CPU ms, median of ${ROUNDS}`,
      ...['page alone', 'empty script', 'ours', 'ours - empty', 'at least', 'second page', 'longest', 'frames +'],
    );
    for (const page of PAGES) await reportCost(sessions, page);
    console.log('  at most: 2 over an empty script where there is no article, 20 on 1,000 words, none longer than 50');
    console.log(
      '  at least: by the least of each, not the median. second page: ours - empty of the next page in the tab',
    );
    console.log('  page alone: without an extension, the work of the browser itself for these few kilobytes');
    console.log(`  this machine was disturbed: a loop took ${disturbed()} times its least`);
    await reportHeap(sessions);
  } finally {
    for (const variant of VARIANTS) await sessions[variant].close();
    rmSync(emptyFolder, { recursive: true });
  }
}

/** A content script of nothing: what the browser takes for a world of scripts on a page, whatever is in it. */
function emptyExtension(): string {
  const folder = mkdtempSync(path.join(tmpdir(), 'empty-script-'));
  const script = { matches: ['https://*/*'], js: ['empty.js'], run_at: 'document_idle', all_frames: true };
  const manifest = { manifest_version: 3, name: 'empty', version: '1', content_scripts: [script] };
  writeFileSync(path.join(folder, 'manifest.json'), JSON.stringify(manifest));
  writeFileSync(path.join(folder, 'empty.js'), '');
  return folder;
}

/** @returns asked later, how many times longer than at its best a loop took in the middle of several runs */
function disturbance(): () => string {
  const times: number[] = [];
  const loop = () => {
    const start = performance.now();
    let sum = 0;
    for (let i = 0; i < 20_000_000; i++) sum = Math.imul(sum ^ i, 31);
    if (Number.isFinite(sum)) times.push(performance.now() - start);
  };
  const timer = setInterval(loop, 2000);
  loop();
  return () => {
    clearInterval(timer);
    times.sort((a, b) => a - b);
    return (times[Math.floor(times.length / 2)]! / times[0]!).toFixed(2);
  };
}

function reportBytes(folder: string): void {
  const bytes = (file: string) => gzipSync(readFileSync(path.join(folder, file)), { level: 9 }).length / 1000;
  row('page: bytes', 'KB gzipped');
  row('gate, on every page (at most 8)', bytes('gate/main.js'));
  row('content script, on an article (at most 55)', bytes('content/main.js'));
  row('card, when the first name is pointed at', bytes('card/main.js'));
}

async function reportCost(sessions: Sessions, { name, body, marks }: (typeof PAGES)[number]): Promise<void> {
  const costs: Record<`${Variant} ${(typeof VISITS)[number]}`, MainThread[]> = {
    ...{ 'alone first': [], 'empty first': [], 'ours first': [] },
    ...{ 'alone second': [], 'empty second': [], 'ours second': [] },
  };
  for (let round = 0; round <= ROUNDS; round++) {
    for (const variant of VARIANTS) {
      const page = await sessions[variant].open({ '/first': { body }, '/second': { body } });
      for (const visit of VISITS) {
        const cost = await watchMainThread(page, async () => {
          await page.goto(`${ADDRESS}/${visit}`);
          await settled(page, variant === 'ours' ? marks : 0);
        });
        // The first warms up the browser's caches and the worker.
        if (round > 0) costs[`${variant} ${visit}`].push(cost);
      }
      await page.close();
    }
  }
  const sorted = (of: keyof typeof costs, what: keyof MainThread) =>
    costs[of].map((cost) => cost[what]).sort((a, b) => a - b);
  const median = (of: keyof typeof costs, what: keyof MainThread) => sorted(of, what)[Math.floor(ROUNDS / 2)]!;
  const [empty, ours] = [median('empty first', 'ours'), median('ours first', 'ours')];
  row(
    `  ${name}`,
    median('alone first', 'all'),
    empty,
    ours,
    ours - empty,
    sorted('ours first', 'ours')[0]! - sorted('empty first', 'ours')[0]!,
    median('ours second', 'ours') - median('empty second', 'ours'),
    median('ours first', 'longest'),
    median('ours first', 'frames') - median('alone first', 'frames'),
  );
}

/** Until marks are there, as many as expected, and no more come. Asked rarely: each question is a task of the page's. */
async function settled(page: Page, marksExpected: number): Promise<void> {
  const count = () => page.evaluate('document.querySelectorAll("x-m").length') as Promise<number>;
  let before = -1;
  for (let since = Date.now(); Date.now() - since < QUIET; ) {
    const now = await count();
    if (now !== before || now < marksExpected) since = Date.now();
    before = now;
    await new Promise((resolve) => setTimeout(resolve, 500));
  }
}

/** What a tab's heap holds more with the extension than without, on the same article. */
async function reportHeap({ alone, ours }: Sessions): Promise<void> {
  row('page: JavaScript heap of a tab', 'KB without', 'KB with', 'KB added');
  for (const { name, body, marks } of PAGES) {
    const without = await heapOf(alone, body, 0);
    const withUs = await heapOf(ours, body, marks);
    row(`  ${name}`, without, withUs, withUs - without);
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

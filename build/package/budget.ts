/** What each part of the extension may weigh. A build that weighs more fails. */
import { readdirSync, readFileSync, statSync } from 'node:fs';
import path from 'node:path';
import { gzipSync } from 'node:zlib';

/** Bytes, gzipped. Gate and content script weigh on pages; the others are read from disk when they are wanted. */
export const SCRIPTS: Readonly<Record<string, number>> = {
  'gate/main.js': 8_000,
  'content/main.js': 60_000,
  'card/main.js': 20_000,
  'background/main.js': 40_000,
  'popup/main.js': 16_000,
  'options/main.js': 18_000,
  'welcome/main.js': 10_000,
};
/** Bytes as they lie on disk: the index is in memory while the worker lives. */
export const MAP = { index: 6_000_000, whole: 25_000_000 } as const;

const bytesBelow = (folder: string): number =>
  readdirSync(folder, { recursive: true, encoding: 'utf8' }).reduce((sum, name) => {
    const found = statSync(path.join(folder, name));
    return sum + (found.isFile() ? found.size : 0);
  }, 0);

export interface Weight {
  readonly what: string;
  readonly bytes: number;
  readonly budget: number;
}

export function weigh(folder: string): Weight[] {
  const scripts = Object.entries(SCRIPTS).map(([what, budget]) => ({
    what,
    bytes: gzipSync(readFileSync(path.join(folder, what)), { level: 9 }).length,
    budget,
  }));
  const knowledge = path.join(folder, 'knowledge');
  return [
    ...scripts,
    { what: 'knowledge/index.bin', bytes: statSync(path.join(knowledge, 'index.bin')).size, budget: MAP.index },
    { what: 'knowledge', bytes: bytesBelow(knowledge), budget: MAP.whole },
  ];
}

/** Scripts that nobody has given a budget. */
const unweighed = (folder: string): string[] =>
  readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .map((name) => name.replaceAll(path.sep, '/'))
    .filter((name) => name.endsWith('.js') && !Object.hasOwn(SCRIPTS, name));

/** @throws naming each part of the unpacked extension that weighs more than it may */
export function holdToBudget(folder: string): void {
  const over = weigh(folder).filter(({ bytes, budget }) => bytes > budget);
  const lines = [
    ...over.map(({ what, bytes, budget }) => `${folder}/${what}: ${bytes} bytes, ${budget} at most`),
    ...unweighed(folder).map((name) => `${folder}/${name}: has no budget`),
  ];
  if (lines.length === 0) return;
  throw new Error(`over budget\n${lines.join('\n')}`);
}

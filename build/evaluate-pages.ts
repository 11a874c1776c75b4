/**
 * Measures reading on saved pages of real outlets against the text that Mozilla's Readability finds there, and on the
 * project's own pages that are no articles. Needs `../shared/pages`, which is not part of the project.
 */
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { isArticlePage } from '../src/article/is-article-page.ts';
import { readArticle } from '../src/article/read.ts';
import { openSavedPage } from './saved-page.ts';

const PAGES = '../shared/pages';
const NOT_ARTICLES = 'tests/pages/not-articles';

/** Days looked up by hand in pages for which Readability gives none; null: the page gives none. */
const DAYS: Readonly<Record<string, string | null>> = JSON.parse(
  readFileSync(path.join(import.meta.dirname, 'evaluate-pages-days.json'), 'utf8'),
);
/** Front pages among the saved ones: nothing is to be read there. */
const FRONT_PAGES = new Set(['nytimes-5']);

/** A word counts as read where it stands within so many words in the same order. */
const GRAM = 3;

export interface PageResult {
  readonly page: string;
  readonly expected: number;
  readonly found: number;
  readonly read: number;
  readonly outside: number;
  readonly day: string;
  readonly dayRight: boolean | undefined;
  readonly milliseconds: number;
  readonly missing: readonly string[];
  readonly extra: readonly string[];
}

const segmenter = new Intl.Segmenter(undefined, { granularity: 'word' });

function wordsOf(text: string): string[] {
  return Array.from(segmenter.segment(text.normalize('NFKC').toLowerCase()))
    .filter((part) => part.isWordLike)
    .map((part) => part.segment);
}

function gramsOf(texts: readonly string[]): Set<string> {
  const words = texts.flatMap((text) => ['¶', ...wordsOf(text)]).concat('¶');
  const grams = new Set<string>();
  const bare = words.filter((word) => word !== '¶');
  for (let i = 0; i < bare.length; i++) for (let n = 1; n <= GRAM; n++) grams.add(bare.slice(i, i + n).join(' '));
  return grams;
}

/** How many of the text's words stand in a run of `GRAM` words that `grams` holds too. */
function covered(text: string, grams: ReadonlySet<string>): { all: number; in: number } {
  const words = wordsOf(text);
  const n = Math.min(GRAM, words.length);
  const hit = new Array<boolean>(words.length).fill(false);
  for (let i = 0; i + n <= words.length; i++) if (grams.has(words.slice(i, i + n).join(' '))) hit.fill(true, i, i + n);
  return { all: words.length, in: hit.filter(Boolean).length };
}

const clip = (text: string) => text.replace(/\s+/g, ' ').trim().slice(0, 90);

function evaluatePage(page: string): PageResult {
  const file = (name: string) => readFileSync(path.join(PAGES, page, name), 'utf8');
  const metadata = JSON.parse(file('expected-metadata.json')) as Record<string, string | null>;
  const expected = openSavedPage(file('expected.html'));
  const document = openSavedPage(file('source.html'));
  const begun = performance.now();
  const article = isArticlePage(document, document.querySelector('link[rel=canonical]')?.getAttribute('href') ?? '')
    ? readArticle(document)
    : undefined;
  const milliseconds = performance.now() - begun;
  const read = article?.blocks.map((block) => block.text) ?? [];
  const paragraphs = FRONT_PAGES.has(page)
    ? []
    : Array.from(expected.querySelectorAll('p'), (p) => p.textContent).filter((text) => wordsOf(text).length > 0);
  const readGrams = gramsOf(read);
  const captions = Array.from(
    document.querySelectorAll('figcaption, [class*=caption i]'),
    (element) => element.textContent,
  );
  const allowed = FRONT_PAGES.has(page)
    ? []
    : [expected.body.textContent, metadata.title ?? '', metadata.excerpt ?? '', article?.title ?? '', ...captions];
  const allowedGrams = gramsOf(allowed);
  const missing: string[] = [];
  const extra: string[] = [];
  const sum = (texts: readonly string[], grams: ReadonlySet<string>, misses: string[]) =>
    texts.reduce(
      (total, text) => {
        const one = covered(text, grams);
        if (one.in < one.all) misses.push(`${one.all - one.in}: ${clip(text)}`);
        return { all: total.all + one.all, in: total.in + one.in };
      },
      { all: 0, in: 0 },
    );
  const recall = sum(paragraphs, readGrams, missing);
  const precision = sum(read, allowedGrams, extra);
  const told = page in DAYS ? DAYS[page] : metadata.publishedTime?.slice(0, 10);
  const day = article?.published ?? '-';
  return {
    page,
    milliseconds,
    missing,
    extra,
    day,
    expected: recall.all,
    found: recall.in,
    read: precision.all,
    outside: precision.all - precision.in,
    dayRight: told === undefined || FRONT_PAGES.has(page) ? undefined : day === (told ?? '-'),
  };
}

const percent = (part: number, whole: number) =>
  whole === 0 ? '   –  ' : `${((100 * part) / whole).toFixed(1).padStart(5)}%`;

/** Prints a line for each page and the totals. @returns whether all of the bars are reached */
export function evaluatePages({ verbose = false, only }: { verbose?: boolean; only?: string } = {}): boolean {
  let reached = true;
  if (existsSync(PAGES)) {
    const results = readdirSync(PAGES)
      .filter((page) => !only || page === only)
      .map(evaluatePage);
    console.log('page                          words   read  outside  day         right     ms');
    for (const one of results) {
      const right = one.dayRight === undefined ? '' : one.dayRight ? 'yes' : 'NO';
      console.log(
        `${one.page.padEnd(28)} ${String(one.expected).padStart(6)} ${percent(one.found, one.expected)} ${percent(one.outside, one.read)}   ${one.day.padEnd(11)} ${right.padEnd(5)} ${one.milliseconds.toFixed(0).padStart(6)}`,
      );
      if (verbose) for (const line of one.missing) console.log(`    - ${line}`);
      if (verbose) for (const line of one.extra) console.log(`    + ${line}`);
    }
    const total = (pick: (one: PageResult) => number) => results.reduce((sum, one) => sum + pick(one), 0);
    const [expected, found, read, outside] = [
      total((r) => r.expected),
      total((r) => r.found),
      total((r) => r.read),
      total((r) => r.outside),
    ];
    const days = results.filter((one) => one.dayRight !== undefined);
    const right = days.filter((one) => one.dayRight).length;
    console.log(`read of the expected paragraphs' words: ${percent(found, expected)} (bar: 98%)`);
    console.log(`read from outside the article:          ${percent(outside, read)} (bar: 3%)`);
    console.log(`days right:                             ${right} of ${days.length}`);
    reached = found >= 0.98 * expected && outside <= 0.03 * read && right === days.length;
  } else {
    console.log(`${PAGES} is missing: saved pages of real outlets were not evaluated`);
  }
  const files =
    existsSync(NOT_ARTICLES) && (!only || only === 'none')
      ? readdirSync(NOT_ARTICLES).filter((name) => name.endsWith('.html'))
      : [];
  const taken = files.filter((name) => takenForArticle(path.join(NOT_ARTICLES, name)));
  console.log(
    `pages that are no articles taken for one: ${taken.length} of ${files.length}${taken.map((name) => `\n  ${name}`).join('')}`,
  );
  return reached && taken.length === 0;
}

function takenForArticle(file: string): boolean {
  const html = readFileSync(file, 'utf8');
  const url = /<!-- url: (\S+) -->/.exec(html)?.[1] ?? '';
  const document = openSavedPage(html, url || undefined);
  return isArticlePage(document, url) && readArticle(document, url ? { url } : {}) !== undefined;
}

if (process.argv[1] === import.meta.filename) {
  const only = process.argv.slice(2).find((argument) => !argument.startsWith('-'));
  const reached = evaluatePages({ verbose: process.argv.includes('--verbose'), ...(only ? { only } : {}) });
  process.exitCode = reached ? 0 : 1;
}

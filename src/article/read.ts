/** Reads the article of a page: its blocks of live text, its title, day and language. */
import type { Article, Block } from './article.ts';
import { blocksOf } from './blocks.ts';
import type { Box } from './box.ts';
import { domOf } from './dom.ts';
import { gatherEvidence } from './evidence.ts';
import { findHeadline, type Headline } from './headline.ts';
import { isArticle } from './judge.ts';
import { LANGUAGE_SAMPLE, languageOf } from './language.ts';
import { type Metadata, readMetadata } from './metadata.ts';
import { publishedDay } from './published.ts';
import { pickRoot, weigh } from './root.ts';
import { type Selected, select } from './select.ts';
import { complete, type Steps } from './steps.ts';
import { survey } from './survey.ts';
import { type Visibility, visibilityIn } from './visibility.ts';

export interface ReadOptions {
  /** The page's address; what it says of itself counts where this is absent. */
  readonly url?: string;
  /** What the reader sees; asked of the browser where absent. */
  readonly visibility?: Visibility;
}

/** @returns undefined where the page is no article */
export function readArticle(document: Document, options: ReadOptions = {}): Article | undefined {
  return complete(readArticleInSteps(document, options));
}

/** How many blocks are made between two places to pause; each may ask for computed styles. */
const BLOCKS_A_STEP = 8;

/**
 * The same in steps of well under a millisecond in a browser, so that the caller can give way between them. Work is
 * linear in the page and bounded by `MAX_NODES`.
 */
export function* readArticleInSteps(document: Document, options: ReadOptions = {}): Steps<Article | undefined> {
  const dom = domOf(document);
  if (!dom.body) return undefined;
  const visibility = options.visibility ?? visibilityIn(document);
  const metadata = readMetadata(dom);
  yield;
  const page = yield* survey(dom, dom.body, visibility.hidden);
  const headline = yield* findHeadline(page, metadata.titles);
  yield;
  const weighed = yield* weigh(page, headline && page.lines[headline.first]);
  const root = yield* pickRoot(weighed);
  yield;
  if (!root) return undefined;
  const selected = yield* select(weighed, root, headline, metadata.description);
  const at = headline && headline.first <= root.last ? headline.first : root.first;
  const firstProse = page.lines.findIndex((line, i) => i >= root.first && line.prose > 0);
  const published = publishedDay(dom, metadata, options.url, {
    survey: page,
    headline: at,
    first: firstProse,
    last: root.last,
  });
  yield;
  const url = options.url ?? metadata.address ?? '';
  const evidence = yield* gatherEvidence(dom, metadata, weighed, selected, { headline, url, published, firstProse });
  if (!isArticle(evidence)) return undefined;
  const blocks: Block[] = [];
  for (const [i, one] of selected.entries()) {
    if (i % BLOCKS_A_STEP === 0) yield;
    blocks.push(...blocksOf(dom, one, visibility));
  }
  if (blocks.length === 0) return undefined;
  const language = languageOf(metadata.language, sampleOf(blocks));
  return {
    title: titleOf(selected, headline, metadata),
    ...(published ? { published } : {}),
    ...(language ? { language } : {}),
    blocks,
    roots: rootsOf(selected, root),
  };
}

function titleOf(selected: readonly Selected[], headline: Headline | undefined, { titles }: Metadata): string {
  const shown = selected.filter(({ role }) => role === 'title').map(({ line }) => line.text);
  if (shown.length > 0) return shown.join(' ');
  return (titles[0] ?? headline?.text ?? '').replace(/\s+/g, ' ').trim();
}

function sampleOf(blocks: readonly Block[]): string {
  let text = '';
  for (const block of blocks) {
    if (text.length >= LANGUAGE_SAMPLE) break;
    text += `${block.text}\n`;
  }
  return text;
}

/** The body, and the boxes of what was read above it. */
function rootsOf(selected: readonly Selected[], root: Box): Element[] {
  const outside = new Set<Element>();
  for (const { line } of selected) if (!isWithin(line.box, root)) outside.add(line.box.element);
  return [root.element, ...outside];
}

function isWithin(box: Box, root: Box): boolean {
  let at: Box | undefined = box;
  while (at && at.depth > root.depth) at = at.parent;
  return at === root;
}

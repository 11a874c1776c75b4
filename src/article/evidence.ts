/** Gathers from a page that was read what tells whether it is an article; `isArticle` judges it. */
import { kindOfAddress } from './address.ts';
import type { Dom } from './dom.ts';
import type { Headline } from './headline.ts';
import type { Evidence } from './judge.ts';
import { declaredKind, type Metadata } from './metadata.ts';
import { isByline } from './phrases.ts';
import type { Weighed } from './root.ts';
import type { Selected } from './select.ts';
import type { Steps } from './steps.ts';

/** Bounds the work on pages that mark up every item of a list. */
const MOST_ITEMS = 60;
/** Parts of discussions, by their names. */
const POST = /(?:^|[\s_-])(?:post|message|reply|answer|msg)(?:[\s_-]|$)/i;
const POST_ELEMENT = /^(?:li|div|article|section|tr|table|td)$/;

export interface Found {
  readonly headline: Headline | undefined;
  readonly url: string;
  readonly published: string | undefined;
  /** Index of the body's first line of running text. */
  readonly firstProse: number;
}

export function* gatherEvidence(
  dom: Dom,
  metadata: Metadata,
  { survey: { lines, controls, boxes }, clutter, teasers }: Weighed,
  selected: readonly Selected[],
  { headline, url, published, firstProse }: Found,
): Steps<Evidence> {
  const prose = selected.filter(({ line, role }) => line.prose > 0 && role !== 'title');
  const itemtypes = dom.all('[itemtype]', MOST_ITEMS).map((element) => dom.attribute(element, 'itemtype') ?? '');
  const top = headline?.first ?? firstProse;
  yield;
  const pageText = lines.reduce((sum, line) => sum + (clutter.has(line.box) ? 0 : line.text.length - line.linked), 0);
  yield;
  const posts = boxes.filter(
    ({ paragraphs, name, classes }) => paragraphs > 0 && POST_ELEMENT.test(name) && POST.test(classes),
  );
  return {
    ...controls,
    declared: declaredKind(metadata, itemtypes),
    address: kindOfAddress(url),
    prose: prose.reduce((sum, { line }) => sum + line.prose, 0),
    paragraphs: prose.length,
    pageText,
    teasers: teasers.size,
    headline: headline?.matched === true && selected.some(({ role }) => role === 'title'),
    headlineText: headline?.text ?? metadata.titles[0] ?? '',
    dated: published !== undefined,
    byline: lines.slice(Math.max(0, top - 3), firstProse + 2).some((line) => isByline(line.text)),
    posts: posts.length,
  };
}

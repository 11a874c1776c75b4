/** Reads a part of an article's page again, or for the first time where it came later. */
import type { Article, Block } from './article.ts';
import { blocksOf } from './blocks.ts';
import { roleAround } from './box.ts';
import { clutterOf } from './clutter.ts';
import { type Dom, domOf, ELEMENT } from './dom.ts';
import { kindOf } from './elements.ts';
import { flatParent } from './flat-tree.ts';
import { weigh } from './root.ts';
import { type Selected, select } from './select.ts';
import { complete } from './steps.ts';
import { survey } from './survey.ts';
import { type Visibility, visibilityIn } from './visibility.ts';

export interface RereadOptions {
  readonly visibility?: Visibility;
}

/**
 * The blocks of a part of the page that is known to belong to the article, from the nearest block element around it:
 * text that joined or left a paragraph changes the whole paragraph. Empty where the part is no text of the article.
 * @param part an element or text node that was added or changed, in the document
 * @param article what was read before; its roots are where looking for clutter around the part ends
 */
export function readBlocks(part: Node, article: Pick<Article, 'roots'>, options: RereadOptions = {}): Block[] {
  const document = part.ownerDocument;
  if (!document) return [];
  const dom = domOf(document);
  const start = blockAround(dom, part);
  if (!start || !belongs(dom, start, new Set(article.roots))) return [];
  const visibility = options.visibility ?? visibilityIn(document);
  const role = roleAround(dom, start);
  const found = complete(survey(dom, start, visibility.hidden, role));
  const root = found.boxes[0];
  if (!root) return [];
  // A heading alone is text here; in a whole article it must head some.
  const selected: readonly Selected[] =
    role === 'heading' || role === 'title'
      ? found.lines.map((line) => ({ line, role }))
      : complete(select(complete(weigh(found, undefined)), root, undefined, undefined));
  return selected.flatMap((one) => blocksOf(dom, one, visibility));
}

function blockAround(dom: Dom, part: Node): Element | undefined {
  let at: Element | null = dom.nodeType(part) === ELEMENT ? (part as Element) : flatParent(dom, part);
  while (at && kindOf(dom, at, undefined) === 'inline') at = flatParent(dom, at);
  return at ?? undefined;
}

function belongs(dom: Dom, start: Element, roots: ReadonlySet<Element>): boolean {
  for (let at: Element | null = start; at; at = flatParent(dom, at)) {
    const outer = flatParent(dom, at);
    if (kindOf(dom, at, outer ?? undefined) === 'silent') return false;
    if (roots.has(at)) return true;
    const clutter = clutterOf(dom.localName(at), dom.attribute(at, 'id'), dom.attribute(at, 'class'));
    if (clutter === 'never' || clutter === 'unless-body') return false;
  }
  return false;
}

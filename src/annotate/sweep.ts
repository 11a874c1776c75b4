/**
 * Takes away marks that nobody knows any more: those of an earlier version of the extension whose script is gone, and
 * those in copies that the page made of its own text.
 */
import { HIGHLIGHT_NAME } from './look.ts';
import { MARK_TAG } from './owned-text.ts';
import { marksIn } from './touches.ts';

/** What `Look.dress` leaves; a page's own element of the same name has other attributes. */
const MARK_STYLE = 'all: unset !important;';

/** @param isKnown marks that are in use */
export function sweepMarks(root: Element | Document | ShadowRoot, isKnown: (mark: Element) => boolean): void {
  for (const mark of marksIn(root)) {
    if (mark.getAttribute('style') !== MARK_STYLE || isKnown(mark)) continue;
    const { previousSibling, nextSibling } = mark;
    // A mark always stands between two texts that were one.
    if (previousSibling instanceof Text && nextSibling instanceof Text) {
      previousSibling.appendData((mark.textContent ?? '') + nextSibling.data);
      nextSibling.remove();
      mark.remove();
    } else mark.replaceWith(...mark.childNodes);
  }
}

export function sweepHighlights(): void {
  CSS.highlights.delete(HIGHLIGHT_NAME);
}

/** Whether an element is one of ours by its look. */
export const isMark = (node: Node): boolean =>
  node instanceof Element && node.localName === MARK_TAG && node.getAttribute('style') === MARK_STYLE;

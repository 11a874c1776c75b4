/** Whether a mark may stand in a text node without anything on the page moving or breaking. */
import type { Part } from './spot.ts';

/** Ways of laying out in which text is broken into lines together with the inline elements in it. */
const FLOWING = new Set([
  'inline',
  'block',
  'inline-block',
  'list-item',
  'table-cell',
  'table-caption',
  'flow-root',
  'ruby',
]);

/** UTF-16 units; each mark copies what follows it in its text, so that many in a long one would take seconds. */
const LONGEST = 10_000;

const HTML = 'http://www.w3.org/1999/xhtml';

/** Tells of an element whether its text flows; asks the browser once for each, so make a new one for each drawing. */
export function flowing(): (element: Element) => boolean {
  const known = new Map<Element, boolean>();
  return (element) => {
    const flows = known.get(element) ?? FLOWING.has(getComputedStyle(element).display);
    known.set(element, flows);
    return flows;
  };
}

/**
 * @param lively whether the page's scripts may change its texts. There, no mark stands at the very beginning or end of a
 *   text node. An empty text would be left of the page's own node, which no longer tells whether the page sets its text
 *   or appends to it; and an empty piece at the end, so that the page's `lastChild` is not what it thinks. `normalize`
 *   takes both out.
 */
export function isMarkable<M extends object>(
  { node, start, end }: Part<M>,
  lively: boolean,
  flows: (element: Element) => boolean,
): boolean {
  const parent = node.parentNode;
  if (node.length > LONGEST) return false;
  if (lively && (start === 0 || end === node.length)) return false;
  // In a form, names of fields can hide the methods that mark.js calls on a parent.
  if (!(parent instanceof HTMLElement) || parent instanceof HTMLFormElement || parent.namespaceURI !== HTML)
    return false;
  return flows(parent);
}

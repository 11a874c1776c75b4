/** What the reader sees of the page's elements, from their computed styles. */
import { type Dom, domOf } from './dom.ts';
import { flatParent } from './flat-tree.ts';

export interface Visibility {
  readonly hidden: (element: Element) => boolean;
  /** Whether an element that is inline by its name is laid out as a block. */
  readonly breaks: (element: Element) => boolean;
}

type Style = (element: Element) => CSSStyleDeclaration;

/** Remembers what it is asked, so make a new one for each reading. Asking makes the browser compute styles that are due. */
export function visibilityIn(document: Document): Visibility {
  const dom = domOf(document);
  const view = document.defaultView;
  if (!view || !dom.root || !dom.body) return { hidden: () => false, breaks: () => false };
  const style: Style = (element) => view.getComputedStyle(element);
  // Some pages hide themselves as a whole until their scripts have run; what they then show is read.
  const whole = [dom.root, dom.body];
  const unseen = whole.some((element) => style(element).display === 'none') || UNSEEN.test(style(dom.body).visibility);
  const native = !unseen && 'checkVisibility' in dom.root;
  const remember = <Value>(ask: (element: Element) => Value) => {
    const known = new Map<Element, Value>();
    return (element: Element): Value => {
      let value = known.get(element);
      if (value === undefined) {
        value = ask(element);
        known.set(element, value);
      }
      return value;
    };
  };
  const clipped = remember((element) => isClipped(style(element)));
  return {
    hidden: remember(
      native ? (element) => notDrawn(dom, element, style, clipped) : hiddenByStyles(dom, style, whole, unseen),
    ),
    breaks: remember((element) => !/^(?:inline|contents|ruby|none|$)/.test(style(element).display)),
  };
}

const UNSEEN = /^(?:hidden|collapse)$/;

function notDrawn(dom: Dom, element: Element, style: Style, clipped: (element: Element) => boolean): boolean {
  let at: Element | null = element;
  while (at && !isDrawn(at)) {
    // An element without a box of its own is drawn when the one around it is.
    if (style(at).display !== 'contents') return true;
    at = flatParent(dom, at);
  }
  for (let i = 0; at && i < CLIPPED_LEVELS; i++, at = flatParent(dom, at)) if (clipped(at)) return true;
  return false;
}

// `checkVisibilityCSS` is what Chrome before 121 and Firefox before 122 call `visibilityProperty`.
const isDrawn = (element: Element) =>
  Element.prototype.checkVisibility.call(element, { visibilityProperty: true, checkVisibilityCSS: true });

/** Without checkVisibility, engines work out inherited styles by recursion; deeper elements are not asked about. */
const DEEPEST = 500;

/** From the element outwards, and back with the answers, since each ancestor is asked about for many elements. */
function hiddenByStyles(dom: Dom, style: Style, whole: readonly Element[], unseen: boolean) {
  const known = new Map<Element, boolean>();
  return (element: Element): boolean => {
    const chain: Element[] = [];
    let at: Element | null = element;
    while (at && !known.has(at) && !whole.includes(at)) {
      chain.push(at);
      at = flatParent(dom, at);
    }
    let hidden = at !== null && known.get(at) === true;
    for (const [i, one] of chain.reverse().entries()) {
      if (!hidden && i < DEEPEST) {
        const computed = style(one);
        hidden = computed.display === 'none' || isClipped(computed);
      }
      known.set(one, hidden);
    }
    if (hidden || unseen || chain.length >= DEEPEST) return hidden;
    return UNSEEN.test(style(element).visibility);
  };
}

/** Style sheets hide text meant for screen readers on the element itself or near it. */
const CLIPPED_LEVELS = 4;

/** Text that only screen readers are given: cut to nothing or to a pixel. */
function isClipped(style: CSSStyleDeclaration): boolean {
  if (style.position !== 'absolute' && style.position !== 'fixed') return false;
  if (/^rect\((?:0(?:px)?|1px)[, ]+(?:0(?:px)?|1px)[, ]+(?:0(?:px)?|1px)[, ]+(?:0(?:px)?|1px)\)$/.test(style.clip))
    return true;
  if (/^inset\((?:50|100)%/.test(style.clipPath)) return true;
  return style.overflow === 'hidden' && /^[01]px$/.test(style.width) && /^[01]px$/.test(style.height);
}

/**
 * How a mention looks. Marks get it inside a closed shadow root: no page style reaches it, no strict policy forbids it,
 * and the page can't tell an underlined mention from one that is not. Highlights have no inside; theirs is a style
 * sheet of the document.
 */
import type { Settings } from '../settings.ts';

export type UnderlineStyle = Settings['underlineStyle'];

/** Name in `CSS.highlights`; the next version of the extension finds the highlights of the last one by it. */
export const HIGHLIGHT_NAME = 'x-m';

/** Quieter than the text, in its colour, clear of descenders. Forced colours replace the colour by themselves. */
const underlining = (style: UnderlineStyle) =>
  `text-decoration: underline ${style} color-mix(in srgb, currentcolor 60%, transparent) clamp(1px, 0.07em, 2px);
   text-underline-offset: 0.22em;`;

const markStyle = (style: UnderlineStyle) => `
slot { display: inline; }
slot.underlined { ${underlining(style)} }
:host(:hover) slot { background: color-mix(in srgb, currentcolor 9%, transparent); }
:host(:focus-visible) slot { outline: 2px solid; outline-offset: 2px; border-radius: 1px; }
@media print { slot.underlined { text-decoration: none; } :host slot { background: none; outline: none; } }`;

const highlightStyle = (style: UnderlineStyle) =>
  `@media not print { ::highlight(${HIGHLIGHT_NAME}) { ${underlining(style)} } }`;

export interface Look {
  /** Gives a new mark its shadow root, and an underline where it is to have one. */
  dress(mark: HTMLElement, underlined: boolean): void;
  underline(mark: HTMLElement, underlined: boolean): void;
  /** Has a mark show the pointer and the focus, from now on. */
  wake(mark: HTMLElement): void;
  /** Makes highlights visible in a document or shadow root, until the look is taken off. */
  spread(root: Document | ShadowRoot): void;
  takeOff(): void;
}

export function createLook(document: Document, style: UnderlineStyle): Look {
  const inside = new WeakMap<HTMLElement, { readonly root: ShadowRoot; readonly slot: HTMLSlotElement }>();
  const marks = createSheet(document, markStyle(style));
  const highlights = createSheet(document, highlightStyle(style));
  const spreadTo = new Set<Document | ShadowRoot>();
  const underline = (mark: HTMLElement, underlined: boolean) => {
    const { root, slot } = inside.get(mark) ?? {};
    if (!root || !slot) return;
    if (underlined) marks.adopt(root);
    slot.classList.toggle('underlined', underlined);
  };
  return {
    /** Most mentions are not underlined, and few are ever pointed at: the others need no style of their own. */
    dress(mark, underlined) {
      // Whatever the page's style does to all elements, or to unknown ones, a mark is plain inherited text.
      mark.style.setProperty('all', 'unset', 'important');
      const root = mark.attachShadow({ mode: 'closed' });
      const slot = document.createElement('slot');
      root.append(slot);
      inside.set(mark, { root, slot });
      if (underlined) underline(mark, true);
    },
    underline,
    wake(mark) {
      const root = inside.get(mark)?.root;
      if (root) marks.adopt(root);
    },
    spread(root) {
      spreadTo.add(root);
      // Also where it was before: a page that sets its own list of sheets anew has thrown ours out.
      highlights.adopt(root);
    },
    takeOff() {
      for (const root of spreadTo) highlights.expel(root);
      spreadTo.clear();
    },
  };
}

interface Sheet {
  adopt(root: Document | ShadowRoot): void;
  expel(root: Document | ShadowRoot): void;
}

function createSheet(document: Document, css: string): Sheet {
  const elements = new Map<Document | ShadowRoot, HTMLStyleElement>();
  let sheet: CSSStyleSheet | undefined;
  try {
    sheet = new CSSStyleSheet();
    sheet.replaceSync(css);
  } catch {
    sheet = undefined;
  }
  const asElement = (root: Document | ShadowRoot) => {
    const style = document.createElement('style');
    style.textContent = css;
    (root instanceof Document ? root.head : root).append(style);
    if (root instanceof Document) elements.set(root, style);
  };
  return {
    adopt(root) {
      try {
        if (!sheet) throw new TypeError('no constructed style sheets');
        if (!root.adoptedStyleSheets.includes(sheet)) root.adoptedStyleSheets = [...root.adoptedStyleSheets, sheet];
      } catch {
        // Some Firefox versions keep a content script from adopting sheets, and let its style elements pass any policy.
        if (!elements.get(root)?.isConnected) asElement(root);
      }
    },
    expel(root) {
      elements.get(root)?.remove();
      try {
        root.adoptedStyleSheets = root.adoptedStyleSheets.filter((adopted) => adopted !== sheet);
      } catch {
        // Nothing was adopted.
      }
    },
  };
}

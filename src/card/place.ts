/** Where the card stands: beside its mention, within the viewport, or along an edge where the viewport is narrow. */
import {
  autoUpdate,
  computePosition,
  flip,
  hide,
  inline,
  type Middleware,
  offset,
  type Placement,
  shift,
  size,
  type VirtualElement,
} from '@floating-ui/dom';

/** What a card belongs to: a mention's element, or a span of text. */
export type Anchor = Element | Range;

/** The element at which a card's anchor lies: it tells what scrolls and which dialog is around. */
export function elementAt(anchor: Anchor): Element | undefined {
  if (anchor instanceof Element) return anchor;
  const { startContainer } = anchor;
  return startContainer instanceof Element ? startContainer : (startContainer.parentElement ?? undefined);
}

function reference(anchor: Anchor): Element | VirtualElement {
  if (anchor instanceof Element) return anchor;
  const contextElement = elementAt(anchor);
  return {
    getBoundingClientRect: () => anchor.getBoundingClientRect(),
    getClientRects: () => anchor.getClientRects(),
    ...(contextElement ? { contextElement } : {}),
  };
}

/** CSS pixels between mention and card; the pointer has the close delay to cross them. */
const GAP = 6;
/** CSS pixels kept free between the card and the viewport's edge. */
const MARGIN = 8;
/** CSS pixels that an opened-up card likes to have: it stands on the side that offers them, else on the roomier one. */
const WANTED_EXTRA = 160;
/** CSS pixels below which a card is not squeezed; its body scrolls. */
const LEAST_HEIGHT = 140;
/** CSS pixels of viewport width below which the card lies along the edge: a phone, or a desktop zoomed to 400%. */
export const NARROW = 480;

export interface PlaceOptions {
  /** Where the pointer is, to choose the line of a mention that runs over two. */
  readonly point?: { readonly x: number; readonly y: number } | undefined;
  /** The mention has left the sight. */
  readonly onLost: () => void;
}

/** Keeps the card at its anchor until the returned function is called. */
export function keepPlaced(anchor: Anchor, card: HTMLElement, { point, onLost }: PlaceOptions): () => void {
  // In the top layer nothing of the page clips the card: only the viewport bounds it (`boundary: []`).
  const at = reference(anchor);
  let placed: Placement | undefined;
  let current = true;
  const update = async () => {
    const view = card.ownerDocument.defaultView;
    if (!view) return;
    if (view.innerWidth < NARROW) {
      dock(anchor, card, view);
      return;
    }
    card.classList.remove('docked');
    const side: Middleware[] = placed
      ? []
      : [
          flip({
            crossAxis: false,
            boundary: [],
            padding: { top: MARGIN + WANTED_EXTRA, bottom: MARGIN + WANTED_EXTRA },
          }),
        ];
    const { x, y, placement, middlewareData } = await computePosition(at, card, {
      strategy: 'fixed',
      placement: placed ?? 'bottom-start',
      middleware: [
        inline(point ?? {}),
        offset(GAP),
        ...side,
        shift({ boundary: [], padding: MARGIN }),
        size({
          boundary: [],
          padding: MARGIN,
          apply: ({ availableHeight }) => {
            card.style.setProperty('--room', `${Math.floor(Math.max(LEAST_HEIGHT, availableHeight))}px`);
          },
        }),
        hide(),
      ],
    });
    if (!current) return;
    // Once placed it keeps its side: a card that opens up must not jump over its mention.
    placed = placement;
    card.style.setProperty('left', `${Math.round(x)}px`);
    card.style.setProperty('top', `${Math.round(y)}px`);
    if (middlewareData.hide?.referenceHidden) onLost();
  };
  const stop = autoUpdate(at, card, update);
  return () => {
    current = false;
    stop();
  };
}

/** Along the lower edge, or the upper one where the mention itself lies low, so that the card never covers it. */
function dock(anchor: Anchor, card: HTMLElement, view: Window): void {
  const { top, bottom } = anchor.getBoundingClientRect();
  const below = view.innerHeight - bottom;
  const atBottom = below >= top;
  card.classList.add('docked');
  card.style.setProperty('--room', `${Math.floor(Math.max(LEAST_HEIGHT, (atBottom ? below : top) - GAP - MARGIN))}px`);
  card.style.setProperty('left', `${MARGIN}px`);
  card.style.setProperty('top', atBottom ? 'auto' : `${MARGIN}px`);
  card.style.setProperty('bottom', atBottom ? `${MARGIN}px` : 'auto');
}

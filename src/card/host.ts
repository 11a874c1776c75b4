/** The card's place in the page: an element of our own with a shadow root, above everything the page can draw. */
import { html } from './elements.ts';
import { HOST_NAME } from './host-name.ts';
import { adoptStyle } from './style-sheet.ts';

/**
 * Events that stay within the card: a page's own shortcuts, "click outside" and copy handlers are not meant for it.
 * Those that it listens for in the capture phase of `window` come first and can't be kept from it.
 */
const KEPT_WITHIN = [
  ...['click', 'dblclick', 'auxclick', 'contextmenu', 'mousedown', 'mouseup', 'mousemove', 'mouseover', 'mouseout'],
  ...['pointerdown', 'pointerup', 'pointermove', 'pointerover', 'pointerout', 'pointercancel'],
  ...['touchstart', 'touchmove', 'touchend', 'touchcancel', 'wheel', 'dragstart', 'selectstart'],
  ...['keydown', 'keyup', 'keypress', 'beforeinput', 'input', 'change', 'copy', 'cut', 'paste'],
  ...['focusin', 'focusout', 'focus', 'blur', 'compositionstart', 'compositionupdate', 'compositionend'],
];

export interface Host {
  readonly element: HTMLElement;
  readonly root: ShadowRoot;
  /** Puts the host on top of the page; `near`: the element whose card it shows. */
  show(near: Element | undefined): void;
  hide(): void;
}

export function createHost(document: Document, signal: AbortSignal): Host {
  const element = html(document, HOST_NAME as 'div', { popover: 'manual' });
  const root = element.attachShadow({ mode: __TEST_BUILD__ ? 'open' : 'closed', delegatesFocus: false });
  adoptStyle(root);
  for (const type of KEPT_WITHIN) element.addEventListener(type, (event) => event.stopPropagation(), { signal });
  const hide = () => element.remove();
  signal.addEventListener('abort', hide, { once: true });
  return {
    element,
    root,
    show: (near) => {
      const parent = (near && modalAround(near)) ?? document.fullscreenElement ?? document.documentElement;
      // Taking it out and in again also lifts it above what the page has put on top since.
      parent.append(element);
      try {
        element.showPopover();
      } catch {
        // A document without a top layer (not fully active): the highest z-index has to do.
      }
    },
    hide,
  };
}

/** The modal dialog around a node, seen through shadow roots: all outside of it is inert, a card too. */
function modalAround(node: Element): Element | undefined {
  for (let at: Element | null = node; at; ) {
    const modal: Element | null = at.closest('dialog:modal');
    if (modal) return modal;
    const root: Node = at.getRootNode();
    at = root instanceof ShadowRoot ? root.host : null;
  }
  return undefined;
}

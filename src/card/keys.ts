/** What a key does within the card; no DOM. */

export type KeyCommand =
  | { readonly do: 'move'; readonly by: 1 | -1 }
  | { readonly do: 'first' }
  | { readonly do: 'last' }
  /** Off the card's end, back to the page. */
  | { readonly do: 'leave'; readonly forward: boolean }
  | { readonly do: 'scroll'; readonly by: 1 | -1 };

export interface KeyContext {
  readonly key: string;
  readonly shift: boolean;
  /** Ctrl, Alt or Meta is held: the browser's own. */
  readonly modified: boolean;
  /** The reader is writing in a field. */
  readonly typing: boolean;
  readonly rtl: boolean;
  /** The focus is on the first or last control. */
  readonly atFirst: boolean;
  readonly atLast: boolean;
  /** The card's text is longer than the card. */
  readonly scrollable: boolean;
}

/**
 * Left and right go from control to control, as do up and down where there is nothing to scroll; Tab walks through and
 * leaves at the end, so that the keyboard is never caught. Escape is the driver's.
 */
export function keyCommand(context: KeyContext): KeyCommand | undefined {
  const { key, shift, modified, typing, rtl, atFirst, atLast, scrollable } = context;
  if (modified) return undefined;
  if (key === 'Tab') {
    if (shift ? atFirst : atLast) return { do: 'leave', forward: !shift };
    return undefined;
  }
  if (typing) return undefined;
  switch (key) {
    case 'ArrowRight':
      return { do: 'move', by: rtl ? -1 : 1 };
    case 'ArrowLeft':
      return { do: 'move', by: rtl ? 1 : -1 };
    case 'ArrowDown':
      return { do: scrollable ? 'scroll' : 'move', by: 1 };
    case 'ArrowUp':
      return { do: scrollable ? 'scroll' : 'move', by: -1 };
    case 'Home':
      return { do: 'first' };
    case 'End':
      return { do: 'last' };
    default:
      return undefined;
  }
}

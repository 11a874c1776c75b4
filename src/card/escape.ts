/** Escape closes the card and nothing else: the page's own dialog behind it stays, and never hears of the key. */
export interface EscapeOptions {
  readonly signal: AbortSignal;
  readonly isOpen: () => boolean;
  readonly close: () => void;
}

export function listenForEscape(view: Window, { signal, isOpen, close }: EscapeOptions): void {
  /** Between the key's going down on an open card and its coming up: the whole stroke is ours. */
  let ours = false;
  const onKey = (event: KeyboardEvent) => {
    if (event.key !== 'Escape' || event.isComposing) return;
    const closes = event.type === 'keydown' && isOpen();
    if (!closes && !ours) return;
    ours = event.type === 'keydown';
    event.preventDefault();
    event.stopImmediatePropagation();
    if (closes) close();
  };
  view.addEventListener('keydown', onKey, { signal, capture: true });
  view.addEventListener('keyup', onKey, { signal, capture: true });
}

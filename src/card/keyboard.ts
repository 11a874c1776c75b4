/** Walks and scrolls the card by keyboard; what each key means stands in keys.ts. */
import { keyCommand } from './keys.ts';

/** CSS pixels that an arrow key scrolls: about three lines. */
const SCROLL_STEP = 64;

export interface KeyboardOptions {
  readonly signal: AbortSignal;
  readonly rtl: boolean;
  /** Tab went off one end of the card. */
  readonly onLeave: (forward: boolean) => void;
}

export function listenToKeys(frame: HTMLElement, { signal, rtl, onLeave }: KeyboardOptions): void {
  const onKey = (event: KeyboardEvent) => {
    const controls = [...frame.querySelectorAll<HTMLElement>('button, a[href], textarea')].filter(
      (control) => control.getClientRects().length > 0,
    );
    const focused = event.target instanceof HTMLElement ? event.target : frame;
    const at = controls.indexOf(focused);
    const body = frame.querySelector('.scroll');
    const command = keyCommand({
      key: event.key,
      shift: event.shiftKey,
      modified: event.ctrlKey || event.altKey || event.metaKey,
      typing: focused.localName === 'textarea',
      rtl,
      atFirst: at <= 0,
      atLast: at === controls.length - 1,
      scrollable: body !== null && body.scrollHeight > body.clientHeight,
    });
    if (!command) return;
    // Off the end, Tab's own step is the browser's: it goes on from the mention, which has the focus again by then.
    if (command.do !== 'leave' || !command.forward) event.preventDefault();
    switch (command.do) {
      case 'leave':
        onLeave(command.forward);
        break;
      case 'scroll':
        body?.scrollBy({ top: command.by * SCROLL_STEP });
        break;
      case 'first':
        controls[0]?.focus();
        break;
      case 'last':
        controls.at(-1)?.focus();
        break;
      case 'move': {
        const from = at === -1 && command.by < 0 ? 0 : at;
        controls.at((from + command.by) % controls.length)?.focus();
      }
    }
  };
  frame.addEventListener('keydown', onKey, { signal });
}

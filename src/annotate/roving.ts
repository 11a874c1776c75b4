/** Keyboard: one mention at a time is a tab stop; the left and right arrows go from one to the next. */
import { MARK_TAG } from './owned-text.ts';

export interface RovingOptions<M extends object> {
  readonly signal: AbortSignal;
  /** What a screen reader says beside the mention's text, as "has background"; asked for when the page is idle. */
  readonly description: () => string;
  readonly mentionOf: (target: EventTarget | null) => M | undefined;
  /** Whether the mention is one to stop at. */
  readonly isStop: (mention: M) => boolean;
  /** A mark has become the one that the keyboard stops at. */
  readonly onStop: (mark: HTMLElement) => void;
  /** Enter or Space on a mention. */
  readonly onActivate: (mention: M) => void;
  /** A mention has got the focus by keyboard. */
  readonly onFocus: (mention: M) => void;
  /** It has lost it, to `to` where that is within the page. */
  readonly onBlur: (mention: M, to: EventTarget | null) => void;
}

const STOP_ATTRIBUTES = ['tabindex', 'role', 'aria-haspopup', 'aria-description'] as const;
/** Within these, the focus is the page's: a tab stop in a link would be one control in another. */
const INTERACTIVE = 'a[href], button, summary, label, [tabindex], [role=button], [role=link]';

export class Roving<M extends object> {
  readonly #document: Document;
  readonly #options: RovingOptions<M>;
  #stop: HTMLElement | undefined;

  constructor(document: Document, options: RovingOptions<M>) {
    this.#document = document;
    this.#options = options;
    const { signal } = options;
    document.addEventListener('keydown', (event) => this.#onKey(event), { signal, capture: true });
    document.addEventListener('focusin', (event) => this.#onFocus(event), { signal, capture: true });
    document.addEventListener('focusout', (event) => this.#onBlur(event), { signal, capture: true });
  }

  /** Sees to it that there is a tab stop if there can be one; called after marks came, went or changed. */
  refresh(): void {
    if (this.#stop?.isConnected && this.#canStop(this.#stop)) return;
    this.#moveTo(this.#stops()[0]);
  }

  /** Gives the focus to a mention's mark, which becomes the tab stop. */
  focus(mark: HTMLElement): void {
    this.#moveTo(mark);
    mark.focus();
  }

  #mention(event: Event): M | undefined {
    return this.#options.mentionOf(event.composedPath()[0] ?? null);
  }

  #canStop(mark: HTMLElement): boolean {
    const mention = this.#options.mentionOf(mark);
    return mention !== undefined && this.#options.isStop(mention) && !mark.parentElement?.closest(INTERACTIVE);
  }

  /** One stop a mention, in the page's order. */
  #stops(): HTMLElement[] {
    const seen = new Set<M>();
    return [...this.#document.querySelectorAll<HTMLElement>(MARK_TAG)].filter((mark) => {
      if (!this.#canStop(mark)) return false;
      const mention = this.#options.mentionOf(mark)!;
      return !seen.has(mention) && seen.add(mention);
    });
  }

  #moveTo(mark: HTMLElement | undefined): void {
    if (mark === this.#stop) return;
    for (const name of STOP_ATTRIBUTES) this.#stop?.removeAttribute(name);
    this.#stop = mark;
    if (!mark) return;
    this.#options.onStop(mark);
    mark.setAttribute('tabindex', '0');
    mark.setAttribute('role', 'button');
    mark.setAttribute('aria-haspopup', 'dialog');
    // The words are not at hand, and drawing doesn't wait for them.
    requestIdleCallback(() => {
      if (this.#stop === mark && !this.#options.signal.aborted)
        mark.setAttribute('aria-description', this.#options.description());
    });
  }

  #onKey(event: KeyboardEvent): void {
    const mention = this.#mention(event);
    if (!mention || event.altKey || event.ctrlKey || event.metaKey || event.shiftKey) return;
    const step = { ArrowRight: 1, ArrowLeft: -1 }[event.key];
    if (event.key === 'Enter' || event.key === ' ') this.#options.onActivate(mention);
    else if (step) this.#step(step);
    else return;
    // The key is meant for the mention, which only we know of: the page's shortcuts would not have seen it on text.
    event.preventDefault();
    event.stopPropagation();
  }

  #step(by: number): void {
    const stops = this.#stops();
    const next = stops[stops.indexOf(this.#stop!) + by];
    if (next) this.focus(next);
  }

  #onFocus(event: FocusEvent): void {
    const mention = this.#mention(event);
    if (mention && this.#stop?.matches(':focus-visible')) this.#options.onFocus(mention);
  }

  #onBlur(event: FocusEvent): void {
    const mention = this.#mention(event);
    if (mention) this.#options.onBlur(mention, event.relatedTarget);
  }
}

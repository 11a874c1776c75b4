/**
 * The card: one for a document, opened at a mention and closed again.
 *
 *     const card = createCard(document, { signal, words, look: () => settings, onAction });
 *     card.open({ anchor: mention, card: cards[id], inArticle: (id) => cards[id], why: 'full-name' });
 *
 * It decides nothing about when: that is the driver's part (driver.ts), which most callers use instead of this.
 * Until it is first opened it costs nothing; while closed it leaves no node in the page.
 */
import type { Card, LinkReason } from '../messages.ts';
import type { Settings } from '../settings.ts';
import type { Words } from '../words/words.ts';
import { html } from './elements.ts';
import { createHost, type Host } from './host.ts';
import { listenToKeys } from './keyboard.ts';
import { cardModel } from './model.ts';
import { type Anchor, elementAt, keepPlaced } from './place.ts';
import type { ViewAction } from './view/context.ts';
import { type CardView, cardView } from './view/view.ts';

export type { Anchor } from './place.ts';

export type CardAction =
  | { readonly type: 'pin'; readonly pinned: boolean }
  /** The reader or the page wants the card gone; the card waits for `close`. `forward`: Tab went off its end. */
  | { readonly type: 'close'; readonly why: 'button' | 'tab' | 'lost'; readonly forward?: boolean }
  | { readonly type: 'pointer'; readonly within: boolean };

/** What the reader wants remembered. */
export type CardMemory =
  /** "I know this" pressed, or taken back. */
  | { readonly type: 'know'; readonly entry: string; readonly known: boolean }
  /** "Hide it on this site" pressed for the mention the card was opened at, or taken back. */
  | { readonly type: 'hide'; readonly entry: string; readonly hidden: boolean };

export interface CardOptions {
  /** Ends the card: its node, listeners and observers go. */
  readonly signal: AbortSignal;
  readonly words: Words;
  /** Asked at each opening. */
  readonly look: () => Pick<Settings, 'theme' | 'textSize' | 'known'>;
  readonly onAction: (action: CardAction) => void;
  /** Rejects where it could not be stored, which the card then says. */
  readonly onRemember: (memory: CardMemory) => Promise<void>;
}

export interface OpenRequest {
  readonly anchor: Anchor;
  readonly card: Card;
  /** The card of an entry that the article names too. */
  readonly inArticle: (entry: string) => Card | undefined;
  /** Why the mention was linked (`LinkedMention.why`). */
  readonly why?: LinkReason;
  /** Where the pointer is, viewport coordinates: chooses the line of a mention that runs over two. */
  readonly point?: { readonly x: number; readonly y: number };
  /** Move the focus into the card: it was opened by keyboard. */
  readonly focus?: boolean;
}

export interface CardHandle {
  open(request: OpenRequest): void;
  close(): void;
  /** Whether an event's target, as the page sees it, is the card. */
  contains(target: EventTarget | null): boolean;
  /**
   * Draws a card that is not shown, once, while the pointer still rests: what is slow the first time (the host, its style,
   * formats of dates, code not yet compiled) is behind us when one is to open.
   */
  prepare(card: Card): void;
}

export function createCard(document: Document, options: CardOptions): CardHandle {
  let made: OpenCard | undefined;
  const make = () => {
    made ??= new OpenCard(document, options);
    return made;
  };
  return {
    open: (request) => make().open(request),
    close: () => made?.close(),
    contains: (target) => made !== undefined && target === made.host.element,
    prepare: (card) => {
      if (!made) make().prepare(card);
    },
  };
}

/** The one card of a document, once it has been needed. */
class OpenCard {
  readonly host: Host;
  readonly #document: Document;
  readonly #options: CardOptions;
  readonly #onAction: CardOptions['onAction'];
  readonly #frame: HTMLElement;
  #view: CardView | undefined;
  #request: OpenRequest | undefined;
  /** The cards shown one after the other in place, the present one last. */
  #trail: readonly Card[] = [];
  #pinned = false;
  #stopPlacing = () => {};

  constructor(document: Document, options: CardOptions) {
    this.#document = document;
    this.#options = options;
    this.#onAction = options.onAction;
    this.host = createHost(document, options.signal);
    this.#frame = html(document, 'div', {
      class: 'card',
      role: 'dialog',
      tabindex: -1,
      dir: options.words.direction,
      lang: options.words.locale,
    });
    this.host.root.append(this.#frame);
    const { signal } = options;
    this.#frame.addEventListener('pointerenter', (event) => this.#onPointer(event, true), { signal });
    this.#frame.addEventListener('pointerleave', (event) => this.#onPointer(event, false), { signal });
    listenToKeys(this.#frame, {
      signal,
      rtl: options.words.direction === 'rtl',
      onLeave: (forward) => this.#onAction({ type: 'close', why: 'tab', forward }),
    });
    signal.addEventListener('abort', () => this.close(), { once: true });
  }

  prepare(card: Card): void {
    this.#request = { anchor: this.#frame, card, inArticle: () => undefined };
    this.#trail = [card];
    this.#draw(false);
    // Styled and measured too, but gone again before anything is painted.
    this.host.show(undefined);
    this.#frame.getBoundingClientRect();
    this.close();
  }

  open(request: OpenRequest): void {
    this.#stopPlacing();
    this.#request = request;
    this.#trail = [request.card];
    this.#pinned = false;
    const { theme, textSize } = this.#options.look();
    this.#frame.dataset.theme = theme;
    this.#frame.dataset.size = textSize;
    this.#frame.classList.toggle('appearing', !this.host.element.isConnected);
    this.#draw(false);
    this.host.show(elementAt(request.anchor));
    this.#place();
    if (request.focus) this.#view?.heading.focus({ preventScroll: true });
  }

  close(): void {
    this.#stopPlacing();
    this.#stopPlacing = () => {};
    this.host.hide();
    this.#request = undefined;
    this.#view = undefined;
    this.#frame.replaceChildren();
  }

  #place(): void {
    const { anchor, point } = this.#request!;
    this.#stopPlacing = keepPlaced(anchor, this.#frame, {
      point,
      onLost: () => this.#onAction({ type: 'close', why: 'lost' }),
    });
  }

  #draw(expanded: boolean): void {
    const { inArticle, why } = this.#request!;
    const { words } = this.#options;
    const card = this.#trail.at(-1)!;
    const previous = this.#trail.at(-2);
    const model = cardModel(card, words, (id) => inArticle(id) !== undefined);
    this.#frame.setAttribute('aria-label', model.label);
    this.#view = cardView(model, this.#frame, {
      document: this.#document,
      words,
      state: {
        pinned: this.#pinned,
        expanded,
        known: this.#options.look().known.includes(card.id),
        ...(previous ? { back: previous.name } : why === undefined ? {} : { why }),
      },
      send: (action) => this.#onView(action),
      remember: (memory) => this.#options.onRemember({ ...memory, entry: card.id }),
    });
    this.#frame.replaceChildren(...this.#view.nodes);
  }

  #onView(action: ViewAction): void {
    switch (action.type) {
      case 'go': {
        const next = this.#request?.inArticle(action.entry);
        if (next) this.#walk([...this.#trail, next]);
        return;
      }
      case 'back':
        this.#walk(this.#trail.slice(0, -1));
        return;
      case 'pin':
        this.#pinned = action.pinned;
        this.#stopPlacing();
        if (!action.pinned) this.#place();
        this.#onAction(action);
        return;
      case 'close':
        this.#onAction({ type: 'close', why: 'button' });
    }
  }

  /** To another card in place; the focus was on a button that goes, so it moves to the new name. */
  #walk(trail: readonly Card[]): void {
    this.#trail = trail;
    this.#draw(this.#frame.classList.contains('expanded'));
    this.#view?.heading.focus({ preventScroll: true });
  }

  #onPointer(event: PointerEvent, within: boolean): void {
    if (event.pointerType !== 'touch') this.#onAction({ type: 'pointer', within });
  }
}

/**
 * Opens and closes the card as the reader points, taps and presses keys. A content script needs no more than this:
 *
 *     const explain = startExplaining(document, {
 *       signal, createCard, look: () => settings,
 *       mentionAt: (event) => …,                      // the mention at a pointer event, or undefined
 *       describe: (mention) => ({ anchor, card, inArticle, why }),   // or a promise of it; undefined: nothing to show
 *       onKnow, onHide,
 *     });
 *     explain.activate(mention, 'keyboard');          // Enter on a mention, or the popup's "reveal"
 *
 * Pointer, touch, scrolling, dragging, Escape and leaving the page it listens for by itself. Mentions are compared by
 * identity.
 */
import type { CardAction, CardMemory, CardOptions, OpenRequest } from './card.ts';
import { listenForEscape } from './escape.ts';
import {
  type InteractionEvent,
  type InteractionState,
  initialState,
  type Opened,
  type OpenedBy,
  shown,
  step,
  wakeAt,
} from './interaction.ts';
import type { CreateCard } from './offer.ts';

export type Description = Pick<OpenRequest, 'anchor' | 'card' | 'inArticle' | 'why'>;

export interface ExplainOptions<Mention extends object> extends Omit<CardOptions, 'words' | 'onAction' | 'onRemember'> {
  readonly createCard: CreateCard;
  readonly mentionAt: (event: MouseEvent) => Mention | undefined;
  readonly describe: (mention: Mention) => Description | undefined | Promise<Description | undefined>;
  /** "I know this" pressed or taken back; rejects where that could not be stored. */
  readonly onKnow: (entry: string, known: boolean) => Promise<void>;
  /** "Hide it on this site" pressed or taken back, for the mention that the card was opened at. */
  readonly onHide: (mention: Mention, entry: string, hidden: boolean) => Promise<void>;
  /** The mention whose card is open has changed; undefined: closed. */
  readonly onShown?: (mention: Mention | undefined) => void;
}

export interface Explaining<Mention extends object> {
  /** Opens a mention's card at once. By keyboard, the focus goes into the card and comes back on closing. */
  activate(mention: Mention, by: OpenedBy): void;
  close(): void;
  /** Whether an event's target is the card. */
  contains(target: EventTarget | null): boolean;
}

export function startExplaining<Mention extends object>(
  document: Document,
  options: ExplainOptions<Mention>,
): Explaining<Mention> {
  const { signal, mentionAt, describe } = options;
  const view = document.defaultView ?? window;
  let state: InteractionState<Mention> = initialState();
  let timer: ReturnType<typeof setTimeout> | undefined;
  let point: OpenRequest['point'];
  let prepared = false;
  let description: Description | undefined;
  /** Where the focus goes back to when a card opened by keyboard closes. */
  let returnTo: HTMLElement | undefined;
  const card = options.createCard(document, {
    ...options,
    onAction: (action) => onCardAction(action),
    onRemember: (memory) => onRemember(memory),
  });

  const send = (event: InteractionEvent<Mention>) => {
    const before = state;
    state = step(state, event, view.performance.now());
    if (state === before) {
      // A timer may come a fraction of a millisecond early: there is still something to wake for.
      if (event.type === 'tick') schedule();
      return;
    }
    if (state.opened && state.opened.turn !== before.opened?.turn) ask(state.opened);
    show(shown(before), shown(state));
    schedule();
  };

  /** An answer that is at hand counts in the same step, so that one card gives way to the next without a gap. */
  const ask = ({ target, turn }: Opened<Mention>) => {
    const described = describe(target);
    if (!(described instanceof Promise)) {
      description = described;
      state = step(state, { type: 'answer', turn, found: described !== undefined }, view.performance.now());
      return;
    }
    const answer = (found: Description | undefined) => {
      if (signal.aborted || state.opened?.turn !== turn) return;
      description = found;
      send({ type: 'answer', turn, found: found !== undefined });
    };
    described.then(answer, () => answer(undefined));
  };

  /** Not within the pointer's own event, which should cost nothing. */
  const prepare = (target: Mention) => {
    if (prepared) return;
    prepared = true;
    setTimeout(() => {
      const described = signal.aborted ? undefined : describe(target);
      if (described && !(described instanceof Promise)) card.prepare(described.card);
    });
  };

  const show = (before: Opened<Mention> | undefined, now: Opened<Mention> | undefined) => {
    if (before?.turn === now?.turn) return;
    if (!now) {
      card.close();
      options.onShown?.(undefined);
      return;
    }
    if (!description) return;
    const focus = now.by === 'keyboard';
    returnTo = focus && document.activeElement instanceof HTMLElement ? document.activeElement : undefined;
    card.open({ ...description, focus, ...(now.by !== 'keyboard' && point ? { point } : {}) });
    options.onShown?.(now.target);
  };

  const schedule = () => {
    clearTimeout(timer);
    const at = wakeAt(state);
    if (at !== undefined) timer = setTimeout(() => send({ type: 'tick' }), Math.max(0, at - view.performance.now()));
  };

  const close = (returnFocus: boolean) => {
    send({ type: 'close' });
    if (returnFocus) returnTo?.focus({ preventScroll: true });
    returnTo = undefined;
  };

  const onCardAction = (action: CardAction) => {
    switch (action.type) {
      case 'pin':
        send(action);
        return;
      case 'close':
        close(action.why !== 'lost');
        return;
      case 'pointer':
        send({ type: action.within ? 'over-card' : 'off' });
    }
  };
  const onRemember = async (memory: CardMemory) => {
    if (memory.type === 'know') await options.onKnow(memory.entry, memory.known);
    else if (state.opened) await options.onHide(state.opened.target, memory.entry, memory.hidden);
  };

  listen();
  return {
    activate: (target, by) => send({ type: 'activate', target, by }),
    close: () => close(true),
    contains: card.contains,
  };

  function listen(): void {
    const passive = { signal, passive: true, capture: true };
    // The reader's own doing alone: no page is to have cards open, or to feel along its text for them, by itself.
    const on = (type: string, handle: (event: never) => void, target: EventTarget = document) =>
      target.addEventListener(type, (event) => event.isTrusted && handle(event as never), passive);
    on('pointermove', (event: PointerEvent) => {
      if (event.pointerType === 'touch' || card.contains(event.target)) return;
      if (state.pressed && event.buttons === 0) send({ type: 'release', inCard: false });
      const target = mentionAt(event);
      if (target) {
        prepare(target);
        point = { x: event.clientX, y: event.clientY };
        send({ type: 'over', target, x: event.clientX, y: event.clientY });
      } else send({ type: 'off' });
    });
    on('pointerleave', (event: Event) => event.target === document.documentElement && send({ type: 'off' }));
    on('pointerdown', (event: PointerEvent) => {
      send({ type: 'press', on: card.contains(event.target) ? 'card' : (mentionAt(event) ?? 'page') });
    });
    for (const type of ['pointerup', 'pointercancel', 'dragend']) {
      on(type, (event: Event) => send({ type: 'release', inCard: card.contains(event.target) }));
    }
    on('dragstart', (event: Event) => !card.contains(event.target) && send({ type: 'drag' }));
    on('scroll', () => send({ type: 'scroll' }));
    on('click', (event: PointerEvent) => {
      const target = card.contains(event.target) ? undefined : mentionAt(event);
      if (!target || isControl(event.target) || document.getSelection()?.isCollapsed === false) return;
      point = { x: event.clientX, y: event.clientY };
      send({ type: 'activate', target, by: event.pointerType === 'touch' ? 'touch' : 'pointer' });
    });
    on('focusin', (event: FocusEvent) => {
      if (state.opened?.by === 'keyboard' && !state.opened.pinned && !card.contains(event.target)) close(false);
    });
    on('visibilitychange', () => document.visibilityState === 'hidden' && send({ type: 'close' }));
    on('pagehide', () => send({ type: 'close' }), view);
    listenForEscape(view, { signal, isOpen: () => shown(state) !== undefined, close: () => close(true) });
    signal.addEventListener('abort', () => clearTimeout(timer), { once: true });
  }
}

/** A mention within a link or button leaves the click to it. */
function isControl(target: EventTarget | null): boolean {
  return (
    target instanceof Element && target.closest('a[href], button, input, select, textarea, summary, label') !== null
  );
}

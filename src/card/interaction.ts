/**
 * When a card opens and closes: a pure state machine. What happened and the time go in, the next state comes out; it
 * knows neither page nor clock. The driver feeds it and shows what `shown` says.
 */

/** Milliseconds; each with the reason for its length. */
export const DELAYS = {
  /** Rest before a card opens: long enough that a pointer crossing the text opens nothing, short enough to feel at once. */
  open: 300,
  /** Grace after leaving mention or card: time to travel from one to the other, and for a hand that slips. */
  close: 300,
  /** How long a page counts as scrolling after its last scroll event; wheels send one about every 100 ms. */
  scrollQuiet: 150,
} as const;

/** CSS pixels that a resting hand may tremble; moving farther starts the rest anew. */
export const REST_RADIUS = 6;

/**
 * `keyboard`: Enter, and the focus goes into the card. `focus`: shown because its mention has the focus, which stays there;
 * whoever opened it closes it when the focus goes. Only what the pointer opened goes with the pointer.
 */
export type OpenedBy = 'pointer' | 'keyboard' | 'focus' | 'touch';

export type InteractionEvent<Target extends object> =
  /** The reader moved the pointer, and it is now over a mention; viewport coordinates. */
  | { readonly type: 'over'; readonly target: Target; readonly x: number; readonly y: number }
  /** The pointer is over neither mention nor card. */
  | { readonly type: 'off' }
  | { readonly type: 'over-card' }
  /** A button or finger goes down: on a mention, in the card, or elsewhere. */
  | { readonly type: 'press'; readonly on: Target | 'card' | 'page' }
  /** It comes up again; `inCard`: the pointer is within the card then. */
  | { readonly type: 'release'; readonly inCard: boolean }
  /** Something is dragged; ends with `release`. */
  | { readonly type: 'drag' }
  | { readonly type: 'scroll' }
  /** Enter, a tap or a click on a mention, or the popup's wish: opens at once. */
  | { readonly type: 'activate'; readonly target: Target; readonly by: OpenedBy }
  /** What was asked for on opening is here, or there is nothing to show. */
  | { readonly type: 'answer'; readonly turn: number; readonly found: boolean }
  | { readonly type: 'pin'; readonly pinned: boolean }
  /** Escape, the close button, the mention gone from sight, the page hidden. */
  | { readonly type: 'close' }
  /** The time that `wakeAt` named has come. */
  | { readonly type: 'tick' };

export interface Opened<Target extends object> {
  readonly target: Target;
  readonly by: OpenedBy;
  /** Counts openings, so that an answer to an earlier one is known as stale. */
  readonly turn: number;
  /** Whether the card to show is here. */
  readonly answered: boolean;
  readonly pinned: boolean;
  /** When it closes, unless the pointer comes back. */
  readonly closeAt?: number;
}

export interface InteractionState<Target extends object> {
  readonly turn: number;
  /** A button is down: selecting or about to drag. */
  readonly pressed: boolean;
  readonly scrolledAt: number;
  /** The mention under the pointer; without `due` it opens only after the pointer has left it and come back. */
  readonly over?: { readonly target: Target; readonly x: number; readonly y: number; readonly due?: number };
  readonly opened?: Opened<Target>;
}

export function initialState<Target extends object>(): InteractionState<Target> {
  return { turn: 0, pressed: false, scrolledAt: Number.NEGATIVE_INFINITY };
}

/** What is to be on the screen. */
export function shown<Target extends object>({ opened }: InteractionState<Target>): Opened<Target> | undefined {
  return opened?.answered ? opened : undefined;
}

/** When to send the next `tick`; undefined: not until something happens. */
export function wakeAt<Target extends object>({ over, opened }: InteractionState<Target>): number | undefined {
  const times = [over?.due, opened?.closeAt].filter((time) => time !== undefined);
  return times.length > 0 ? Math.min(...times) : undefined;
}

/** @param now milliseconds of a clock that never goes back */
export function step<Target extends object>(
  state: InteractionState<Target>,
  event: InteractionEvent<Target>,
  now: number,
): InteractionState<Target> {
  switch (event.type) {
    case 'over':
      return pointerOver(state, event, now);
    case 'off':
      return leaving(withoutOver(state), now);
    case 'over-card':
      return staying(withoutOver(state));
    case 'press':
      return pressed(state, event.on);
    case 'release': {
      const released = { ...state, pressed: false };
      return event.inCard || state.over ? released : leaving(released, now);
    }
    case 'drag':
      return { ...closeUnlessPinned(resting(state)), pressed: true };
    case 'scroll':
      return { ...withoutOver(state), scrolledAt: now };
    case 'activate':
      return open(state, event.target, event.by);
    case 'answer':
      if (state.opened?.turn !== event.turn) return state;
      return event.found ? { ...state, opened: { ...state.opened, answered: true } } : closed(state);
    case 'pin':
      return state.opened ? { ...state, opened: { ...unhurried(state.opened), pinned: event.pinned } } : state;
    case 'close':
      return closed(state);
    case 'tick':
      return tick(state, now);
  }
}

function pointerOver<Target extends object>(
  state: InteractionState<Target>,
  { target, x, y }: { target: Target; x: number; y: number },
  now: number,
): InteractionState<Target> {
  const { over, opened } = state;
  if (opened?.target === target) return { ...staying(state), over: { target, x, y } };
  const same = over?.target === target;
  if (same && (over.due === undefined || Math.hypot(x - over.x, y - over.y) <= REST_RADIUS)) return state;
  if (state.pressed || opened?.pinned) return { ...state, over: { target, x, y } };
  const due = Math.max(now, state.scrolledAt + DELAYS.scrollQuiet) + DELAYS.open;
  const next = leaving({ ...state, over: { target, x, y, due } }, now);
  // The old card gives way to the new one in one step; between them nothing blinks.
  return next.opened?.closeAt === undefined
    ? next
    : { ...next, opened: { ...next.opened, closeAt: Math.max(next.opened.closeAt, due) } };
}

function pressed<Target extends object>(
  state: InteractionState<Target>,
  on: Target | 'card' | 'page',
): InteractionState<Target> {
  const down = { ...resting(state), pressed: true };
  return on === 'card' || on === state.opened?.target ? down : closeUnlessPinned(down);
}

function open<Target extends object>(
  state: InteractionState<Target>,
  target: Target,
  by: OpenedBy,
): InteractionState<Target> {
  const turn = state.turn + 1;
  return { ...resting(state), turn, opened: { target, by, turn, answered: false, pinned: false } };
}

function tick<Target extends object>(state: InteractionState<Target>, now: number): InteractionState<Target> {
  if (state.over?.due !== undefined && state.over.due <= now) return open(state, state.over.target, 'pointer');
  if (state.opened?.closeAt !== undefined && state.opened.closeAt <= now) return withoutOpened(state);
  return state;
}

/** Nothing opens by resting until the pointer has left the mention. */
function resting<Target extends object>(state: InteractionState<Target>): InteractionState<Target> {
  if (state.over?.due === undefined) return state;
  const { due: _, ...over } = state.over;
  return { ...state, over };
}

function closed<Target extends object>(state: InteractionState<Target>): InteractionState<Target> {
  return withoutOpened(resting(state));
}

function closeUnlessPinned<Target extends object>(state: InteractionState<Target>): InteractionState<Target> {
  return state.opened?.pinned ? state : withoutOpened(state);
}

/**
 * A card opened by the pointer goes when the pointer goes, after a while; one that is still awaited goes at once. Not so
 * one that was asked for, nor during a selection.
 */
function leaving<Target extends object>(state: InteractionState<Target>, now: number): InteractionState<Target> {
  const { opened } = state;
  if (opened?.by !== 'pointer' || opened.pinned || opened.closeAt !== undefined || state.pressed) return state;
  return opened.answered ? { ...state, opened: { ...opened, closeAt: now + DELAYS.close } } : withoutOpened(state);
}

function staying<Target extends object>(state: InteractionState<Target>): InteractionState<Target> {
  return state.opened?.closeAt === undefined ? state : { ...state, opened: unhurried(state.opened) };
}

function unhurried<Target extends object>({ closeAt: _, ...opened }: Opened<Target>): Opened<Target> {
  return opened;
}

function withoutOver<Target extends object>(state: InteractionState<Target>): InteractionState<Target> {
  if (!state.over) return state;
  const { over: _, ...rest } = state;
  return rest;
}

function withoutOpened<Target extends object>({
  opened: _,
  ...state
}: InteractionState<Target>): InteractionState<Target> {
  return state;
}

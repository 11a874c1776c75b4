/**
 * A stage for the card's behaviour: every element with `data-card` on a test's page is a mention. `data-delay` makes its
 * card come that many milliseconds late; with `data-storage="full"` on the root nothing can be stored. What the card asks for is kept in `window.stage.heard`; how long each opening took,
 * from the end of the delay, in `window.stage.openings`.
 */
import { createCard } from '../../../src/card/card.ts';
import { startExplaining } from '../../../src/card/driver.ts';
import { DELAYS } from '../../../src/card/interaction.ts';
import type { Settings } from '../../../src/settings.ts';
import { wordsIn } from '../../support/translations.ts';
import { CARDS, type CardName, IN_ARTICLE } from '../gallery/cards.ts';

const ends = new AbortController();
const heard: unknown[] = [];
/** Milliseconds after the pointer has rested long enough: until the card's nodes stand, and until they are painted. */
const openings: { readonly drawn: number; readonly painted: number }[] = [];
let lastMove = 0;
document.addEventListener(
  'pointermove',
  ({ timeStamp }) => {
    lastMove = timeStamp;
  },
  { capture: true, passive: true },
);

function timeOpening(): void {
  const due = lastMove + DELAYS.open;
  const drawn = performance.now() - due;
  // A message sent from the next frame's beginning arrives once that frame has been painted.
  requestAnimationFrame(() => {
    const { port1, port2 } = new MessageChannel();
    port2.onmessage = () => openings.push({ drawn, painted: performance.now() - due });
    port1.postMessage(undefined);
  });
}

/** As a full storage, where the page says so. */
function hear(wish: unknown): void {
  if (document.documentElement.dataset.storage === 'full') throw new Error('the storage is full');
  heard.push(wish);
}

const look: Pick<Settings, 'theme' | 'textSize' | 'known'> = { theme: 'light', textSize: 'medium', known: [] };

function mentionOf(target: EventTarget | null): HTMLElement | undefined {
  return (target instanceof Element && target.closest<HTMLElement>('[data-card]')) || undefined;
}

const explaining = startExplaining<HTMLElement>(document, {
  signal: ends.signal,
  createCard: (page, options) => createCard(page, { ...options, words: wordsIn('en') }),
  look: () => look,
  mentionAt: (event) => mentionOf(event.composedPath()[0] ?? null),
  describe: (mention) => {
    const card = CARDS[mention.dataset.card as CardName];
    const description = card && {
      anchor: mention,
      card,
      inArticle: (id: string) => IN_ARTICLE[id],
      why: 'full-name' as const,
    };
    const delay = Number(mention.dataset.delay ?? 0);
    return delay > 0 ? new Promise((resolve) => setTimeout(() => resolve(description), delay)) : description;
  },
  onShown: (mention) => mention && timeOpening(),
  onKnow: async (entry, known) => hear({ know: entry, known }),
  onHide: async (mention, entry, hidden) => hear({ hide: entry, surface: mention.textContent, hidden }),
});

document.addEventListener('keydown', (event) => {
  const mention = mentionOf(event.target);
  if (event.key === 'Enter' && mention) explaining.activate(mention, 'keyboard');
});

Object.assign(window, { stage: { heard, openings, explaining, end: () => ends.abort() } });

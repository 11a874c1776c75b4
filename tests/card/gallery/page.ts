/** The gallery's page: an article with one mention, and any card of the samples opened at it. */
import { createCard } from '../../../src/card/card.ts';
import type { Card, LocatorMap } from '../../../src/messages.ts';
import type { Settings } from '../../../src/settings.ts';
import { type Locale, wordsIn } from '../../support/translations.ts';
import { CARDS, type CardName, IN_ARTICLE } from './cards.ts';

/** By the id of the entry; set by the build. */
declare const SAMPLE_MAPS: Readonly<Record<string, LocatorMap>>;

export interface GalleryState {
  readonly card: CardName;
  readonly theme?: Settings['theme'];
  readonly textSize?: Settings['textSize'];
  readonly locale?: Locale;
  readonly expanded?: boolean;
  readonly focus?: boolean;
}

function withMap(card: Card): Card {
  const map = SAMPLE_MAPS[card.id];
  return map ? { ...card, map } : card;
}

let current = new AbortController();

/** Opens the card of a state; the one before it is gone. */
function show({
  card,
  theme = 'light',
  textSize = 'medium',
  locale = 'en',
  expanded = false,
  focus = false,
}: GalleryState) {
  current.abort();
  current = new AbortController();
  const anchor = document.querySelector('#mention')!;
  const chosen = withMap(CARDS[card]);
  anchor.textContent = chosen.name;
  const handle = createCard(document, {
    signal: current.signal,
    words: wordsIn(locale),
    look: () => ({ theme, textSize, known: [] }),
    onAction: (action) => {
      if (action.type === 'close') handle.close();
    },
    onRemember: () => Promise.resolve(),
  });
  handle.open({
    anchor,
    card: chosen,
    inArticle: (id) => {
      const found = IN_ARTICLE[id];
      return found && withMap(found);
    },
    why: 'full-name' as const,
    focus,
  });
  const root = document.querySelector('backgrounder-card')?.shadowRoot;
  if (expanded) root?.querySelector<HTMLElement>('.more-button')?.click();
}

Object.assign(window, { gallery: { show, close: () => current.abort() } });

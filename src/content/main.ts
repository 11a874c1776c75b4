/** The content script: loaded where the gate has seen an article. */
import type { Settings } from '../settings.ts';
import { DEFAULT_SETTINGS, wantsAnnotations } from '../settings-defaults.ts';
import {
  hide,
  isOurs,
  know,
  link,
  loadCard,
  mentionDescription,
  onMessage,
  onStoredSettings,
  search,
  storedSettings,
  tellFound,
} from './browser.ts';
import { isoDay } from './day.ts';
import { onTakenOver, takeOver } from './handshake.ts';
import { laterCard } from './later-card.ts';
import { type AnnotatedPage, startPage } from './page.ts';
import { isSound } from './sound-page.ts';
import { settingsFrom } from './stored-settings.ts';

const STARTED = Symbol.for('backgrounder-content');
const realm = globalThis as { [STARTED]?: true };

function start(): void {
  realm[STARTED] = true;
  takeOver(document);
  const today = () => isoDay(new Date());
  let settings: Settings = DEFAULT_SETTINGS;
  let page: AnnotatedPage | undefined;
  let ending = new AbortController();
  let left = false;

  const turnOff = () => {
    ending.abort();
    page = undefined;
  };
  const turnOn = () => {
    ending = new AbortController();
    onTakenOver(document, ending.signal, leave);
    page = startPage({
      document,
      signal: ending.signal,
      description: mentionDescription,
      createCard: laterCard(loadCard),
      today,
      link,
      settings: () => settings,
      search: (text) => search({ type: 'search', text, today: today() }),
      onFound: tellFound,
      onKnow: know,
      onHide: hide,
      isOurs,
      onOrphaned: leave,
      onReplaced: () => {
        turnOff();
        turnOn();
      },
    });
  };
  const leave = () => {
    left = true;
    turnOff();
    delete realm[STARTED];
  };
  const apply = (stored: unknown) => {
    if (left) return;
    const restyled = page !== undefined && settings.underlineStyle !== settingsFrom(stored).underlineStyle;
    settings = settingsFrom(stored);
    if (!wantsAnnotations(settings, location.hostname)) turnOff();
    else if (!page || restyled) {
      turnOff();
      turnOn();
    } else page.follow();
  };

  const load = () => storedSettings().then(apply, () => apply(undefined));
  onStoredSettings(apply);
  // Settings may have changed while the page lay in the back-forward cache, where no event reaches it.
  addEventListener('pageshow', ({ persisted }) => persisted && void load());
  void load();

  onMessage((message) => {
    if (left) return undefined;
    switch (message.type) {
      case 'report':
        return page?.report() ?? { state: 'off', found: [] };
      case 'reveal':
        page?.reveal(message.entry);
        return undefined;
      case 'explain':
        void page?.explain(message.text);
        return undefined;
      case 'next':
        page?.next();
        return undefined;
    }
  });
}

if (!realm[STARTED] && isSound(document)) start();

/** Starts the popup: draws it at once from the settings, then with what page and worker answer. */
import { render } from 'preact';
import { onSettings, readSettings, saveSettings } from '../browser.ts';
import type { Card } from '../messages.ts';
import type { Settings } from '../settings.ts';
import { browserWords } from '../words/browser.ts';
import { localDay } from '../words/dates.ts';
import { askPage, askStatus, currentTab, openOptions, reveal, search } from './browser.ts';
import { withSite } from './model.ts';
import { Popup, type PopupActions, type PopupState } from './view.tsx';

/** Milliseconds; pages that load or grow are asked again while the popup is open. */
const ASK_AGAIN = 500;
/** Milliseconds after a key before the map is searched: shorter than two quick keys are apart. */
const TYPING_PAUSE = 120;

async function start(): Promise<void> {
  const words = browserWords();
  document.documentElement.lang = words.locale;
  document.documentElement.dir = words.direction;
  const [settings, tab] = await Promise.all([readSettings(), currentTab()]);
  let state: PopupState = {
    settings,
    page: 'asking',
    query: '',
    ...(tab.host === undefined ? {} : { host: tab.host }),
  };

  const update = (change: Partial<PopupState>) => {
    state = { ...state, ...change };
    document.documentElement.dataset.theme = state.settings.theme;
    render(<Popup state={state} actions={actions} words={words} />, document.body);
  };
  const without = (key: 'fault' | 'results' | 'detail') => {
    const { [key]: _, ...rest } = state;
    state = rest;
    update({});
  };
  const fail = (error: unknown) => update({ fault: error instanceof Error ? error.message : String(error) });

  const save = async (changed: Settings) => {
    const before = state.settings;
    update({ settings: changed, page: 'asking' });
    await saveSettings(before, changed).catch((error: unknown) => {
      update({ settings: before });
      fail(error);
    });
  };
  let searching: ReturnType<typeof setTimeout> | undefined;
  const find = async (text: string) => {
    try {
      const results = await search(text, localDay(new Date()));
      if (state.query.trim() === text) update({ results });
    } catch (error) {
      fail(error);
    }
  };
  const checkWorker = async () => {
    try {
      const { fault } = await askStatus();
      if (fault !== undefined) update({ page: { state: 'map-damaged', found: [] } });
    } catch (error) {
      fail(error);
    }
  };
  const choose = async (card: Card) => {
    const onPage = typeof state.page !== 'string' && state.page.found.some((found) => found.card.id === card.id);
    if (!onPage || tab.id === undefined) {
      update({ detail: card });
      return;
    }
    await reveal(tab.id, card.id);
    window.close();
  };

  const actions: PopupActions = {
    setEnabled: (enabled) => void save({ ...state.settings, enabled }),
    setSite: (on) => tab.host !== undefined && void save(withSite(state.settings, tab.host, on)),
    search: (query) => {
      clearTimeout(searching);
      without('detail');
      const text = query.trim();
      if (text === '') without('results');
      else searching = setTimeout(() => void find(text), TYPING_PAUSE);
      update({ query });
    },
    choose: (card) => void choose(card),
    leaveDetail: () => without('detail'),
    retry: () => {
      without('fault');
      void checkWorker();
    },
    openOptions: () => void openOptions().then(() => window.close()),
  };

  update({});
  onSettings((changed) => update({ settings: changed }));
  void checkWorker();
  for (;;) {
    const page = await askPage(tab);
    if (typeof state.page === 'string' || state.page.state !== 'map-damaged') update({ page });
    await new Promise((resolve) => setTimeout(resolve, ASK_AGAIN));
  }
}

void start();

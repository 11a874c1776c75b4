/** The popup in any state, with the gallery's sample cards. */
import { render } from 'preact';
import type { PageReport } from '../../../src/messages.ts';
import { Popup, type PopupActions, type PopupState } from '../../../src/popup/view.tsx';
import { DEFAULT_SETTINGS, type Settings } from '../../../src/settings.ts';
import { CARDS, IN_ARTICLE } from '../../card/gallery/cards.ts';
import { type Locale, wordsIn } from '../../support/translations.ts';

const { carney, putin, petersburg, syria, nsa, reset, tver } = CARDS;

const FOUND: PageReport = {
  state: 'annotated',
  published: '2013-08-07',
  found: [
    { card: putin, mentions: 14 },
    { card: IN_ARTICLE['barack-obama']!, mentions: 11 },
    { card: carney, mentions: 3 },
    { card: IN_ARTICLE.russia!, mentions: 12 },
    { card: petersburg, mentions: 1 },
    { card: nsa, mentions: 2 },
    { card: syria, mentions: 2 },
    { card: reset, mentions: 1 },
  ],
};

const empty = (state: PageReport['state']): PageReport => ({ state, found: [] });

const STATES = {
  found: { page: FOUND },
  reading: { page: 'asking' },
  'not-an-article': { page: 'no-content-script' },
  'not-english': { page: empty('not-english') },
  nothing: { page: empty('nothing-found') },
  damaged: { page: empty('map-damaged') },
  restricted: { page: 'restricted' },
  off: { page: empty('off'), settings: { ...DEFAULT_SETTINGS, enabled: false } },
  'off-here': { page: empty('off'), settings: { ...DEFAULT_SETTINGS, offSites: ['www.example.org'] } },
  fault: { page: 'asking', fault: 'Could not establish connection.' },
  results: { page: FOUND, query: 'tver', results: [tver, putin] },
  'no-results': { page: FOUND, query: 'xyzzy', results: [] },
  detail: { page: FOUND, query: 'carney', results: [carney], detail: CARDS.undated },
} as const satisfies Record<string, Partial<PopupState>>;

export type PopupGalleryState = keyof typeof STATES;

function show(name: PopupGalleryState, theme: Settings['theme'] = 'light', locale: Locale = 'en'): void {
  const words = wordsIn(locale);
  const state: PopupState = { settings: DEFAULT_SETTINGS, host: 'www.example.org', query: '', ...STATES[name] };
  const nothing = () => {};
  const actions: PopupActions = {
    setEnabled: nothing,
    setSite: nothing,
    search: nothing,
    choose: nothing,
    leaveDetail: nothing,
    retry: nothing,
    openOptions: nothing,
  };
  Object.assign(document.documentElement, { lang: words.locale, dir: words.direction });
  document.documentElement.dataset.theme = theme;
  render(<Popup state={state} actions={actions} words={words} />, document.body);
}

Object.assign(window, { gallery: { show } });

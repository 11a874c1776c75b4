/** The options page in any state. */
import { render } from 'preact';
import { Options, type OptionsActions, type OptionsState } from '../../../src/options/view.tsx';
import { DEFAULT_SETTINGS, type Settings } from '../../../src/settings.ts';
import { type Locale, wordsIn } from '../../support/translations.ts';

const BASE: OptionsState = {
  settings: DEFAULT_SETTINGS,
  names: { 'vladimir-putin': 'Vladimir Putin', jordan: 'Jordan', 'united-nations': 'United Nations' },
  shortcut: 'Alt+Shift+B',
  version: '0.1.0',
  map: { entries: 12_480, knownTo: '2025-10', contentHash: '9f86d081884c7d65' },
};

const STATES = {
  first: BASE,
  used: {
    ...BASE,
    settings: {
      ...DEFAULT_SETTINGS,
      underline: 'unfamiliar',
      hiddenKinds: ['work'],
      offSites: ['www.example.org', 'intranet.example.net'],
      known: ['vladimir-putin', 'united-nations'],
      wrong: [{ entry: 'jordan', surface: 'Jordan', site: 'sports.example.org' }],
    },
    shortcut: '',
    notice: { text: 'Removed: United States.', undo: () => {} },
  },
  fault: {
    ...BASE,
    map: { entries: 0, knownTo: '', contentHash: '', fault: 'index.bin is cut short' },
    notice: { text: 'holiday.json is not a settings file: it is not JSON. Nothing was changed.', fault: true },
  },
} as const satisfies Record<string, OptionsState>;

export type OptionsGalleryState = keyof typeof STATES;

function show(name: OptionsGalleryState, theme: Settings['theme'] = 'light', locale: Locale = 'en'): void {
  const words = wordsIn(locale);
  const nothing = () => {};
  const actions: OptionsActions = {
    change: nothing,
    changeShortcut: nothing,
    exportFile: nothing,
    importFile: nothing,
  };
  Object.assign(document.documentElement, { lang: words.locale, dir: words.direction });
  document.documentElement.dataset.theme = theme;
  render(<Options state={STATES[name]} actions={actions} words={words} />, document.body);
}

Object.assign(window, { gallery: { show } });

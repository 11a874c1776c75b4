/** The content script: loaded where the gate has seen an article. */
import * as v from 'valibot';
import browser from 'webextension-polyfill';
import { onSettings, readSettings, writeSettings } from '../browser.ts';
import type { PageReport } from '../messages.ts';
import { toPageSchema } from '../messages.ts';
import { DEFAULT_SETTINGS, type Settings, wantsAnnotations } from '../settings.ts';
import { browserWords } from '../words/browser.ts';
import { link, search, tellFound } from './browser.ts';
import { isoDay } from './day.ts';
import { onTakenOver, takeOver } from './handshake.ts';
import { type AnnotatedPage, startPage } from './page.ts';
import { isSound } from './sound-page.ts';

const STARTED = Symbol.for('backgrounder-content');
const realm = globalThis as { [STARTED]?: true };

function start(): void {
  realm[STARTED] = true;
  takeOver(document);
  const words = browserWords();
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
    const { signal } = ending;
    onTakenOver(document, signal, leave);
    page = startPage({
      document,
      signal,
      words,
      today,
      link,
      settings: () => settings,
      search: (text) => search(text, today()),
      onFound: tellFound,
      onKnow: (entry, known) => change(({ known: before }) => ({ known: toggled(before, entry, known) })),
      onHide: (entry, surface, hidden) => {
        const site = location.hostname;
        const isIt = (one: Settings['wrong'][number]) =>
          one.entry === entry && one.surface === surface && one.site === site;
        change(({ wrong }) => ({
          wrong: [...wrong.filter((one) => !isIt(one)), ...(hidden ? [{ entry, surface, site }] : [])],
        }));
      },
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
  const apply = (next: Settings) => {
    if (left) return;
    const restyled = next.underlineStyle !== settings.underlineStyle;
    settings = next;
    if (!wantsAnnotations(settings, location.hostname)) turnOff();
    else if (!page || restyled) {
      turnOff();
      turnOn();
    } else page.follow();
  };

  const load = () => readSettings().then(apply, () => apply(DEFAULT_SETTINGS));
  onSettings(apply);
  // Settings may have changed while the page lay in the back-forward cache, where no event reaches it.
  addEventListener('pageshow', ({ persisted }) => persisted && void load());
  void load();

  browser.runtime.onMessage.addListener((raw: unknown): Promise<PageReport> | undefined => {
    const parsed = v.safeParse(toPageSchema, raw);
    if (!parsed.success || left) return undefined;
    const message = parsed.output;
    switch (message.type) {
      case 'report':
        return Promise.resolve(page?.report() ?? { state: 'off', found: [] });
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

/** Reads, changes and writes the settings; another window may have changed others meanwhile. */
function change(by: (settings: Settings) => Partial<Settings>): void {
  readSettings()
    .then((settings) => writeSettings({ ...settings, ...by(settings) }))
    .catch(() => {
      // The extension was updated or removed under the page: there is nobody left to remember it.
    });
}

const toggled = (list: readonly string[], item: string, on: boolean) => [
  ...list.filter((other) => other !== item),
  ...(on ? [item] : []),
];

if (!realm[STARTED] && isSound(document)) start();

/**
 * What the content script asks of the browser, by the bare global: the polyfill would weigh more than what it gives
 * here. Promises come from `chrome` in Firefox too, as the manifest is of version 3.
 */

import { answerOf } from '../asking.ts';
import { type CreateCard, isOffered, takeCard } from '../card/offer.ts';
import type {
  Card,
  Done,
  LinkRequest,
  LinkResponse,
  PageReport,
  SearchRequest,
  SearchResponse,
  ToPage,
  ToWorker,
} from '../messages.ts';
import { SETTINGS_KEY } from '../settings-defaults.ts';
import type { MessageKey } from '../words/words.ts';

/** False where the extension was updated or removed under the page. */
export const isOurs = (): boolean => chrome.runtime?.id !== undefined;

/** What a screen reader says beside a mention. The first message asked for has the page wait for the browser. */
export const mentionDescription = (): string =>
  isOurs() ? chrome.i18n.getMessage('mentionDescription' satisfies MessageKey) : '';

/** The settings as they lie in storage, unchecked. */
export async function storedSettings(): Promise<unknown> {
  return (await chrome.storage.local.get(SETTINGS_KEY))[SETTINGS_KEY];
}

export function onStoredSettings(callback: (stored: unknown) => void): void {
  chrome.storage.onChanged.addListener((changes, area) => {
    const change = changes[SETTINGS_KEY];
    if (area === 'local' && change) callback(change.newValue);
  });
}

/** Only the extension's own pages and worker can send here. */
export function onMessage(answer: (message: ToPage) => PageReport | undefined): void {
  chrome.runtime.onMessage.addListener((message: unknown, _sender, respond: (answer: PageReport) => void) => {
    const report = isToPage(message) ? answer(message) : undefined;
    if (report) respond(report);
    return undefined;
  });
}

/** As `toPageSchema` has it, which would bring its library along. */
function isToPage(message: unknown): message is ToPage {
  if (typeof message !== 'object' || message === null || !('type' in message)) return false;
  switch (message.type) {
    case 'report':
    case 'next':
      return true;
    case 'reveal':
      return 'entry' in message && typeof message.entry === 'string';
    case 'explain':
      return 'text' in message && typeof message.text === 'string';
    default:
      return false;
  }
}

/** @throws where the worker can't do it, or is no longer ours */
const ask = <Answer extends object>(message: ToWorker): Promise<Answer> =>
  answerOf(() => chrome.runtime.sendMessage(message), isOurs);

export const link = (request: LinkRequest) => ask<LinkResponse>(request);

/** @returns the card that fits a text best */
export async function search(request: SearchRequest): Promise<Card | undefined> {
  const { cards } = await ask<SearchResponse>(request).catch(() => ({ cards: [] }));
  return cards[0];
}

/** The reader knows the entry, or no longer; the settings then change. Rejects where that could not be stored. */
export const know = (entry: string, known: boolean) => remember({ type: 'know', entry, known });
/** The mention is wrong on this site, or not. */
export const hide = (entry: string, surface: string, hidden: boolean) =>
  remember({ type: 'hide', entry, surface, hidden });

async function remember(message: ToWorker): Promise<void> {
  await ask<Done>(message);
}

/** Has the card's script loaded into this frame, where it is not there already, as on the extension's own page. */
export async function loadCard(): Promise<CreateCard> {
  if (!isOffered()) await ask<Done>({ type: 'load-card' });
  return takeCard();
}

/** For the badge; where the extension is gone, so is that. */
export function tellFound(entries: number): void {
  const message: ToWorker = { type: 'found', entries };
  if (isOurs()) chrome.runtime.sendMessage(message).catch(() => {});
}

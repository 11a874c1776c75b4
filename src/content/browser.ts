/**
 * What the content script asks of the browser, by the bare global: the polyfill would weigh more than what it gives
 * here. Promises come from `chrome` in Firefox too, as the manifest is of version 3.
 */
import type {
  Card,
  Failure,
  LinkRequest,
  LinkResponse,
  PageReport,
  SearchRequest,
  SearchResponse,
  ToPage,
  ToWorker,
} from '../messages.ts';
import { SETTINGS_KEY } from '../settings-defaults.ts';
import { createWords, type Words } from '../words/words.ts';

/** False where the extension was updated or removed under the page. */
export const isOurs = (): boolean => chrome.runtime?.id !== undefined;

export const pageWords = (): Words =>
  createWords((key, substitutions) => chrome.i18n.getMessage(key, substitutions), chrome.i18n.getUILanguage());

/** The settings as they lie in storage, unchecked. */
export async function storedSettings(): Promise<unknown> {
  return (await chrome.storage.local.get(SETTINGS_KEY))[SETTINGS_KEY];
}

export async function storeSettings(settings: object): Promise<void> {
  await chrome.storage.local.set({ [SETTINGS_KEY]: settings });
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

/** Milliseconds before asking again: a worker that ended in the middle of a request is started by the next one. */
const RETRY_DELAYS = [100, 500, 2000];

/** @throws where the worker can't do it, or is no longer ours */
async function ask<Answer extends object>(message: ToWorker): Promise<Answer> {
  for (const delay of RETRY_DELAYS) {
    const answer: Answer | Failure | undefined = await chrome.runtime.sendMessage(message).catch(() => undefined);
    if (answer && 'fault' in answer) throw new Error(answer.fault);
    if (answer) return answer;
    if (!isOurs()) break;
    await new Promise((resolve) => setTimeout(resolve, delay));
  }
  throw new Error('the worker gives no answer');
}

export const link = (request: LinkRequest) => ask<LinkResponse>(request);

/** @returns the card that fits a text best */
export async function search(request: SearchRequest): Promise<Card | undefined> {
  const { cards } = await ask<SearchResponse>(request).catch(() => ({ cards: [] }));
  return cards[0];
}

/** For the badge; where the extension is gone, so is that. */
export function tellFound(entries: number): void {
  const message: ToWorker = { type: 'found', entries };
  if (isOurs()) chrome.runtime.sendMessage(message).catch(() => {});
}

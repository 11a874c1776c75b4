/** What the popup asks of the browser: the tab, its page, the worker, storage. */
import browser from 'webextension-polyfill';
import { answerOf } from '../asking.ts';
import type { Card, MapStatus, PageReport, SearchResponse, ToPage, ToWorker } from '../messages.ts';
import { hostOf, type PageState } from './model.ts';

export interface Tab {
  readonly id: number | undefined;
  readonly host: string | undefined;
}

export async function currentTab(): Promise<Tab> {
  const [tab] = await browser.tabs.query({ active: true, currentWindow: true });
  return { id: tab?.id, host: hostOf(tab?.url) };
}

const askWorker = <Answer extends object>(message: ToWorker): Promise<Answer> =>
  answerOf(() => browser.runtime.sendMessage(message));

export const askStatus = () => askWorker<MapStatus>({ type: 'status' });

export async function search(text: string, today: string): Promise<readonly Card[]> {
  return (await askWorker<SearchResponse>({ type: 'search', text, today })).cards;
}

function toPage<Answer>(tab: number, message: ToPage): Promise<Answer> {
  // The article of the tab is that of its top frame.
  return browser.tabs.sendMessage(tab, message, { frameId: 0 });
}

export async function askPage({ id, host }: Tab): Promise<PageState> {
  if (id === undefined) return 'restricted';
  try {
    return await toPage<PageReport>(id, { type: 'report' });
  } catch {
    // Nobody hears: the gate found no article there, or the browser keeps extensions out.
    return host === undefined ? 'restricted' : 'no-content-script';
  }
}

export async function reveal(tab: number, entry: string): Promise<void> {
  await toPage(tab, { type: 'reveal', entry });
}

export async function openOptions(): Promise<void> {
  await browser.runtime.openOptionsPage();
}

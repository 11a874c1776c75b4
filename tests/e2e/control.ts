/** A browser with the extension, and a page of the extension from which tests set and ask what its own pages would. */
import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll } from 'vitest';
import { extensionFolder, launch, type Session } from './browsers.ts';

export interface Control {
  readonly page: Page;
  /** Changes the settings as the popup and the options do. */
  set(change: object): Promise<void>;
  /** What the content script of the tab at a path answers to a message of the popup. */
  tell(path: string, message: object): Promise<unknown>;
  /** The link requests heard since the last call. */
  requests(): Promise<{ blocks: { text: string }[]; evidence: { entries: string[] } }[]>;
}

export async function openControl(session: Session): Promise<Control> {
  const page = await session.extensionPage('manifest.json');
  await page.evaluate(() => {
    const heard: unknown[] = [];
    Object.assign(window, { heard });
    chrome.runtime.onMessage.addListener((message: { type?: string }) => {
      if (message.type === 'link') heard.push(message);
      return undefined;
    });
  });
  return {
    page,
    set: (change) =>
      page.evaluate(async (changed) => {
        const { settings = { version: 1 } } = (await chrome.storage.local.get('settings')) as { settings?: object };
        await chrome.storage.local.set({ settings: { ...settings, ...changed } });
      }, change),
    tell: (at, message) =>
      page.evaluate(
        async (where, what) => {
          const tab = (await chrome.tabs.query({})).find(({ url }) => url && new URL(url).pathname === where);
          return chrome.tabs.sendMessage(tab!.id!, what, { frameId: 0 }).catch((error: unknown) => String(error));
        },
        at,
        message,
      ),
    requests: () => page.evaluate(() => (window as unknown as { heard: unknown[] }).heard.splice(0) as never),
  };
}

export interface Controlled {
  session: Session;
  control: Control;
}

/** Launches a browser with the extension before the tests of a suite, and closes it after them. */
export function controlled(name: Parameters<typeof launch>[0]): Controlled {
  const run = {} as Controlled;
  beforeAll(async () => {
    run.session = await launch(name, { extension: extensionFolder(name) });
    run.control = await openControl(run.session);
  });
  afterAll(() => run.session?.close());
  return run;
}

export const rest = (ms: number) => new Promise((resolve) => setTimeout(resolve, ms));

/** The background worker: hears messages, opens the map, answers. It keeps nothing that it could not read again. */
import * as v from 'valibot';
import browser, { type Runtime } from 'webextension-polyfill';
import { changeSettings, mendSettings } from '../browser.ts';
import { type Busy, type Done, type Failure, type MapStatus, type ToWorker, toWorkerSchema } from '../messages.ts';
import { withKnown, withWrong } from '../settings-change.ts';
import { answerCard, answerLink, answerSearch, type DrawMap, statusOf } from './answers.ts';
import { Knowledge } from './knowledge.ts';
import { mapOfEntry } from './locator-map.ts';
import { readOutlines } from './outlines.ts';
import { FairQueue } from './queue.ts';

const CONTENT_SCRIPT = 'content/main.js';
const CARD_SCRIPT = 'card/main.js';
const GATE_SCRIPT = 'gate/main.js';

async function readFile(name: string): Promise<ArrayBuffer> {
  const response = await fetch(browser.runtime.getURL(`knowledge/${name}`));
  if (!response.ok) throw new Error(`knowledge/${name} is missing`);
  return response.arrayBuffer();
}

let opening: Promise<Knowledge> | undefined;
/** The open map; a failed opening is tried again with the next message. */
function openKnowledge(): Promise<Knowledge> {
  opening ??= Knowledge.open(readFile).catch((error: unknown) => {
    opening = undefined;
    throw error;
  });
  return opening;
}

let drawing: Promise<DrawMap> | undefined;
/** Cards do without a map rather than fail for it. */
function mapDrawer(): Promise<DrawMap> {
  drawing ??= readFile('outlines.bin').then(
    (bytes) => {
      const outlines = readOutlines(bytes);
      return (entry) => mapOfEntry(outlines, entry);
    },
    () => () => undefined,
  );
  return drawing;
}

/**
 * Articles that wait to be linked. One takes some milliseconds and at most a quarter of a megabyte, so that all that may
 * wait are done within seconds; a tab may have eight frames with an article each. Whoever comes when all places are
 * taken is told to ask again.
 */
const articles = new FairQueue({ running: 2, waiting: 400, waitingEach: 8 });
/** Of pages that are no tabs. */
const NO_TAB = -1;
const BUSY: Busy = { busy: true };
const DONE: Done = { done: true };

async function answer(message: ToWorker, sender: Runtime.MessageSender): Promise<unknown> {
  switch (message.type) {
    case 'link':
      return (
        (await articles.run(sender.tab?.id ?? NO_TAB, async () =>
          answerLink(await openKnowledge(), message, await mapDrawer()),
        )) ?? BUSY
      );
    case 'search':
      return answerSearch(
        await openKnowledge(),
        message,
        new TextDecoder().decode(await readFile('names.txt')),
        await mapDrawer(),
      );
    case 'card':
      return answerCard(await openKnowledge(), message, await mapDrawer());
    case 'status':
      return openKnowledge().then(statusOf, (error: unknown): MapStatus => ({ ...NO_MAP, fault: textOf(error) }));
    case 'wake':
      await load(CONTENT_SCRIPT, sender);
      return DONE;
    case 'load-card':
      await load(CARD_SCRIPT, sender);
      return DONE;
    case 'found':
      return showCount(sender, message.entries);
    case 'know':
      await changeSettings(withKnown(message.entry, message.known));
      return DONE;
    case 'hide': {
      const { entry, surface, hidden } = message;
      await changeSettings(withWrong({ entry, surface, site: siteOf(sender) }, hidden));
      return DONE;
    }
  }
}

const NO_MAP: MapStatus = { entries: 0, knownTo: '', contentHash: '' };
const textOf = (error: unknown): string => (error instanceof Error ? error.message : String(error));

/** The site is the sender's, whatever it says. */
const siteOf = ({ url = '' }: Runtime.MessageSender): string => (URL.canParse(url) ? new URL(url).hostname : '');

async function load(script: string, { tab, frameId }: Runtime.MessageSender): Promise<void> {
  if (tab?.id === undefined || frameId === undefined) return;
  await browser.scripting.executeScript({ target: { tabId: tab.id, frameIds: [frameId] }, files: [script] });
}

async function showCount({ tab, frameId }: Runtime.MessageSender, entries: number): Promise<void> {
  if (tab?.id === undefined || frameId !== 0) return;
  await browser.action.setBadgeBackgroundColor({ color: '#5b6b7b', tabId: tab.id });
  await browser.action.setBadgeText({ text: entries > 0 ? String(entries) : '', tabId: tab.id });
}

browser.runtime.onMessage.addListener((raw: unknown, sender: Runtime.MessageSender) => {
  // Only the extension's own scripts and pages can send here; a page has no way to, and this makes sure of it.
  if (sender.id !== browser.runtime.id) return undefined;
  const parsed = v.safeParse(toWorkerSchema, raw);
  if (!parsed.success)
    return Promise.resolve({ fault: `not understood: ${parsed.issues[0].message}` } satisfies Failure);
  return answer(parsed.output, sender).catch((error: unknown): Failure => ({ fault: textOf(error) }));
});

const CONTEXT_MENU = 'explain-selection';

browser.runtime.onInstalled.addListener(({ reason }) => {
  browser.contextMenus.create({
    id: CONTEXT_MENU,
    title: browser.i18n.getMessage('contextMenu', '%s'),
    contexts: ['selection'],
  });
  if (reason === 'install') void browser.tabs.create({ url: browser.runtime.getURL('welcome/welcome.html') });
  void serveOpenTabs();
  void mendSettings();
});
browser.runtime.onStartup.addListener(() => void mendSettings());

/** Tabs that were open when the extension was installed or updated get the gate, as those opened later do. */
async function serveOpenTabs(): Promise<void> {
  const tabs = await browser.tabs.query({ url: ['http://*/*', 'https://*/*'] });
  await Promise.allSettled(
    tabs.map(
      ({ id }) =>
        id !== undefined &&
        browser.scripting.executeScript({ target: { tabId: id, allFrames: true }, files: [GATE_SCRIPT] }),
    ),
  );
}

browser.contextMenus.onClicked.addListener(({ menuItemId, selectionText = '', frameId = 0 }, tab) => {
  if (menuItemId !== CONTEXT_MENU || tab?.id === undefined) return;
  void tellPage(tab.id, frameId, { type: 'explain', text: selectionText.slice(0, 200) });
});

browser.commands.onCommand.addListener((command) => {
  if (command !== 'next-mention') return;
  void browser.tabs.query({ active: true, lastFocusedWindow: true }).then(([tab]) => {
    if (tab?.id !== undefined) return tellPage(tab.id, 0, { type: 'next' });
  });
});

/** Says something to a page's content script, which is loaded first where it is not there yet. */
async function tellPage(tabId: number, frameId: number, message: { type: 'explain'; text: string } | { type: 'next' }) {
  try {
    await browser.tabs.sendMessage(tabId, message, { frameId });
  } catch {
    await browser.scripting.executeScript({ target: { tabId, frameIds: [frameId] }, files: [CONTENT_SCRIPT] });
    await browser.tabs.sendMessage(tabId, message, { frameId });
  }
}

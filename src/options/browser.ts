/** What the options page asks of the browser: the worker, the shortcut, a file to save. */
import browser from 'webextension-polyfill';
import { answerOf } from '../asking.ts';
import type { CardResponse, MapStatus, ToWorker } from '../messages.ts';

const COMMAND = 'next-mention';

/** The address of a file of the extension. */
export const packageFile = (name: string): string => browser.runtime.getURL(name);

export const extensionVersion = () => browser.runtime.getManifest().version;

/** The keys of the command that goes from name to name; empty where none are set. */
export async function shortcutKeys(): Promise<string> {
  const commands = await browser.commands.getAll();
  return commands.find(({ name }) => name === COMMAND)?.shortcut ?? '';
}

/** Opens the browser's own page for shortcuts. */
export async function openShortcuts(): Promise<void> {
  // Only Firefox (137 and later) can be asked for it; Chrome's page has an address.
  const { openShortcutSettings } = browser.commands as { openShortcutSettings?: () => Promise<void> };
  if (openShortcutSettings) await openShortcutSettings();
  else await browser.tabs.create({ url: 'chrome://extensions/shortcuts' });
}

const askWorker = <Answer extends object>(message: ToWorker): Promise<Answer> =>
  answerOf(() => browser.runtime.sendMessage(message));

export const askStatus = () => askWorker<MapStatus>({ type: 'status' });

/** The name of an entry, or undefined where the map has none by this id. */
export async function nameOf(entry: string, today: string): Promise<string | undefined> {
  const answer = await askWorker<CardResponse>({ type: 'card', entry, published: null, today });
  return answer.card?.name;
}

/** Settings in the browser's storage, for every part that reads, writes or watches them. */
import browser from 'webextension-polyfill';
import { parseSettings, SETTINGS_KEY, type Settings } from './settings.ts';
import { type Change, changeFrom } from './settings-change.ts';
import { BACKUP_KEY, needsMending, type Stored, settingsOf, writingOf } from './settings-stored.ts';

const read = (): Promise<Stored> => browser.storage.local.get([SETTINGS_KEY, BACKUP_KEY]);

export async function readSettings(): Promise<Settings> {
  return settingsOf(await read());
}

/**
 * Changes what is stored now. One change at a time, in whatever windows of the extension they are made; so the content
 * script, which has no part in the extension's locks, asks the worker.
 *
 * @throws where the browser could not store it; then all is as it was
 */
export function changeSettings(change: Change): Promise<void> {
  return locked(async () => write(await read(), change));
}

/** As `changeSettings`, by the settings that the reader saw and what became of them. */
export const saveSettings = (before: Settings, after: Settings) => changeSettings(changeFrom(before, after));

/** Brings settings of an older version up to date, and repairs damaged ones, where there are any. */
export function mendSettings(): Promise<void> {
  return locked(async () => {
    const stored = await read();
    if (needsMending(stored)) await write(stored, (settings) => settings);
  });
}

async function write(stored: Stored, change: Change): Promise<void> {
  const { needed, spare } = writingOf(stored, change);
  try {
    await browser.storage.local.set({ ...spare, ...needed });
  } catch (error) {
    // Storage may be full: what the reader sets now is worth more than a copy of what was set before.
    if (Object.keys(spare).length === 0) throw error;
    await browser.storage.local.remove(BACKUP_KEY);
    await browser.storage.local.set(needed);
  }
}

async function locked(work: () => Promise<void>): Promise<void> {
  await navigator.locks.request(SETTINGS_KEY, work);
}

/** Calls back whenever the settings change, from whatever page. */
export function onSettings(callback: (settings: Settings) => void): void {
  browser.storage.onChanged.addListener((changes, area) => {
    const change = changes[SETTINGS_KEY];
    if (area === 'local' && change) callback(parseSettings(change.newValue));
  });
}

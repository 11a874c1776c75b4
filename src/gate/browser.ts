/**
 * What the gate asks of the browser, by the bare global: the polyfill weighs more than the gate may. Promises come from
 * `chrome` in Firefox too, as the manifest is of version 3.
 */
import type { Done, Failure } from '../messages.ts';
import { SETTINGS_KEY } from '../settings-defaults.ts';

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

/** Milliseconds before a worker is asked again that ended while it was asked. */
const RETRY_DELAYS = [100, 1000, 5000];

/** Has the content script loaded into this frame; rejects where the extension has gone. */
export async function wake(): Promise<void> {
  for (const delay of RETRY_DELAYS) {
    try {
      const answer = (await chrome.runtime.sendMessage({ type: 'wake' })) as Done | Failure | undefined;
      // Where the worker ended in between, Firefox gives nothing rather than reject.
      if (answer && 'done' in answer) return;
    } catch (error) {
      if (chrome.runtime?.id === undefined) throw error;
    }
    await new Promise((resolve) => setTimeout(resolve, delay));
  }
}

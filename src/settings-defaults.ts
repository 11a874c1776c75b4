/** The settings of the first day, and what they mean: the part of settings.ts that brings no schema along. */
import type { Settings } from './settings.ts';

export const SETTINGS_VERSION = 1;
/** The key in `storage.local` under which the settings lie. */
export const SETTINGS_KEY = 'settings';

export const DEFAULT_SETTINGS: Settings = {
  version: SETTINGS_VERSION,
  enabled: true,
  offSites: [],
  underline: 'first',
  everyMention: false,
  hiddenKinds: [],
  known: [],
  wrong: [],
  textSize: 'medium',
  underlineStyle: 'dotted',
  theme: 'auto',
};

/** Whether the reader wants annotations on this site. */
export function wantsAnnotations(settings: Settings, host: string): boolean {
  return settings.enabled && !settings.offSites.includes(host);
}

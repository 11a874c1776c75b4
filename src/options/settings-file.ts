/** Settings as a file: written so that any later version can tell what it is, read so that nothing is half taken. */
import * as v from 'valibot';
import { SETTINGS_VERSION, type Settings, settingsSchema } from '../settings.ts';
import { migrate } from '../settings-migrations.ts';

/** Characters; all settings at their bounds stay well below. */
export const MAX_FILE_LENGTH = 2_000_000;

export function settingsFile(settings: Settings): string {
  return `${JSON.stringify(settings, null, 2)}\n`;
}

export type Imported =
  | { readonly ok: true; readonly settings: Settings }
  | { readonly ok: false; readonly why: 'too-large' | 'not-json' }
  | { readonly ok: false; readonly why: 'version'; readonly version: string }
  /** `at`: the path to what does not fit ("offSites.3"); `message`: what is wrong there, in English. */
  | { readonly ok: false; readonly why: 'invalid'; readonly at: string; readonly message: string };

/** Reads an exported file; what it says counts only as a whole. */
export function parseSettingsFile(text: string): Imported {
  if (text.length > MAX_FILE_LENGTH) return { ok: false, why: 'too-large' };
  let data: unknown;
  try {
    data = JSON.parse(text);
  } catch {
    return { ok: false, why: 'not-json' };
  }
  const version = typeof data === 'object' && data !== null ? (data as { version?: unknown }).version : undefined;
  const { stored } = migrate(data);
  if (typeof version === 'number' && (stored as { version: unknown }).version !== SETTINGS_VERSION) {
    return { ok: false, why: 'version', version: String(version) };
  }
  const parsed = v.safeParse(settingsSchema, stored);
  if (parsed.success) return { ok: true, settings: parsed.output };
  const [issue] = parsed.issues;
  return { ok: false, why: 'invalid', at: v.getDotPath(issue) ?? '.', message: issue.message };
}

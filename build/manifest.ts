/** Derives each browser's manifest from the one in the project's root. */
export const BROWSERS = ['chrome', 'firefox'] as const;
export type Browser = (typeof BROWSERS)[number];

type Manifest = Record<string, unknown> & { background: { service_worker: string; scripts: string[] } };

/** Chrome wants a service worker and knows no other; Firefox wants scripts and warns at a service worker. */
export function manifestFor(browser: Browser, manifest: Manifest): Record<string, unknown> {
  const { background, ...rest } = manifest;
  if (browser === 'chrome') {
    const { browser_specific_settings: _, ...chrome } = rest;
    return { ...chrome, background: { service_worker: background.service_worker } };
  }
  const { minimum_chrome_version: _, ...firefox } = rest;
  return { ...firefox, background: { scripts: background.scripts } };
}

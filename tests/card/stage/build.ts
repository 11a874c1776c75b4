/** Serves a test's page with the card at work on it. */
import type { Served, Site } from '../../e2e/browsers.ts';
import { buildGallery } from '../../support/gallery.ts';

export const STAGE = '/stage';

/** The script is the same for every page of a run. */
let built: Promise<Site> | undefined;

export async function stageSite(html: string, headers: Readonly<Record<string, string>> = {}): Promise<Site> {
  built ??= buildGallery('/built', { script: 'tests/card/stage/page.ts', html: '' });
  const script = (await built)['/gallery.js'] as Served;
  return { [STAGE]: { body: html, headers }, '/stage.js': script };
}

/** Serves a test's page with the card at work on it. */
import type { Served, Site } from '../../e2e/browsers.ts';
import { buildGallery } from '../../support/gallery.ts';

export const STAGE = '/stage';

const buildStage = (define = {}) => buildGallery('/built', { script: 'tests/card/stage/page.ts', html: '', define });
/** The script is the same for every page of a run. */
let built: Promise<Site> | undefined;

export async function stageSite(html: string, headers: Readonly<Record<string, string>> = {}): Promise<Site> {
  built ??= buildStage();
  return serve(html, headers, await built);
}

/** The same with the card as it is released: no test sees into it. */
export async function releasedStageSite(html: string): Promise<Site> {
  return serve(html, {}, await buildStage({ __TEST_BUILD__: 'false' }));
}

function serve(html: string, headers: Readonly<Record<string, string>>, site: Site): Site {
  return { [STAGE]: { body: html, headers }, '/stage.js': site['/gallery.js'] as Served };
}

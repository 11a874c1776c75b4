/** Builds the gallery for a browser to open: one page that needs nothing else. */
import { readFileSync } from 'node:fs';
import { build } from 'esbuild';
import type { Site } from '../../e2e/browsers.ts';
import { petersburgMap } from './locator.ts';

export const GALLERY = '/gallery';

/** @returns what to serve: the page at `GALLERY`, where `window.gallery.show(state)` opens a card */
export async function gallerySite(): Promise<Site> {
  const result = await build({
    entryPoints: ['tests/card/gallery/page.ts'],
    bundle: true,
    write: false,
    format: 'iife',
    target: ['chrome120', 'firefox140'],
    charset: 'utf8',
    define: { __TEST_BUILD__: 'true', PETERSBURG_MAP: JSON.stringify(petersburgMap()) },
  });
  return {
    [GALLERY]: { body: readFileSync('tests/card/gallery/gallery.html', 'utf8') },
    '/gallery.js': { body: result.outputFiles[0]!.text, type: 'text/javascript; charset=utf-8' },
  };
}

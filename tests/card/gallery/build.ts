/** The gallery of cards: `window.gallery.show(state)` opens a card on it. */
import { readFileSync } from 'node:fs';
import type { Site } from '../../e2e/browsers.ts';
import { buildGallery } from '../../support/gallery.ts';
import { sampleMaps } from './locator.ts';

export const GALLERY = '/gallery';

export function gallerySite(): Promise<Site> {
  return buildGallery(GALLERY, {
    script: 'tests/card/gallery/page.ts',
    html: readFileSync('tests/card/gallery/gallery.html', 'utf8'),
    define: { SAMPLE_MAPS: JSON.stringify(sampleMaps()) },
  });
}

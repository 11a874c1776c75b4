/** The gallery of the options page: `window.gallery.show(name, theme, locale)`. */
import type { Site } from '../../e2e/browsers.ts';
import { buildGallery, pageOf } from '../../support/gallery.ts';

export const OPTIONS_GALLERY = '/options/gallery';

export function optionsSite(): Promise<Site> {
  return buildGallery(OPTIONS_GALLERY, {
    script: 'tests/options/gallery/page.tsx',
    html: pageOf('src/options/options.html'),
    files: {
      '/options/palette.css': 'src/options/palette.css',
      '/options/options.css': 'src/options/options.css',
      '/icons/32.png': 'assets/icons/32.png',
      '/icons/128.png': 'assets/icons/128.png',
    },
  });
}

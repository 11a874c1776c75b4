/** The gallery of the popup: `window.gallery.show(name, theme, locale)`. */
import type { Site } from '../../e2e/browsers.ts';
import { buildGallery, pageOf } from '../../support/gallery.ts';

export const POPUP_GALLERY = '/popup/gallery';
/** CSS pixels, as wide as the popup and as high as browsers let it grow. */
export const POPUP_SIZE = { width: 352, height: 600 } as const;

export function popupSite(): Promise<Site> {
  return buildGallery(POPUP_GALLERY, {
    script: 'tests/popup/gallery/page.tsx',
    html: pageOf('src/popup/popup.html'),
    files: {
      '/options/palette.css': 'src/options/palette.css',
      '/popup/popup.css': 'src/popup/popup.css',
      '/icons/48.png': 'assets/icons/48.png',
    },
  });
}

/**
 * The gate: the only script that runs on every page and in every frame. Small and quick, it decides whether the rest is
 * loaded.
 */
import { isArticlePage } from '../article/is-article-page.ts';
import { isOurs, onStoredSettings, storedSettings, wake } from './browser.ts';
import { keepLookout, type Lookout } from './lookout.ts';
import { isWanted } from './wanted.ts';

const STARTED = Symbol.for('backgrounder-gate');
const realm = globalThis as { [STARTED]?: true };
/** CSS pixels below which a frame holds an advertisement or a player, not an article. */
const LEAST_FRAME = { width: 300, height: 250 };

function start(): void {
  realm[STARTED] = true;
  let lookout: Lookout | undefined;
  let woken = false;

  const follow = (stored: unknown) => {
    lookout?.stop();
    // Once loaded, the content script follows page and settings by itself.
    if (woken || !isWanted(stored, location.hostname)) return;
    lookout = keepLookout({
      document,
      isArticle: () => isOurs() && isArticlePage(document, location.href),
      onArticle: () => {
        woken = true;
        wake().catch(() => {
          // The extension has gone, or the reader lets it read this page only on a click, which loads it.
        });
      },
    });
  };
  onStoredSettings(follow);
  storedSettings().then(follow, () => follow(undefined));
}

const isSmallFrame = () =>
  window !== window.top && (innerWidth < LEAST_FRAME.width || innerHeight < LEAST_FRAME.height);

if (!realm[STARTED] && !isSmallFrame()) start();

/**
 * The gate: the only script that runs on every page and in every frame. Small and quick, it decides whether the rest is
 * loaded. The page is asked first: most are no articles, and on those none of the extension's own interfaces is
 * touched, each of which a browser takes a millisecond or more to set up.
 */
import { isArticlePage } from '../article/is-article-page.ts';
import { onStoredSettings, storedSettings, wake } from './browser.ts';
import { keepLookout } from './lookout.ts';
import { isWanted } from './wanted.ts';

const STARTED = Symbol.for('backgrounder-gate');
const realm = globalThis as { [STARTED]?: true };
/** CSS pixels below which a frame holds an advertisement or a player, not an article. */
const LEAST_FRAME = { width: 300, height: 250 };

function start(): void {
  realm[STARTED] = true;
  keepLookout({
    document,
    isArticle: () => isArticlePage(document, location.href),
    onArticle: () => {
      wakeWhenWanted().catch(() => {
        // The extension has gone, or the reader lets it read this page only on a click, which loads it.
      });
    },
  });
}

/** Once loaded, the content script follows page and settings by itself. */
async function wakeWhenWanted(): Promise<void> {
  const wanted = (stored: unknown) => isWanted(stored, location.hostname);
  if (wanted(await storedSettings().catch(() => undefined))) return wake();
  let woken = false;
  onStoredSettings((stored) => {
    if (woken || !wanted(stored)) return;
    woken = true;
    wake().catch(() => {});
  });
}

const isSmallFrame = () =>
  window !== window.top && (innerWidth < LEAST_FRAME.width || innerHeight < LEAST_FRAME.height);

if (!realm[STARTED] && !isSmallFrame()) start();

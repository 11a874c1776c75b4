/**
 * Looks whether a page is an article: when it has loaded, and again when it has changed or gone to another address, the
 * rarer the more often it looked in vain.
 */

/** Milliseconds from a change to the next look. A body that comes late is to be annotated soon after. */
const FIRST_DELAY = 50;
const LONGEST_DELAY = 8000;
/** Looks at one address; doubling delays make these some two minutes of change. */
const MAX_LOOKS = 20;

export interface LookoutOptions {
  readonly document: Document;
  /** The test itself; called only while the page is in sight. */
  readonly isArticle: () => boolean;
  readonly onArticle: () => void;
}

export interface Lookout {
  stop(): void;
}

/** Until an article is found, or `stop`. */
export function keepLookout({ document, isArticle, onArticle }: LookoutOptions): Lookout {
  const view = document.defaultView ?? window;
  const ending = new AbortController();
  const { signal } = ending;
  const address = () => view.location.pathname + view.location.search;
  let at = address();
  let looks = 0;
  let timer: ReturnType<typeof setTimeout> | undefined;

  const look = () => {
    timer = undefined;
    if (document.visibilityState === 'hidden') return;
    looks++;
    if (!isArticle()) return;
    stop();
    onArticle();
  };
  const soon = () => {
    if (address() !== at) {
      at = address();
      looks = 0;
      clearTimeout(timer);
      timer = undefined;
    }
    if (timer === undefined && looks < MAX_LOOKS)
      timer = setTimeout(look, Math.min(FIRST_DELAY * 2 ** looks, LONGEST_DELAY));
  };
  const observer = new MutationObserver(soon);
  const stop = () => {
    ending.abort();
    observer.disconnect();
    clearTimeout(timer);
  };

  observer.observe(document, { childList: true, subtree: true });
  // A prerendered page is hidden until it is shown.
  document.addEventListener('visibilitychange', soon, { signal });
  view.addEventListener('popstate', soon, { signal });
  (view as { navigation?: EventTarget }).navigation?.addEventListener('currententrychange', soon, { signal });
  look();
  return { stop };
}

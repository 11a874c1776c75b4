/** When a page is at rest: loaded, looked at, and not changing. */

/** Milliseconds without a change. Text is to be annotated within 250 ms of it, and reading and linking take their part. */
const QUIET = 100;
/** Milliseconds after which a page that never rests is read all the same. */
const PATIENCE = 1500;

function once(target: EventTarget, type: string, signal: AbortSignal): Promise<void> {
  return new Promise((resolve, reject) => {
    if (signal.aborted) reject(signal.reason);
    target.addEventListener(type, () => resolve(), { once: true, signal });
    signal.addEventListener('abort', () => reject(signal.reason), { once: true });
  });
}

/** Until the page is loaded, shown rather than prerendered, and its tab in sight. Rejects when aborted. */
export async function whenShown(document: Document, signal: AbortSignal): Promise<void> {
  const view = document.defaultView;
  if ((document as { prerendering?: boolean }).prerendering) await once(document, 'prerenderingchange', signal);
  while (document.visibilityState === 'hidden') await once(document, 'visibilitychange', signal);
  // Scripts that the page waits for may take over its markup node by node.
  if (document.readyState !== 'complete' && view) await once(view, 'load', signal);
}

/** Tells when changes have come to rest. */
export class Rest {
  readonly #signal: AbortSignal;
  #changedAt = performance.now();

  constructor(signal: AbortSignal) {
    this.#signal = signal;
  }

  /** Something changed just now. */
  disturb(): void {
    this.#changedAt = performance.now();
  }

  async settled(): Promise<void> {
    const since = performance.now();
    for (;;) {
      const now = performance.now();
      const left = Math.min(this.#changedAt + QUIET - now, since + PATIENCE - now);
      if (left <= 0) return;
      await new Promise((resolve) => setTimeout(resolve, left));
      this.#signal.throwIfAborted();
    }
  }
}

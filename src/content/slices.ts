/** Long work on the page's main thread, cut so that neither input nor a frame waits for it. */

/** Milliseconds of work at a time: half of what a frame of 120 a second leaves. */
const SLICE = 4;

/**
 * Lets the page's own work, and input before all, come first. By a message: `scheduler.yield` would put us before the
 * page's timers, which then stand still for as long as a page of 100,000 blocks is read, and a timer of our own is put
 * off when the page uses many. One channel serves a whole piece of work: each costs more than many messages.
 */
class Pauses {
  #channel: MessageChannel | undefined;

  giveWay(): Promise<void> {
    this.#channel ??= new MessageChannel();
    const { port1, port2 } = this.#channel;
    return new Promise((resolve) => {
      port1.onmessage = () => resolve();
      port2.postMessage(null);
    });
  }

  end(): void {
    this.#channel?.port1.close();
  }
}

/** Runs steps slice by slice. Rejects with the signal's reason when aborted between two. */
export async function inSlices<Result>(steps: Iterator<void, Result>, signal: AbortSignal): Promise<Result> {
  const pauses = new Pauses();
  try {
    for (;;) {
      const until = performance.now() + SLICE;
      do {
        const step = steps.next();
        if (step.done) return step.value;
      } while (performance.now() < until);
      await pauses.giveWay();
      signal.throwIfAborted();
    }
  } finally {
    pauses.end();
  }
}

/** Milliseconds after which work begins though the page is never idle. */
const PATIENCE = 200;

/** Until the page has nothing to do. */
export function whenIdle(signal: AbortSignal): Promise<void> {
  return new Promise((resolve, reject) => {
    const done = () => (signal.aborted ? reject(signal.reason) : resolve());
    if (typeof requestIdleCallback === 'function') requestIdleCallback(done, { timeout: PATIENCE });
    else setTimeout(done);
  });
}

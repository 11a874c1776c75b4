/**
 * Work of many tabs, done by turns: each tab that waits gets one piece done before any gets its second, so that a tab
 * with much to do does not keep the others waiting. What waits is bounded, since each piece holds an article's text.
 */

export interface QueueBounds {
  /** Pieces at work at the same time. */
  readonly running: number;
  /** Pieces that wait, of all owners. */
  readonly waiting: number;
  /** Pieces that wait of one owner. */
  readonly waitingEach: number;
}

type Start = () => void;

export class FairQueue {
  readonly #bounds: QueueBounds;
  /** By owner, in the order of their turns. */
  readonly #waiting = new Map<number, Start[]>();
  #count = 0;
  #running = 0;

  constructor(bounds: QueueBounds) {
    this.#bounds = bounds;
  }

  /** @returns what the work gives; undefined, without doing it, where too much waits already */
  async run<Result>(owner: number, work: () => Promise<Result>): Promise<Result | undefined> {
    if (this.#running >= this.#bounds.running) {
      const own = this.#waiting.get(owner) ?? [];
      if (this.#count >= this.#bounds.waiting || own.length >= this.#bounds.waitingEach) return undefined;
      this.#waiting.set(owner, own);
      this.#count++;
      await new Promise<void>((start) => own.push(start));
    } else {
      this.#running++;
    }
    try {
      return await work();
    } finally {
      // As a task of its own: what is asked by hand, a card or a search, comes in between.
      setTimeout(() => this.#next());
    }
  }

  /** Hands the place that has become free to the next in turn. */
  #next(): void {
    const [first] = this.#waiting;
    if (!first) {
      this.#running--;
      return;
    }
    const [owner, own] = first;
    const start = own.shift()!;
    this.#count--;
    this.#waiting.delete(owner);
    if (own.length > 0) this.#waiting.set(owner, own);
    start();
  }
}

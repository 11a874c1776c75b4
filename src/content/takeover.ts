/**
 * Whether a server-rendered page has been taken over by its framework. Where that can't be known, only highlights are
 * drawn, until the reader reaches for the keyboard: marks are worth no more than highlights but for the focus, and by
 * then the page has long come to rest.
 */
import { type SignsOfLife, signsOfLife } from '../annotate/signs-of-life.ts';
import type { Article } from '../article/article.ts';

/** Milliseconds after the page was loaded before which nobody's Tab counts. */
const GRACE = 3000;

export class Takeover {
  #signs: SignsOfLife = { lively: true, hydrating: true };
  #article: Article | undefined;
  #keyboard = false;

  /** @param onOver marks may be drawn where highlights are */
  constructor(document: Document, signal: AbortSignal, onOver: () => void) {
    const started = performance.now();
    const onKey = ({ key }: KeyboardEvent) => {
      if (this.#keyboard || key !== 'Tab' || performance.now() - started < GRACE) return;
      this.#keyboard = true;
      if (this.#signs.hydrating) onOver();
    };
    document.addEventListener('keydown', onKey, { signal, capture: true, passive: true });
  }

  /** Looks at a page whose article has been read, once for each reading. */
  look(document: Document, article: Article): void {
    const root = article.roots[0];
    if (article === this.#article || !root) return;
    this.#article = article;
    this.#signs = signsOfLife(document, root);
  }

  get over(): boolean {
    return !this.#signs.hydrating || this.#keyboard;
  }

  get lively(): boolean {
    return this.#signs.lively;
  }
}

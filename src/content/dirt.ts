/** What has changed on a page since it was last read. */
import type { PageChange } from '../annotate/page-guard.ts';
import { contains, localName, textContent } from '../annotate/plain-dom.ts';
import type { Article } from '../article/article.ts';
import { HOST_NAME } from '../card/host-name.ts';
import type { KnownBlock, KnownBlocks } from './known-blocks.ts';

/** UTF-16 units of new text outside of the article that may be more of it, or another one: about a paragraph. */
const MUCH = 400;
/** Parts read one by one; of more, the whole page is read in one go. */
const MANY = 40;
/** UTF-16 units of a part that is read at once; larger ones are read with the whole page, in slices. */
const LARGE = 20_000;
/** Milliseconds between whole readings of which the last found nothing new: the first, and how long they may grow. */
const FIRST_PAUSE = 250;
const LONGEST_PAUSE = 16_000;

export interface Dirty {
  /** Read the whole page again. */
  readonly whole: boolean;
  /** Elements and texts within the article. */
  readonly parts: ReadonlySet<Node>;
  /** Blocks whose text is no longer what it was. */
  readonly lost: ReadonlySet<KnownBlock>;
}

export class Dirt {
  #whole = true;
  #parts = new Set<Node>();
  #lost = new Set<KnownBlock>();
  /** Something else wants to be looked at, without anything to read. */
  #asked = false;
  #wake = () => {};
  #pause = 0;

  /** @returns whether the change concerns the article, or may */
  note({ blocks, texts, elements }: PageChange, known: KnownBlocks, article: Article | undefined): boolean {
    let concerns = blocks.size > 0;
    for (const block of blocks) {
      const lost = known.of(block);
      if (lost) this.#lost.add(lost);
      this.#parts.add(block.element);
    }
    for (const text of texts) {
      const lost = known.withNode(text);
      if (lost) {
        this.#lost.add(lost);
        this.#parts.add(lost.block.element);
        concerns = true;
      } else concerns = this.#newText(text, text.data, article) || concerns;
    }
    for (const element of elements) {
      if (localName(element) !== HOST_NAME)
        concerns = this.#newText(element, textContent(element) ?? '', article) || concerns;
    }
    if (concerns) this.#wake();
    return concerns;
  }

  add(what: 'address' | 'showing'): void {
    if (what === 'address') {
      this.#whole = true;
      this.#pause = 0;
    }
    this.#asked = true;
    this.#wake();
  }

  take(): Dirty {
    const taken = { whole: this.#whole || this.#parts.size > MANY, parts: this.#parts, lost: this.#lost };
    this.#whole = false;
    this.#asked = false;
    this.#parts = new Set();
    this.#lost = new Set();
    return taken;
  }

  /**
   * Until there is more.
   * @param inVain the whole page was just read, and nothing new found: the next time may wait, the longer the more often
   */
  async more(signal: AbortSignal, inVain: boolean): Promise<void> {
    this.#pause = inVain ? Math.min(Math.max(this.#pause * 2, FIRST_PAUSE), LONGEST_PAUSE) : 0;
    const until = performance.now() + this.#pause;
    for (;;) {
      signal.throwIfAborted();
      if (this.#asked || this.#parts.size > 0 || this.#lost.size > 0) return;
      const left = until - performance.now();
      if (this.#whole && left <= 0) return;
      await this.#woken(signal, this.#whole ? left : undefined);
    }
  }

  #woken(signal: AbortSignal, within: number | undefined): Promise<void> {
    return new Promise((resolve) => {
      const timer = within === undefined ? undefined : setTimeout(resolve, within);
      const onAbort = () => this.#wake();
      this.#wake = () => {
        clearTimeout(timer);
        signal.removeEventListener('abort', onAbort);
        this.#wake = () => {};
        resolve();
      };
      signal.addEventListener('abort', onAbort, { once: true });
    });
  }

  #newText(node: Node, text: string, article: Article | undefined): boolean {
    const { length } = text.trim();
    if (length === 0) return false;
    const inside = article?.roots.some((root) => contains(root, node)) ?? false;
    if (inside && length < LARGE) this.#parts.add(node);
    else if (!article || length >= MUCH) this.#whole = true;
    else return false;
    return true;
  }
}

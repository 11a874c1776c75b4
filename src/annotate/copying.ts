/** What the reader copies is the page's own text and markup: marks step aside while the page and the browser copy. */
import type { Block } from '../article/article.ts';

export interface Aside {
  /** Blocks with marks in them. */
  readonly blocks: () => readonly Block[];
  /** Takes a block's marks away; the result draws them again. */
  readonly aside: (block: Block) => () => void;
}

export function keepCopiesClean(document: Document, signal: AbortSignal, { blocks, aside }: Aside): void {
  const onCopy = () => {
    const selection = document.getSelection();
    if (!selection || selection.isCollapsed) return;
    const taken = blocks().filter(({ element }) => selection.containsNode(element, true));
    const back = taken.map(aside);
    // After the event the browser has copied, and nothing was painted in between.
    setTimeout(() => {
      if (!signal.aborted) for (const draw of back) draw();
    });
  };
  const view = document.defaultView;
  for (const type of ['copy', 'cut']) view?.addEventListener(type, onCopy, { signal, capture: true });
}

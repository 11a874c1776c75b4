/** What the popup, the context menu and the keyboard command ask of a page. */
import type { Annotations } from '../annotate/annotations.ts';
import type { Anchor } from '../annotate/annotator.ts';
import type { Card } from '../messages.ts';
import type { Mention } from './mentions.ts';
import type { Presentation } from './presentation.ts';

/** Text that the reader has selected, with the card of what it may mean. */
export interface Selected {
  readonly card: Card;
  readonly anchor: Range;
}

export interface PageCommands {
  reveal(entry: string): void;
  explain(text: string): Promise<void>;
  next(): void;
}

export interface CommandOptions {
  readonly document: Document;
  readonly annotations: Annotations<Mention>;
  readonly presentation: Presentation;
  readonly open: (what: Mention | Selected) => void;
  /** Asks the worker who may be meant. */
  readonly search: (text: string) => Promise<Card | undefined>;
}

export function pageCommands({ document, annotations, presentation, open, search }: CommandOptions): PageCommands {
  let last: Mention | undefined;
  const all = () => presentation.shown.flat().map(({ mention }) => mention);

  const bringIntoView = (anchor: Anchor) => {
    const element = anchor instanceof Range ? anchor.startContainer.parentElement : anchor;
    // At once: a card is not opened beside what is still moving.
    element?.scrollIntoView({ block: 'center', behavior: 'instant' });
  };
  const below = (mention: Mention) => {
    const bottom = annotations.anchorOf(mention)?.getBoundingClientRect().bottom;
    return bottom !== undefined && bottom > 0;
  };

  return {
    reveal(entry) {
      const mention = all().find((one) => one.entry === entry && annotations.anchorOf(one));
      const anchor = mention && annotations.anchorOf(mention);
      if (!mention || !anchor) return;
      last = mention;
      bringIntoView(anchor);
      annotations.focus(mention);
      open(mention);
    },
    async explain(text) {
      const selection = document.getSelection();
      if (!selection || selection.rangeCount === 0) return;
      const anchor = selection.getRangeAt(0).cloneRange();
      const mention = all().find((one) => {
        const at = one.surface.includes(text.trim()) ? annotations.anchorOf(one) : undefined;
        return at instanceof Range ? isWithin(anchor, at) : at !== undefined && anchor.intersectsNode(at);
      });
      if (mention) {
        open(mention);
        return;
      }
      const card = await search(text);
      if (card) open({ card, anchor });
    },
    next() {
      const stops = all().filter((mention) => presentation.isStop(mention) && annotations.anchorOf(mention));
      const from = last ? stops.indexOf(last) + 1 : stops.findIndex(below);
      const mention = stops[Math.max(from, 0)] ?? stops[0];
      const anchor = mention && annotations.anchorOf(mention);
      if (!mention || !anchor) return;
      last = mention;
      bringIntoView(anchor);
      // A highlight takes no focus: its card opens instead, and does.
      if (!annotations.focus(mention)) open(mention);
    },
  };
}

function isWithin(inner: Range, outer: Range): boolean {
  try {
    return (
      outer.compareBoundaryPoints(Range.START_TO_START, inner) <= 0 &&
      outer.compareBoundaryPoints(Range.END_TO_END, inner) >= 0
    );
  } catch {
    // Not in one tree.
    return false;
  }
}

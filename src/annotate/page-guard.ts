/**
 * Watches the page, and makes its changes win: what it changed is freed of marks before the next paint. Changes of our
 * own are never seen.
 */
import type { Block } from '../article/article.ts';
import type { HighlightAnnotator } from './highlight-annotator.ts';
import type { MarkAnnotator } from './mark-annotator.ts';
import {
  dropPieces,
  handOver,
  isContiguous,
  mergeInto,
  type OwnedText,
  putTogether,
  seatWitness,
} from './owned-text.ts';
import { isConnected } from './plain-dom.ts';
import { sweepMarks } from './sweep.ts';
import { type Touch, verdictOn } from './touch.ts';
import { ownedWithin, readRecords } from './touches.ts';

export interface PageChange {
  /** Blocks that were drawn on and are no longer what they were. Nothing is drawn on them any more. */
  readonly blocks: ReadonlySet<Block>;
  /** Texts that came or changed, outside of what is drawn on. */
  readonly texts: ReadonlySet<Text>;
  /** Elements that came. */
  readonly elements: ReadonlySet<Element>;
  /** The document got a new root: `document.open` ran, and has taken every listener with it. */
  readonly rootReplaced: boolean;
}

export interface PageGuard {
  /** Watches a shadow root too. */
  watch(root: Node): void;
  /** Runs changes of our own; what the page changed before is dealt with first. */
  quietly<T>(change: () => T): T;
  stop(): void;
}

const WATCHED = { childList: true, characterData: true, subtree: true };

export function guardPage<M extends object>(
  document: Document,
  marks: MarkAnnotator<M>,
  highlights: HighlightAnnotator<M>,
  onChange: (change: PageChange) => void,
): PageGuard {
  const ownedBy = (node: Node) => marks.ownedBy(node);
  const observer = new MutationObserver((records) => answer(records));
  const watched = new WeakSet<Node>();
  const roots: WeakRef<Node>[] = [];
  let root = document.documentElement;

  const answer = (records: MutationRecord[]) => {
    if (records.length === 0) return;
    const { touches, elementsAdded, elementsRemoved, texts } = readRecords(records, ownedBy);
    const blocks = new Set<Block>();
    const note = (block: Block | undefined) => {
      if (block) blocks.add(block);
    };
    // Merged texts first and from the last: each is merged into one that may be a piece of the text before it.
    const ordered = [...touches].reverse().sort(([, a], [, b]) => Number(!a.mergedInto) - Number(!b.mergedInto));
    for (const [owned, touch] of ordered) {
      if (!marks.ownedBy(owned.node)) continue;
      const block = marks.blockOf(owned);
      if (settle(owned, touch)) {
        marks.forget(owned);
        note(block);
      }
    }
    for (const element of elementsRemoved) {
      if (isConnected(element)) continue;
      for (const owned of ownedWithin(element, ownedBy)) note(marks.blockOf(owned));
    }
    for (const element of elementsAdded) {
      sweepMarks(element, (mark) => marks.ownedBy(mark) !== undefined);
      for (const owned of ownedWithin(element, ownedBy)) seatWitness(owned);
    }
    for (const text of texts) note(highlights.blockOf(text));
    for (const block of blocks) {
      marks.erase(block);
      highlights.erase(block);
    }
    observer.takeRecords();
    const rootReplaced = document.documentElement !== root;
    root = document.documentElement;
    onChange({ blocks, texts, elements: elementsAdded, rootReplaced });
  };

  const watch = (node: Node) => {
    if (watched.has(node)) return;
    watched.add(node);
    roots.push(new WeakRef(node));
    observer.observe(node, WATCHED);
  };
  watch(document);

  return {
    watch,
    quietly(change) {
      answer(observer.takeRecords());
      // Not watched at all, since every mark would leave a dozen records to be thrown away.
      observer.disconnect();
      try {
        return change();
      } finally {
        for (const ref of roots) {
          const node = ref.deref();
          if (node) observer.observe(node, WATCHED);
        }
      }
    },
    stop: () => observer.disconnect(),
  };
}

/** @returns whether the text is the page's alone now */
function settle(owned: OwnedText, touch: Touch): boolean {
  const { node, first, pieces, witness } = owned;
  const rest = pieces.map((piece) => piece.textContent ?? '').join('');
  const at = witness.startContainer === node ? witness.startOffset : 0;
  const verdict = verdictOn(touch, { first, rest, data: node.data, witness: at }, isContiguous(owned));
  switch (verdict) {
    case 'keep':
      seatWitness(owned);
      return false;
    case 'restore':
      // Pieces that went as the page cut text out of its own node are meant to be gone.
      putTogether(owned, touch.dataChanged && !touch.nodeRemoved ? pieces.filter((piece) => piece.parentNode) : pieces);
      return true;
    case 'restore-appended':
      putTogether(owned, pieces, 'appended');
      return true;
    case 'drop-pieces':
      dropPieces(owned);
      return true;
    case 'remove':
      putTogether(owned);
      node.remove();
      return true;
    case 'merge':
      if (touch.mergedInto) mergeInto(touch.mergedInto, owned);
      return true;
    case 'hand-over':
      handOver(owned);
      return true;
  }
}

/**
 * Mentions on a page: drawn by marks where that is safe, by highlights elsewhere, and taken away so that the page is
 * as it was. The page's own changes always win.
 */
import type { Block } from '../article/article.ts';
import type { Anchor, Annotator } from './annotator.ts';
import { keepCopiesClean } from './copying.ts';
import { HighlightAnnotator } from './highlight-annotator.ts';
import { createLook, type UnderlineStyle } from './look.ts';
import { MarkAnnotator } from './mark-annotator.ts';
import { guardPage, type PageChange } from './page-guard.ts';
import { Rewrites } from './rewrites.ts';
import { Roving, type RovingOptions } from './roving.ts';
import { askingOnce } from './selection.ts';
import { partsOf, type Spot } from './spot.ts';

export interface AnnotationsOptions<M extends object>
  extends Pick<RovingOptions<M>, 'signal' | 'description' | 'isStop' | 'onActivate' | 'onFocus' | 'onBlur'> {
  readonly underline: UnderlineStyle;
  /** Marks, or highlights alone for now (see `signsOfLife`). Asked at each drawing. */
  readonly prefer: () => 'marks' | 'highlights';
  /** Whether the page's scripts may change its texts. */
  readonly lively: () => boolean;
  readonly onChange: (change: PageChange) => void;
}

export interface Drawing<M extends object> {
  readonly block: Block;
  readonly spots: readonly Spot<M>[];
}

export interface Annotations<M extends object> {
  /** Draws on blocks, of which each has nothing drawn on it. A short list at a time: the layout is measured twice. */
  draw(drawings: readonly Drawing<M>[]): void;
  erase(block: Block): void;
  underline(spot: Spot<M>, underlined: boolean): void;
  mentionAt(event: MouseEvent): M | undefined;
  /** What a card stands beside; undefined where the mention is not drawn. */
  anchorOf(mention: M): Anchor | undefined;
  /** Gives a mention the focus where it can take it: its mark, or the link that it lies in. */
  focus(mention: M): boolean;
  /** Whether marks were given up because the page answered each with a change of its own. */
  readonly answered: boolean;
}

export function annotate<M extends object>(document: Document, options: AnnotationsOptions<M>): Annotations<M> {
  const { signal } = options;
  const look = createLook(document, options.underline);
  const marks = new MarkAnnotator<M>(look, options.lively);
  const highlights = new HighlightAnnotator<M>(document, look);
  const annotators: readonly Annotator<M>[] = [marks, highlights];
  const rewrites = new Rewrites();
  const drawn = new Map<Block, { spots: readonly Spot<M>[]; at: number; by: 'marks' | 'highlights' }>();
  const now = () => performance.now();

  const guard = guardPage(document, marks, highlights, (change) => {
    for (const block of change.blocks) {
      const was = drawn.get(block);
      drawn.delete(block);
      if (was) rewrites.note(block.element, was.by, was.at, now());
    }
    if (change.blocks.size > 0) roving.refresh();
    options.onChange(change);
  });
  const roving = new Roving<M>(document, {
    ...options,
    mentionOf: (target) => marks.mentionOf(target),
    onStop: (mark) => marks.wake(mark),
  });

  const draw = (drawings: readonly Drawing<M>[]) => {
    const byMarks: Drawing<M>[] = [];
    const byHighlights: Drawing<M>[] = [];
    for (const drawing of drawings) {
      // In a form, names of fields can hide what is asked of the element below.
      if (drawing.block.element instanceof HTMLFormElement) continue;
      const manner = rewrites.mannerFor(drawing.block.element, now());
      if (manner === 'nothing') continue;
      (manner === 'marks' && options.prefer() === 'marks' ? byMarks : byHighlights).push(drawing);
    }
    for (const drawing of byHighlights) drawHighlights(drawing);
    guard.quietly(() => drawMarks(byMarks));
    roving.refresh();
  };

  const drawHighlights = ({ block, spots }: Drawing<M>) => {
    highlights.draw(block, partsOf(block, spots));
    drawn.set(block, { spots, at: now(), by: 'highlights' });
  };

  /**
   * Where a mark makes anything move, it is taken away again before it is painted. What is asked of the layout is asked
   * before the first change and after the last: the browser works it out anew for each question in between.
   */
  const drawMarks = (drawings: readonly Drawing<M>[]) => {
    const before = drawings.map(({ block }) => block.element.getBoundingClientRect());
    const planned = drawings.map(({ block, spots }) => {
      const parts = partsOf(block, spots);
      return { block, spots, parts, canDraw: marks.drawable(parts) };
    });
    askingOnce(document, () => {
      for (const { block, spots, parts, canDraw } of planned) {
        const refused = new Set(
          marks.draw(
            block,
            parts.filter((_, i) => canDraw[i]),
          ),
        );
        const rest = parts.filter((one, i) => !canDraw[i] || refused.has(one));
        if (rest.length > 0) highlights.draw(block, rest);
        drawn.set(block, { spots, at: now(), by: marks.has(block) ? 'marks' : 'highlights' });
        guard.watch(block.element.getRootNode());
      }
    });
    const after = drawings.map(({ block }) => block.element.getBoundingClientRect());
    const resized = drawings.filter(
      (_, i) => before[i]!.width !== after[i]!.width || before[i]!.height !== after[i]!.height,
    );
    const moved = drawings.filter((_, i) => before[i]!.x !== after[i]!.x || before[i]!.y !== after[i]!.y);
    // What has only moved was moved by something resized; where nothing was, each may be the cause.
    for (const drawing of resized.length > 0 ? resized : moved) {
      rewrites.distrust(drawing.block.element);
      for (const annotator of annotators) annotator.erase(drawing.block);
      drawHighlights(drawing);
    }
  };

  const erase = (...blocks: readonly Block[]) => {
    guard.quietly(() => {
      askingOnce(document, () => {
        for (const block of blocks) marks.erase(block);
      });
    });
    for (const block of blocks) {
      drawn.delete(block);
      highlights.erase(block);
    }
  };

  keepCopiesClean(document, signal, {
    blocks: () => [...drawn.keys()].filter((block) => marks.has(block)),
    aside: (block) => {
      const was = drawn.get(block);
      erase(block);
      return () => was && draw([{ block, spots: was.spots }]);
    },
  });
  const end = () => {
    erase(...drawn.keys());
    guard.stop();
  };
  signal.addEventListener('abort', end, { once: true });

  return {
    draw,
    erase,
    underline(spot, on) {
      if (spot.underlined === on) return;
      spot.underlined = on;
      for (const annotator of annotators) annotator.underline(spot, on);
    },
    mentionAt: (event) => marks.mentionAt(event) ?? highlights.mentionAt(event),
    anchorOf: (mention) => marks.anchorOf(mention) ?? highlights.anchorOf(mention),
    focus(mention) {
      const mark = marks.anchorOf(mention);
      if (!(mark instanceof HTMLElement)) return false;
      const link = mark.closest<HTMLElement>('a[href]');
      if (link) link.focus();
      else roving.focus(mark);
      return true;
    },
    get answered() {
      return rewrites.answered;
    },
  };
}

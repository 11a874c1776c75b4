/**
 * Runs in a page: annotates given names in it, and again whenever the page changes, with everything of src/annotate and
 * nothing of the extension. Blocks are the elements that tests mark with `data-block`, or paragraphs and headings.
 */
import { type Annotations, annotate } from '../../src/annotate/annotations.ts';
import { signsOfLife } from '../../src/annotate/signs-of-life.ts';
import type { Spot } from '../../src/annotate/spot.ts';
import type { Block } from '../../src/article/article.ts';

export interface Found {
  readonly name: string;
  readonly block: Block;
}

export interface LabOptions {
  readonly names: readonly string[];
  readonly within?: Element;
  readonly prefer?: 'marks' | 'highlights';
  /** Asks the page's markup where absent. */
  readonly lively?: boolean;
  /** Draws again after the page has changed; `draw` by hand where false. */
  readonly follow?: boolean;
  readonly onActivate?: (name: string) => void;
  readonly onFocus?: (name: string) => void;
}

export interface Lab {
  readonly annotations: Annotations<Found>;
  readonly found: readonly Found[];
  /** How often the page was heard to change. */
  readonly changes: number;
  draw(): void;
  off(): void;
}

const BLOCKS = 'p, h1, h2, li, figcaption, [data-block]';
/** Milliseconds of rest before drawing again. */
const REST = 20;

export function readBlocks(within: Element): Block[] {
  const blocks: Block[] = [];
  for (const element of within.querySelectorAll(BLOCKS)) {
    const walker = document.createTreeWalker(element, NodeFilter.SHOW_TEXT);
    const nodes: { node: Text; start: number }[] = [];
    let text = '';
    for (let node = walker.nextNode(); node; node = walker.nextNode()) {
      if (node.parentElement?.closest(BLOCKS) !== element) continue;
      nodes.push({ node: node as Text, start: text.length });
      text += (node as Text).data;
    }
    if (text.trim()) blocks.push({ role: element.matches('h1, h2') ? 'heading' : 'paragraph', element, nodes, text });
  }
  return blocks;
}

export function startLab(options: LabOptions): Lab {
  const { names, follow = true } = options;
  const within = options.within ?? document.body;
  const ending = new AbortController();
  let drawn: Block[] = [];
  let found: Found[] = [];
  let changes = 0;
  let timer: ReturnType<typeof setTimeout> | undefined;

  const annotations = annotate<Found>(document, {
    signal: ending.signal,
    description: () => 'Has background',
    underline: 'dotted',
    prefer: () => options.prefer ?? 'marks',
    lively: () => options.lively ?? signsOfLife(document, within).lively,
    onActivate: ({ name }) => options.onActivate?.(name),
    isStop: () => true,
    onFocus: ({ name }) => options.onFocus?.(name),
    onBlur: () => {},
    onChange: () => {
      changes++;
      if (!follow) return;
      clearTimeout(timer);
      timer = setTimeout(draw, REST);
    },
  });

  function spotsIn(block: Block): Spot<Found>[] {
    return names.flatMap((name) =>
      [...block.text.matchAll(new RegExp(`\\b${name}\\b`, 'g'))].map(({ index }) => {
        const mention = { name, block };
        return { start: index, end: index + name.length, mention, underlined: true };
      }),
    );
  }

  function draw(): void {
    for (const block of drawn) annotations.erase(block);
    drawn = within.isConnected ? readBlocks(within) : [];
    const drawings = drawn.map((block) => ({ block, spots: spotsIn(block) }));
    found = drawings.flatMap(({ spots }) => spots.map(({ mention }) => mention));
    annotations.draw(drawings);
  }

  draw();
  return {
    annotations,
    get found() {
      return found;
    },
    get changes() {
      return changes;
    },
    draw,
    off: () => {
      clearTimeout(timer);
      ending.abort();
    },
  };
}

declare global {
  interface Window {
    startLab: typeof startLab;
    lab: Lab;
  }
}
window.startLab = startLab;

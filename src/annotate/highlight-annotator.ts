/** Mentions drawn with the CSS Custom Highlight API: no node of the page changes. They can't take the focus. */
import type { Block } from '../article/article.ts';
import type { Anchor, Annotator } from './annotator.ts';
import { HIGHLIGHT_NAME, type Look } from './look.ts';
import type { Part } from './spot.ts';

interface Drawn<M extends object> {
  readonly parts: readonly Part<M>[];
  readonly block: Block;
  /** Static: live ranges would slow down every change the page makes. They are gone before their text changes twice. */
  readonly range: StaticRange;
}

export class HighlightAnnotator<M extends object> implements Annotator<M> {
  readonly #document: Document;
  readonly #look: Look;
  readonly #blocks = new Map<Block, Drawn<M>[]>();
  readonly #byNode = new WeakMap<Node, Drawn<M>[]>();
  readonly #byMention = new WeakMap<M, Drawn<M>>();
  /** Elements with highlighted text in them, so that a moving pointer costs nothing elsewhere. */
  readonly #parents = new WeakSet<EventTarget>();
  #highlight: Highlight | undefined;

  constructor(document: Document, look: Look) {
    this.#document = document;
    this.#look = look;
  }

  draw(block: Block, spots: readonly (readonly Part<M>[])[]): readonly (readonly Part<M>[])[] {
    if (spots.length === 0) return [];
    const drawn: Drawn<M>[] = [];
    for (const parts of spots) {
      const first = parts[0]!;
      const last = parts.at(-1)!;
      const range = new StaticRange({
        startContainer: first.node,
        startOffset: first.start,
        endContainer: last.node,
        endOffset: last.end,
      });
      const entry: Drawn<M> = { parts, block, range };
      drawn.push(entry);
      this.#byMention.set(first.spot.mention, entry);
      for (const { node } of parts) {
        const beside = this.#byNode.get(node);
        if (beside) beside.push(entry);
        else this.#byNode.set(node, [entry]);
        if (node.parentNode) this.#parents.add(node.parentNode);
      }
      if (first.spot.underlined) this.#registry().add(range);
    }
    const root = drawn[0]!.parts[0]!.node.getRootNode();
    if (root instanceof Document || root instanceof ShadowRoot) this.#look.spread(root);
    this.#blocks.set(block, drawn);
    return [];
  }

  erase(block: Block): void {
    for (const { parts, range } of this.#blocks.get(block) ?? []) {
      this.#highlight?.delete(range);
      this.#byMention.delete(parts[0]!.spot.mention);
      for (const { node } of parts) this.#byNode.delete(node);
    }
    this.#blocks.delete(block);
    if (this.#blocks.size === 0) this.#clear();
  }

  underline({ mention }: { mention: M }, underlined: boolean): void {
    const drawn = this.#byMention.get(mention);
    if (!drawn) return;
    if (underlined) this.#registry().add(drawn.range);
    else this.#highlight?.delete(drawn.range);
  }

  mentionAt(event: MouseEvent): M | undefined {
    const target = event.composedPath()[0];
    if (!target || !this.#parents.has(target)) return undefined;
    const root = target instanceof Node ? target.getRootNode() : undefined;
    const node = caretNode(this.#document, event.clientX, event.clientY, root instanceof ShadowRoot ? root : undefined);
    // The caret is the nearest one, which may lie beside the text that the pointer is on: rectangles decide.
    const under = (node ? this.#byNode.get(node) : undefined)?.find(({ range }) =>
      [...liveRange(range).getClientRects()].some(
        ({ left, right, top, bottom }) =>
          event.clientX >= left && event.clientX <= right && event.clientY >= top && event.clientY <= bottom,
      ),
    );
    return under?.parts[0]?.spot.mention;
  }

  anchorOf(mention: M): Anchor | undefined {
    const drawn = this.#byMention.get(mention);
    return drawn && liveRange(drawn.range);
  }

  has(block: Block): boolean {
    return this.#blocks.has(block);
  }

  /** The block whose highlights lie in a text node. */
  blockOf(node: Node): Block | undefined {
    return this.#byNode.get(node)?.[0]?.block;
  }

  #registry(): Highlight {
    this.#highlight ??= new Highlight();
    if (CSS.highlights.get(HIGHLIGHT_NAME) !== this.#highlight) CSS.highlights.set(HIGHLIGHT_NAME, this.#highlight);
    return this.#highlight;
  }

  #clear(): void {
    if (this.#highlight) CSS.highlights.delete(HIGHLIGHT_NAME);
    this.#highlight = undefined;
    this.#look.takeOff();
  }
}

function liveRange({ startContainer, startOffset, endContainer, endOffset }: StaticRange): Range {
  const range = document.createRange();
  try {
    range.setStart(startContainer, startOffset);
    range.setEnd(endContainer, endOffset);
  } catch {
    // The text has become shorter in this very moment; an empty range has no rectangles.
  }
  return range;
}

function caretNode(document: Document, x: number, y: number, root: ShadowRoot | undefined): Node | null {
  if ('caretPositionFromPoint' in document) {
    return document.caretPositionFromPoint(x, y, root ? { shadowRoots: [root] } : {})?.offsetNode ?? null;
  }
  // Chrome before 128.
  return (document as Document).caretRangeFromPoint(x, y)?.startContainer ?? null;
}

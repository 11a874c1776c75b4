/** Mentions drawn by mark.js, in one text node at a time; knows which nodes came from which, and undoes by itself. */
import type { Block } from '../article/article.ts';
import type { Anchor, Annotator } from './annotator.ts';
import type { Look } from './look.ts';
import { flowing, isMarkable } from './markable.ts';
import { type OwnedText, putTogether, splitText } from './owned-text.ts';
import type { Part, Spot } from './spot.ts';

interface MarkInfo<M extends object> {
  readonly spot: Spot<M>;
  readonly owned: OwnedText;
}

export class MarkAnnotator<M extends object> implements Annotator<M> {
  readonly #look: Look;
  /** Whether the page's scripts may change its texts: see `isMarkable`. */
  readonly #lively: () => boolean;
  readonly #blocks = new Map<Block, OwnedText[]>();
  readonly #blockOf = new WeakMap<OwnedText, Block>();
  /** By the page's node, by our pieces and by the texts in our marks. */
  readonly #owned = new WeakMap<Node, OwnedText>();
  readonly #marks = new WeakMap<EventTarget, MarkInfo<M>>();
  readonly #elements = new WeakMap<M, HTMLElement[]>();

  constructor(look: Look, lively: () => boolean) {
    this.#look = look;
    this.#lively = lively;
  }

  /** Which mentions marks may stand at. Asks for styles, so it is asked of all that is to be drawn before any is. */
  drawable(spots: readonly (readonly Part<M>[])[]): boolean[] {
    const lively = this.#lively();
    const flows = flowing();
    return spots.map((parts) => parts.every((part) => isMarkable(part, lively, flows)));
  }

  /** @param spots of which each can be drawn */
  draw(block: Block, spots: readonly (readonly Part<M>[])[]): readonly (readonly Part<M>[])[] {
    const refused = new Set<readonly Part<M>[]>();
    const byNode = new Map<Text, Part<M>[]>();
    for (const parts of spots) {
      if (parts.every((part) => !this.#owned.has(part.node))) {
        for (const part of parts) byNode.set(part.node, [...(byNode.get(part.node) ?? []), part]);
      } else refused.add(parts);
    }
    const owned: OwnedText[] = [];
    for (const [node, parts] of byNode) {
      const marks: HTMLElement[] = [];
      const split = splitText(node, parts, (mark, index) => {
        this.#look.dress(mark, parts[index]!.spot.underlined);
        marks[index] = mark;
      });
      if (!split) {
        // What of such a mention lies in other nodes stays marked: half a mention answers as a whole one does.
        for (const { spot } of parts) refused.add(spots.find((candidate) => candidate[0]!.spot === spot)!);
        continue;
      }
      owned.push(split);
      this.#own(split, block);
      for (const [index, mark] of marks.entries()) this.#enter(mark, parts[index]!.spot, split);
    }
    if (owned.length > 0) this.#blocks.set(block, owned);
    return [...refused];
  }

  erase(block: Block): void {
    const drawn = this.#blocks.get(block) ?? [];
    this.#blocks.delete(block);
    for (const owned of drawn) {
      putTogether(owned);
      this.forget(owned);
    }
  }

  underline({ mention }: { mention: M }, underlined: boolean): void {
    for (const mark of this.#elements.get(mention) ?? []) this.#look.underline(mark, underlined);
  }

  mentionAt(event: MouseEvent): M | undefined {
    const [target] = event.composedPath();
    const mention = this.mentionOf(target ?? null);
    if (mention) this.wake(target as HTMLElement);
    return mention;
  }

  mentionOf(target: EventTarget | null): M | undefined {
    return target ? this.#marks.get(target)?.spot.mention : undefined;
  }

  /** A mark is pointed at, or is about to get the focus. */
  wake(mark: HTMLElement): void {
    this.#look.wake(mark);
  }

  anchorOf(mention: M): Anchor | undefined {
    return this.#elements.get(mention)?.[0];
  }

  has(block: Block): boolean {
    return this.#blocks.has(block);
  }

  /** The text that a node belongs to: the page's own, a piece of ours, or the text in a mark. */
  ownedBy(node: Node): OwnedText | undefined {
    return this.#owned.get(node);
  }

  blockOf(owned: OwnedText): Block | undefined {
    return this.#blockOf.get(owned);
  }

  /** The watcher has dealt with a text; its block no longer counts it. */
  forget(owned: OwnedText): void {
    this.#owned.delete(owned.node);
    for (const piece of owned.pieces) {
      this.#owned.delete(piece);
      this.#marks.delete(piece);
      if (piece.firstChild) this.#owned.delete(piece.firstChild);
    }
    const block = this.#blockOf.get(owned);
    this.#blockOf.delete(owned);
    const rest = (block && this.#blocks.get(block))?.filter((other) => other !== owned);
    if (block && rest) this.#blocks.set(block, rest);
  }

  #own(owned: OwnedText, block: Block): void {
    this.#blockOf.set(owned, block);
    this.#owned.set(owned.node, owned);
    for (const piece of owned.pieces) {
      this.#owned.set(piece, owned);
      if (piece.firstChild) this.#owned.set(piece.firstChild, owned);
    }
  }

  #enter(mark: HTMLElement, spot: Spot<M>, owned: OwnedText): void {
    this.#marks.set(mark, { spot, owned });
    const before = this.#elements.get(spot.mention)?.filter((other) => other.isConnected) ?? [];
    this.#elements.set(spot.mention, [...before, mark]);
  }
}

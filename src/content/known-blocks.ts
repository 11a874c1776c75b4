/** The blocks of an article that have been read, in the page's order, and what was found in them. */
import type { Block } from '../article/article.ts';
import type { Mention } from './mentions.ts';

export interface KnownBlock {
  readonly block: Block;
  readonly role: Block['role'];
  /** None until it is linked. */
  mentions: readonly Mention[];
  linked: boolean;
}

export class KnownBlocks {
  #ordered: KnownBlock[] = [];
  readonly #byBlock = new Map<Block, KnownBlock>();
  readonly #byElement = new Map<Element, KnownBlock[]>();
  readonly #byNode = new WeakMap<Node, KnownBlock>();

  get ordered(): readonly KnownBlock[] {
    return this.#ordered;
  }

  of(block: Block): KnownBlock | undefined {
    return this.#byBlock.get(block);
  }

  /** The block that a text node of the page belongs to. */
  withNode(node: Node): KnownBlock | undefined {
    return this.#byNode.get(node);
  }

  at(element: Element): readonly KnownBlock[] {
    return this.#byElement.get(element) ?? [];
  }

  /** Whether a block read just now is one that is known, with the same text. */
  twin({ element, text }: Block): KnownBlock | undefined {
    return this.at(element).find((known) => known.block.text === text);
  }

  /** @returns the new blocks as known ones, in the page's order */
  add(blocks: readonly Block[]): KnownBlock[] {
    const added = blocks.map((block): KnownBlock => ({ block, role: block.role, mentions: [], linked: false }));
    for (const known of added) {
      const { element, nodes } = known.block;
      this.#byBlock.set(known.block, known);
      this.#byElement.set(element, [...this.at(element), known]);
      for (const { node } of nodes) this.#byNode.set(node, known);
    }
    this.#ordered = [...this.#ordered, ...added].sort(inPage);
    return added.sort(inPage);
  }

  drop(gone: ReadonlySet<KnownBlock>): void {
    if (gone.size === 0) return;
    this.#ordered = this.#ordered.filter((known) => !gone.has(known));
    for (const known of gone) {
      const { element, nodes } = known.block;
      this.#byBlock.delete(known.block);
      const rest = this.at(element).filter((other) => other !== known);
      if (rest.length > 0) this.#byElement.set(element, rest);
      else this.#byElement.delete(element);
      for (const { node } of nodes) if (this.#byNode.get(node) === known) this.#byNode.delete(node);
    }
  }
}

function inPage(a: KnownBlock, b: KnownBlock): number {
  if (a === b) return 0;
  const [first, second] = [a.block.nodes[0]?.node ?? a.block.element, b.block.nodes[0]?.node ?? b.block.element];
  return first.compareDocumentPosition(second) & Node.DOCUMENT_POSITION_FOLLOWING ? -1 : 1;
}

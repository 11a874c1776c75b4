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
  #ordered: readonly KnownBlock[] = [];
  readonly #byBlock = new Map<Block, KnownBlock>();
  /** By element, then by text: a page may hold all its text in one element, with line breaks between. */
  readonly #byElement = new Map<Element, Map<string, Set<KnownBlock>>>();
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
    return [...(this.#byElement.get(element)?.values() ?? [])].flatMap((known) => [...known]);
  }

  /** The known block that a block read just now is again: in the same element, with the same text. */
  twin({ element, text }: Block): KnownBlock | undefined {
    return this.#byElement.get(element)?.get(text)?.values().next().value;
  }

  /**
   * @param blocks in the page's order
   * @returns the new blocks as known ones
   */
  add(blocks: readonly Block[]): KnownBlock[] {
    const added = blocks.map((block): KnownBlock => ({ block, role: block.role, mentions: [], linked: false }));
    for (const known of added) {
      const { element, nodes, text } = known.block;
      this.#byBlock.set(known.block, known);
      const byText = this.#byElement.get(element) ?? new Map<string, Set<KnownBlock>>();
      this.#byElement.set(element, byText.set(text, (byText.get(text) ?? new Set()).add(known)));
      for (const { node } of nodes) this.#byNode.set(node, known);
    }
    this.#insert(added);
    return added;
  }

  drop(gone: ReadonlySet<KnownBlock>): void {
    if (gone.size === 0) return;
    this.#ordered = this.#ordered.filter((known) => !gone.has(known));
    for (const known of gone) {
      const { element, nodes, text } = known.block;
      this.#byBlock.delete(known.block);
      const byText = this.#byElement.get(element);
      byText?.get(text)?.delete(known);
      if (byText?.get(text)?.size === 0) byText.delete(text);
      if (byText?.size === 0) this.#byElement.delete(element);
      for (const { node } of nodes) if (this.#byNode.get(node) === known) this.#byNode.delete(node);
    }
  }

  /** Nearly always all come in one place: few questions about the order of nodes, which browsers answer slowly. */
  #insert(added: readonly KnownBlock[]): void {
    const [first] = added;
    if (!first) return;
    const at = this.#placeOf(first);
    const next = this.#ordered[at];
    if (!next || isBefore(added.at(-1)!, next)) this.#put(at, added);
    else for (const known of added) this.#put(this.#placeOf(known), [known]);
  }

  #put(at: number, added: readonly KnownBlock[]): void {
    this.#ordered = [...this.#ordered.slice(0, at), ...added, ...this.#ordered.slice(at)];
  }

  #placeOf(known: KnownBlock): number {
    let [low, high] = [0, this.#ordered.length];
    while (low < high) {
      const middle = (low + high) >> 1;
      if (isBefore(this.#ordered[middle]!, known)) low = middle + 1;
      else high = middle;
    }
    return low;
  }
}

const firstNode = ({ block }: KnownBlock): Node => block.nodes[0]?.node ?? block.element;

const isBefore = (a: KnownBlock, b: KnownBlock): boolean =>
  (firstNode(a).compareDocumentPosition(firstNode(b)) & Node.DOCUMENT_POSITION_FOLLOWING) !== 0;

// @vitest-environment jsdom
import { describe, expect, it } from 'vitest';
import type { Block } from '../../src/article/article.ts';
import { KnownBlocks } from '../../src/content/known-blocks.ts';

function page(count: number): Block[] {
  const main = document.createElement('main');
  return Array.from({ length: count }, (_, i): Block => {
    const element = document.createElement('p');
    const text = `Paragraph ${i}`;
    const node = document.createTextNode(text);
    element.append(node);
    main.append(element);
    return { role: 'paragraph', element, nodes: [{ node, start: 0 }], text };
  });
}
const texts = (known: KnownBlocks) => known.ordered.map(({ block }) => block.text);

describe('blocks that have been read', () => {
  it("stay in the page's order, wherever later ones come", () => {
    const blocks = page(6);
    const known = new KnownBlocks();
    known.add([blocks[2]!, blocks[4]!]);
    known.add([blocks[0]!, blocks[1]!]);
    known.add([blocks[3]!, blocks[5]!]);
    expect(texts(known)).toEqual(blocks.map(({ text }) => text));
  });

  it('are known again by element and text', () => {
    const [block] = page(1);
    const known = new KnownBlocks();
    known.add([block!]);
    expect(known.twin({ ...block! })?.block).toBe(block);
    expect(known.twin({ ...block!, text: 'Another text' })).toBeUndefined();
    expect(known.withNode(block!.nodes[0]!.node)?.block).toBe(block);
  });

  it('are forgotten when they are gone', () => {
    const blocks = page(3);
    const known = new KnownBlocks();
    const [first, ...rest] = known.add(blocks);
    known.drop(new Set(rest));
    expect(known.ordered).toEqual([first]);
    expect(known.twin(blocks[1]!)).toBeUndefined();
    expect(known.at(blocks[2]!.element)).toEqual([]);
  });
});

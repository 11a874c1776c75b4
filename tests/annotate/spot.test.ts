// @vitest-environment jsdom
import { describe, expect, it } from 'vitest';
import { partsOf, type Spot } from '../../src/annotate/spot.ts';
import type { Block } from '../../src/article/article.ts';

function blockOf(...parts: string[]): Block {
  const element = document.createElement('p');
  const nodes = parts.map((part, i) => ({
    node: document.createTextNode(part),
    start: parts.slice(0, i).join('').length,
  }));
  element.append(...nodes.map(({ node }) => node));
  return { role: 'paragraph', element, nodes, text: parts.join('') };
}
const spot = (start: number, end: number): Spot<object> => ({ start, end, mention: {}, underlined: true });
const told = (block: Block, ...spots: Spot<object>[]) =>
  partsOf(block, spots).map((parts) => parts.map(({ node, start, end }) => node.data.slice(start, end)));

describe('where mentions lie in text nodes', () => {
  it('finds a mention within one node and across several', () => {
    expect(told(blockOf('Then Vlad', 'imir', ' Putin met ', 'Obama'), spot(5, 19), spot(24, 29))).toEqual([
      ['Vlad', 'imir', ' Putin'],
      ['Obama'],
    ]);
  });

  it('drops the later of two that overlap, and what lies outside of the text', () => {
    expect(told(blockOf('Barack Obama spoke'), spot(7, 12), spot(0, 12), spot(13, 30), spot(3, 3))).toEqual([
      ['Barack Obama'],
    ]);
  });

  it('drops mentions in a node that has changed since, and keeps those before it', () => {
    const block = blockOf('Obama met ', 'Putin');
    block.nodes[1]!.node.data = 'Merkel';
    expect(told(block, spot(0, 5), spot(10, 15))).toEqual([['Obama']]);
  });
});

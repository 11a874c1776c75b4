/** Where on a page a mention is to be drawn. Pure. */
import type { Block } from '../article/article.ts';

/** A mention in a block: UTF-16 offsets in the block's text, end excluded. The mention itself is opaque here. */
export interface Spot<M extends object> {
  readonly start: number;
  readonly end: number;
  readonly mention: M;
  /** Changed by `Annotations.underline` alone. */
  underlined: boolean;
}

/** The part of a spot that lies in one text node; offsets are those of the node's data. */
export interface Part<M extends object> {
  readonly node: Text;
  readonly start: number;
  readonly end: number;
  readonly spot: Spot<M>;
}

/**
 * Splits spots by the text nodes that they lie in. Overlapping spots are dropped in favour of the earlier one, and
 * spots in a node whose text is no longer what was read.
 * @param spots in any order
 * @returns the parts of each spot that can be drawn, ascending
 */
export function partsOf<M extends object>(block: Block, spots: readonly Spot<M>[]): Part<M>[][] {
  const ordered = [...spots].sort((a, b) => a.start - b.start || b.end - a.end);
  const { nodes, text } = block;
  const result: Part<M>[][] = [];
  /** Compared once a node, not once a spot: a text may be megabytes long. */
  const unchanged = new Map<Text, boolean>();
  const isUnchanged = (node: Text, start: number) => {
    const known = unchanged.get(node) ?? text.startsWith(node.data, start);
    unchanged.set(node, known);
    return known;
  };
  let first = 0;
  let last = 0;
  for (const spot of ordered) {
    if (spot.start < last || spot.end <= spot.start || spot.end > text.length) continue;
    while (first + 1 < nodes.length && nodes[first + 1]!.start <= spot.start) first++;
    const parts: Part<M>[] = [];
    let covered = spot.start;
    for (let i = first; i < nodes.length && nodes[i]!.start < spot.end; i++) {
      const { node, start } = nodes[i]!;
      if (!isUnchanged(node, start)) break;
      const to = Math.min(spot.end, start + node.length);
      if (to > covered) {
        parts.push({ node, start: covered - start, end: to - start, spot });
        covered = to;
      }
    }
    if (covered < spot.end) continue;
    last = spot.end;
    result.push(parts);
  }
  return result;
}

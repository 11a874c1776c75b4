/** From lines of the survey to blocks of live text nodes, less what the page's styles hide. */
import type { Block, BlockRole } from './article.ts';
import type { Line } from './box.ts';
import type { Dom } from './dom.ts';
import { flatParent } from './flat-tree.ts';
import type { Visibility } from './visibility.ts';

/**
 * @returns usually one block; none where the line is hidden, several where the page lays inline elements out as blocks
 */
export function blocksOf(dom: Dom, { line, role }: { line: Line; role: BlockRole }, visibility: Visibility): Block[] {
  if (visibility.hidden(line.box.element)) return [];
  const runs: Text[][] = [];
  let before: Element | undefined;
  for (const node of line.nodes) {
    let block: Element | undefined;
    let hidden = false;
    for (let at = flatParent(dom, node); at && at !== line.box.element && !hidden; at = flatParent(dom, at)) {
      hidden = visibility.hidden(at);
      if (!block && visibility.breaks(at)) block = at;
    }
    if (hidden) continue;
    const run = runs.at(-1);
    if (run && block === before) run.push(node);
    else runs.push([node]);
    before = block;
  }
  return runs.map((nodes) => toBlock(dom, nodes, role, line.box.element)).filter((block) => block.text.trim() !== '');
}

function toBlock(dom: Dom, nodes: readonly Text[], role: BlockRole, outermost: Element): Block {
  let text = '';
  const placed = nodes.map((node) => {
    const start = text.length;
    text += node.data;
    return { node, start };
  });
  return { role, element: nearestAround(dom, nodes, outermost), nodes: placed, text };
}

function nearestAround(dom: Dom, nodes: readonly Text[], outermost: Element): Element {
  const above = new Set<Element>();
  for (let at = flatParent(dom, nodes[0]!); at; at = flatParent(dom, at)) {
    above.add(at);
    if (at === outermost) break;
  }
  let nearest: Element | null = null;
  for (const node of nodes) {
    let at = flatParent(dom, node);
    while (at && !above.has(at)) at = flatParent(dom, at);
    // Of two elements above the first node, the outer one was added later.
    if (at && (!nearest || isOuter(above, at, nearest))) nearest = at;
  }
  return nearest ?? outermost;
}

function isOuter(innerFirst: ReadonlySet<Element>, a: Element, b: Element): boolean {
  for (const element of innerFirst) {
    if (element === b) return true;
    if (element === a) return false;
  }
  return false;
}

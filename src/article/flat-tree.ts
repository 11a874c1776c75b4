/** Walks the page as the reader sees it: through open shadow roots, with what their slots show, and without recursion. */
import { type Dom, ELEMENT, TEXT } from './dom.ts';
import { STRIDE, type Steps } from './steps.ts';

export interface Visitor {
  /** @returns whether to go into the element; where false, `leave` is not called */
  enter(element: Element, parent: Element | undefined): boolean;
  leave(element: Element): void;
  text(node: Text): void;
}

/**
 * Nodes visited at most, so that a page without end costs about a second of idle slices and no more; what follows is
 * left unread. The longest live blogs have under 100,000 nodes.
 */
export const MAX_NODES = 1_000_000;

interface Open {
  readonly element: Element;
  /** What a slot shows, where this is one. */
  readonly assigned: readonly Node[] | undefined;
  index: number;
}

/**
 * Depth first from `root`, which is entered too. Yields every few nodes; the page may change meanwhile, so a node that
 * was taken away only ends the walk of its own siblings, and watching the page finds what was missed.
 */
export function* walkFlatTree(dom: Dom, root: Element, visitor: Visitor): Steps<void> {
  const open: Open[] = [];
  let node: Node | null = root;
  let visited = 0;
  while (visited < MAX_NODES) {
    while (node === null) {
      const done = open.pop();
      if (!done) return;
      visitor.leave(done.element);
      if (open.length === 0) return;
      node = following(dom, open, done.element);
    }
    if (++visited % STRIDE === 0) yield;
    const type = dom.nodeType(node);
    if (type === ELEMENT && visitor.enter(node as Element, open.at(-1)?.element)) {
      const element = node as Element;
      const assigned = dom.localName(element) === 'slot' ? dom.assignedNodes(element) : [];
      const inside = assigned.length > 0 ? assigned : undefined;
      open.push({ element, assigned: inside, index: 0 });
      node = inside ? (inside[0] ?? null) : dom.firstChild(dom.shadowRoot(element) ?? element);
      continue;
    }
    if (type === TEXT) visitor.text(node as Text);
    if (open.length === 0) return;
    node = following(dom, open, node);
  }
  while (open.length > 0) visitor.leave(open.pop()!.element);
}

function following(dom: Dom, open: readonly Open[], node: Node): Node | null {
  const parent = open.at(-1);
  return parent?.assigned ? (parent.assigned[++parent.index] ?? null) : dom.nextSibling(node);
}

/** The parent in the flat tree: a slot for what it shows, a host for its shadow root's children. */
export function flatParent(dom: Dom, node: Node): Element | null {
  const slot = dom.assignedSlot(node);
  if (slot) return slot;
  const parent = dom.parentNode(node);
  if (!parent) return null;
  return dom.nodeType(parent) === ELEMENT ? (parent as Element) : dom.host(parent);
}

/** Keeps the reader's selection where it is while text nodes are split or put together again. */

/** A run of nodes that together hold one stretch of text, in order. */
export type Run = readonly Node[];

interface Endpoint {
  readonly node: Node;
  readonly offset: number;
}

const lengthOf = (node: Node) => node.textContent?.length ?? 0;

/** Offset in the run's text at which an endpoint lies; undefined where it lies elsewhere. */
function offsetIn(run: Run, { node, offset }: Endpoint): number | undefined {
  let before = 0;
  for (const member of run) {
    if (member === node) return before + (node.nodeType === Node.TEXT_NODE ? offset : offset > 0 ? lengthOf(node) : 0);
    if (member.contains(node)) return before + offset;
    before += lengthOf(member);
  }
  return undefined;
}

function endpointIn(run: Run, offset: number): Endpoint | undefined {
  let rest = offset;
  for (const member of run) {
    const length = lengthOf(member);
    const text = member.nodeType === Node.TEXT_NODE ? member : member.firstChild;
    if (text && rest <= length) return { node: text, offset: rest };
    rest -= length;
  }
  return undefined;
}

/**
 * Runs `change`, which replaces the nodes of one run by those of another with the same text, and puts the selection's
 * ends back to the same places in the text.
 * @param change returns the new run
 */
export function keepingSelection(document: Document, run: Run, change: () => Run): void {
  const selection = document.getSelection();
  const { anchorNode, focusNode, anchorOffset, focusOffset } = selection ?? {};
  if (!selection || !anchorNode || !focusNode) {
    change();
    return;
  }
  const anchor = { node: anchorNode, offset: anchorOffset ?? 0 };
  const focus = { node: focusNode, offset: focusOffset ?? 0 };
  const anchorAt = offsetIn(run, anchor);
  const focusAt = offsetIn(run, focus);
  const after = change();
  if (anchorAt === undefined && focusAt === undefined) return;
  const newAnchor = anchorAt === undefined ? anchor : endpointIn(after, anchorAt);
  const newFocus = focusAt === undefined ? focus : endpointIn(after, focusAt);
  if (!newAnchor?.node.isConnected || !newFocus?.node.isConnected) return;
  selection.setBaseAndExtent(newAnchor.node, newAnchor.offset, newFocus.node, newFocus.offset);
}

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

interface Ends {
  readonly anchor: Endpoint;
  readonly focus: Endpoint;
}

function endsIn(document: Document): Ends | undefined {
  const { anchorNode, focusNode, anchorOffset, focusOffset } = document.getSelection() ?? {};
  if (!anchorNode || !focusNode) return undefined;
  return {
    anchor: { node: anchorNode, offset: anchorOffset ?? 0 },
    focus: { node: focusNode, offset: focusOffset ?? 0 },
  };
}

/** What is known of the selection during `askingOnce`. */
let known: { ends: Ends | undefined } | undefined;

/**
 * Runs many changes of ours in one go, with the selection asked for once: browsers bring styles up to date to answer,
 * and would do so after each change.
 */
export function askingOnce<Result>(document: Document, changes: () => Result): Result {
  if (known) return changes();
  known = { ends: endsIn(document) };
  try {
    return changes();
  } finally {
    known = undefined;
  }
}

/**
 * Runs `change`, which replaces the nodes of one run by those of another with the same text, and puts the selection's
 * ends back to the same places in the text.
 * @param change returns the new run
 */
export function keepingSelection(document: Document, run: Run, change: () => Run): void {
  const isIn = ({ node }: Endpoint) => run.some((member) => member.contains(node));
  const last = known ? known.ends : endsIn(document);
  // Outside of the run an end may since have moved with its siblings, but not into it.
  const ends = last && (isIn(last.anchor) || isIn(last.focus)) ? endsIn(document) : undefined;
  if (!ends) {
    change();
    return;
  }
  const { anchor, focus } = ends;
  const anchorAt = offsetIn(run, anchor);
  const focusAt = offsetIn(run, focus);
  const after = change();
  const newAnchor = anchorAt === undefined ? anchor : endpointIn(after, anchorAt);
  const newFocus = focusAt === undefined ? focus : endpointIn(after, focusAt);
  if (newAnchor?.node.isConnected && newFocus?.node.isConnected) {
    document.getSelection()?.setBaseAndExtent(newAnchor.node, newAnchor.offset, newFocus.node, newFocus.offset);
  }
  if (known) known = { ends: endsIn(document) };
}

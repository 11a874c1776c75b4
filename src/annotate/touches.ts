/** Reads from mutation records what the page did to the texts that hold marks. */
import { MARK_TAG, type OwnedText } from './owned-text.ts';
import { type Touch, untouched } from './touch.ts';

export interface Findings {
  readonly touches: ReadonlyMap<OwnedText, Touch>;
  /** Elements that came or went, with all that is in them. */
  readonly elementsAdded: ReadonlySet<Element>;
  readonly elementsRemoved: ReadonlySet<Element>;
  /** Texts without marks that came or were changed. */
  readonly texts: ReadonlySet<Text>;
}

/** @param ownedBy the text that a node of ours, or of the page, belongs to */
export function readRecords(
  records: readonly MutationRecord[],
  ownedBy: (node: Node) => OwnedText | undefined,
): Findings {
  const touches = new Map<OwnedText, Touch>();
  const elementsAdded = new Set<Element>();
  const elementsRemoved = new Set<Element>();
  const texts = new Set<Text>();
  const touchOf = (owned: OwnedText): Touch => {
    const touch = touches.get(owned) ?? untouched();
    touches.set(owned, touch);
    return touch;
  };

  for (const record of records) {
    const { target, addedNodes, removedNodes } = record;
    const owner = ownedBy(target);
    if (record.type === 'characterData') {
      if (owner) touchOf(owner)[owner.node === target ? 'dataChanged' : 'pieceEdited'] = true;
      else texts.add(target as Text);
      continue;
    }
    // Within a mark of ours.
    if (owner) touchOf(owner).exchanged = true;
    for (const node of removedNodes) {
      const owned = ownedBy(node);
      if (owned) noteRemoval(touchOf(owned), owned, node, record);
      else if (node instanceof Element) elementsRemoved.add(node);
    }
    for (const node of addedNodes) {
      const owned = ownedBy(node);
      if (owned) {
        const touch = touchOf(owned);
        if (node !== owned.node) touch.piecesAdded = true;
      } else if (node instanceof Element) elementsAdded.add(node);
      else if (node instanceof Text) texts.add(node);
    }
    // Something came or went beside a text of ours: perhaps between its pieces.
    for (const neighbour of [record.previousSibling, record.nextSibling]) {
      const owned = neighbour && ownedBy(neighbour);
      if (owned) touchOf(owned);
    }
  }
  return { touches, elementsAdded, elementsRemoved, texts };
}

function noteRemoval(touch: Touch, owned: OwnedText, node: Node, record: MutationRecord): void {
  const { addedNodes, removedNodes, previousSibling } = record;
  if (node === owned.node) {
    touch.nodeRemoved = true;
    // Chrome's translation puts a <font> in a text's place, one text after the other, the pieces too in their turn.
    touch.exchanged ||= addedNodes[0]?.nodeName === 'FONT';
    const alone = removedNodes.length === 1 && addedNodes.length === 0;
    if (alone && owned.first && previousSibling instanceof Text && previousSibling.data.endsWith(owned.first)) {
      touch.mergedInto = previousSibling;
    }
    return;
  }
  if (node.nodeType === Node.TEXT_NODE && (node as Text).data === '') return;
  touch.lastPieceRemovedAlone = !touch.piecesRemoved && removedNodes.length === 1 && node === owned.pieces.at(-1);
  touch.piecesRemoved = true;
  touch.exchanged ||= addedNodes.length > 0 && removedNodes.length === 1;
}

/** The texts whose marks lie in an element. */
export function ownedWithin(element: Element, ownedBy: (node: Node) => OwnedText | undefined): Set<OwnedText> {
  const found = new Set<OwnedText>();
  for (const mark of marksIn(element)) {
    const owned = ownedBy(mark);
    if (owned) found.add(owned);
  }
  return found;
}

/** Asked through the prototype: in a form, a field may be named `querySelectorAll`. */
export function marksIn(root: Element | Document | ShadowRoot): Iterable<HTMLElement> {
  const asked = root instanceof Element ? Element.prototype.querySelectorAll : Document.prototype.querySelectorAll;
  if (root instanceof ShadowRoot) return root.querySelectorAll<HTMLElement>(MARK_TAG);
  return asked.call(root, MARK_TAG) as NodeListOf<HTMLElement>;
}

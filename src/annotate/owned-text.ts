/**
 * One text node of the page with marks in it. mark.js splits it: the page's own node stays in its place with the text
 * before the first mark, and what follows, marks and the text between and after them, are pieces of ours.
 */
import Mark from 'mark.js/dist/mark.es6.js';
import { keepingSelection } from './selection.ts';

/** A name that says nothing, of the shape that may have a shadow root, and met by no page's style for `span`. */
export const MARK_TAG = 'x-m';

export interface OwnedText {
  /** The page's own node. */
  readonly node: Text;
  /** What was left in it. */
  readonly first: string;
  /** Marks and the texts after each, in order; each mark is followed by one text, perhaps empty. */
  readonly pieces: readonly ChildNode[];
  /** Its start lies at the end of `first`; how the browser moves it tells how the page changes the node's data. */
  readonly witness: Range;
}

export interface MarkSpan {
  /** UTF-16 offsets in the node's data, end excluded. */
  readonly start: number;
  readonly end: number;
}

/**
 * Puts a mark around each span.
 * @param spans ascending, disjoint and not empty
 * @param onMark called with each mark and the index of its span
 * @returns undefined, and nothing changed, where the page's own tricks prevent it
 */
export function splitText(
  node: Text,
  spans: readonly MarkSpan[],
  onMark: (mark: HTMLElement, index: number) => void,
): OwnedText | undefined {
  const document = node.ownerDocument;
  const original = node.data;
  const next = node.nextSibling;
  const marks: HTMLElement[] = [];
  let pieces: ChildNode[] = [];
  keepingSelection(document, [node], () => {
    try {
      const ranges = spans.map(({ start, end }, index) => ({ start, length: end - start, index }));
      const each = (mark: HTMLElement, { index }: { index: number }) => {
        mark.removeAttribute('data-markjs');
        marks[index] = mark;
      };
      new Mark(node).markRanges(ranges, { element: MARK_TAG, each });
    } catch {
      // `<img name="createElement">` and the like: what was split so far is put together below.
    }
    pieces = siblingsBetween(node, next);
    return [node, ...pieces];
  });
  const owned: OwnedText = { node, first: node.data, pieces, witness: document.createRange() };
  seatWitness(owned);
  const whole = marks.length === spans.length && pieces.length === 2 * spans.length && textOf(owned) === original;
  if (!whole) {
    putTogether(owned);
    return undefined;
  }
  marks.forEach(onMark);
  return owned;
}

/** Also after the node was moved, which throws ranges out of it. */
export function seatWitness({ node, first, witness }: OwnedText): void {
  witness.setStart(node, first.length);
  witness.collapse(true);
}

function siblingsBetween(node: ChildNode, end: ChildNode | null): ChildNode[] {
  const found: ChildNode[] = [];
  for (let at = node.nextSibling; at && at !== end; at = at.nextSibling) found.push(at);
  return found;
}

const textAll = (pieces: readonly Node[]) => pieces.map((piece) => piece.textContent ?? '').join('');
const textOf = ({ node, pieces }: Pick<OwnedText, 'node' | 'pieces'>) => node.data + textAll(pieces);

/** Whether the pieces still stand behind the page's node, in order and with nothing between. */
export function isContiguous({ node, pieces }: OwnedText): boolean {
  let at: ChildNode = node;
  return pieces.every((piece) => {
    const follows = at.nextSibling === piece;
    at = piece;
    return follows;
  });
}

/** The page's node gets its whole text back, and the pieces go. */
export function putTogether(owned: OwnedText, pieces: readonly ChildNode[] = owned.pieces, appended = ''): void {
  const { node, first } = owned;
  keepingSelection(node.ownerDocument, [node, ...pieces], () => {
    const kept = appended ? first.length : node.length;
    const rest = textAll(pieces);
    for (const piece of owned.pieces) piece.remove();
    // Inserting moves no range or selection of the page that lies in the node, as setting its data would.
    if (rest) node.insertData(kept, rest);
    return [node];
  });
}

/** The pieces go; the node's data is the page's. */
export function dropPieces({ pieces }: OwnedText): void {
  for (const piece of pieces) piece.remove();
}

/** The page has taken pieces into its own hands: all text stays where it is, and only the marks around it go. */
export function handOver({ pieces }: OwnedText): void {
  for (const piece of pieces) {
    if (piece instanceof Element && piece.localName === MARK_TAG) piece.replaceWith(...piece.childNodes);
  }
}

/** Pieces whose page node was merged into the text before it (`normalize`) are merged into that text too. */
export function mergeInto(text: Text, owned: OwnedText): void {
  const rest = textAll(owned.pieces);
  text.appendData(rest);
  owned.node.appendData(rest);
  dropPieces(owned);
}

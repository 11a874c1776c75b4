/** What the page did to a text node that holds marks, and what follows from it. Pure. */

/** Gathered from the mutation records of one moment. */
export interface Touch {
  /** The page changed the data of its own node. */
  dataChanged: boolean;
  /** It changed text in our pieces, as scripts do that go through all text nodes. */
  pieceEdited: boolean;
  /** Its own node was taken out (perhaps put in elsewhere). */
  nodeRemoved: boolean;
  /** The text that `normalize` merged its own node into, where it was taken out so. */
  mergedInto: Text | undefined;
  /** Pieces were taken out; all of them, or the last one alone. */
  piecesRemoved: boolean;
  lastPieceRemovedAlone: boolean;
  /** Pieces were put in again by the page. */
  piecesAdded: boolean;
  /** A piece, or what is in a mark, was exchanged for something else; translators do so. */
  exchanged: boolean;
}

export const untouched = (): Touch => ({
  dataChanged: false,
  pieceEdited: false,
  nodeRemoved: false,
  mergedInto: undefined,
  piecesRemoved: false,
  lastPieceRemovedAlone: false,
  piecesAdded: false,
  exchanged: false,
});

export interface Texts {
  /** What was left in the page's node when marks were put in, and the text of the pieces. */
  readonly first: string;
  readonly rest: string;
  /** What it holds now. */
  readonly data: string;
  /** Where the witness is now (`OwnedText.witness`). */
  readonly witness: number;
}

export type Verdict =
  /** Nothing that concerns us. */
  | 'keep'
  /** Take the pieces away, give the node its text back. */
  | 'restore'
  /** The same, and what the page appended comes last. */
  | 'restore-appended'
  /** The pieces go, the node's data stays as the page set it. */
  | 'drop-pieces'
  /** The page meant the whole text when it took our last piece out. */
  | 'remove'
  | 'merge'
  /** The text is the page's as it stands; only the marks go. */
  | 'hand-over';

/** @param contiguous whether the pieces still stand behind the node, in order */
export function verdictOn(touch: Touch, texts: Texts, contiguous: boolean): Verdict {
  if (touch.exchanged || (touch.piecesAdded && !contiguous)) return 'hand-over';
  if (touch.mergedInto) return 'merge';
  if (touch.dataChanged && !touch.pieceEdited) {
    const { first, data, witness } = texts;
    // Setting data moves a range's start to 0, appending leaves it; an empty text gives no such sign.
    if (first.length > 0 && witness === first.length && data.startsWith(first)) return 'restore-appended';
    const setWhole = witness === 0 && !isEditOf(texts);
    return setWhole ? 'drop-pieces' : 'restore';
  }
  if (touch.dataChanged || touch.pieceEdited) return 'restore';
  if (contiguous) return 'keep';
  return touch.lastPieceRemovedAlone && !touch.nodeRemoved ? 'remove' : 'restore';
}

/**
 * Whether new data looks like an edit of the first piece alone (a script that goes through all text nodes and replaces
 * hyphens, say) rather than a new text for the whole (a framework that knows of one node).
 */
function isEditOf({ first, rest, data }: Texts): boolean {
  const toFirst = distance(first, data);
  return toFirst * 2 <= first.length && first.length > 0 && toFirst < distance(first + rest, data);
}

/** Units outside of what both begin and end with: an upper bound of the edit distance, in linear time. */
function distance(a: string, b: string): number {
  const shorter = Math.min(a.length, b.length);
  let head = 0;
  while (head < shorter && a[head] === b[head]) head++;
  let tail = 0;
  while (tail < shorter - head && a[a.length - 1 - tail] === b[b.length - 1 - tail]) tail++;
  return Math.max(a.length, b.length) - head - tail;
}

/**
 * One version of the extension at a time on a page. After an update the old script may still be there, cut off from its
 * extension: it leaves when a new one calls. The call is a plain event that a page can send too; then we leave, which
 * is its right.
 */
import { sweepHighlights, sweepMarks } from '../annotate/sweep.ts';
import { HOST_NAME } from '../card/host-name.ts';

const LEAVE = 'x-m:leave';

/** Asks scripts of other versions to leave, and takes away what those that are gone have left. */
export function takeOver(document: Document): void {
  document.dispatchEvent(new CustomEvent(LEAVE));
  sweepMarks(document, () => false);
  sweepHighlights();
  for (const card of document.querySelectorAll(HOST_NAME)) card.remove();
}

export function onTakenOver(document: Document, signal: AbortSignal, leave: () => void): void {
  document.addEventListener(LEAVE, leave, { signal, once: true });
}

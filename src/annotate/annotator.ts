/** The interface behind which mentions are drawn, by marks in the page's text or by highlights over it. */
import type { Block } from '../article/article.ts';
import type { Part, Spot } from './spot.ts';

/** What a card can stand beside: an element, or a range of text. Both have rectangles. */
export type Anchor = Element | Range;

export interface Annotator<M extends object> {
  /**
   * Draws mentions in one block, which has none drawn by this annotator.
   * @param spots the parts of each mention, ascending
   * @returns the mentions that it can't draw, for which nothing was changed
   */
  draw(block: Block, spots: readonly (readonly Part<M>[])[]): readonly (readonly Part<M>[])[];
  /** Takes away what was drawn in a block. */
  erase(block: Block): void;
  /** Underlines a drawn mention or not. */
  underline(spot: Spot<M>, underlined: boolean): void;
  /** The mention under a pointer event. */
  mentionAt(event: MouseEvent): M | undefined;
  anchorOf(mention: M): Anchor | undefined;
  /** Whether anything is drawn in a block. */
  has(block: Block): boolean;
}

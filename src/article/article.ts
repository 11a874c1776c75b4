/** What is read from a page: the article, as live nodes. */

/** What a block of text is to the reader; a heading starts a new stretch in which first mentions count anew. */
export type BlockRole = 'title' | 'heading' | 'standfirst' | 'paragraph' | 'caption' | 'list-item' | 'quote';

/** A run of text that is read as one: a paragraph, a heading. Its text is that of `nodes`, one after the other. */
export interface Block {
  readonly role: BlockRole;
  /** The nearest element that holds all of the block's text nodes. */
  readonly element: Element;
  /** The text nodes in reading order, with the offset (UTF-16) in `text` at which each begins. */
  readonly nodes: readonly { readonly node: Text; readonly start: number }[];
  readonly text: string;
}

export interface Article {
  readonly title: string;
  /** ISO 8601 day (YYYY-MM-DD) in the page's own time zone; absent where the page gives none. */
  readonly published?: string;
  /** BCP 47, lower case ("en-gb"); absent where neither the page nor its words tell. */
  readonly language?: string;
  readonly blocks: readonly Block[];
  /** The element that holds the body, then those of what was read outside of it (headline, standfirst): what to watch. */
  readonly roots: readonly Element[];
}

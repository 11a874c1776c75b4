/** What the parts of the view share. */
import type { LinkReason } from '../../messages.ts';
import type { Words } from '../../words/words.ts';

/** What the reader does on the card. */
export type ViewAction =
  /** To the card of a related entry, in place. */
  | { readonly type: 'go'; readonly entry: string }
  | { readonly type: 'back' }
  | { readonly type: 'pin'; readonly pinned: boolean }
  | { readonly type: 'close' };

/** What the reader wants remembered of the card's entry. */
export type ViewMemory =
  | { readonly type: 'know'; readonly known: boolean }
  | { readonly type: 'hide'; readonly hidden: boolean };

export interface ViewState {
  readonly pinned: boolean;
  /** Opened up: facts, milestones and related entries are shown. */
  readonly expanded: boolean;
  /** The name of the entry that "back" leads to. */
  readonly back?: string;
  /** Why the mention was linked; absent on cards reached from another card. */
  readonly why?: LinkReason;
  readonly known: boolean;
}

export interface ViewContext {
  readonly document: Document;
  readonly words: Words;
  readonly state: ViewState;
  send(action: ViewAction): void;
  /** Rejects where it could not be stored. */
  remember(memory: ViewMemory): Promise<void>;
}

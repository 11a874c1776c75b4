/** Mentions: what linking finds, and why. */
import { FLAG } from '../knowledge/map-format.ts';
import type { EntryIndex } from '../knowledge/map-reader.ts';
import { INDEX } from './features.ts';

/** Why a mention was linked, in the order in which reasons are looked for. */
export type Reason = 'explained' | 'full-name' | 'title' | 'context' | 'form';

export interface Mention {
  readonly block: number;
  /** UTF-16 offsets in the block's text. */
  readonly start: number;
  readonly end: number;
  readonly entry: EntryIndex;
  /** Probability that the link is right, as far as the weights know, 0 to 1. */
  readonly score: number;
  readonly demonym: boolean;
  readonly why: Reason;
}

/** Forms that are never sure before the document has told something. */
export const UNSURE_FORMS = FLAG.weak | FLAG.surname | FLAG.metonym;

/** The reason as far as a candidate's form and surroundings give it. */
export function reasonOf(features: Float64Array, flags: number): Reason {
  if (features[INDEX.longForm]) return 'full-name';
  if (features[INDEX.titleThen] || features[INDEX.titleOnce]) return 'title';
  return flags & UNSURE_FORMS ? 'context' : 'form';
}

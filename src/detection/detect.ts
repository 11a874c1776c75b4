/** Detection: from a block's text to the spans that linking is asked about. Runs in the content script and is pure. */
import { nameSpans } from './names.ts';
import { createTokens, GAP_SENTENCE, type Tokens, tokenise } from './tokens.ts';

/** A block of text with what detection found in it; offsets are UTF-16 and ascending. */
export interface Detected {
  text: string;
  /** A title or heading, in which capitals tell little. */
  heading: boolean;
  /** Where each sentence begins. */
  sentences: number[];
  /** Spans of capitalised names: start, end, start, end, …; disjoint. */
  names: number[];
}

const scratch: Tokens = createTokens();

/** @param heading whether the block is a title or heading */
export function detect(text: string, heading: boolean): Detected {
  const tokens = tokenise(text, scratch);
  const spans = nameSpans(tokens);
  const names: number[] = [];
  for (let k = 0; k < spans.length; k += 2) names.push(tokens.start[spans[k]!]!, tokens.end[spans[k + 1]! - 1]!);
  return { text, heading, sentences: sentenceStarts(tokens), names };
}

function sentenceStarts(tokens: Tokens): number[] {
  const starts: number[] = [];
  for (let i = 0; i < tokens.count; i++) if (tokens.gap[i]! >= GAP_SENTENCE) starts.push(tokens.start[i]!);
  return starts;
}

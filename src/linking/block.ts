/** A block of text made ready for linking: its tokens, and which name span each lies in. */
import type { Detected } from '../detection/detect.ts';
import {
  ALL_CAPITALS,
  CAPITAL,
  createTokens,
  GAP_QUOTE,
  GAP_SENTENCE,
  type Tokens,
  tokenise,
} from '../detection/tokens.ts';

export interface TokenisedBlock {
  readonly index: number;
  readonly text: string;
  readonly tokens: Tokens;
  /** For each token the name span it lies in, + 1; 0 outside names. */
  readonly spanOf: Int32Array;
  /** Token indices of name spans in pairs: first, last + 1. */
  readonly spans: Int32Array;
  /** Whether capitals tell nothing here, since nearly every word has one. */
  readonly titleCase: boolean;
  /** Whether all letters are capitals. */
  readonly shouted: boolean;
}

/** Share of capitalised words above which a heading is in title case. */
const TITLE_CASE_SHARE = 0.6;

export function tokeniseBlock(block: Detected, index: number): TokenisedBlock {
  const tokens = tokenise(block.text, createTokens(Math.max(16, block.text.length >> 2)));
  const spanOf = new Int32Array(tokens.count);
  const spans = new Int32Array(block.names.length);
  let span = 0;
  let capitalised = 0;
  let shouting = 0;
  for (let i = 0; i < tokens.count; i++) {
    while (2 * span < block.names.length && block.names[2 * span + 1]! <= tokens.start[i]!) span++;
    if (2 * span < block.names.length && tokens.start[i]! >= block.names[2 * span]!) {
      spanOf[i] = span + 1;
      if (i === 0 || spanOf[i - 1] !== span + 1) spans[2 * span] = i;
      spans[2 * span + 1] = i + 1;
    }
    const shape = tokens.shape[i]!;
    if (shape & CAPITAL) capitalised++;
    if (shape & ALL_CAPITALS) shouting++;
  }
  const words = Math.max(tokens.count, 1);
  const titleCase = (block.heading || tokens.count <= 16) && tokens.count > 2 && capitalised / words > TITLE_CASE_SHARE;
  return {
    index,
    text: block.text,
    tokens,
    spanOf,
    spans,
    titleCase,
    shouted: tokens.count > 3 && shouting / words > 0.7,
  };
}

/** Whether a token's capital may be owed to its place: the first of a sentence or of a quotation, or of a title. */
export function opensSentence({ tokens }: TokenisedBlock, i: number): boolean {
  const gap = tokens.gap[i]!;
  return gap >= GAP_SENTENCE || gap === GAP_QUOTE;
}

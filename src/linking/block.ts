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
  /** Marks on tokens, a column each; zeros at first. */
  readonly marks: Marks;
}

export interface Marks {
  /** Surely belongs to a known name, so that a neighbour knows it as such. */
  covered: Uint8Array;
  /** Such a name has come from the word before. */
  inside: Uint8Array;
  /** A known name of several words, or a sure one, begins here, or ends here. */
  begins: Uint8Array;
  ends: Uint8Array;
  /** Any form of the map ends here. */
  known: Uint8Array;
  /** Taken by a longer or surer mention. */
  taken: Uint8Array;
  /** By itself names a place or a body. */
  placed: Uint8Array;
}

/** Share of capitalised words above which a heading is in title case. */
const TITLE_CASE_SHARE = 0.6;
const SHOUTED_SHARE = 0.7;

/** Columns to be used again: linking thousands of blocks would otherwise be mostly allocation. */
interface Store {
  readonly tokens: Tokens;
  spanOf: Int32Array;
  spans: Int32Array;
  readonly marks: Marks;
}
const stores: Store[] = [];
/** Stores of longer blocks, and of later ones, are not kept: one hostile page must not hold memory for ever. */
const KEPT_BLOCKS = 256;
const KEPT_TOKENS = 4096;

function storeFor(index: number): Store {
  const kept = stores[index];
  if (kept && kept.tokens.start.length <= KEPT_TOKENS) return kept;
  const store: Store = {
    tokens: createTokens(128),
    spanOf: new Int32Array(0),
    spans: new Int32Array(0),
    marks: { covered: EMPTY, inside: EMPTY, begins: EMPTY, ends: EMPTY, known: EMPTY, taken: EMPTY, placed: EMPTY },
  };
  if (index < KEPT_BLOCKS) stores[index] = store;
  return store;
}

const EMPTY = new Uint8Array(0);
const MARKS = [
  'covered',
  'inside',
  'begins',
  'ends',
  'known',
  'taken',
  'placed',
] as const satisfies readonly (keyof Marks)[];

/** The block's columns are good until the block of the same index of another document is tokenised. */
export function tokeniseBlock(block: Detected, index: number): TokenisedBlock {
  const store = storeFor(index);
  const tokens = tokenise(block.text, store.tokens);
  const { count } = tokens;
  const spans = makeRoom(store, count, block.names.length);
  const { spanOf, marks } = store;
  let span = 0;
  let capitalised = 0;
  let shouting = 0;
  for (let i = 0; i < count; i++) {
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
  const titleCase = block.heading && count > 2 && capitalised / count > TITLE_CASE_SHARE;
  const shouted = count > 3 && shouting / count > SHOUTED_SHARE;
  return { index, text: block.text, tokens, spanOf, spans, titleCase, shouted, marks };
}

/** Columns of zeros for so many tokens; the spans have exactly their length. */
function makeRoom(store: Store, count: number, spanEnds: number): Int32Array {
  const { marks } = store;
  if (store.spanOf.length < count) {
    const capacity = store.tokens.start.length;
    store.spanOf = new Int32Array(capacity);
    for (const mark of MARKS) marks[mark] = new Uint8Array(capacity);
  } else {
    store.spanOf.fill(0, 0, count);
    for (const mark of MARKS) marks[mark].fill(0, 0, count);
  }
  store.spans = new Int32Array(spanEnds);
  return store.spans;
}

/** Whether a token is the first of a sentence or of a quotation, so that its capital may be owed to its place. */
export function opensSentence({ tokens }: TokenisedBlock, i: number): boolean {
  const gap = tokens.gap[i]!;
  return gap >= GAP_SENTENCE || gap === GAP_QUOTE;
}

/** Whether a token's capital may be owed to its place: to a heading as well. */
export const isCapitalOwed = (block: TokenisedBlock, i: number): boolean =>
  block.titleCase || block.shouted || opensSentence(block, i);

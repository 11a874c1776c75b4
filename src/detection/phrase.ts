/** The keys under which surface forms of several tokens are known: hashes that grow token by token, as a path does. */
import { ALL_CAPITALS, GAP_COMMA, GAP_QUOTE, POINTED, SOME_CAPITAL, tokenise } from './tokens.ts';

/** A phrase longer than this is no surface form. */
export const MAX_PHRASE_TOKENS = 12;

const COMMA_MARK = 0x2c;

/** The first hash of a path, lengthened by a token; a comma before the token makes another path. */
export function extendHash(path: number, token: number, gap: number): number {
  const mixed = Math.imul(path ^ (path >>> 15), 0x2c1b3c6d) ^ token;
  return Math.imul(gap === GAP_COMMA ? mixed ^ COMMA_MARK : mixed, 0x297a2d39);
}

/** The second hash of a path, lengthened by a token; independent of the first. */
export function extendCheck(path: number, token: number, gap: number): number {
  const mixed = Math.imul((path ^ (path >>> 13)) + token, 0x85ebca6b | 0);
  return gap === GAP_COMMA ? mixed ^ (mixed >>> 16) ^ COMMA_MARK : mixed ^ (mixed >>> 16);
}

export interface PhraseKey {
  /** Hash and check after the first token, after the second, … up to the whole phrase. */
  readonly path: readonly (readonly [hash: number, check: number])[];
  /** Bit i: the text's token i must have a capital. The first eight tokens. */
  readonly capitals: number;
  /** Bit i: the text's token i must be all in capitals. */
  readonly allCapitals: number;
}

/**
 * The key of a surface form, or undefined where it can't be one: no token, too many, or a break inside.
 * An acronym of up to three letters asks for capitals ("WHO"); longer ones are also written as names ("Nato").
 */
export function phraseKey(form: string): PhraseKey | undefined {
  const tokens = tokenise(form);
  if (tokens.count === 0 || tokens.count > MAX_PHRASE_TOKENS) return undefined;
  const path: [number, number][] = [];
  let capitals = 0;
  let allCapitals = 0;
  let hash = 0;
  let check = 0;
  for (let i = 0; i < tokens.count; i++) {
    const gap = tokens.gap[i]!;
    if (i > 0 && gap >= GAP_QUOTE) return undefined;
    hash = i === 0 ? tokens.hash[0]! : extendHash(hash, tokens.hash[i]!, gap);
    check = i === 0 ? tokens.check[0]! : extendCheck(check, tokens.check[i]!, gap);
    path.push([hash, check]);
    if (i >= 8) continue;
    const shape = tokens.shape[i]!;
    const length = tokens.end[i]! - tokens.start[i]!;
    if (shape & SOME_CAPITAL) capitals |= 1 << i;
    if (shape & ALL_CAPITALS && (length <= 3 || shape & POINTED)) allCapitals |= 1 << i;
  }
  // "The Times" is written "the Times" within a sentence.
  if (tokens.count > 1 && /^the\s/i.test(form)) capitals &= ~1;
  return { path, capitals, allCapitals };
}

/**
 * Text to tokens. A token is a word, a number, an acronym with its points ("U.S."), a possessive ending ("'s") or an
 * ampersand (read as "and"). Hyphens, slashes and dashes part tokens, so that both sides of "U.S.-Russia" are found.
 *
 * Tokens are kept as columns, and a word is known by the hashes of its folded letters (no case, no accents, no
 * apostrophes).
 */
import {
  AMPERSAND,
  APOSTROPHE,
  COMMA,
  characterClass,
  DIGIT,
  FIRST_MARK,
  foldedUnit,
  IGNORED,
  JOINER,
  LAST_MARK,
  LIGATURES,
  LOWER,
  NEWLINE,
  POINT,
  prepareFor,
  QUOTE,
  SPACE,
  STOP,
  UPPER,
} from './characters.ts';
import { hash1, hash2, hashesOfWord, hashSet, SEED_1, SEED_2 } from './hashes.ts';

/** What letters a token has; a set of bits. */
export const CAPITAL = 1; // begins with a capital
export const ALL_CAPITALS = 2; // two letters or more, all of them capitals
export const SOME_CAPITAL = 4; // a capital anywhere
export const NUMERIC = 8; // begins with a digit
export const POINTED = 16; // an acronym with points: "U.S."
export const POSSESSIVE = 32; // the ending "'s"
export const INITIAL = 64; // a single capital, with or without its point

/** What stands between a token and the one before it. */
export const GAP_NONE = 0; // nothing, an apostrophe, or a point inside: "Booking.com"
export const GAP_SPACE = 1;
export const GAP_JOINER = 2; // a hyphen, dash or slash without spaces
export const GAP_ABBREVIATION = 3; // the point of an abbreviation, and space
export const GAP_COMMA = 4;
export const GAP_APOSTROPHE = 5; // "Workers' Party", "Euro '96": a phrase goes on, a span of names does not
export const GAP_QUOTE = 6; // a quotation mark
export const GAP_BREAK = 7; // brackets, colons, spaced dashes: a phrase does not go on
export const GAP_SENTENCE = 8; // a sentence's end
export const GAP_LINE = 9; // a line's end

/** Columns of tokens; only the first `count` rows are meant. Offsets are UTF-16. */
export interface Tokens {
  count: number;
  start: Int32Array;
  end: Int32Array;
  /** Two independent 32-bit hashes of the folded word. */
  hash: Int32Array;
  check: Int32Array;
  shape: Uint8Array;
  gap: Uint8Array;
}

export function createTokens(capacity = 1024): Tokens {
  return {
    count: 0,
    start: new Int32Array(capacity),
    end: new Int32Array(capacity),
    hash: new Int32Array(capacity),
    check: new Int32Array(capacity),
    shape: new Uint8Array(capacity),
    gap: new Uint8Array(capacity),
  };
}

function grow(tokens: Tokens) {
  const capacity = tokens.start.length * 2;
  const larger = <T extends Int32Array | Uint8Array>(column: T, fresh: T): T => {
    fresh.set(column);
    return fresh;
  };
  tokens.start = larger(tokens.start, new Int32Array(capacity));
  tokens.end = larger(tokens.end, new Int32Array(capacity));
  tokens.hash = larger(tokens.hash, new Int32Array(capacity));
  tokens.check = larger(tokens.check, new Int32Array(capacity));
  tokens.shape = larger(tokens.shape, new Uint8Array(capacity));
  tokens.gap = larger(tokens.gap, new Uint8Array(capacity));
}

const [AND_1, AND_2] = hashesOfWord('and');
const [ENDING_1, ENDING_2] = hashesOfWord("'s");

/** Abbreviations whose point ends no sentence, folded; a capital often follows. */
const ABBREVIATIONS = hashSet(
  'mr mrs ms dr st sgt gen col capt lt maj cmdr adm rev hon sen rep gov prof pres sec jr sr inc corp co ltd bros vs no mt ft ' +
    'jan feb mar apr jun jul aug sept sep oct nov dec messrs mme sens reps govs pfc pvt prop',
);
/** Those without a capital: "Roe v. Wade". */
const VERSUS = hashSet('v vs');

/** Words that, with a capital after the point of "U.S." or "Inc.", begin a sentence; no one is called so. */
const OPENERS = hashSet(
  'the he she it they we you his her its their our this that these those there but and or if when while after before ' +
    'since because although though as at by for from in on to with under over during despite however meanwhile many some ' +
    'most such both all each what why how where yet now then yesterday last not nor only even still also until once',
);

/** The tokens of a text, written into `into`, whose columns grow as needed. */
export function tokenise(text: string, into: Tokens = createTokens()): Tokens {
  prepareFor(text);
  const length = text.length;
  let count = 0;
  let gap = GAP_LINE;
  /** The token before the last newline: a second newline after it ends the line. */
  let wrappedAfter = 0;
  /** Whether a quotation in single marks is open, so that an apostrophe at a word's end closes it. */
  let quoted = false;
  let i = 0;
  while (i < length) {
    const unit = text.charCodeAt(i);
    const kind = characterClass[unit]!;
    if (kind === LOWER || kind === UPPER || kind === DIGIT) {
      if (count === into.start.length) grow(into);
      const start = i;
      let h1 = SEED_1;
      let h2 = SEED_2;
      let letters = 0;
      let capitals = 0;
      let pointed = 0;
      let end = i;
      for (; i < length; i++) {
        const u = text.charCodeAt(i);
        const k = characterClass[u]!;
        if (k === LOWER || k === UPPER || k === DIGIT) {
          if (u >= 0xfb00 && u <= 0xfb06) {
            for (const letter of LIGATURES[u - 0xfb00]!) {
              h1 = hash1(h1, letter.charCodeAt(0));
              h2 = hash2(h2, letter.charCodeAt(0));
            }
          } else {
            const f = foldedUnit[u]! || u;
            h1 = hash1(h1, f);
            h2 = hash2(h2, f);
          }
          if (k === UPPER) capitals++;
          if (k !== DIGIT) letters++;
          end = i + 1;
          continue;
        }
        if (k === IGNORED) {
          if (u >= FIRST_MARK && u <= LAST_MARK) end = i + 1;
          continue;
        }
        if (k === POINT && letters === pointed + 1 && i === end && isPointedLetter(text, i)) {
          // "U.S." and "U.S": single letters, each with its point. The last point belongs to the acronym too.
          pointed++;
          end = i + 1;
          continue;
        }
        if (k === APOSTROPHE && i + 1 < length && continuesWord(text, i + 1)) continue;
        break;
      }
      if (pointed === 1 && letters === 1) {
        // One letter and a point is an initial or a sentence's end, told apart by what follows; "1960s." is the latter.
        end--;
        i = end;
      }
      into.start[count] = start;
      into.end[count] = end;
      into.hash[count] = h1;
      into.check[count] = h2;
      const shape =
        (kind === UPPER ? CAPITAL : 0) |
        (capitals > 1 && capitals === letters ? ALL_CAPITALS : 0) |
        (capitals > 0 ? SOME_CAPITAL : 0) |
        (kind === DIGIT ? NUMERIC : 0) |
        (pointed > 1 || (pointed === 1 && letters === 2) ? POINTED : 0) |
        (letters === 1 && capitals === 1 && end === start + 1 ? INITIAL : 0);
      into.shape[count] = shape;
      into.gap[count] = beginsAfterPoint(shape, h1, gap, count > 0 ? into.shape[count - 1]! : 0) ? GAP_SENTENCE : gap;
      count++;
      gap = GAP_NONE;
      continue;
    }
    switch (kind) {
      case SPACE:
        if (gap === GAP_NONE) gap = GAP_SPACE;
        else if (gap === GAP_JOINER) gap = GAP_BREAK;
        break;
      case IGNORED:
        break;
      case JOINER:
        gap = gap === GAP_NONE ? GAP_JOINER : Math.max(gap, GAP_BREAK);
        break;
      case APOSTROPHE:
        if (count > 0 && gap === GAP_NONE && isPossessive(text, i)) {
          if (count === into.start.length) grow(into);
          into.start[count] = i;
          into.end[count] = i + 2;
          into.hash[count] = ENDING_1;
          into.check[count] = ENDING_2;
          into.shape[count] = POSSESSIVE;
          into.gap[count] = GAP_NONE;
          count++;
          i++;
        } else {
          const next = i + 1 < length ? characterClass[text.charCodeAt(i + 1)] : SPACE;
          const inside = gap === GAP_NONE;
          // A plural's possessive, or a year: "Workers' Party", "Euro '96".
          const bare: boolean = next === SPACE ? inside && !quoted : next === DIGIT;
          if (next === SPACE || !inside) gap = Math.max(gap, bare ? GAP_APOSTROPHE : GAP_QUOTE);
          // Of a doubled mark (``, '') the second tells whether it opens or closes.
          if (next !== APOSTROPHE) quoted = next !== SPACE && !inside && (quoted || !bare);
        }
        break;
      case POINT:
        gap = Math.max(gap, count > 0 && gap === GAP_NONE ? pointGap(text, i, into, count - 1) : GAP_SENTENCE);
        break;
      case COMMA:
        gap = Math.max(gap, GAP_COMMA);
        break;
      case STOP:
        gap = Math.max(gap, GAP_SENTENCE);
        break;
      case NEWLINE:
        // Pages wrap their sources anywhere, so that one newline is a space; blank lines part paragraphs.
        if (wrappedAfter === count) gap = GAP_LINE;
        else if (gap === GAP_NONE) gap = GAP_SPACE;
        else if (gap === GAP_JOINER) gap = GAP_BREAK;
        wrappedAfter = count;
        break;
      case QUOTE:
        gap = Math.max(gap, GAP_QUOTE);
        break;
      case AMPERSAND:
        if (count === into.start.length) grow(into);
        into.start[count] = i;
        into.end[count] = i + 1;
        into.hash[count] = AND_1;
        into.check[count] = AND_2;
        into.shape[count] = 0;
        into.gap[count] = gap;
        count++;
        gap = GAP_NONE;
        break;
      default:
        gap = Math.max(gap, GAP_BREAK);
    }
    i++;
  }
  into.count = count;
  return into;
}

/** Whether a word after an acronym's or an abbreviation's point begins a sentence all the same: "in the U.S. The senator". */
function beginsAfterPoint(shape: number, hash: number, gap: number, before: number): boolean {
  const pointed =
    gap === GAP_ABBREVIATION || (gap === GAP_SPACE && (before & (POINTED | CAPITAL)) === (POINTED | CAPITAL));
  return pointed && (shape & (CAPITAL | ALL_CAPITALS)) === CAPITAL && OPENERS.has(hash);
}

/** Whether the point at `i` follows a single letter that stands by itself or among pointed letters. */
function isPointedLetter(text: string, i: number): boolean {
  const next = i + 1 < text.length ? characterClass[text.charCodeAt(i + 1)]! : SPACE;
  if (next === DIGIT) return false;
  // In "U.S.-backed" and "U.S." the point is the acronym's; in "e.g" a letter follows.
  return next !== LOWER || characterClass[text.charCodeAt(i + 2)] === POINT;
}

/** Whether after an apostrophe the same word goes on ("O'Neill", "Sana'a"), rather than ending in "'s". */
function continuesWord(text: string, i: number): boolean {
  const kind = characterClass[text.charCodeAt(i)]!;
  if (kind !== LOWER && kind !== UPPER) return false;
  return !isPossessive(text, i - 1);
}

/** Whether at the apostrophe `i` stands the ending "'s" (or "'S"), with no letter after it. */
function isPossessive(text: string, i: number): boolean {
  const unit = text.charCodeAt(i + 1);
  if (unit !== 0x73 && unit !== 0x53) return false;
  const after = i + 2 < text.length ? characterClass[text.charCodeAt(i + 2)]! : SPACE;
  return after !== LOWER && after !== UPPER && after !== DIGIT;
}

/** What the point at `i` after token `previous` is: inside a name, of an abbreviation, or a sentence's end. */
function pointGap(text: string, i: number, tokens: Tokens, previous: number): number {
  const next = i + 1 < text.length ? characterClass[text.charCodeAt(i + 1)]! : NEWLINE;
  if (next === LOWER || next === UPPER || next === DIGIT) return GAP_NONE;
  if (tokens.shape[previous]! & INITIAL) return GAP_ABBREVIATION;
  const words = tokens.shape[previous]! & CAPITAL ? ABBREVIATIONS : VERSUS;
  return words.has(tokens.hash[previous]!) ? GAP_ABBREVIATION : GAP_SENTENCE;
}

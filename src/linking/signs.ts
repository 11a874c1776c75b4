/** Signs that the words beside a spot give, each a question of yes or no. */
import { hashesOfWord, hashSet } from '../detection/hashes.ts';
import { GAP_COMMA, GAP_SPACE, NUMERIC } from '../detection/tokens.ts';
import {
  AFTER_LANGUAGE,
  BEFORE_LANGUAGE,
  COORDINATORS,
  CREDITS,
  FORMER,
  GOVERNMENT_VERBS,
  LOCATIVES,
  PLAYED_AFTER,
  PLAYED_BEFORE,
  PLAYED_BEFORE_TO,
  STOP_WORDS,
} from './lexicon.ts';
import type { Spot } from './spots.ts';

/** How many words before a name "former" is looked for. */
const FORMER_REACH = 4;
const YEAR_DIGITS = 4;
const IN = hashesOfWord('in')[0];
const BY_PREPOSITION = hashSet('to with over against at');

/** "Bern in 1954, Munich in 1974" */
export function isInYear({ block: { tokens }, last }: Spot): boolean {
  const { count, end, gap, hash, shape, start } = tokens;
  const year = last + 1;
  if (year >= count || hash[last] !== IN || gap[last] !== GAP_SPACE || gap[year] !== GAP_SPACE) return false;
  return (shape[year]! & NUMERIC) !== 0 && end[year]! - start[year]! === YEAR_DIGITS;
}

/** After a slash with spaces, as names and agencies stand below pictures, or after "Photograph:". */
export function isCredited({ block: { text, tokens }, first }: Spot): boolean {
  if (first === 0) return false;
  const between = text.slice(tokens.end[first - 1], tokens.start[first]);
  return between === ' / ' || (between === ': ' && CREDITS.has(tokens.hash[first - 1]!));
}

/** "beat Chelsea", "lost 3-1 to Chelsea", "Chelsea drew". */
export function isPlayed({ block: { tokens }, first, last }: Spot): boolean {
  const { count, gap, hash, shape } = tokens;
  if (last < count && gap[last]! < GAP_COMMA && PLAYED_AFTER.has(hash[last]!)) return true;
  if (first === 0 || gap[first]! >= GAP_COMMA) return false;
  if (PLAYED_BEFORE.has(hash[first - 1]!)) return true;
  let verb = first - 2;
  while (verb >= 0 && shape[verb]! & NUMERIC) verb--;
  return verb >= 0 && BY_PREPOSITION.has(hash[first - 1]!) && PLAYED_BEFORE_TO.has(hash[verb]!);
}

export function isFormer({ block: { tokens }, first }: Spot): boolean {
  for (let i = first - 1; i >= 0 && i >= first - FORMER_REACH; i--) if (FORMER.has(tokens.hash[i]!)) return true;
  return false;
}

/**
 * A verb follows that governments do ("Moscow says"), perhaps after a second capital ("Washington and Moscow agree"), and
 * no preposition makes a place of it ("in Moscow says").
 */
export function speaksAsGovernment({ block: { tokens, spanOf }, first, last }: Spot): boolean {
  if (first > 0 && LOCATIVES.has(tokens.hash[first - 1]!)) return false;
  const verbAt = (i: number) => i < tokens.count && tokens.gap[i]! < GAP_COMMA && GOVERNMENT_VERBS.has(tokens.hash[i]!);
  if (verbAt(last)) return true;
  const paired = last + 1 < tokens.count && COORDINATORS.has(tokens.hash[last]!) && spanOf[last + 1] !== 0;
  return paired && verbAt(last + 2);
}

export function isLanguage({ block: { tokens }, first, last }: Spot): boolean {
  if (last < tokens.count && tokens.gap[last]! < GAP_COMMA && AFTER_LANGUAGE.has(tokens.hash[last]!)) return true;
  const before = first > 0 && BEFORE_LANGUAGE.has(tokens.hash[first - 1]!);
  // "in German towns" goes on; "in German" ends, or goes on with another language or a small word ("in German as").
  const ends =
    last >= tokens.count ||
    tokens.gap[last]! >= GAP_COMMA ||
    COORDINATORS.has(tokens.hash[last]!) ||
    STOP_WORDS.has(tokens.hash[last]!);
  return before && ends;
}

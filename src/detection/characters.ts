/** What a UTF-16 unit is to the tokeniser, by table: a table look-up costs less than any test of ranges. */

export const OTHER = 0;
export const LOWER = 1;
export const UPPER = 2;
export const DIGIT = 3;
export const SPACE = 4;
/** Hyphens and dashes that join words: hyphen-minus, hyphen, non-breaking hyphen, figure dash, en dash, slash, plus. */
export const JOINER = 5;
export const APOSTROPHE = 6;
export const POINT = 7;
export const COMMA = 8;
/** Ends a sentence: ! ? … */
export const STOP = 9;
export const NEWLINE = 10;
/** Neither seen nor heard: soft hyphen, zero-width characters, combining marks. */
export const IGNORED = 11;
export const QUOTE = 12;
export const AMPERSAND = 13;

const classes = new Uint8Array(0x10000);
/** Each unit without case and accents: "É" and "e" are alike. Zero where that is the unit itself. */
const folded = new Uint16Array(0x10000);

/** Where the letters and digits lie that every text has. */
const PLAIN_LETTERS = [0x30, 0x80] as const;
/**
 * And where others with case lie, each with how a text shows that it has some: those of Latin's languages, then more of
 * Latin, Greek, Cyrillic and Armenian, and the additions to Latin and Greek.
 */
const MORE = [
  { ranges: [[0x80, 0x180]], sign: /[\u00aa-\u017f]/ },
  {
    ranges: [
      [0x180, 0x590],
      [0x1e00, 0x2000],
    ],
    sign: /[\u0180-\u058f\u1e00-\u1fff]/,
  },
] as const;
/** Where letters without case lie, roughly; names written in them are passed over as lower-case words. */
const UNCASED = [
  [0x5d0, 0x1e00],
  [0x2c00, 0x3000],
  [0x3041, 0xd800],
  [0xf900, 0xfb00],
  [0xfb1d, 0xfe00],
] as const;

/** Signs that turn the direction of writing, and those that choose among a character's looks. */
const UNSEEN = [
  [0x202a, 0x202f],
  [0x2066, 0x206a],
  [0xfe00, 0xfe10],
] as const;
/** Accents that stand after their letter; they belong to its word. */
export const FIRST_MARK = 0x300;
export const LAST_MARK = 0x36f;

function fillCased([from, to]: readonly [from: number, to: number]) {
  for (let unit = from; unit < to; unit++) {
    const kind = letterKind(unit);
    // Marks and apostrophes stand among the far letters, and are what `fill` has made them.
    if (kind === OTHER || classes[unit] !== OTHER) continue;
    classes[unit] = kind;
    folded[unit] = unit < 0x80 ? unit | (kind === UPPER ? 0x20 : 0) : fold(String.fromCharCode(unit));
  }
}

let missing: readonly (typeof MORE)[number][] = MORE;

/**
 * Makes the tables good for a text. Most pages never need more than the plain letters, and the rows of others take a
 * page that has just begun many times as long.
 */
export function prepareFor(text: string): void {
  for (const more of missing) {
    if (!more.sign.test(text)) continue;
    missing = missing.filter((other) => other !== more);
    for (const range of more.ranges) fillCased(range);
  }
}

/** Runs once per page, so it asks nothing of regular expressions but for what is no plain letter. */
function fill() {
  fillCased(PLAIN_LETTERS);
  for (const [from, to] of UNCASED) classes.fill(LOWER, from, to);
  const set = (kind: number, units: string) => {
    for (const unit of units) classes[unit.charCodeAt(0)] = kind;
  };
  set(SPACE, ' \t\r\u00a0\u1680\u2000\u2001\u2002\u2003\u2004\u2005\u2006\u2007\u2008\u2009\u200a\u202f\u205f\u3000');
  set(JOINER, '-\u2010\u2011\u2012\u2013\u2212/+');
  set(APOSTROPHE, "'\u2019\u2018\u201b\u2032`\u00b4\u02b9\u02ba\u02bb\u02bc\u02bd\u02be\u02bf");
  set(POINT, '.\u00b7');
  set(COMMA, ',');
  set(STOP, '!?\u2026');
  set(NEWLINE, '\n\u2028\u2029\u000b\u000c\u0085');
  set(IGNORED, '\u00ad\u061c\u180e\u200b\u200c\u200d\u200e\u200f\u2060\ufeff');
  for (const [from, to] of UNSEEN) classes.fill(IGNORED, from, to);
  set(QUOTE, '"\u201c\u201d\u201e\u00ab\u00bb\u2039\u203a');
  set(AMPERSAND, '&');
  classes.fill(IGNORED, FIRST_MARK, LAST_MARK + 1);
  // The ligatures ff fi fl ffi ffl st st: letters, spelt out by the tokeniser.
  for (let unit = 0xfb00; unit <= 0xfb06; unit++) classes[unit] = LOWER;
}

function letterKind(unit: number): number {
  if (unit >= 0x30 && unit <= 0x39) return DIGIT;
  const text = String.fromCharCode(unit);
  const lower = text.toLowerCase();
  if (lower !== text) return UPPER;
  if (text.toUpperCase() !== lower) return LOWER;
  // Letters without a capital: ª, º, ĸ, ŉ and the like.
  return unit >= 0x80 && /\p{L}/u.test(text) ? LOWER : OTHER;
}

/** Letters that no decomposition leads to their plain form. */
const PLAIN: Readonly<Record<string, string>> = {
  ø: 'o',
  ł: 'l',
  đ: 'd',
  ð: 'd',
  ı: 'i',
  ŋ: 'n',
  ħ: 'h',
  þ: 't',
  ß: 's',
  æ: 'a',
  œ: 'o',
  ə: 'a',
};

function fold(text: string): number {
  const base = text.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase().normalize('NFD').replace(/\p{M}/gu, '');
  return (PLAIN[base] ?? base).charCodeAt(0) || 0;
}

fill();

export const characterClass: Readonly<Uint8Array> = classes;
export const foldedUnit: Readonly<Uint16Array> = folded;
export const LIGATURES: readonly string[] = ['ff', 'fi', 'fl', 'ffi', 'ffl', 'st', 'st'];

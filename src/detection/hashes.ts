/** How words are known: by two independent 32-bit hashes of their folded letters, so that nothing is allocated per word. */

export const SEED_1 = 0x811c9dc5 | 0;
export const SEED_2 = 0x2f0b4c47 | 0;
/** FNV-1a's prime, and for the second hash a prime of Knuth's multiplicative method. */
const PRIME_1 = 0x01000193;
const PRIME_2 = 0x9e3779b1 | 0;
export const hash1 = (hash: number, unit: number) => Math.imul(hash ^ unit, PRIME_1);
export const hash2 = (hash: number, unit: number) => Math.imul((hash ^ unit) + (hash >>> 15), PRIME_2);

/** Both hashes of an already folded word, as the tokeniser would give them. */
export function hashesOfWord(word: string): [hash: number, check: number] {
  let h1 = SEED_1;
  let h2 = SEED_2;
  for (let i = 0; i < word.length; i++) {
    h1 = hash1(h1, word.charCodeAt(i));
    h2 = hash2(h2, word.charCodeAt(i));
  }
  return [h1, h2];
}

/** What parts words is no greater. */
const SPACE = 0x20;

/** The first hashes of folded words, parted by white space. A word with a hyphen is none: tokens end there. */
export function hashSet(words: string): ReadonlySet<number> {
  const hashes = new Set<number>();
  let hash = SEED_1;
  for (let i = 0; i <= words.length; i++) {
    const unit = i < words.length ? words.charCodeAt(i) : SPACE;
    if (unit > SPACE) hash = hash1(hash, unit);
    else {
      if (hash !== SEED_1) hashes.add(hash);
      hash = SEED_1;
    }
  }
  return hashes;
}

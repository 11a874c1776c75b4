/** The words of a document, by hash: asked dozens of times per candidate, so it is a plain table rather than a Set. */
export class WordSet {
  readonly #slots: Int32Array;
  readonly #mask: number;
  #hasZero = false;

  /** @param capacity words at most */
  constructor(capacity: number) {
    let slots = 64;
    while (slots < capacity * 2) slots *= 2;
    this.#slots = new Int32Array(slots);
    this.#mask = slots - 1;
  }

  add(hash: number): void {
    if (hash === 0) {
      this.#hasZero = true;
      return;
    }
    let slot = hash & this.#mask;
    while (this.#slots[slot] !== 0) {
      if (this.#slots[slot] === hash) return;
      slot = (slot + 1) & this.#mask;
    }
    this.#slots[slot] = hash;
  }

  /** How many of some words are in it. */
  countOf(hashes: Iterable<number>): number {
    let count = 0;
    for (const hash of hashes) if (this.has(hash)) count++;
    return count;
  }

  has(hash: number): boolean {
    if (hash === 0) return this.#hasZero;
    for (let slot = hash & this.#mask; this.#slots[slot] !== 0; slot = (slot + 1) & this.#mask) {
      if (this.#slots[slot] === hash) return true;
    }
    return false;
  }
}

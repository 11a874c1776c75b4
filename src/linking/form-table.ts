/** A power of two. */
const FIRST_SLOTS = 256;

/** What is known of surface forms, by their two hashes: asked of every spot in every reading, so a plain table rather than a Map. */
export class FormTable<Value> {
  #keys = new Int32Array(2 * FIRST_SLOTS);
  #values: (Value | undefined)[] = new Array(FIRST_SLOTS).fill(undefined);
  #count = 0;

  get(hash: number, check: number): Value | undefined {
    return this.#values[this.#slotOf(hash, check)];
  }

  set(hash: number, check: number, value: Value): void {
    const slot = this.#slotOf(hash, check);
    if (this.#values[slot] === undefined && ++this.#count * 2 > this.#values.length) {
      this.#grow();
      this.#put(this.#slotOf(hash, check), hash, check, value);
    } else this.#put(slot, hash, check, value);
  }

  #put(slot: number, hash: number, check: number, value: Value) {
    this.#keys[2 * slot] = hash;
    this.#keys[2 * slot + 1] = check;
    this.#values[slot] = value;
  }

  /** The form's slot, or the empty one where it would be. */
  #slotOf(hash: number, check: number): number {
    const mask = this.#values.length - 1;
    let slot = hash & mask;
    while (
      this.#values[slot] !== undefined &&
      (this.#keys[2 * slot] !== (hash | 0) || this.#keys[2 * slot + 1] !== (check | 0))
    )
      slot = (slot + 1) & mask;
    return slot;
  }

  #grow() {
    const keys = this.#keys;
    const values = this.#values;
    this.#keys = new Int32Array(2 * keys.length);
    this.#values = new Array(2 * values.length).fill(undefined);
    values.forEach((value, slot) => {
      if (value === undefined) return;
      const [hash, check] = [keys[2 * slot]!, keys[2 * slot + 1]!];
      this.#put(this.#slotOf(hash, check), hash, check, value);
    });
  }
}

/**
 * How to draw on a block, from how often the page has changed what was drawn: marks, then highlights, which change no
 * DOM, then nothing. Pure: time comes in.
 */
export type Manner = 'marks' | 'highlights' | 'nothing';

/** Changes of one block's marks by the page: one may be an update like any other, a second is a habit. */
const BLOCK_LIMIT = 2;
/** Changes of marks over the whole page: a page that renders its whole article anew again and again. */
const PAGE_LIMIT = 24;
/** Milliseconds after drawing within which a change counts as an answer to it rather than as the page's own doing. */
const ANSWER_TIME = 100;
/** Answers after which marks are given up: two may be chance. */
const ANSWER_LIMIT = 3;
/** Highlights drawn anew in one block within `CALM` milliseconds before it is left alone: a ticker. */
const HIGHLIGHT_LIMIT = 10;
const CALM = 30_000;

interface Record {
  marks: number;
  /** Times of the last changes under highlights. */
  highlights: number[];
}

export class Rewrites {
  readonly #blocks = new WeakMap<Element, Record>();
  #changes = 0;
  #answers = 0;
  #answered = false;

  /** Whether marks were given up because the page answered each of them with a change of its own. */
  get answered(): boolean {
    return this.#answered;
  }

  /** @param drawnAt when the block was drawn; both in milliseconds of one clock */
  note(element: Element, had: 'marks' | 'highlights', drawnAt: number, now: number): void {
    const record = this.#blocks.get(element) ?? { marks: 0, highlights: [] };
    this.#blocks.set(element, record);
    if (had === 'highlights') {
      record.highlights = [...record.highlights.filter((time) => now - time < CALM), now];
      return;
    }
    record.marks++;
    this.#changes++;
    this.#answers = now - drawnAt < ANSWER_TIME ? this.#answers + 1 : 0;
    this.#answered ||= this.#answers >= ANSWER_LIMIT;
  }

  /** Marks moved something in this block: highlights from now on. */
  distrust(element: Element): void {
    this.#blocks.set(element, { marks: BLOCK_LIMIT, highlights: [] });
  }

  mannerFor(element: Element, now: number): Manner {
    const record = this.#blocks.get(element);
    const recent = record?.highlights.filter((time) => now - time < CALM) ?? [];
    if (recent.length >= HIGHLIGHT_LIMIT) return 'nothing';
    const distrusted = (record?.marks ?? 0) >= BLOCK_LIMIT || this.#changes >= PAGE_LIMIT || this.#answered;
    return distrusted ? 'highlights' : 'marks';
  }
}

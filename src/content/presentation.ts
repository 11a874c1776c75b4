/** Puts on the page what the reader is to see of what was found, and keeps it so. */
import type { Annotations, Drawing } from '../annotate/annotations.ts';
import { isConnected, rectangleOf } from '../annotate/plain-dom.ts';
import type { Spot } from '../annotate/spot.ts';
import type { Card } from '../messages.ts';
import type { Settings } from '../settings.ts';
import type { KnownBlock } from './known-blocks.ts';
import { type Mention, type ShownMention, shownMentions } from './mentions.ts';
import { nearestFirst } from './nearest.ts';
import { inSlices } from './slices.ts';

/** Blocks drawn at a time: the first lot, and the largest. The layout is measured before and after each. */
const FIRST_LOT = 4;
const LARGEST_LOT = 16;
/** Milliseconds that a lot may take; the next one is larger or smaller by what the last one took. */
const LOT_TIME = 6;

export interface PresentationOptions {
  readonly document: Document;
  readonly annotations: Annotations<Mention>;
  readonly signal: AbortSignal;
  readonly site: string;
}

export class Presentation {
  readonly #options: PresentationOptions;
  readonly #drawn = new Map<KnownBlock, Spot<Mention>[]>();
  readonly #stops = new WeakSet<Mention>();
  #shown: readonly (readonly ShownMention[])[] = [];
  #cards: Readonly<Record<string, Card>> = {};

  constructor(options: PresentationOptions) {
    this.#options = options;
  }

  /** Block by block, in the page's order. */
  get shown(): readonly (readonly ShownMention[])[] {
    return this.#shown;
  }

  get cards(): Readonly<Record<string, Card>> {
    return this.#cards;
  }

  isStop(mention: Mention): boolean {
    return this.#stops.has(mention);
  }

  /** The page, or a new reading, has taken a block away. */
  drop(known: KnownBlock): void {
    this.#drawn.delete(known);
    this.#options.annotations.erase(known.block);
  }

  /** Takes everything away, for `show` to draw it in another manner. */
  clear(): void {
    for (const known of [...this.#drawn.keys()]) this.drop(known);
  }

  /**
   * Draws what is not drawn yet, the nearest first, and takes away what is to be hidden.
   * @param blocks all that are known, in the page's order
   * @param inPlace where something is drawn, change underlines only: a card stands at one of the mentions
   */
  async show(
    blocks: readonly KnownBlock[],
    cards: Readonly<Record<string, Card>>,
    settings: Settings,
    inPlace: boolean,
  ): Promise<void> {
    const { annotations, document, signal, site } = this.#options;
    this.#cards = cards;
    this.#shown = shownMentions(blocks, cards, settings, site);
    const missing: { known: KnownBlock; spots: Spot<Mention>[] }[] = [];
    for (const [i, known] of blocks.entries()) {
      const shown = this.#shown[i]!;
      for (const { mention, stop } of shown) this.#stops[stop ? 'add' : 'delete'](mention);
      const spots = this.#drawn.get(known);
      if (spots && (inPlace || isSame(spots, shown))) {
        const underlined = new Map(shown.map((one) => [one.mention, one.underlined]));
        for (const spot of spots) annotations.underline(spot, underlined.get(spot.mention) ?? false);
      } else {
        if (spots) this.drop(known);
        if (shown.length > 0) missing.push({ known, spots: shown.map(spotOf) });
      }
    }
    const view = document.defaultView;
    const ordered = nearestFirst(missing, ({ known }) => rectangleOf(known.block.element), view?.innerHeight ?? 0);
    await inSlices(this.#draw(ordered), signal);
  }

  *#draw(ordered: readonly { known: KnownBlock; spots: Spot<Mention>[] }[]): Generator<void, void> {
    let size = FIRST_LOT;
    for (let from = 0; from < ordered.length; ) {
      const started = performance.now();
      // What the page has thrown out meanwhile is drawn on nowhere, and dropped with the next change.
      const lot = ordered.slice(from, from + size).filter(({ known }) => isConnected(known.block.element));
      const drawings = lot.map(({ known, spots }): Drawing<Mention> => ({ block: known.block, spots }));
      for (const { known, spots } of lot) this.#drawn.set(known, spots);
      this.#options.annotations.draw(drawings);
      from += size;
      const fitting = Math.floor((size * LOT_TIME) / Math.max(performance.now() - started, 1));
      size = Math.min(Math.max(fitting, 1), LARGEST_LOT);
      yield;
    }
  }
}

const spotOf = ({ mention, underlined }: ShownMention): Spot<Mention> => ({
  start: mention.start,
  end: mention.end,
  mention,
  underlined,
});

function isSame(spots: readonly Spot<Mention>[], shown: readonly ShownMention[]): boolean {
  return spots.length === shown.length && spots.every(({ mention }, i) => mention === shown[i]!.mention);
}

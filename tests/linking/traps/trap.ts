/** What a trap is, and whether a linker falls into it. */

/** A sentence or two with what must and what must not be linked. */
export interface Trap {
  readonly text: string;
  /** The text is that of a page's paragraph, with its markup; surfaces and stretches are of what it reads as. */
  readonly markup?: true;
  /** ISO day of the article; time is neutral without it. */
  readonly date?: string;
  /** Surfaces and the ids of their entries, several where each would be right. Each occurrence counts, but for those in a stretch that is left alone. */
  readonly links: Readonly<Record<string, string | readonly string[]>>;
  /** Stretches of the text that no mention may touch, wherever they occur. */
  readonly leaves: readonly string[];
  /** Why linking still falls into it; without this, it must not. */
  readonly failing?: string;
}

export interface FoundMention {
  /** UTF-16 offsets in the text. */
  readonly start: number;
  readonly end: number;
  readonly entry: string;
}

/**
 * What is wrong with the mentions, in words; empty where the trap was avoided. Whether the article of "the White House"
 * belongs to the mention is left open.
 */
export function faultsOf(trap: Trap, text: string, found: readonly FoundMention[]): string[] {
  const faults: string[] = [];
  const mentions = found.map((mention) => ({ ...mention, start: mention.start + articleLength(text, mention, trap) }));
  const left = trap.leaves.flatMap((stretch) => occurrences(text, stretch));
  for (const { start, end } of left) {
    for (const mention of mentions)
      if (mention.start < end && mention.end > start)
        faults.push(`"${text.slice(mention.start, mention.end)}" is linked to ${mention.entry}`);
  }
  // "Obama" in "Obama administration" is judged where it stands by itself; a longer surface has its own line.
  const surfaces = Object.keys(trap.links).sort((a, b) => b.length - a.length);
  const judged = [...left];
  for (const surface of surfaces) {
    const open = occurrences(text, surface).filter(
      ({ start, end }) => !judged.some((one) => one.start < end && one.end > start),
    );
    if (open.length === 0) faults.push(`"${surface}" does not occur`);
    for (const { start, end } of open) {
      const mention = mentions.find((one) => one.start < end && one.end > start);
      if (!mention) faults.push(`"${surface}" is not linked`);
      else if (mention.start !== start || mention.end !== end)
        faults.push(`"${text.slice(mention.start, mention.end)}" is linked instead of "${surface}"`);
      else if (![trap.links[surface]].flat().includes(mention.entry))
        faults.push(`"${surface}" is linked to ${mention.entry}`);
    }
    judged.push(...open);
  }
  return faults;
}

/** Length of the article with which a mention begins, where the surface wanted has none. */
function articleLength(text: string, { start, end }: FoundMention, { links }: Trap): number {
  const surface = text.slice(start, end);
  return surface in links ? 0 : (/^the\s+(?=\S)/i.exec(surface)?.[0].length ?? 0);
}

const LETTER = /[\p{L}\p{N}\p{M}]/u;

/** Where a stretch of whole words stands in a text. */
function occurrences(text: string, stretch: string): { start: number; end: number }[] {
  const found: { start: number; end: number }[] = [];
  for (let start = text.indexOf(stretch); start >= 0; start = text.indexOf(stretch, start + 1)) {
    const end = start + stretch.length;
    if (!LETTER.test(text[start - 1] ?? ' ') && !LETTER.test(text[end] ?? ' ')) found.push({ start, end });
  }
  return found;
}

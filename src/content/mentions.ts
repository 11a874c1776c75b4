/** Which of an article's mentions the reader is shown, and how. Pure. */
import type { BlockRole } from '../article/article.ts';
import type { Card, LinkedMention } from '../messages.ts';
import type { Settings } from '../settings.ts';

/** A mention found in a block; one object as long as its block stands, so that it can be told by identity. */
export interface Mention extends Pick<LinkedMention, 'start' | 'end' | 'entry' | 'why'> {
  /** The text itself: "Mr. Putin". */
  readonly surface: string;
}

export interface BlockMentions {
  readonly role: BlockRole;
  readonly mentions: readonly Mention[];
}

export interface ShownMention {
  readonly mention: Mention;
  readonly underlined: boolean;
  /** Whether the keyboard stops there. */
  readonly stop: boolean;
}

/** From this rank on, most readers don't know an entry (1: nearly every reader does, 5: specialists do). */
const UNFAMILIAR_RANK = 3;

/**
 * @param blocks in reading order
 * @param site the page's host
 * @returns for each block the mentions that are shown. The first mention of an entry is underlined, and again the first
 *   in the text below the title and below each heading.
 */
export function shownMentions(
  blocks: readonly BlockMentions[],
  cards: Readonly<Record<string, Card>>,
  settings: Settings,
  site: string,
): ShownMention[][] {
  const hidden = new Set(settings.hiddenKinds);
  const known = new Set(settings.known);
  const wrong = new Set(
    settings.wrong.filter((one) => one.site === site).map(({ entry, surface }) => `${entry}\n${surface}`),
  );
  const seen = new Set<string>();
  let afterTitle = false;
  return blocks.map(({ role, mentions }) => {
    if (role === 'heading' || (afterTitle && role !== 'title')) seen.clear();
    afterTitle = role === 'title';
    return mentions.flatMap((mention): ShownMention[] => {
      const { entry, surface } = mention;
      const card = cards[entry];
      if (!card || hidden.has(card.kind) || wrong.has(`${entry}\n${surface}`)) return [];
      const first = !seen.has(entry);
      seen.add(entry);
      const stop = first && !known.has(entry);
      const familiar = settings.underline === 'unfamiliar' && card.rank < UNFAMILIAR_RANK;
      const wanted = settings.underline !== 'asked' && !familiar && !known.has(entry);
      return [{ mention, stop, underlined: wanted && (first || settings.everyMention) }];
    });
  });
}

/** What was found, the most mentioned entry first; of equals, the one that is named first. */
export function foundEntries(
  shown: readonly (readonly ShownMention[])[],
  cards: Readonly<Record<string, Card>>,
): { card: Card; mentions: number }[] {
  const counts = new Map<string, number>();
  for (const { mention } of shown.flat()) counts.set(mention.entry, (counts.get(mention.entry) ?? 0) + 1);
  return [...counts]
    .map(([entry, mentions]) => ({ card: cards[entry]!, mentions }))
    .sort((a, b) => b.mentions - a.mentions);
}

/** Finds the article's headline among the page's lines, by what the page's head says its title is. */
import type { Line } from './box.ts';
import type { Survey } from './survey.ts';

export interface Headline {
  /** Indices of its lines: a heading may be broken over several. */
  readonly first: number;
  readonly last: number;
  readonly text: string;
  /** Whether it says what the page's title says; else it is only the page's one main heading. */
  readonly matched: boolean;
}

const LONGEST = 300;
/** So much of the shorter one's words must be in the other, which is at most so many times as long. */
const ALIKE = 0.6;
const LENGTHS_APART = 2.5;
const HEADLINE_CLASS = /(?:^|[\s_-])(?:headline|hed|title|entry-title)(?:[\s_-]|$)/i;

export const wordsOf = (text: string): string[] => text.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? [];

/** Share of the shorter text's words that the longer one has; 0 where their lengths are far apart. */
export function likeness(a: readonly string[], b: readonly string[]): number {
  const [short, long] = a.length <= b.length ? [a, b] : [b, a];
  if (short.length === 0 || long.length > short.length * LENGTHS_APART + 1) return 0;
  const has = new Set(long);
  return short.filter((word) => has.has(word)).length / short.length;
}

export function findHeadline({ lines }: Survey, titles: readonly string[]): Headline | undefined {
  const wanted = titles.map(wordsOf);
  let best: Headline | undefined;
  let bestScore = 0;
  let plain: Headline | undefined;
  for (let i = 0; i < lines.length; i++) {
    const { box } = lines[i]!;
    if (box.clutter === 'never') continue;
    const heading = box.role === 'heading';
    const last = heading && box.first === i && box.last > i && box.last < i + 6 ? box.last : i;
    const text =
      last === i
        ? lines[i]!.text
        : lines
            .slice(i, last + 1)
            .map((line) => line.text)
            .join(' ');
    if (text.length > LONGEST || text.length < 4) continue;
    const words = wordsOf(text);
    const alike = Math.max(0, ...wanted.map((title) => likeness(words, title)));
    if (heading && box.name === 'h1' && words.length > 2 && !box.inLink)
      plain = { first: i, last, text, matched: false };
    if (alike < ALIKE || (words.length < 3 && alike < 1)) continue;
    const score = alike * Math.min(1, 0.5 + words.length / 12) + bonus(lines[i]!, heading);
    if (score > bestScore) {
      best = { first: i, last, text, matched: true };
      bestScore = score;
    }
  }
  return best ?? plain;
}

function bonus({ box, linked }: Line, heading: boolean): number {
  const named = HEADLINE_CLASS.test(box.classes) || box.itemprop?.includes('headline') ? 0.2 : 0;
  return (
    (box.name === 'h1' ? 0.5 : heading ? 0.25 : 0) +
    named -
    (box.inLink || linked > 0 ? 0.2 : 0) -
    (box.clutter ? 0.2 : 0)
  );
}

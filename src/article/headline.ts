/** Finds the article's headline among the page's lines, by what the page's head says its title is. */
import type { Line } from './box.ts';
import { STRIDE, type Steps } from './steps.ts';
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

const BEYOND_ASCII = /[^\p{ASCII}]/u;

/** The class of all letters takes a browser a while to set up, and most headlines need none but the plain ones. */
export const wordsOf = (text: string): string[] =>
  text.toLowerCase().match(BEYOND_ASCII.test(text) ? /[\p{L}\p{N}]+/gu : /[a-z\d]+/g) ?? [];

/** Share of the shorter text's words that the longer one has; 0 where their lengths are far apart. */
export function likeness(a: readonly string[], b: readonly string[]): number {
  const [short, long] = a.length <= b.length ? [a, b] : [b, a];
  if (short.length === 0 || long.length > short.length * LENGTHS_APART + 1) return 0;
  const has = new Set(long);
  return short.filter((word) => has.has(word)).length / short.length;
}

/** Headings are asked first, the other lines only where no heading says what the title says. */
export function* findHeadline({ lines }: Survey, titles: readonly string[]): Steps<Headline | undefined> {
  const wanted = titles.map(wordsOf);
  return (
    (yield* best(lines, wanted, (line) => line.box.role === 'heading' || isNamed(line))) ??
    (yield* best(lines, wanted, (line) => line.linked === 0)) ??
    mainHeading(lines)
  );
}

function* best(
  lines: readonly Line[],
  wanted: string[][],
  isAsked: (line: Line) => boolean,
): Steps<Headline | undefined> {
  let found: Headline | undefined;
  let bestScore = 0;
  for (let i = 0; i < lines.length; i++) {
    if (i % STRIDE === 0) yield;
    const line = lines[i]!;
    if (line.box.clutter === 'never' || line.text.length > LONGEST || !isAsked(line)) continue;
    const { last, text } = wholeHeading(lines, i);
    const words = wordsOf(text);
    const alike = Math.max(0, ...wanted.map((title) => likeness(words, title)));
    if (text.length > LONGEST || alike < ALIKE || (words.length < 3 && alike < 1)) continue;
    const score = alike * Math.min(1, 0.5 + words.length / 12) + bonus(line);
    if (score <= bestScore) continue;
    found = { first: i, last, text, matched: true };
    bestScore = score;
  }
  return found;
}

/** A page that titles itself otherwise: its last first-rank heading that is no link home. */
function mainHeading(lines: readonly Line[]): Headline | undefined {
  const first = lines.findLastIndex(
    ({ box, text }) => box.name === 'h1' && !box.inLink && box.clutter !== 'never' && text.split(' ').length > 2,
  );
  return first < 0 ? undefined : { first, ...wholeHeading(lines, first), matched: false };
}

/** So many lines one heading is broken over at most. */
const MOST_LINES = 6;

function wholeHeading(lines: readonly Line[], at: number): { last: number; text: string } {
  const { box, text } = lines[at]!;
  const whole = box.role === 'heading' && box.first === at && box.last > at && box.last < at + MOST_LINES;
  if (!whole) return { last: at, text };
  const texts = lines.slice(at, box.last + 1).map((line) => line.text);
  return { last: box.last, text: texts.join(' ') };
}

const isNamed = ({ box }: Line) => HEADLINE_CLASS.test(box.classes) || box.itemprop?.includes('headline') === true;

function bonus(line: Line): number {
  const { box, linked } = line;
  const rank = box.name === 'h1' ? 0.5 : box.role === 'heading' ? 0.25 : 0;
  return rank + (isNamed(line) ? 0.2 : 0) - (box.inLink || linked > 0 ? 0.2 : 0) - (box.clutter ? 0.2 : 0);
}

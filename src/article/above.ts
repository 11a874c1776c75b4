/** Tells what of the lines between a headline and the body, and of the pictures above it, belongs to the article. */
import type { BlockRole } from './article.ts';
import type { Box, Line } from './box.ts';
import { likeness, wordsOf } from './headline.ts';
import type { LineRules } from './line-rules.ts';
import { headsSurroundings, isByline } from './phrases.ts';

const STANDFIRST =
  /(?:^|[\s_-])(?:stand-?first|dec?k|sub-?title|sub-?head(?:line|ing)?|summary|lede?|lead|intro(?:duction)?|excerpt|description|abstract|strap(?:line)?)(?:[\s_-]|$)/i;
const STANDFIRST_WORDS = 4;
/** A line below the headline that nothing names: shorter ones are places, offices and sections. */
const UNNAMED_WORDS = 6;
/** So much of a standfirst's words are those of the description in the page's head. */
const ALIKE = 0.8;

const countWords = (text: string) => text.split(' ').length;

/** Whether a line above the first paragraph is a standfirst: by its class, by what the page says of itself, by its place. */
export function isStandfirst(line: Line, headline: Line, description: string | undefined): boolean {
  const { box, text } = line;
  const words = countWords(text);
  if (words < STANDFIRST_WORDS || isByline(text) || headsSurroundings(text) || line.linked > text.length / 2)
    return false;
  if (STANDFIRST.test(box.classes) || STANDFIRST.test(box.parent?.classes ?? '')) return true;
  if (description && likeness(wordsOf(text), wordsOf(description)) > ALIKE) return true;
  return isNear(box, headline.box) && (box.role === 'heading' || (words >= UNNAMED_WORDS && box.name !== 'li'));
}

const isNear = ({ parent }: Box, { parent: around }: Box) =>
  parent !== undefined && (parent === around || parent === around?.parent);

/** What a line between the headline and the body is to the reader; undefined: not the article's. */
export function roleAbove(
  line: Line,
  rules: LineRules,
  headline: Line,
  description: string | undefined,
): BlockRole | undefined {
  const { box, text, linked, prose } = line;
  if (rules.isForeign(line) || isByline(text) || linked > text.length / 2) return undefined;
  if (box.role === 'caption') return 'caption';
  if (isStandfirst(line, headline, description)) return 'standfirst';
  return prose > 0 ? box.role : undefined;
}

/** A picture above the headline belongs to it when both stand in one part of the page. */
export function captionsAbove(lines: readonly Line[], around: Box, headline: number): Line[] {
  if (around.name === 'body' || around.name === 'html') return [];
  return lines
    .slice(around.first, headline)
    .filter(
      ({ box, text }) =>
        box.name === 'figcaption' && !box.inLink && !box.clutter && countWords(text) >= STANDFIRST_WORDS,
    );
}

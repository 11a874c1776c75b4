/** Tells, of the lines in and above an article's body, which are the article. */
import { captionsAbove, isStandfirst, roleAbove } from './above.ts';
import type { BlockRole } from './article.ts';
import type { Box, Line } from './box.ts';
import type { Headline } from './headline.ts';
import { isLinkedHeading, LineRules } from './line-rules.ts';
import { headsSurroundings, isByline } from './phrases.ts';
import { endsAsSentence } from './prose.ts';
import type { Weighed } from './root.ts';
import { STRIDE, type Steps } from './steps.ts';

export interface Selected {
  readonly line: Line;
  readonly role: BlockRole;
}

/** Above the first paragraph, shorter lines that end like no sentence are credits. */
const CREDIT = 60;
/** Labels over surroundings ("Related", "More on this story") are no longer. */
const LABEL = 40;
/** What such a label covers ends with the next paragraph of this length. */
const PARAGRAPH = 120;

/** @param description what the page's head says the article is about; a standfirst often says the same */
export function* select(
  weighed: Weighed,
  root: Box,
  headline: Headline | undefined,
  description: string | undefined,
): Steps<Selected[]> {
  const { lines } = weighed.survey;
  const top = headline && standsAbove(lines, root, headline) ? headline : undefined;
  if (!top) return yield* selectBody(weighed, root, root.first, undefined, description);
  const title = lines[top.first]!;
  const around = commonBox(title.box, root);
  const rules = new LineRules(weighed, around);
  const chosen: Selected[] = captionsAbove(lines, around, top.first).map((line) => ({ line, role: 'caption' }));
  for (const line of lines.slice(top.first, top.last + 1)) chosen.push({ line, role: 'title' });
  for (const line of lines.slice(top.last + 1, root.first)) {
    const role = roleAbove(line, rules, title, description);
    if (role) chosen.push({ line, role });
  }
  const from = Math.max(root.first, top.last + 1);
  return chosen.concat(yield* selectBody(weighed, root, from, title, description));
}

/** A main heading that does not say what the page's title says is believed so many lines above the body. */
const FAR_ABOVE = 30;
/** A headline within the body's box has at most this share of its prose before it. */
const PROSE_BEFORE = 0.2;

function standsAbove(lines: readonly Line[], root: Box, { first, last, matched }: Headline): boolean {
  if (last < root.first) return matched || root.first - last < FAR_ABOVE;
  const before = lines.slice(root.first, first).reduce((sum, line) => sum + line.prose, 0);
  return first <= root.last && before <= PROSE_BEFORE * root.prose;
}

function commonBox(a: Box, b: Box): Box {
  let [x, y] = [a, b];
  while (x !== y) {
    if (x.depth >= y.depth && x.parent) x = x.parent;
    else if (y.parent) y = y.parent;
    else break;
  }
  return x;
}

function* selectBody(
  weighed: Weighed,
  root: Box,
  from: number,
  headline: Line | undefined,
  description: string | undefined,
): Steps<Selected[]> {
  const { lines } = weighed.survey;
  const rules = new LineRules(weighed, root);
  const chosen: Selected[] = [];
  /** Headings wait for text of their own: one over nothing but links is dropped with them. */
  let waiting: Line[] = [];
  let begun = false;
  let dropped = false;
  for (let i = from; i <= root.last; i++) {
    if (i % STRIDE === 0) yield;
    const line = lines[i]!;
    const { box, text } = line;
    const heading = box.role === 'heading';
    if ((heading || text.length < LABEL) && line.prose === 0 && headsSurroundings(text)) {
      i = endOfSurroundings(lines, root, rules, i);
      dropped = true;
    } else if (rules.isForeign(line) || (isByline(text) && (!begun || text.length < CREDIT))) {
      dropped = true;
    } else if (!begun && headline && line.prose === 0 && isStandfirst(line, headline, description)) {
      chosen.push({ line, role: box.role === 'caption' ? 'caption' : 'standfirst' });
    } else if (heading) {
      if (dropped) waiting = waiting.filter((other) => level(other) < level(line));
      dropped = false;
      waiting.push(line);
    } else if (rules.isText(line) && !(!begun && headline && isCredit(line))) {
      const own = waiting.filter((other) => !isLinkedHeading(other) || isWithin(box, other.box.parent));
      for (const other of own) chosen.push({ line: other, role: 'heading' });
      chosen.push({ line, role: box.role });
      waiting = [];
      dropped = false;
      if (line.prose > 0) begun = true;
    }
  }
  return chosen;
}

const isCredit = ({ box, text }: Line) => box.role === 'paragraph' && text.length < CREDIT && !endsAsSentence(text);

function isWithin(box: Box, outer: Box | undefined): boolean {
  let at: Box | undefined = box;
  while (at && outer && at.depth > outer.depth) at = at.parent;
  return at === outer;
}

const level = ({ box }: Line) => (/^h[1-6]$/.test(box.name) ? Number(box.name[1]) : 6);

/** @returns the index of the last line that a heading such as "Related stories" covers */
function endOfSurroundings(lines: readonly Line[], root: Box, rules: LineRules, at: number): number {
  const { box } = lines[at]!;
  const section = box.role === 'heading' ? box.parent : box;
  if (section && section.depth > root.depth && section.prose * 3 < root.prose && section.last > at) return section.last;
  for (let i = at + 1; i <= root.last; i++) {
    const line = lines[i]!;
    const isNext = line.box.role === 'heading' && level(line) <= level(lines[at]!) && !headsSurroundings(line.text);
    if (isNext || (line.prose > PARAGRAPH && line.box.role !== 'list-item' && !rules.isForeign(line))) return i - 1;
  }
  return root.last;
}

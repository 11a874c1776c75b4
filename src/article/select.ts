/** Tells, of the lines in and above an article's body, which are the article. */
import type { BlockRole } from './article.ts';
import type { Box, Line } from './box.ts';
import { type Headline, likeness, wordsOf } from './headline.ts';
import { LineRules } from './line-rules.ts';
import { headsSurroundings, isByline } from './phrases.ts';
import { endsAsSentence } from './prose.ts';
import type { Weighed } from './root.ts';

export interface Selected {
  readonly line: Line;
  readonly role: BlockRole;
}

/** Above the first paragraph, shorter lines that end like no sentence are credits. */
const CREDIT = 60;
/** A heading over surroundings ends with the next paragraph of this length. */
const PARAGRAPH = 120;
const STANDFIRST =
  /(?:^|[\s_-])(?:stand-?first|dec?k|sub-?title|sub-?head(?:line|ing)?|summary|lede?|lead|intro(?:duction)?|excerpt|description|abstract|strap(?:line)?)(?:[\s_-]|$)/i;

/** @param description what the page's head says the article is about; a standfirst often says the same */
export function select(
  weighed: Weighed,
  root: Box,
  headline: Headline | undefined,
  description: string | undefined,
): Selected[] {
  const { lines } = weighed.survey;
  const rules = new LineRules(weighed, root);
  const top = headline && begin(weighed, root, headline) ? headline : undefined;
  const chosen: Selected[] = [];
  if (top) {
    const around = commonBox(lines[top.first]!.box, root);
    chosen.push(
      ...captionsAbove(lines, around, top),
      ...lines.slice(top.first, top.last + 1).map((line) => ({ line, role: 'title' as const })),
    );
    const outer = new LineRules(weighed, around);
    for (let i = top.last + 1; i < root.first; i++) {
      const role = roleAbove(lines[i]!, outer, lines[top.first]!, description);
      if (role) chosen.push({ line: lines[i]!, role });
    }
  }
  chosen.push(
    ...selectBody(
      lines,
      root,
      rules,
      top && top.last >= root.first ? top.last + 1 : root.first,
      top && lines[top.first],
      description,
    ),
  );
  return chosen;
}

/** A headline counts when it stands above the body's prose, not in its midst. */
function begin({ survey }: Weighed, root: Box, headline: Headline): boolean {
  if (headline.first > root.last) return false;
  if (headline.last < root.first) return headline.matched || root.first - headline.last < 30;
  let before = 0;
  for (let i = root.first; i < headline.first; i++) before += survey.lines[i]!.prose;
  return before * 5 < root.prose;
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

/** A picture above the headline belongs to it when both stand in one part of the page. */
function captionsAbove(lines: readonly Line[], around: Box, headline: Headline): Selected[] {
  if (around.name === 'body' || around.name === 'html') return [];
  return lines
    .slice(around.first, headline.first)
    .filter(
      (line) =>
        line.box.name === 'figcaption' && !line.box.inLink && !line.box.clutter && line.text.split(' ').length > 3,
    )
    .map((line) => ({ line, role: 'caption' }));
}

function roleAbove(
  line: Line,
  rules: LineRules,
  headline: Line,
  description: string | undefined,
): BlockRole | undefined {
  const { box, text } = line;
  if (rules.isForeign(line) || isByline(text) || line.linked > text.length / 2) return undefined;
  if (box.role === 'caption') return 'caption';
  if (STANDFIRST.test(box.classes) && text.split(' ').length > 3) return 'standfirst';
  if (description && text.length > 20 && likeness(wordsOf(text), wordsOf(description)) > 0.8) return 'standfirst';
  const near =
    box.parent !== undefined && (box.parent === headline.box.parent || box.parent === headline.box.parent?.parent);
  if (box.role === 'heading')
    return near && text.split(' ').length > 3 && !headsSurroundings(text) ? 'standfirst' : undefined;
  if (line.prose === 0) return undefined;
  return box.role === 'paragraph' ? (near ? 'standfirst' : 'paragraph') : box.role;
}

function selectBody(
  lines: readonly Line[],
  root: Box,
  rules: LineRules,
  from: number,
  headline: Line | undefined,
  description: string | undefined,
): Selected[] {
  const chosen: Selected[] = [];
  /** Headings wait for text of their own: one over nothing but links is dropped with them. */
  let waiting: Selected[] = [];
  let begun = false;
  let dropped = false;
  for (let i = from; i <= root.last; i++) {
    const line = lines[i]!;
    const { box } = line;
    const label = box.role === 'heading' || line.text.length < 40;
    if (label && line.prose === 0 && headsSurroundings(line.text)) {
      i = endOfSurroundings(lines, root, rules, i);
      dropped = true;
      continue;
    }
    if (rules.isForeign(line) || (isByline(line.text) && (!begun || line.text.length < CREDIT))) {
      dropped = true;
      continue;
    }
    if (box.role === 'heading') {
      if (dropped) waiting = waiting.filter(({ line: other }) => level(other) < level(line));
      dropped = false;
      waiting.push({ line, role: begun || !headline ? 'heading' : 'standfirst' });
      continue;
    }
    if (!rules.isText(line)) continue;
    const credit = line.text.length < CREDIT && !endsAsSentence(line.text);
    if (!begun && headline && box.role === 'paragraph' && credit) {
      if (!(description && likeness(wordsOf(line.text), wordsOf(description)) > 0.8)) continue;
    }
    chosen.push(...waiting, {
      line,
      role: !begun && STANDFIRST.test(box.classes) && line.prose > 0 ? 'standfirst' : box.role,
    });
    waiting = [];
    dropped = false;
    if (line.prose > 0) begun = true;
  }
  return chosen;
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

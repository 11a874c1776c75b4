/** Finds the box of the page that holds the article's body, from what the survey counted. */
import type { Box, Line } from './box.ts';
import { STRIDE, type Steps } from './steps.ts';
import type { Survey } from './survey.ts';

/** The page's boxes weighed: prose in clutter and in teasers counts nothing. */
export interface Weighed {
  readonly survey: Survey;
  /** Prose of each box that may be the article's, in letters. */
  readonly body: ReadonlyMap<Box, number>;
  /** The nearest box around (or the same) that is clutter. */
  readonly clutter: ReadonlyMap<Box, Box>;
  readonly teasers: ReadonlySet<Line>;
}

/** A box named as one for short lines is believed when it holds at most this much prose. */
const SHORT_PROSE = 250;
/** What is named as clutter, yet holds so much of the page's prose and so few links, is (part of) the body under an odd name. */
const ODD_BODY = { prose: 600, paragraphs: 3, share: 0.4, links: 0.15 };

/** Takes back what names say where the text says otherwise, then weighs every box. */
export function* weigh(survey: Survey, headline: Line | undefined): Steps<Weighed> {
  const { boxes, lines } = survey;
  const teasers = new Set<Line>();
  for (const [i, line] of lines.entries()) {
    if (i % STRIDE === 0) yield;
    if (isTeaser(line, survey)) teasers.add(line);
  }
  for (const box of boxes) {
    if (box.clutter === 'if-short' && (box.paragraphs > 1 || box.prose > SHORT_PROSE)) box.clutter = undefined;
  }
  yield;
  let clutter = nearestClutter(boxes);
  yield;
  const own = new Map<Box | undefined, { prose: number; paragraphs: number }>();
  for (const line of lines) {
    if (line.prose === 0 || teasers.has(line)) continue;
    const { prose, paragraphs } = own.get(clutter.get(line.box)) ?? { prose: 0, paragraphs: 0 };
    own.set(clutter.get(line.box), { prose: prose + line.prose, paragraphs: paragraphs + 1 });
  }
  yield;
  const aroundHeadline = new Set<Box>();
  for (let box = headline?.box; box; box = box.parent) aroundHeadline.add(box);
  let free = own.get(undefined)?.prose ?? 0;
  let changed = false;
  for (const box of boxes) {
    const held = own.get(box);
    const anchored = aroundHeadline.has(box);
    if (!held || !box.clutter || box.clutter === 'if-short' || (box.clutter === 'never' && !anchored)) continue;
    const odd =
      held.prose > ODD_BODY.prose &&
      held.paragraphs >= ODD_BODY.paragraphs &&
      held.prose > ODD_BODY.share * free &&
      box.linked < ODD_BODY.links * box.text;
    // A gallery is the article where the page has no other text; beside an article it may tell of anything.
    if (box.clutter === 'gallery' ? odd && free < ODD_BODY.prose : odd || (anchored && held.prose > free)) {
      free += held.prose;
      for (let at: Box | undefined = box; at && (at === box || at.clutter !== 'never'); at = at.parent)
        at.clutter = undefined;
      changed = true;
    }
  }
  yield;
  if (changed) clutter = nearestClutter(boxes);
  return { survey, clutter, teasers, body: yield* bodies(boxes, lines, clutter, teasers) };
}

function nearestClutter(boxes: readonly Box[]): Map<Box, Box> {
  const nearest = new Map<Box, Box>();
  for (const box of boxes) {
    const found = box.clutter ? box : box.parent && nearest.get(box.parent);
    if (found) nearest.set(box, found);
  }
  return nearest;
}

/** Cards of other articles: a linked title, then a line or two, in a small box of its own. */
const CARD_TEXT = 700;
const CARD_LEVELS = 4;
const LINKED_TITLE = 15;

function isTeaser(line: Line, { lines }: Survey): boolean {
  if (line.prose === 0) return false;
  if (line.box.inLink) return true;
  let card: Box | undefined = line.box;
  for (let i = 0; card && i < CARD_LEVELS; i++, card = card.parent) {
    if (card.text > CARD_TEXT || card.paragraphs > 1) return false;
    for (let k = card.first; k <= card.last && lines[k] !== line; k++) if (isLinkedTitle(lines[k]!)) return true;
  }
  return false;
}

/** A heading may have an unlinked word before its title ("Opinion"). */
const isLinkedTitle = ({ box, linked, text }: Line) =>
  linked >= LINKED_TITLE && linked >= (box.role === 'heading' ? 0.5 : 0.8) * text.length && text.split(' ').length > 2;

function* bodies(
  boxes: readonly Box[],
  lines: readonly Line[],
  clutter: ReadonlyMap<Box, Box>,
  teasers: ReadonlySet<Line>,
): Steps<Map<Box, number>> {
  const body = new Map<Box, number>();
  const add = (box: Box, amount: number) => body.set(box, (body.get(box) ?? 0) + amount);
  for (const line of lines) {
    if (line.prose > 0 && !clutter.has(line.box) && !teasers.has(line)) add(line.box, line.prose);
  }
  yield;
  for (let i = boxes.length - 1; i >= 0; i--) {
    const { parent } = boxes[i]!;
    if (i % STRIDE === 0) yield;
    const amount = body.get(boxes[i]!);
    if (parent && amount) add(parent, amount);
  }
  return body;
}

/** Going down, a box is left for the one within that holds this share of its prose. */
const MOST_OF_IT = 0.75;
/** Going up again, what is gained must be prose of this many letters … */
const WORTH_GAINING = 60;
/** … among text of which at most this share is links: more is a page's navigation. */
const LINKS_IN_ARTICLES = 0.3;

export function* pickRoot({ survey, body }: Weighed): Steps<Box | undefined> {
  const heaviest = new Map<Box, Box>();
  const weight = (box: Box) => body.get(box) ?? 0;
  for (const [i, box] of survey.boxes.entries()) {
    if (i % STRIDE === 0) yield;
    if (!box.parent || !weight(box)) continue;
    const rival = heaviest.get(box.parent);
    if (!rival || weight(box) > weight(rival)) heaviest.set(box.parent, box);
  }
  let root = survey.boxes[0];
  if (!root || !weight(root)) return undefined;
  for (;;) {
    const next = heaviest.get(root);
    if (!next || weight(next) < MOST_OF_IT * weight(root) || next.paragraphs < 2 || next.last === next.first) break;
    root = next;
  }
  for (let outer = root.parent; outer && outer.name !== 'body'; outer = outer.parent) {
    const gained = weight(outer) - weight(root);
    if (gained < WORTH_GAINING) continue;
    const text = outer.text - root.text;
    if (outer.linked - root.linked > LINKS_IN_ARTICLES * text || gained < text / 4) break;
    root = outer;
  }
  return root;
}

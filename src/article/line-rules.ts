/** Tells whether a single line within an article's body can be the article's, whatever stands before or after it. */
import type { Box, Line } from './box.ts';
import { isDateLine, isFurniture } from './phrases.ts';
import { endsAsSentence } from './prose.ts';
import type { Weighed } from './root.ts';

/** A block whose letters are links to this share leads elsewhere. */
const LINKED = 0.75;
/** Lists and boxes: links of this share, and no more prose than a line or two. */
const DENSE = 0.5;
const DENSE_PROSE = 200;
/** A bare line in a `div` is text of the article when it is a sentence of at least so many letters. */
const BARE_SENTENCE = 25;
const PARAGRAPHS = new Set(['p', 'li', 'blockquote', 'dd', 'dt', 'figcaption', 'caption', 'summary']);
/** Nearly every line has a plain letter, and the class of all letters takes a browser a while to set up. */
const hasWords = (text: string) => /[a-z\d]/i.test(text) || /[\p{L}\p{N}]/u.test(text);

/** Judges single lines within a body; knows nothing of what stands before or after them. */
export class LineRules {
  readonly #dense = new Map<Box, boolean>();

  constructor(
    private readonly weighed: Weighed,
    private readonly root: Box,
  ) {}

  /** Whether it can't be the article's wherever it stands: clutter, teasers, lists of links, furniture. */
  isForeign(line: Line): boolean {
    const clutter = this.weighed.clutter.get(line.box);
    if (clutter && clutter.depth > this.root.depth && !isCaptionIn(clutter, line.box)) return true;
    if (this.weighed.teasers.has(line) || !hasWords(line.text)) return true;
    if (isFurniture(line.text) || isDateLine(line.text)) return true;
    if (line.linked >= LINKED * line.text.length && line.box.role !== 'heading') return line.box.role !== 'caption';
    return this.inDenseBox(line.box);
  }

  private inDenseBox(box: Box): boolean {
    const asked: Box[] = [];
    let dense = false;
    for (let at: Box | undefined = box; at && at.depth > this.root.depth; at = at.parent) {
      const known = this.#dense.get(at);
      if (known !== undefined) {
        dense = known;
        break;
      }
      asked.push(at);
    }
    for (let i = asked.length - 1; i >= 0; i--) {
      const at = asked[i]!;
      dense ||= at.role !== 'heading' && at.linked > DENSE * at.text && at.prose < DENSE_PROSE && at.last > at.first;
      this.#dense.set(at, dense);
    }
    return dense;
  }

  /** Whether it reads as a block of the body rather than as a label. */
  isText({ box, text, prose }: Line): boolean {
    if (prose > 0 || PARAGRAPHS.has(box.name) || box.role !== 'paragraph') return true;
    if (text.length >= BARE_SENTENCE && endsAsSentence(text)) return true;
    // Text broken by <br><br>, where subheadings and short answers are bare lines too.
    return (
      box.paragraphs > 2 &&
      (box.name === 'td' || box.name === 'div' || box.name === 'section') &&
      box.first < box.last &&
      this.holdsProse(box)
    );
  }

  private holdsProse(box: Box): boolean {
    let own = 0;
    for (let i = box.first; i <= box.last && own < 3; i++) {
      const line = this.weighed.survey.lines[i];
      if (line?.box === box && line.prose > 0) own++;
    }
    return own > 2;
  }
}

function isCaptionIn({ clutter }: Box, box: Box): boolean {
  return (
    (clutter === 'if-short' && box.role === 'caption') ||
    (clutter === 'gallery' && box.name === 'figcaption' && !box.inLink)
  );
}

/** A heading that is a link as a whole: another article's title, unless its own text follows. */
export const isLinkedHeading = ({ box, linked, text }: Line) =>
  box.role === 'heading' && linked >= LINKED * text.length;

/** One pass over a part of the page: its boxes, the lines of text in them, and what is counted of both. */
import type { BlockRole } from './article.ts';
import { type Clutter, clutterOf } from './clutter.ts';
import type { Dom } from './dom.ts';
import { isHeading, kindOf } from './elements.ts';
import { type Visitor, walkFlatTree } from './flat-tree.ts';
import { proseIn } from './prose.ts';

/** An element that stands as a block, or that its class sets apart. Counts are of all that lies in it, in characters. */
export interface Box {
  readonly element: Element;
  readonly name: string;
  /** Its class, for the few rules that ask more of it than whether it is clutter. */
  readonly classes: string;
  readonly parent: Box | undefined;
  readonly depth: number;
  readonly role: BlockRole;
  readonly itemprop: string | null;
  readonly inLink: boolean;
  clutter: Clutter | undefined;
  /** Whether it begins and ends a line of its own. */
  readonly block: boolean;
  open: boolean;
  text: number;
  linked: number;
  prose: number;
  /** Blocks of running text. */
  paragraphs: number;
  /** The lines in it are `lines[first]` to `lines[last]`; last < first where there are none. */
  first: number;
  last: number;
}

/** A run of text between two breaks: a block in the making. */
export interface Line {
  box: Box;
  readonly nodes: Text[];
  /** With single spaces. */
  text: string;
  linked: number;
  /** How many links it holds. */
  links: number;
  /** See `proseIn`. */
  prose: number;
}

export interface Survey {
  readonly boxes: readonly Box[];
  readonly lines: readonly Line[];
  readonly times: readonly { readonly element: Element; readonly box: Box | undefined; readonly line: number }[];
  readonly controls: { readonly buttons: number; readonly fields: number; readonly editable: number; readonly buys: boolean };
}

const CAPTION = /(?:^|[\s_-])(?:fig)?(?:caption|cutline)(?:[\s_-]|$)/i;
const BUYS = /^\s*(?:add to (?:cart|basket|bag|trolley)|buy (?:it )?now|check ?out|add to wishlist|place order|pre-?order)\b/i;
const BLANK = /^\s*$/;

/**
 * @param hidden whether the reader sees nothing of an element; asked only of running text, the rest is asked later
 */
export function* survey(dom: Dom, root: Element, hidden: (element: Element) => boolean): Generator<void, Survey> {
  const boxes: Box[] = [];
  const lines: Line[] = [];
  const times: { element: Element; box: Box | undefined; line: number }[] = [];
  const controls = { buttons: 0, fields: 0, editable: 0, buys: false };
  let box: Box | undefined;
  let line: Line | undefined;
  /** Lines that an inline aside has interrupted. */
  const suspended: { box: Box; line: Line | undefined }[] = [];
  let breaks = 0;
  let links = 0;

  const endLine = () => {
    if (line) finish(line, hidden);
    line = undefined;
    breaks = 0;
  };

  const visitor: Visitor = {
    enter(element, parent) {
      const name = dom.localName(element);
      if (name === 'br') {
        breaks++;
        if (breaks > 1) endLine();
        return false;
      }
      if (name === 'time') times.push({ element, box, line: lines.length });
      const kind = kindOf(dom, element, parent);
      if (kind === 'silent') {
        countControl(dom, element, name, controls);
        return false;
      }
      if (name === 'a' && dom.attribute(element, 'href') !== null) {
        links++;
        if (line) line.links++;
      }
      if (name === 'hr') endLine();
      const classes = dom.attribute(element, 'class') ?? '';
      const clutter =
        name === 'body' || name === 'main' ? undefined : clutterOf(name, dom.attribute(element, 'id'), classes);
      if (kind === 'inline' && !clutter && !name.includes('-')) return true;
      if (kind === 'block') endLine();
      const made = boxFor(dom, element, name, classes, box, links > 0, clutter, kind === 'block', lines.length);
      if (kind === 'inline' && clutter) {
        suspended.push({ box: made, line });
        line = undefined;
      }
      boxes.push(made);
      box = made;
      return true;
    },
    leave(element) {
      if (dom.localName(element) === 'a' && dom.attribute(element, 'href') !== null) links = Math.max(0, links - 1);
      if (box?.element !== element) return;
      const top = suspended.at(-1);
      if (top?.box === box) {
        endLine();
        line = top.line;
        suspended.pop();
      } else if (box.block) endLine();
      box.open = false;
      box.last = lines.length - 1;
      box = box.parent;
    },
    text(node) {
      const blank = BLANK.test(node.data);
      if (!line) {
        if (blank || !box) return;
        line = { box, nodes: [], text: '', linked: 0, links: links > 0 ? 1 : 0, prose: 0 };
        lines.push(line);
      } else if (breaks > 0 && !blank) {
        // One line break: the text goes on, unless two words would grow together.
        if (!/\s$/.test(line.nodes.at(-1)!.data) && !/^\s/.test(node.data)) {
          endLine();
          this.text(node);
          return;
        }
        breaks = 0;
      }
      while (!line.box.open && line.box.parent) line.box = line.box.parent;
      line.nodes.push(node);
      if (links > 0 && !blank) line.linked += node.data.replace(/\s+/g, ' ').length;
    },
  };

  yield* walkFlatTree(dom, root, visitor);
  endLine();
  sumUp(boxes, lines);
  return { boxes, lines, times, controls };
}

function boxFor(
  dom: Dom, element: Element, name: string, classes: string, parent: Box | undefined, inLink: boolean,
  clutter: Clutter | undefined, block: boolean, first: number,
): Box {
  const itemprop = dom.attribute(element, 'itemprop');
  return {
    element, name, classes, parent, inLink, clutter, block, itemprop, first,
    depth: (parent?.depth ?? -1) + 1,
    role: roleOf(name, dom.attribute(element, 'role'), classes, itemprop) ?? parent?.role ?? 'paragraph',
    open: true, text: 0, linked: 0, prose: 0, paragraphs: 0, last: -1,
  };
}

function roleOf(name: string, role: string | null, classes: string, itemprop: string | null): BlockRole | undefined {
  if (isHeading(name, role)) return 'heading';
  if (name === 'figcaption' || name === 'caption' || itemprop === 'caption' || CAPTION.test(classes)) return 'caption';
  if (name === 'blockquote') return 'quote';
  return name === 'li' || name === 'dd' || name === 'dt' ? 'list-item' : undefined;
}

function finish(line: Line, hidden: (element: Element) => boolean) {
  while (line.nodes.length > 1 && BLANK.test(line.nodes.at(-1)!.data)) line.nodes.pop();
  line.text = line.nodes.map((node) => node.data).join('').replace(/\s+/g, ' ').trim();
  line.linked = Math.min(line.linked, line.text.length);
  line.prose = proseIn(line.text, line.linked);
  if (line.prose > 0 && hidden(line.box.element)) line.prose = 0;
}

/** Children come after their parents in `boxes`, so one pass from the end carries all counts up. */
function sumUp(boxes: readonly Box[], lines: readonly Line[]) {
  for (const line of lines) {
    line.box.text += line.text.length;
    line.box.linked += line.linked;
    line.box.prose += line.prose;
    if (line.prose > 0) line.box.paragraphs++;
  }
  for (let i = boxes.length - 1; i >= 0; i--) {
    const box = boxes[i]!;
    const parent = box.parent;
    if (!parent) continue;
    parent.text += box.text;
    parent.linked += box.linked;
    parent.prose += box.prose;
    parent.paragraphs += box.paragraphs;
  }
}

function countControl(
  dom: Dom, element: Element, name: string,
  controls: { buttons: number; fields: number; editable: number; buys: boolean },
) {
  const role = dom.attribute(element, 'role');
  if (name === 'button' || role === 'button') {
    controls.buttons++;
    if (!controls.buys && BUYS.test((dom.textContent(element) ?? '').slice(0, 200))) controls.buys = true;
  } else if (name === 'input' || name === 'select') {
    if (dom.attribute(element, 'type') !== 'hidden') controls.fields++;
    if (!controls.buys && BUYS.test(dom.attribute(element, 'value') ?? '')) controls.buys = true;
  } else if (name === 'textarea' || role === 'textbox' || dom.attribute(element, 'contenteditable') !== null) {
    controls.editable++;
  }
}

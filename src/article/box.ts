/** The boxes that a page's text stands in, and its lines. */
import type { BlockRole } from './article.ts';
import type { Clutter } from './clutter.ts';
import { type Dom, ELEMENT } from './dom.ts';
import { isHeading } from './elements.ts';
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
  readonly first: number;
  last: number;
}

/** A run of text between two breaks: a block in the making. */
export interface Line {
  box: Box;
  readonly nodes: Text[];
  /** With single spaces. */
  text: string;
  /** How many of its characters lie in links. */
  linked: number;
  /** See `proseIn`. */
  prose: number;
}

export type NewBox = Pick<Box, 'element' | 'name' | 'classes' | 'parent' | 'inLink' | 'clutter' | 'block' | 'first'>;

/** @param role what the box is where nothing about itself says so */
export function makeBox(dom: Dom, box: NewBox, role: BlockRole): Box {
  const itemprop = dom.attribute(box.element, 'itemprop');
  return {
    ...box,
    itemprop,
    depth: (box.parent?.depth ?? -1) + 1,
    role: roleOf(dom, box.element, box.name, box.classes, itemprop) ?? role,
    open: true,
    text: 0,
    linked: 0,
    prose: 0,
    paragraphs: 0,
    last: -1,
  };
}

const CAPTION = /(?:^|[\s_-])(?:fig)?(?:caption|cutline)(?:[\s_-]|$)/i;

function roleOf(
  dom: Dom,
  element: Element,
  name: string,
  classes: string,
  itemprop: string | null,
): BlockRole | undefined {
  if (isHeading(name, dom.attribute(element, 'role'))) return 'heading';
  if (name === 'figcaption' || name === 'caption' || itemprop === 'caption' || CAPTION.test(classes)) return 'caption';
  if (name === 'blockquote') return 'quote';
  return name === 'li' || name === 'dd' || name === 'dt' ? 'list-item' : undefined;
}

/** What text directly in the element would be, from it and the elements around it. */
export function roleAround(dom: Dom, element: Element): BlockRole {
  for (let at: Node | null = element; at && dom.nodeType(at) === ELEMENT; at = dom.parentNode(at)) {
    const outer = at as Element;
    const name = dom.localName(outer);
    if (name === 'h1') return 'title';
    const role = roleOf(dom, outer, name, dom.attribute(outer, 'class') ?? '', dom.attribute(outer, 'itemprop'));
    if (role) return role;
  }
  return 'paragraph';
}

const BLANK = /^\s*$/;
export const isBlank = (node: Text) => BLANK.test(node.data);

/** Counts a line whose nodes are complete. */
export function finishLine(line: Line, hidden: (element: Element) => boolean) {
  while (line.nodes.length > 1 && isBlank(line.nodes.at(-1)!)) line.nodes.pop();
  const text = line.nodes.map((node) => node.data).join('');
  line.text = text.replace(/\s+/g, ' ').trim();
  line.linked = Math.min(line.linked, line.text.length);
  line.prose = proseIn(line.text, line.linked);
  if (line.prose > 0 && hidden(line.box.element)) line.prose = 0;
}

/** Boxes come after those around them in `boxes`, so one pass from the end carries all counts up. */
export function sumUp(boxes: readonly Box[], lines: readonly Line[]) {
  for (const { box, text, linked, prose } of lines) {
    box.text += text.length;
    box.linked += linked;
    box.prose += prose;
    if (prose > 0) box.paragraphs++;
  }
  for (let i = boxes.length - 1; i >= 0; i--) {
    const box = boxes[i]!;
    const { parent } = box;
    if (!parent) continue;
    parent.text += box.text;
    parent.linked += box.linked;
    parent.prose += box.prose;
    parent.paragraphs += box.paragraphs;
  }
}

/** One pass over a part of the page: its boxes, the lines of text in them, and what is counted of both. */
import type { BlockRole } from './article.ts';
import { type Box, finishLine, isBlank, type Line, makeBox, sumUp } from './box.ts';
import { type Clutter, clutterOf, isInlineClutter } from './clutter.ts';
import { type Controls, countControl } from './controls.ts';
import type { Dom } from './dom.ts';
import { type ElementKind, kindOf } from './elements.ts';
import { type Visitor, walkFlatTree } from './flat-tree.ts';
import type { Steps } from './steps.ts';

export interface Survey {
  readonly boxes: readonly Box[];
  readonly lines: readonly Line[];
  /** `time` elements, with the index of the line that each stands in or before. */
  readonly times: readonly { readonly element: Element; readonly box: Box | undefined; readonly line: number }[];
  readonly controls: Readonly<Controls>;
}

/**
 * @param role what text of `root` is where nothing within says so
 * @param hidden whether the reader sees nothing of an element; asked only of running text, the rest is asked later
 */
export function* survey(
  dom: Dom,
  root: Element,
  hidden: (element: Element) => boolean,
  role: BlockRole = 'paragraph',
): Steps<Survey> {
  const surveyor = new Surveyor(dom, role, hidden);
  yield* walkFlatTree(dom, root, surveyor);
  surveyor.endLine();
  yield;
  sumUp(surveyor.boxes, surveyor.lines);
  return surveyor;
}

class Surveyor implements Visitor, Survey {
  readonly boxes: Box[] = [];
  readonly lines: Line[] = [];
  readonly times: { element: Element; box: Box | undefined; line: number }[] = [];
  readonly controls: Controls = { buttons: 0, fields: 0, editable: 0, buys: false };
  #box: Box | undefined;
  #line: Line | undefined;
  /** Lines that clutter within them has interrupted. */
  readonly #suspended: { box: Box; line: Line | undefined }[] = [];
  /** Line breaks since the last text. */
  #breaks = 0;
  /** How many links are open. */
  #links = 0;

  constructor(
    private readonly dom: Dom,
    private readonly role: BlockRole,
    private readonly hidden: (element: Element) => boolean,
  ) {}

  enter(element: Element, parent: Element | undefined): boolean {
    const name = this.dom.localName(element);
    if (name === 'br') {
      if (++this.#breaks > 1) this.endLine();
      return false;
    }
    if (name === 'hr') this.endLine();
    if (name === 'time') this.times.push({ element, box: this.#box, line: this.lines.length });
    const kind = kindOf(this.dom, element, parent);
    if (kind === 'silent') {
      countControl(this.dom, element, name, this.controls);
      return false;
    }
    if (this.isLink(element, name)) this.#links++;
    const classes = this.dom.attribute(element, 'class') ?? '';
    const id = this.dom.attribute(element, 'id');
    // Custom elements are inline to a browser, yet hold whole articles or parts of a word: boxes that break no line.
    if (kind === 'block' || name.includes('-') || ((classes || id) && isInlineClutter(id, classes))) {
      const clutter = name === 'body' || name === 'main' ? undefined : clutterOf(name, id, classes);
      this.open(element, name, classes, kind, clutter);
    }
    return true;
  }

  private open(element: Element, name: string, classes: string, kind: ElementKind, clutter: Clutter | undefined) {
    const block = kind === 'block';
    if (block) this.endLine();
    const parent = this.#box;
    const box = makeBox(
      this.dom,
      { element, name, classes, parent, inLink: this.#links > 0, clutter, block, first: this.lines.length },
      parent?.role ?? this.role,
    );
    if (!block && clutter) {
      this.#suspended.push({ box, line: this.#line });
      this.#line = undefined;
    }
    this.boxes.push(box);
    this.#box = box;
  }

  leave(element: Element) {
    // The page may have changed the link since it was entered.
    if (this.isLink(element, this.dom.localName(element))) this.#links = Math.max(0, this.#links - 1);
    const box = this.#box;
    if (box?.element !== element) return;
    const interrupted = this.#suspended.at(-1);
    if (interrupted?.box === box) {
      this.endLine();
      this.#line = interrupted.line;
      this.#suspended.pop();
    } else if (box.block) {
      this.endLine();
    }
    box.open = false;
    box.last = this.lines.length - 1;
    this.#box = box.parent;
  }

  text(node: Text) {
    const blank = isBlank(node);
    // One line break: the text goes on, unless two words would grow together.
    if (
      this.#line &&
      this.#breaks > 0 &&
      !blank &&
      !/\s$/.test(this.#line.nodes.at(-1)!.data) &&
      !/^\s/.test(node.data)
    ) {
      this.endLine();
    }
    if (!this.#line) {
      if (blank || !this.#box) return;
      this.#line = { box: this.#box, nodes: [], text: '', linked: 0, prose: 0 };
      this.lines.push(this.#line);
    }
    if (!blank) this.#breaks = 0;
    const line = this.#line;
    while (!line.box.open && line.box.parent) line.box = line.box.parent;
    line.nodes.push(node);
    if (this.#links > 0 && !blank) line.linked += node.data.replace(/\s+/g, ' ').length;
  }

  endLine() {
    if (this.#line) finishLine(this.#line, this.hidden);
    this.#line = undefined;
    this.#breaks = 0;
  }

  private isLink(element: Element, name: string): boolean {
    return name === 'a' && this.dom.attribute(element, 'href') !== null;
  }
}

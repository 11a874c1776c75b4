/**
 * Reads the page's tree through the getters of DOM prototypes. A page may put names over them, by accident or not:
 * `<form><input name="parentNode">` makes `form.parentNode` an input, `<img name="body">` does so to `document.body`.
 */

type Reader<Subject, Value> = (subject: Subject) => Value;

/** Looks from the prototype up, never on the object itself, where clobbering names sit. */
function descriptor(sample: object, name: string): PropertyDescriptor | undefined {
  for (let proto = Object.getPrototypeOf(sample); proto; proto = Object.getPrototypeOf(proto)) {
    const found = Object.getOwnPropertyDescriptor(proto, name);
    if (found) return found;
  }
  return undefined;
}

/** Looked up when first used: a browser sets each one up for each script's world, and the gate needs few. */
function getter<Subject extends object, Name extends keyof Subject>(sample: Subject, name: Name) {
  let found: PropertyDescriptor | undefined;
  return ((subject) => {
    found ??= descriptor(sample, name as string) ?? {};
    return found.get ? found.get.call(subject) : null;
  }) as Reader<Subject, Subject[Name]>;
}

function method<Result>(sample: object, name: string) {
  let found: PropertyDescriptor | undefined;
  return (subject: object, ...args: unknown[]): Result | undefined => {
    found ??= descriptor(sample, name) ?? {};
    return typeof found.value === 'function' ? (Reflect.apply(found.value, subject, args) as Result) : undefined;
  };
}

export interface Dom {
  readonly document: Document;
  readonly root: Element | null;
  readonly body: Element | null;
  readonly title: string;
  readonly nodeType: Reader<Node, number>;
  readonly firstChild: Reader<Node, Node | null>;
  readonly nextSibling: Reader<Node, Node | null>;
  readonly parentNode: Reader<Node, Node | null>;
  readonly textContent: Reader<Node, string | null>;
  readonly localName: Reader<Element, string>;
  readonly shadowRoot: Reader<Element, ShadowRoot | null>;
  readonly attribute: (element: Element, name: string) => string | null;
  readonly hasAttributes: (element: Element) => boolean;
  /** At most `limit` elements of the document, in its order; none within shadow roots. */
  readonly all: (selector: string, limit: number) => Element[];
  /** What a slot shows; empty for its own fallback content and outside of shadow trees. */
  readonly assignedNodes: (slot: Element) => readonly Node[];
  /** The host of a shadow root, null for any other node. */
  readonly host: (node: Node) => Element | null;
  readonly assignedSlot: Reader<Node, Element | null>;
}

export const ELEMENT = 1;
export const TEXT = 3;

const known = new WeakMap<Document, Dom>();

export function domOf(document: Document): Dom {
  const before = known.get(document);
  if (before) return before;
  const rootOf = getter<Document, 'documentElement'>(document, 'documentElement');
  const bodyOf = getter<Document, 'body'>(document, 'body');
  const titleOf = getter<Document, 'title'>(document, 'title');
  const sample: Element | Document = rootOf(document) ?? document;
  const getAttribute = method<string | null>(sample, 'getAttribute');
  const hasAttributes = method<boolean>(sample, 'hasAttributes');
  const querySelectorAll = method<NodeListOf<Element>>(document, 'querySelectorAll');
  const dom: Dom = {
    document,
    // Asked each time: pages of one document exchange their body, and `document.open` the root.
    get root() {
      return rootOf(document);
    },
    get body() {
      return bodyOf(document);
    },
    get title() {
      return titleOf(document) ?? '';
    },
    nodeType: getter<Node, 'nodeType'>(document, 'nodeType'),
    firstChild: getter<Node, 'firstChild'>(document, 'firstChild'),
    nextSibling: getter<Node, 'nextSibling'>(document, 'nextSibling'),
    parentNode: getter<Node, 'parentNode'>(document, 'parentNode'),
    textContent: getter<Node, 'textContent'>(document, 'textContent'),
    localName: getter<Element, 'localName'>(sample as Element, 'localName'),
    shadowRoot: getter<Element, 'shadowRoot'>(sample as Element, 'shadowRoot'),
    attribute: (element, name) => getAttribute(element, name) ?? null,
    hasAttributes: (element) => hasAttributes(element) === true,
    all: (selector, limit) => {
      const found = querySelectorAll(document, selector);
      const elements: Element[] = [];
      for (let i = 0; found && i < Math.min(found.length, limit); i++) elements.push(found[i]!);
      return elements;
    },
    assignedNodes: (slot) => method<Node[]>(slot, 'assignedNodes')(slot) ?? [],
    host: (node) => (descriptor(node, 'host') && descriptor(node, 'mode') ? (node as ShadowRoot).host : null),
    assignedSlot: (node) =>
      getter<Partial<Slottable>, 'assignedSlot'>(
        node as Partial<Slottable>,
        'assignedSlot',
      )(node as Partial<Slottable>) ?? null,
  };
  // Not kept before there is an element whose prototypes can be asked.
  if (dom.body) known.set(document, dom);
  return dom;
}

/**
 * Runs in a page: makes the same random changes to an annotated and a bare copy of a text, as a page's scripts would,
 * and tells how the two differ in the end. Nodes are referred to as a framework does, by what it holds in its hands.
 */
import fc from 'fast-check';
import { type Lab, startLab } from './lab.ts';

const NAMES = ['Obama', 'Putin', 'Kremlin'];

/** Indices choose among what there is, modulo its number. */
type Change =
  | { readonly type: 'set'; readonly text: number; readonly words: string }
  | { readonly type: 'append'; readonly text: number; readonly words: string }
  | { readonly type: 'remove'; readonly node: number }
  | { readonly type: 'insert'; readonly before: number; readonly words: string; readonly element: boolean }
  | { readonly type: 'add'; readonly element: number; readonly words: string }
  | { readonly type: 'move'; readonly node: number; readonly before: number }
  | { readonly type: 'replace'; readonly node: number; readonly words: string }
  | { readonly type: 'text'; readonly element: number; readonly words: string }
  | { readonly type: 'wrap'; readonly element: number }
  | { readonly type: 'clear'; readonly element: number }
  | { readonly type: 'clone'; readonly element: number };

/** No two texts are alike, so that no change looks like an edit of another text by chance. */
let serial = 0;
const words = fc
  .array(fc.constantFrom(...NAMES, 'met', 'today', 'in', 'talks'), { minLength: 1, maxLength: 6 })
  .map((chosen) => chosen.join(' '));
const index = fc.nat(1000);
const change: fc.Arbitrary<Change> = fc.oneof(
  fc.record({ type: fc.constant('set' as const), text: index, words }),
  fc.record({ type: fc.constant('remove' as const), node: index }),
  fc.record({ type: fc.constant('insert' as const), before: index, words, element: fc.boolean() }),
  fc.record({ type: fc.constant('add' as const), element: index, words }),
  fc.record({ type: fc.constant('move' as const), node: index, before: index }),
  fc.record({ type: fc.constant('replace' as const), node: index, words }),
  fc.record({ type: fc.constant('text' as const), element: index, words }),
  fc.record({ type: fc.constant('wrap' as const), element: index }),
  fc.record({ type: fc.constant('clear' as const), element: index }),
);
/**
 * Alone in their turns. A text that is moved as well in that turn gives no sign by which appending could be told from
 * setting, and is taken for set. Copying reads the page, in which our pieces lie about until the turn is over.
 */
const alone: fc.Arbitrary<Change> = fc.oneof(
  fc.record({ type: fc.constant('append' as const), text: index, words }),
  fc.record({ type: fc.constant('clone' as const), element: index }),
);
/** What happens in one turn of the page's script, and whether we have drawn before the next one. */
const changes = fc.oneof(
  { weight: 5, arbitrary: fc.array(change, { minLength: 1, maxLength: 3 }) },
  { weight: 1, arbitrary: alone.map((one) => [one]) },
);
const turns = fc.array(fc.record({ changes, redraw: fc.boolean() }), {
  minLength: 1,
  maxLength: 6,
});
const paragraphs = fc.array(fc.array(fc.tuple(words, fc.boolean()), { minLength: 1, maxLength: 3 }), {
  minLength: 1,
  maxLength: 3,
});

/** A copy of the text with the nodes that its page holds, in the order of their making. */
interface Copy {
  readonly root: HTMLElement;
  readonly nodes: ChildNode[];
}

function build(content: readonly (readonly (readonly [string, boolean])[])[]): Copy {
  const root = document.createElement('div');
  const nodes: ChildNode[] = [];
  for (const [number, paragraph] of content.entries()) {
    const p = document.createElement('p');
    root.append(p);
    nodes.push(p);
    for (const [part, [text, inElement]] of paragraph.entries()) {
      const node = document.createTextNode(`${number}.${part} ${text} `);
      nodes.push(node);
      if (inElement) {
        const element = document.createElement('b');
        element.append(node);
        nodes.push(element);
        p.append(element);
      } else p.append(node);
    }
  }
  document.body.append(root);
  return { root, nodes };
}

const pick = <T>(list: readonly T[], at: number): T | undefined => list[at % list.length];

function apply({ root, nodes }: Copy, what: Change, tag: string): void {
  const texts = nodes.filter((node) => node instanceof Text);
  const elements = nodes.filter((node) => node instanceof HTMLElement);
  const live = nodes.filter((node) => root.contains(node));
  const create = (content: string, inElement = false) => {
    const text = document.createTextNode(`${tag} ${content} `);
    nodes.push(text);
    if (!inElement) return text;
    const element = document.createElement('i');
    element.append(text);
    nodes.push(element);
    return element;
  };
  switch (what.type) {
    case 'set': {
      const text = pick(texts, what.text);
      if (text) text.nodeValue = `${tag} ${what.words} ${tag}`;
      return;
    }
    case 'append':
      pick(texts, what.text)?.appendData(`${what.words} ${tag}`);
      return;
    case 'remove':
      pick(live, what.node)?.remove();
      return;
    case 'insert':
      pick(live, what.before)?.before(create(what.words, what.element));
      return;
    case 'add':
      pick(elements, what.element)?.append(create(what.words));
      return;
    case 'move': {
      const node = pick(nodes, what.node);
      const before = pick(live, what.before);
      if (node && before && !node.contains(before)) before.parentNode?.insertBefore(node, before);
      return;
    }
    case 'replace':
      pick(live, what.node)?.replaceWith(create(what.words));
      return;
    case 'text': {
      const element = pick(elements, what.element);
      if (element) element.textContent = `${tag} ${what.words}`;
      return;
    }
    case 'wrap': {
      const element = pick(elements, what.element);
      if (!element) return;
      const wrapper = document.createElement('span');
      nodes.push(wrapper);
      while (element.firstChild) wrapper.append(element.firstChild);
      element.append(wrapper);
      return;
    }
    case 'clear': {
      const element = pick(elements, what.element);
      while (element?.firstChild) element.firstChild.remove();
      return;
    }
    case 'clone': {
      const element = pick(elements, what.element);
      if (element && root.contains(element)) element.after(element.cloneNode(true));
      return;
    }
  }
}

/** The tree with each node that the page holds by its number, so that equal shapes are equal nodes. */
function shape(copy: Copy): string {
  const tell = (node: Node): string => {
    const own = copy.nodes.indexOf(node as ChildNode);
    const inside =
      node instanceof Text ? JSON.stringify(node.data) : `<${node.nodeName}${[...node.childNodes].map(tell).join('')}>`;
    return `${own}:${inside}`;
  };
  const detached = copy.nodes.filter((node) => !node.parentNode);
  return [copy.root, ...detached].map(tell).join('\n');
}

/** Until observers have been heard: they are called after the microtasks of a task. */
const nextTask = () =>
  new Promise<void>((resolve) => {
    const channel = new MessageChannel();
    channel.port1.onmessage = () => resolve();
    channel.port2.postMessage(null);
  });

interface Outcome {
  readonly failed: boolean;
  readonly report: string;
}

/** @returns the smallest failure found, told in full */
export async function tryChanges(runs: number, seed: number | undefined): Promise<Outcome> {
  const errors: string[] = [];
  addEventListener('error', (event) => errors.push(event.message));
  const property = fc.asyncProperty(paragraphs, turns, async (content, script) => {
    const ours = build(content);
    const bare = build(content);
    const lab: Lab = startLab({ names: NAMES, within: ours.root, lively: true, follow: false });
    try {
      for (const { changes, redraw } of script) {
        for (const what of changes) {
          const tag = `#${serial++}`;
          for (const copy of [ours, bare]) apply(copy, what, tag);
        }
        await nextTask();
        const [text, expected] = [ours.root.textContent, bare.root.textContent];
        if (text !== expected) throw new Error(`text is ${text}\ninstead of ${expected}`);
        if (redraw) lab.draw();
      }
      lab.off();
      const [is, expected] = [shape(ours), shape(bare)];
      if (is !== expected) throw new Error(`page is\n${is}\ninstead of\n${expected}`);
      if (errors.length > 0) throw new Error(errors.join());
    } finally {
      lab.off();
      ours.root.remove();
      bare.root.remove();
    }
  });
  const details = await fc.check(property, { numRuns: runs, ...(seed === undefined ? {} : { seed }) });
  return {
    failed: details.failed,
    report: details.failed ? `${fc.defaultReportMessage(details)}\n${details.errorInstance}` : '',
  };
}

declare global {
  interface Window {
    tryChanges: typeof tryChanges;
  }
}
window.tryChanges = tryChanges;

import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { BROWSERS, launch, type Session } from '../e2e/browsers.ts';
import { bundle } from '../e2e/bundle.ts';

/** Enough to meet every pair of changes many times; some seconds in each browser. */
const RUNS = 400;

let script: string;
let lab: string;
beforeAll(async () => {
  script = await bundle('tests/annotate/page-changes.ts');
  lab = await bundle('tests/annotate/lab.ts');
});

describe.each(BROWSERS)('%s: whatever a page does to annotated text', (name) => {
  let session: Session;
  beforeAll(async () => {
    session = await launch(name);
  });
  afterAll(() => session?.close());

  it('ends in the same text and the same nodes as without annotations', async () => {
    const page = await session.open({ '/': { body: '<!doctype html><title>Changes</title><body>' } }, '/');
    await page.evaluate(script);
    const seed = process.env.FC_SEED;
    const { report } = await page.evaluate(
      (...given) => window.tryChanges(...given),
      RUNS,
      seed ? Number(seed) : undefined,
    );
    expect(report).toBe('');
  });

  /** Scripts that go through a whole text, whoever's nodes it is made of. */
  const SCRIPTS: Record<string, (root: HTMLElement) => void> = {
    'merges text nodes': (root) => root.normalize(),
    'puts its own markup in again': (root) => {
      const { innerHTML } = root;
      root.innerHTML = innerHTML;
    },
    'replaces hyphens in every text': (root) => {
      const walker = document.createTreeWalker(root, NodeFilter.SHOW_TEXT);
      for (let node = walker.nextNode() as Text | null; node; node = walker.nextNode() as Text | null) {
        node.data = node.data.replaceAll(' - ', ' – ');
      }
    },
    'translates as Chrome does': (root) => {
      const texts: Text[] = [];
      const walker = document.createTreeWalker(root, NodeFilter.SHOW_TEXT);
      for (let node = walker.nextNode(); node; node = walker.nextNode()) texts.push(node as Text);
      for (const text of texts) {
        const font = document.createElement('font');
        font.textContent = text.data.toUpperCase();
        text.replaceWith(font);
      }
    },
    'translates as Firefox does': (root) => {
      for (const p of root.querySelectorAll('p')) {
        const parts = [...p.childNodes].map((node) => {
          if (node instanceof Text) return document.createTextNode(node.data.toUpperCase());
          node.textContent = node.textContent!.toUpperCase();
          return node;
        });
        p.replaceChildren(...parts);
      }
    },
    'keeps the first child and clears the rest': (root) => {
      for (const p of root.querySelectorAll('p')) while (p.childNodes.length > 1) p.lastChild!.remove();
    },
    'trims the last child': (root) => {
      for (const p of root.querySelectorAll('p')) p.lastChild!.remove();
    },
    'moves all children into a wrapper': (root) => {
      for (const p of root.querySelectorAll('p')) {
        const wrapper = document.createElement('span');
        wrapper.append(...p.childNodes);
        p.append(wrapper);
      }
    },
  };

  it.each(Object.keys(SCRIPTS))('loses and doubles no text when a script %s', async (does) => {
    const body = `<p>Then Obama - today - met Putin here.</p><p>Later on, Putin</p><p>He said: <b>to Obama</b> no, to Putin.</p>`;
    const page = await session.open({ '/': { body: `<!doctype html><title>Script</title><body>` } }, '/');
    await page.evaluate(lab);
    const [annotated, bare] = await page.evaluate(
      async (markup, source) => {
        const script = new Function(`return ${source}`)() as (root: HTMLElement) => void;
        const results: string[] = [];
        for (const marked of [true, false]) {
          const root = document.createElement('div');
          root.innerHTML = markup;
          // A second text node beside the first, as frameworks make them.
          root.querySelector('p')!.append(' And ', 'then Obama left.');
          document.body.append(root);
          const given = { names: ['Obama', 'Putin'], within: root, lively: true, follow: false };
          const started = marked ? window.startLab(given) : undefined;
          script(root);
          await new Promise((resolve) => setTimeout(resolve));
          started?.off();
          results.push(root.innerHTML);
          root.remove();
        }
        return results;
      },
      body,
      String(SCRIPTS[does]),
    );
    const text = (html: string) => html.replace(/<\/?font>/g, '');
    expect(text(annotated!)).toBe(text(bare!));
    await page.close();
  });
});

/**
 * Random changes by the page itself while the extension is at work on it: the page's change wins, always. What is left when the
 * extension is off again is what the same changes make of the same page without it.
 */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { BROWSERS, SITE } from '../e2e/browsers.ts';
import { controlled, rest } from '../e2e/control.ts';
import { at, complaintsOf, PARAGRAPHS, story } from '../e2e/stories.ts';

const SEED = Number(process.env.FUZZ_SEED ?? 1);
const RUNS = Number(process.env.FUZZ_RUNS ?? 8);

const text = fc.constantFrom(
  ...PARAGRAPHS,
  ...[
    'Angela Merkel spoke in Berlin.',
    'Nothing at all.',
    '',
    'Vladimir Putin',
    'In Moscow, Putin met Edward Snowden.',
  ],
);
const number = fc.nat(200);
/** By the page's own nodes, as frameworks hold them. */
const change = fc.oneof(
  fc.record({ do: fc.constant('value' as const), text: number, to: text }),
  fc.record({ do: fc.constant('replace' as const), text: number, to: text }),
  fc.record({ do: fc.constant('text' as const), element: number, to: text }),
  fc.record({ do: fc.constant('append' as const), element: number, to: text }),
  fc.record({ do: fc.constant('move' as const), element: number, into: number }),
  fc.record({ do: fc.constant('remove' as const), element: number }),
  fc.record({ do: fc.constant('wait' as const), ms: fc.constantFrom(0, 0, 20, 120, 300) }),
);
type Change = typeof change extends fc.Arbitrary<infer C> ? C : never;
const changes = fc.array(change, { minLength: 3, maxLength: 25 });

const BODY = `<div class="lead"><p>${PARAGRAPHS[0]}</p><p>Vladimir <b>Putin</b> was in <i>Moscow</i>.</p></div>
<p>${PARAGRAPHS[1]}<br>${PARAGRAPHS[2]}</p><ul><li>Barack Obama</li><li>Syria, and <a href="#">Iran</a></li></ul><p>${PARAGRAPHS[3]}</p>`;

describe.each(BROWSERS)('%s: random changes', (name) => {
  const run = controlled(name);

  it('come out as they would without the extension', async () => {
    const comeOut = async (list: readonly Change[]) => {
      await run.control.set({ enabled: false });
      const page = await run.session.open(at('/story', story({ body: BODY })));
      try {
        await page.goto(`${SITE}/story`);
        const complaints = complaintsOf(page);
        await page.evaluate(() => {
          const live = document.querySelector('article')!;
          const twin = document.implementation.createHTMLDocument().importNode(live, true);
          const nodesOf = (root: Element) => {
            const texts: Text[] = [];
            const walker = document.createTreeWalker(root, NodeFilter.SHOW_TEXT);
            for (let node = walker.nextNode(); node; node = walker.nextNode()) texts.push(node as Text);
            return { root, texts, elements: [...root.querySelectorAll('*')] };
          };
          Object.assign(window, { pair: [nodesOf(live), nodesOf(twin)] });
        });
        await run.control.set({ enabled: true });
        await page.bringToFront();
        await page.waitForFunction(() => document.querySelector('x-m') || CSS.highlights.size > 0, { polling: 20 });
        await page.evaluate(async (all) => {
          type Side = { root: Element; texts: Text[]; elements: Element[] };
          const { pair } = window as unknown as { pair: Side[] };
          for (const one of all) {
            if (one.do === 'wait') await new Promise((resolve) => setTimeout(resolve, one.ms));
            else {
              for (const { texts, elements } of pair) {
                const element = 'element' in one ? elements[one.element % elements.length]! : undefined;
                if (one.do === 'value') texts[one.text % texts.length]!.nodeValue = one.to;
                else if (one.do === 'replace') {
                  const fresh = new Text(one.to);
                  texts[one.text % texts.length]!.replaceWith(fresh);
                  texts[one.text % texts.length] = fresh;
                } else if (one.do === 'text') element!.textContent = one.to;
                else if (one.do === 'append') {
                  const fresh = element!.ownerDocument.createElement('p');
                  fresh.textContent = one.to;
                  element!.append(fresh);
                  elements.push(fresh);
                } else if (one.do === 'move') {
                  const into = elements[one.into % elements.length]!;
                  if (!element!.contains(into)) into.append(element!);
                } else element!.remove();
              }
            }
          }
        }, structuredClone(list) as Change[]);
        await rest(700);
        await run.control.set({ enabled: false });
        await page.waitForFunction(() => !document.querySelector('x-m') && CSS.highlights.size === 0, { polling: 50 });
        const [live, twin] = await page.evaluate(() => {
          const { pair } = window as unknown as { pair: { root: Element }[] };
          return pair.map(({ root }) => root.outerHTML);
        });
        expect(live).toBe(twin);
        expect(complaints).toEqual([]);
      } finally {
        await page.close();
      }
    };
    await fc.assert(fc.asyncProperty(changes, comeOut), { seed: SEED, numRuns: RUNS, endOnFailure: true });
  }, 600_000);
});

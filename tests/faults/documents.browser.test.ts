/**
 * Random documents: whatever a page is made of, it works with the extension on it, and is the same again without it.
 * FUZZ_SEED and FUZZ_RUNS make other documents, and more of them.
 */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { BROWSERS, SITE } from '../e2e/browsers.ts';
import { controlled, rest } from '../e2e/control.ts';
import { at, complaintsOf, differences, PARAGRAPHS, remember, story } from '../e2e/stories.ts';

/** Fixed, so that a failure is everybody's. */
const SEED = Number(process.env.FUZZ_SEED ?? 1);
const RUNS = Number(process.env.FUZZ_RUNS ?? 12);

const words = fc.constantFrom(
  ...[
    'Barack Obama',
    'Putin',
    'the G-20',
    'St. Petersburg',
    'Syria,',
    'said on Wednesday',
    'Jay Car&shy;ney',
    '“Kerry”',
  ],
  ...['🙂', 'e\u0301', '\u202eMoscow\u202c', 'الرئيس', '&nbsp;', '\n\t', '\u200b', '&lt;b&gt;', 'x'.repeat(300), ''],
);
const text = fc.array(words, { maxLength: 8 }).map((parts) => parts.join(' '));
const TAGS = [
  ...[
    'p',
    'p',
    'p',
    'div',
    'span',
    'b',
    'em',
    'a',
    'ul',
    'li',
    'blockquote',
    'table',
    'tr',
    'td',
    'section',
    'article',
  ],
  ...[
    'h2',
    'figure',
    'figcaption',
    'pre',
    'code',
    'button',
    'label',
    'textarea',
    'select',
    'option',
    'template',
    'svg',
  ],
  ...[
    'text',
    'math',
    'mi',
    'details',
    'summary',
    'br',
    'wbr',
    'form',
    'input',
    'x-story',
    'slot',
    'ruby',
    'rt',
    'noscript',
  ],
  ...['style', 'title', 'dialog', 'iframe', 'object', 'bdo', 'font', 'marquee', 'frameset', 'body', 'plaintext'].slice(
    0,
    9,
  ),
];
const attribute = fc.constantFrom(
  ...[
    'hidden',
    'dir="rtl"',
    'contenteditable',
    'aria-hidden="true"',
    'style="display:contents"',
    'style="display:none"',
  ],
  ...[
    'lang="de"',
    'translate="no"',
    'inert',
    'name="childNodes"',
    'name="parentNode"',
    'id="body"',
    'popover',
    'tabindex="0"',
  ],
  ...[
    'class="notranslate"',
    'style="float:left;white-space:pre"',
    'role="navigation"',
    'href="/story"',
    'is="x-y"',
    '',
  ],
);
const { node } = fc.letrec<{ node: string; element: string; comment: string }>((tie) => ({
  node: fc.oneof({ maxDepth: 6, withCrossShrink: true }, text, tie('element'), tie('comment')),
  element: fc
    .tuple(
      fc.constantFrom(...TAGS),
      fc.array(attribute, { maxLength: 2 }),
      fc.array(tie('node'), { maxLength: 5 }),
      fc.nat(9),
    )
    // Now and then an element that is never closed, or closed twice.
    .map(([tag, attributes, children, how]) => {
      const end = how === 0 ? '' : how === 1 ? `</${tag}></${tag}>` : `</${tag}>`;
      return `<${[tag, ...attributes].join(' ')}>${children.join('')}${end}`;
    }),
  comment: text.map((what) => `<!-- ${what} -->`),
}));
const body = fc
  .tuple(fc.array(node, { minLength: 1, maxLength: 10 }), fc.array(node, { maxLength: 6 }), fc.nat(3))
  .map(([before, after, from]) => [...before, ...PARAGRAPHS.slice(from).map((p) => `<p>${p}`), ...after].join('\n'));

describe.each(BROWSERS)('%s: random documents', (name) => {
  const run = controlled(name);

  it('are the same after as before, and never complain', async () => {
    let annotated = 0;
    const leavesNoTrace = async (html: string) => {
      await run.control.set({ enabled: false });
      const page = await run.session.open(at('/story', story({ body: html })));
      try {
        await page.goto(`${SITE}/story`);
        await page.bringToFront();
        await rest(100);
        const complaints = complaintsOf(page);
        await remember(page);
        await run.control.set({ enabled: true });
        await page.bringToFront();
        await rest(900);
        const drawn = () => page.evaluate(() => document.querySelectorAll('x-m').length + CSS.highlights.size);
        if ((await drawn()) > 0) annotated++;
        await run.control.set({ enabled: false });
        await rest(300);
        expect(await differences(page)).toEqual([]);
        expect(complaints.filter((text) => /x-m|backgrounder|extension:/i.test(text))).toEqual([]);
      } finally {
        await page.close();
      }
    };
    await fc.assert(fc.asyncProperty(body, leavesNoTrace), { seed: SEED, numRuns: RUNS, endOnFailure: true });
    // Most are to be articles still, or nothing is tried here.
    expect(annotated).toBeGreaterThan(RUNS / 3);
  }, 600_000);
});

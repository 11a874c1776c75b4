import { describe, expect, test } from 'vitest';
import { readArticle, readArticleInSteps } from '../../src/article/read.ts';
import { ADDRESS, collapse, HEADLINE, open, PROSE, paragraphs, read, textsOf } from './page.ts';

const head = `<head><title>${HEADLINE}</title><meta property="og:type" content="article"><meta property="og:title" content="${HEADLINE}"></head>`;
const pageWith = (body: string) =>
  `<html lang="en">${head}<body><article><h1>${HEADLINE}</h1>${body}</article></body></html>`;
const textOf = (body: string) => textsOf(pageWith(`${paragraphs(0, 3)}${body}${paragraphs(3, 8)}`)).slice(4, -5);

describe('what is one block', () => {
  test('a name broken over inline markup', () => {
    expect(
      textOf(
        '<p>On Monday <b>Ada</b> <i>Br</i><span>andt</span> and <a href="/bo">Bo <em>Lund</em></a> met again in the <x-term>harbour</x-term> office.</p>',
      ),
    ).toEqual(['On Monday Ada Brandt and Bo Lund met again in the harbour office.']);
  });

  test('a block is its live text nodes, one after the other', () => {
    const document = open(pageWith(`${paragraphs()}<p id="x"> On Monday <b>Ada</b> Brandt met the dockers again.</p>`));
    const block = readArticle(document, { url: ADDRESS })?.blocks.at(-1);
    const element = document.getElementById('x')!;
    expect(block?.element).toBe(element);
    expect(block?.nodes.map(({ node }) => node)).toEqual([
      element.childNodes[0],
      element.childNodes[1]!.firstChild,
      element.childNodes[2],
    ]);
    expect(block?.text).toBe(element.textContent);
    for (const { node, start } of block?.nodes ?? []) expect(block?.text.startsWith(node.data, start)).toBe(true);
  });

  test('two line breaks separate, one does not, unless words would grow together', () => {
    expect(
      textOf('<p>The first verse ends here.<br><br>The second one begins there.<br> It goes on in this line.</p>'),
    ).toEqual(['The first verse ends here.', 'The second one begins there. It goes on in this line.']);
    expect(textOf('<p>Ada Brandt left the harbour<br>before the evening came.</p>')).toEqual([
      'Ada Brandt left the harbour',
      'before the evening came.',
    ]);
  });
});

describe('what the reader does not see or does not read is left out', () => {
  test.each([
    ['hidden by attribute', '<p hidden>Nobody sees this sentence about Ada Brandt.</p>'],
    ['hidden from assistive technology', '<p aria-hidden="true">Nobody hears this sentence about Ada Brandt.</p>'],
    ['not displayed', '<p style="display:none">Nobody sees this sentence about Ada Brandt.</p>'],
    [
      'not displayed by a style sheet',
      '<style>.gone{display:none}</style><div class="gone"><p>Nobody sees this sentence about Ada Brandt.</p></div>',
    ],
    ['invisible', '<p style="visibility:hidden">Nobody sees this sentence about Ada Brandt.</p>'],
    [
      'for screen readers only',
      '<style>.vh{position:absolute;overflow:hidden;width:1px;height:1px}</style><p class="vh">Nobody sees this sentence about Ada Brandt.</p>',
    ],
    ['in a closed disclosure', '<details><p>Nobody sees this sentence about Ada Brandt.</p></details>'],
    [
      'script and style',
      '<script>const a = "Ada Brandt said this in a script.";</script><style>p{}</style><template><p>Ada Brandt said this in a template.</p></template>',
    ],
    ['code', '<pre>print("Ada Brandt said this in code.")</pre><code>Ada Brandt said this in code.</code>'],
    [
      'form fields and buttons',
      '<form><label>Ada Brandt is a label.</label><textarea>Ada Brandt is a text.</textarea><button>Ada Brandt is a button.</button></form>',
    ],
    ['an editable field', '<div contenteditable><p>Ada Brandt is being written about here right now.</p></div>'],
    [
      'a cookie banner',
      '<div id="cookie-consent"><p>We and our partners use cookies to show you Ada Brandt at her best.</p></div>',
    ],
    [
      'a box of links',
      '<ul><li><a href="/1">Ada Brandt: a life by the water</a></li><li><a href="/2">What the dockers want</a></li></ul>',
    ],
    [
      'a line that leads elsewhere',
      '<p><strong>Read more:</strong> <a href="/1">Ada Brandt: a life by the water</a></p>',
    ],
    ['a call to subscribe', '<p>Sign up for our newsletter about Ada Brandt</p>'],
  ])('%s', (_, html) => {
    expect(textOf(html)).toEqual([]);
  });

  test('an invisible phrase within a paragraph, and a note mark', () => {
    expect(
      textOf(
        '<p>Ada Brandt<sup><a href="#n1">[1]</a></sup> spoke<span class="sr-only"> (opens in a new window)</span><span style="display:none"> to us</span> at noon on the quay.</p>',
      ),
    ).toEqual(['Ada Brandt spoke at noon on the quay.']);
  });

  test('a page that hides itself until its scripts have run is read all the same', () => {
    const html = pageWith(paragraphs()).replace('<html', '<html style="display:none"');
    expect(textsOf(html)).toEqual([HEADLINE, ...PROSE]);
  });
});

/** jsdom works out styles slowly, and here they don't matter. */
const visible = { hidden: () => false, breaks: () => false };

describe('pages that would break a careless reader', () => {
  test('form fields and images that put their names over DOM properties', () => {
    const names = [
      'childNodes',
      'parentNode',
      'firstChild',
      'nextSibling',
      'nodeType',
      'getAttribute',
      'localName',
      'shadowRoot',
      'textContent',
      'attributes',
      'hasAttributes',
      'assignedSlot',
    ];
    const html = `<html lang="en">${head}<body>${['body', 'documentElement', 'querySelectorAll', 'title', 'createTreeWalker', 'getElementById'].map((name) => `<img name="${name}">`).join('')}
      <form id="childNodes">${names.map((name) => `<input name="${name}">`).join('')}<h1>${HEADLINE}</h1>${paragraphs()}</form></body></html>`;
    expect(textsOf(html)).toEqual([HEADLINE, ...PROSE]);
  });

  test('elements nested 5,000 deep', { timeout: 60_000 }, () => {
    const deep = '<div>'.repeat(5_000);
    const document = open(
      pageWith(`${paragraphs()}${deep}Ada Brandt is at the bottom of all this, and nobody knows how.`),
    );
    const texts = readArticle(document, { url: ADDRESS, visibility: visible })?.blocks.map((block) =>
      collapse(block.text),
    );
    expect(texts?.slice(0, 9)).toEqual([HEADLINE, ...PROSE]);
    expect(texts?.at(-1)).toMatch(/^Ada Brandt is at the bottom/);
  });

  test('20,000 blocks are read in many short steps', { timeout: 120_000 }, () => {
    const document = open(pageWith(''));
    const article = document.querySelector('article')!;
    for (let i = 0; i < 20_000; i++) article.appendChild(document.createElement('p')).append(PROSE[i % PROSE.length]!);
    const steps = readArticleInSteps(document, { url: ADDRESS, visibility: visible });
    let count = 0;
    let step = steps.next();
    for (; !step.done; step = steps.next()) count++;
    expect(step.value?.blocks).toHaveLength(20_001);
    expect(count).toBeGreaterThan(500);
  });

  test('a page that changes while it is being read', () => {
    const document = open(pageWith(paragraphs().repeat(40)));
    const steps = readArticleInSteps(document, { url: ADDRESS });
    let step = steps.next();
    for (let i = 0; !step.done; i++) {
      if (i === 3) for (const p of Array.from(document.querySelectorAll('p')).slice(100)) p.remove();
      step = steps.next();
    }
    expect(step.value?.blocks.length).toBeGreaterThan(90);
  });

  test('no body, an empty page, a picture, plain text', () => {
    for (const html of [
      '',
      '<html></html>',
      '<img src="a.png">',
      '<pre>just text</pre>',
      '<frameset><frame src="a"></frameset>',
    ]) {
      expect(read(html)).toBeUndefined();
    }
  });
});

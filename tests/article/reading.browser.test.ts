import { build } from 'esbuild';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { BROWSERS, launch, type Session } from '../e2e/browsers.ts';
import { HEADLINE, PROSE, paragraphs } from './page.ts';

/** Puts what it reads where the test can take it. */
const SCRIPT = `
  import { readArticleInSteps } from './src/article/read.ts';
  const steps = readArticleInSteps(document, { url: location.href });
  let count = 0;
  let step = steps.next();
  for (; !step.done; step = steps.next()) count++;
  const texts = (step.value?.blocks ?? []).map((block) => block.text.replace(/\\s+/g, ' ').trim());
  globalThis.reading = { texts, count };
`;

const pageWith = (style: string, body: string, script = '') =>
  `<!doctype html><html lang="en"><head><title>${HEADLINE}</title><meta property="og:type" content="article"><style>${style}</style></head>
  <body><article><h1>${HEADLINE}</h1>${paragraphs()}${body}</article><script>${script}</script><script src="/read.js"></script></body></html>`;

describe.each(BROWSERS)('reading in %s', (name) => {
  let session: Session;
  let script: string;
  beforeAll(async () => {
    const stdin = { contents: SCRIPT, resolveDir: '.', loader: 'ts' as const };
    script = (await build({ stdin, bundle: true, write: false, format: 'iife' })).outputFiles[0]!.text;
    session = await launch(name);
  });
  afterAll(() => session?.close());

  async function read(html: string) {
    const page = await session.open(
      { '/story-of-a-harbour': { body: html }, '/read.js': { body: script, type: 'text/javascript' } },
      '/story-of-a-harbour',
    );
    const reading = (await page.evaluate('globalThis.reading')) as { texts: string[]; count: number };
    await page.close();
    return reading;
  }
  const added = async (style: string, body: string) =>
    (await read(pageWith(style, body))).texts.slice(1 + PROSE.length);

  test('what style sheets hide is not read, what they only arrange is', async () => {
    const texts = await added(
      `.none{display:none} .unseen{visibility:hidden} .clip{position:absolute;width:1px;height:1px;overflow:hidden;clip:rect(0 0 0 0)}
       .contents{display:contents} .wide{display:block}`,
      `<p class="none">Nobody sees Ada Brandt in this line.</p><div class="none"><p>Nobody sees Ada Brandt in this one.</p></div>
       <p class="unseen">Nobody sees Ada Brandt here either.</p><p class="clip">Only a screen reader speaks of Ada Brandt.</p>
       <p>Ada Brandt<span class="clip"> (opens elsewhere)</span> stayed<span class="none"> away</span> all night.</p>
       <p class="contents">Bo Lund has no box of his own.</p>
       <p><span class="wide">Ada Brandt left.</span><span class="wide">Bo Lund stayed.</span></p>`,
    );
    expect(texts).toEqual([
      'Ada Brandt stayed all night.',
      'Bo Lund has no box of his own.',
      'Ada Brandt left.',
      'Bo Lund stayed.',
    ]);
  });

  test('an article in an open shadow root', async () => {
    const html = `<!doctype html><html lang="en"><head><title>${HEADLINE}</title><meta property="og:type" content="article"></head><body>
      <news-story><template shadowrootmode="open"><h1>${HEADLINE}</h1><slot></slot><section>${paragraphs(4, 8)}</section></template>${paragraphs(0, 4)}</news-story>
      <script src="/read.js"></script></body></html>`;
    expect((await read(html)).texts).toEqual([HEADLINE, ...PROSE]);
  });

  test('names put over DOM properties', async () => {
    const names = [
      'parentNode',
      'firstChild',
      'nextSibling',
      'childNodes',
      'nodeType',
      'getAttribute',
      'localName',
      'shadowRoot',
    ];
    const html = `<!doctype html><html lang="en"><head><title>${HEADLINE}</title><meta property="og:type" content="article"></head><body><img name="body"><img name="querySelectorAll">
      <form id="childNodes">${names.map((one) => `<input name="${one}">`).join('')}<h1>${HEADLINE}</h1>${paragraphs()}</form><script src="/read.js"></script></body></html>`;
    expect((await read(html)).texts).toEqual([HEADLINE, ...PROSE]);
  });

  test('20,000 blocks, in steps', async () => {
    const fill = `document.querySelector('article').insertAdjacentHTML('beforeend', ${JSON.stringify(`<p>${PROSE[0]}</p>`)}.repeat(20000))`;
    const { texts, count } = await read(pageWith('', '', fill));
    expect(texts).toHaveLength(20_000 + 1 + PROSE.length);
    expect(count).toBeGreaterThan(1_000);
  });
});

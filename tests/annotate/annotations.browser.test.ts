import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { BROWSERS, launch, type Session } from '../e2e/browsers.ts';
import { bundle } from '../e2e/bundle.ts';

const NAMES = ['Obama', 'Vladimir Putin', 'Saint Petersburg', 'Kremlin'];
const ARTICLE = `
  <h1>Obama calls off talks</h1>
  <p id="plain">President Obama will not meet Vladimir Putin before the summit in Saint Petersburg, an aide said.</p>
  <p id="linked">Earlier <a href="#there">the Kremlin said</a> that Vladimir <em>Putin</em> was ready for Obama.</p>
  <p id="flex" style="display: flex">A box with Obama in it</p>
  <p id="none">Nothing to explain in this one.</p>`;

let script: string;
beforeAll(async () => {
  script = await bundle('tests/annotate/lab.ts');
});

/** What a page could hold against us: its text nodes, by identity, and its markup. */
const remember = () => {
  const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
  const texts: { node: Text; data: string }[] = [];
  for (let node = walker.nextNode(); node; node = walker.nextNode())
    texts.push({ node: node as Text, data: (node as Text).data });
  Object.assign(window, { remembered: { texts, html: document.body.innerHTML } });
};
const compare = () => {
  const { texts, html } = (window as unknown as { remembered: { texts: { node: Text; data: string }[]; html: string } })
    .remembered;
  const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
  let same = 0;
  let count = 0;
  for (let node = walker.nextNode(); node; node = walker.nextNode(), count++) {
    const before = texts[count];
    if (before?.node === node && before.data === (node as Text).data) same++;
  }
  return { texts: count - texts.length, changed: texts.length - same, html: document.body.innerHTML === html };
};
const UNCHANGED = { texts: 0, changed: 0, html: true };

describe.each(BROWSERS)('%s: mentions on a page', (name) => {
  let session: Session;
  beforeAll(async () => {
    session = await launch(name);
  });
  afterAll(() => session?.close());

  async function open(body: string, options: object = {}, headers: Record<string, string> = {}): Promise<Page> {
    const page = await session.open(
      { '/story': { body: `<!doctype html><title>Story</title><body>${body}`, headers } },
      '/story',
    );
    await page.evaluate(script);
    await page.evaluate(remember);
    await page.evaluate(
      (given) => {
        window.lab = window.startLab(given);
      },
      { names: NAMES, ...options },
    );
    return page;
  }
  const marks = (page: Page) => page.$$eval('x-m', (found) => found.map((mark) => mark.textContent));

  it('marks each name in the text, across elements and in links', async () => {
    const page = await open(ARTICLE);
    expect(await marks(page)).toEqual([
      ...['Obama', 'Obama', 'Vladimir Putin', 'Saint Petersburg', 'Kremlin', 'Vladimir ', 'Putin', 'Obama'],
    ]);
    await page.close();
  });

  it('leaves the same text nodes with the same text, and nothing else, when taken away', async () => {
    const page = await open(ARTICLE);
    await page.evaluate(() => window.lab.off());
    expect(await page.evaluate(compare)).toEqual(UNCHANGED);
    expect(await page.evaluate(() => [document.adoptedStyleSheets.length, CSS.highlights.size])).toEqual([0, 0]);
    await page.close();
  });

  it('moves nothing: every element has the same rectangle as before', async () => {
    const style =
      '<style>p :first-child { margin-left: 40px } x-m, p > * { display: inline-block; letter-spacing: 2px }</style>';
    const page = await open('');
    const moved = await page.evaluate(
      (body, names) => {
        document.body.innerHTML = body;
        // Within a line, a browser rounds where each run of text ends to a 64th of a pixel.
        const rectangles = () =>
          [...document.body.querySelectorAll('*:not(x-m)')].flatMap((element) => {
            const { x, y, width, height } = element.getBoundingClientRect();
            const grain = element.matches('p, h1') ? 1e-6 : 1 / 16;
            return [x, y, width, height].map((value) => ({ value, grain, of: element.outerHTML }));
          });
        const before = rectangles();
        window.lab = window.startLab({ names });
        const after = rectangles();
        return before.filter(({ value, grain }, i) => Math.abs(value - after[i]!.value) > grain);
      },
      style + ARTICLE,
      NAMES,
    );
    expect(moved).toEqual([]);
    await page.close();
  });

  it('draws by highlights where a mark would move something', async () => {
    // A rule that a mark at the paragraph's start would turn off.
    const page = await open(
      '<style>p > b:only-child { display: block }</style><p>On Friday Obama met <b>nobody</b></p>',
    );
    expect(await marks(page)).toEqual([]);
    expect(await page.evaluate(() => CSS.highlights.get('x-m')?.size)).toBe(1);
    await page.close();
  });

  it('tells the page nothing: marks are alike, without id or data, and closed', async () => {
    const page = await open(ARTICLE);
    const shapes = await page.$$eval('x-m', (found) => {
      const stop = document.querySelector('x-m[tabindex]');
      return found
        .filter((mark) => mark !== stop)
        .map(
          (mark) =>
            `${mark.getAttributeNames().join()} ${mark.getAttribute('style')} ${mark.shadowRoot} ${mark.className}`,
        );
    });
    expect(new Set(shapes)).toEqual(new Set(['style all: unset !important; null ']));
    await page.close();
  });

  it('is drawn under a policy that forbids styles and scripts, with Trusted Types', async () => {
    const policy = "default-src 'none'; style-src 'none'; require-trusted-types-for 'script'";
    const page = await open(ARTICLE, {}, { 'content-security-policy': policy });
    // Without its inline style, the flexible box is a paragraph like the others.
    expect((await marks(page)).length).toBe(9);
    await page.close();
  });

  it('survives names that hide the methods of the document and of a form', async () => {
    const hidden = await open('<p>Then Obama spoke.</p><img name="createElement" alt="">', { lively: false });
    await hidden.evaluate(() => window.lab.off());
    expect(await hidden.evaluate(compare)).toEqual(UNCHANGED);
    await hidden.close();
    const page = await open(
      '<form data-block>Then Obama spoke.<input name="replaceChild"><input name="parentNode"></form>',
    );
    expect(await marks(page)).toEqual([]);
    await page.evaluate(() => window.lab.off());
    expect(await page.evaluate(compare)).toEqual(UNCHANGED);
    await page.close();
  });

  it('leaves selection, find-in-page and the copied markup as they are', async () => {
    const page = await open(ARTICLE);
    const result = await page.evaluate(async () => {
      const plain = document.getElementById('plain')!;
      const selection = getSelection()!;
      const text = plain.firstChild as Text;
      selection.setBaseAndExtent(text, 3, plain.lastChild!, 5);
      const selected = String(selection);
      const copied = await new Promise<string>((resolve) => {
        addEventListener('copy', () => {
          const holder = document.createElement('div');
          holder.append(selection.getRangeAt(0).cloneContents());
          resolve(holder.innerHTML);
        });
        document.execCommand('copy');
      });
      await new Promise((resolve) => setTimeout(resolve, 50));
      const after = String(selection);
      selection.removeAllRanges();
      const find = (window as unknown as { find(text: string): boolean }).find('meet Vladimir Putin before');
      return {
        same: selected === after,
        copied,
        find,
        found: String(selection),
        marks: plain.querySelectorAll('x-m').length,
      };
    });
    expect(result).toEqual({
      same: true,
      copied: expect.not.stringContaining('x-m'),
      find: true,
      found: 'meet Vladimir Putin before',
      marks: 3,
    });
    await page.close();
  });

  it('keeps the selection in place when marks come and go', async () => {
    const page = await open(ARTICLE, { follow: false });
    const texts = await page.evaluate(() => {
      const plain = document.getElementById('plain')!;
      const selection = getSelection()!;
      const seen: string[] = [];
      window.lab.off();
      selection.setBaseAndExtent(plain.firstChild!, 12, plain.firstChild!, 40);
      seen.push(String(selection));
      window.lab = window.startLab({ names: ['Obama', 'Vladimir Putin'] });
      seen.push(String(selection));
      window.lab.off();
      seen.push(String(selection));
      return seen;
    });
    expect(new Set(texts)).toEqual(new Set(['ama will not meet Vladimir P']));
    await page.close();
  });

  it("leaves links and the page's own clicks to the page", async () => {
    const page = await open(ARTICLE);
    await page.evaluate(() => {
      document.body.addEventListener('click', (event) =>
        document.body.setAttribute('data-clicked', (event.target as Element).closest('p')!.id),
      );
    });
    const [inLink] = await page.$$('a x-m');
    await inLink!.click();
    expect(await page.evaluate(() => [location.hash, document.body.dataset.clicked])).toEqual(['#there', 'linked']);
    await page.close();
  });

  it('has one tab stop; arrows go on, Enter asks for the card, links keep their own focus', async () => {
    const page = await open(`<button>before</button>${ARTICLE}<button>after</button>`);
    await page.evaluate((names) => {
      const log: string[] = [];
      window.lab.off();
      Object.assign(window, { log });
      window.lab = window.startLab({
        names,
        onActivate: (activated) => log.push(`open ${activated}`),
        onFocus: (focused) => log.push(`focus ${focused}`),
      });
    }, NAMES);
    const focused = () => page.evaluate(() => document.activeElement?.textContent);
    const walk: (string | null | undefined)[] = [];
    for (const key of ['Tab', 'Tab', 'ArrowRight', 'ArrowRight', 'Enter', 'Tab', 'Tab'] as const) {
      await page.keyboard.press(key);
      walk.push(await focused());
    }
    expect(walk).toEqual([
      ...['before', 'Obama', 'Obama', 'Vladimir Putin', 'Vladimir Putin'],
      ...['the Kremlin said', 'after'],
    ]);
    const log = await page.evaluate(() => (window as unknown as { log: string[] }).log);
    expect(log).toContain('open Vladimir Putin');
    expect(await page.$$eval('[tabindex]', (stops) => stops.length)).toBe(1);
    await page.waitForSelector('[tabindex][aria-description="Has background"]');
    await page.close();
  });

  it('finds the mention under the pointer, marked or highlighted', async () => {
    for (const prefer of ['marks', 'highlights']) {
      const page = await open(ARTICLE, { prefer });
      const hits = await page.evaluate(() => {
        const seen: string[] = [];
        addEventListener('pointermove', (event) => seen.push(window.lab.annotations.mentionAt(event)?.name ?? 'none'));
        Object.assign(window, { seen });
        const { x, y, width, height } = (
          window.lab.annotations.anchorOf(window.lab.found[2]!) as Element
        ).getBoundingClientRect();
        return { x: x + width / 2, y: y + height / 2, left: x - 20 };
      });
      await page.mouse.move(hits.x, hits.y);
      await page.mouse.move(hits.left, hits.y);
      const seen = await page.evaluate(() => (window as unknown as { seen: string[] }).seen);
      expect([seen.at(0), seen.at(-1)]).toEqual(['Vladimir Putin', 'none']);
      await page.close();
    }
  });

  it('changes no node of the page where highlights are preferred', async () => {
    const page = await open(ARTICLE, { prefer: 'highlights' });
    expect(await page.evaluate(compare)).toEqual(UNCHANGED);
    expect(await page.evaluate(() => CSS.highlights.get('x-m')?.size)).toBe(8);
    await page.close();
  });

  it('does not wake itself', async () => {
    const page = await open(ARTICLE);
    await new Promise((resolve) => setTimeout(resolve, 100));
    expect(await page.evaluate(() => window.lab.changes)).toBe(0);
    await page.close();
  });

  it('stops marking a page that answers every mark with a change of its own', async () => {
    const page = await open('<p id="touchy">Today Obama spoke.</p>');
    await page.evaluate(() => {
      window.lab.off();
      const touchy = document.getElementById('touchy')!;
      let answers = 0;
      new MutationObserver(() => {
        if (answers++ < 1000 && touchy.querySelector('x-m')) touchy.textContent = `Today Obama spoke ${answers}.`;
      }).observe(touchy, { childList: true, subtree: true, characterData: true });
      window.lab = window.startLab({ names: ['Obama'] });
    });
    await new Promise((resolve) => setTimeout(resolve, 600));
    const state = await page.evaluate(() => ({
      marks: document.querySelectorAll('x-m').length,
      highlights: CSS.highlights.get('x-m')?.size,
      text: document.getElementById('touchy')!.textContent,
    }));
    expect(state).toEqual({ marks: 0, highlights: 1, text: expect.stringMatching(/^Today Obama spoke [1-9]\.$/) });
    await page.close();
  });
});

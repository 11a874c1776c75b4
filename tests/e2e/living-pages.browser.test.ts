import type { Page } from 'puppeteer-core';
import { afterEach, describe, expect, it } from 'vitest';
import { BROWSERS, SITE, type Site } from './browsers.ts';
import { controlled, rest } from './control.ts';
import { annotated, complaintsOf, differences, drawn, explained, PARAGRAPHS, remember, story } from './stories.ts';

/** Milliseconds that a machine with other work may take for what takes a quarter second on its own. */
const SOON = 3000;
const MORE =
  'Later in the evening, Angela Merkel said in Berlin that Germany regretted the quarrel between the two countries.';
const OTHER = [
  'The European Central Bank left its rates where they were on Thursday, and Mario Draghi spoke in Frankfurt of a slow recovery in the countries that share the euro.',
  'Investors had hoped for more after the meeting in Brussels, at which Angela Merkel and François Hollande could not agree on a common fund for banks in trouble.',
  'In Athens the government said that it would meet the targets that were set by the International Monetary Fund, and asked for patience until the autumn.',
];

describe.each(BROWSERS)('%s: pages that live', (name) => {
  const run = controlled(name);
  let page: Page;
  let complaints: string[];
  afterEach(async () => {
    expect(complaints).toEqual([]);
    await page?.close();
  });

  async function open(site: Site, at = '/story') {
    page = await run.session.open(site);
    complaints = complaintsOf(page);
    await page.goto(SITE + at);
  }

  it('annotates text that is appended, and sends only what is new', async () => {
    await open({ '/story': { body: story() } });
    await explained(page, 'John Kerry');
    await run.control.requests();
    await page.evaluate((text) => {
      const p = document.createElement('p');
      p.textContent = text;
      document.querySelector('article')!.append(p);
    }, MORE);
    await explained(page, 'Angela Merkel');
    const requests = await run.control.requests();
    expect(requests.map(({ blocks }) => blocks.map(({ text }) => text))).toEqual([[MORE]]);
    expect(requests[0]!.evidence.entries.length).toBeGreaterThan(5);
  });

  it('knows a late surname by what was told before', async () => {
    await open({ '/story': { body: story() } });
    await explained(page, 'Jay Carney');
    await page.evaluate(() => {
      const p = document.createElement('p');
      p.textContent = 'Asked again in the evening, Carney would not say when the two presidents might meet.';
      document.querySelector('article')!.append(p);
    });
    await page.waitForFunction(() =>
      [...document.querySelectorAll('x-m')].some(({ textContent }) => textContent === 'Carney'),
    );
  });

  it('annotates an article that is loaded after the page', async () => {
    const late = `<script>setTimeout(async () => {
      document.querySelector('article').innerHTML = await (await fetch('/body')).text();
    }, 700)</script>`;
    const body = PARAGRAPHS.map((text) => `<p>${text}</p>`).join('');
    await open({ '/story': { body: story({ body: '', foot: late }) }, '/body': { body } });
    await annotated(page);
  });

  it('follows a page of one document to the next article, and takes the first away', async () => {
    await open({ '/story': { body: story() } });
    await explained(page, 'Edward Snowden');
    await page.evaluate((paragraphs) => {
      history.pushState({}, '', '/bank');
      document.title = 'Bank leaves rates unchanged';
      document.querySelector('script[type="application/ld+json"]')!.textContent = JSON.stringify({
        '@type': 'NewsArticle',
        headline: document.title,
        datePublished: '2013-10-02',
      });
      const article = document.createElement('article');
      for (const [i, text] of [document.title, ...paragraphs].entries()) {
        const element = document.createElement(i === 0 ? 'h1' : 'p');
        element.textContent = text;
        article.append(element);
      }
      document.querySelector('article')!.replaceWith(article);
    }, OTHER);
    await explained(page, 'Mario Draghi');
    const report = (await run.control.tell('/bank', { type: 'report' })) as {
      published: string;
      found: { card: { name: string } }[];
    };
    expect(report.published).toBe('2013-10-02');
    expect(report.found.map(({ card }) => card.name)).not.toContain('Edward Snowden');
  });

  it('is woken by a page of one document that goes from its front page to an article', async () => {
    const front = `<!doctype html><html lang="en"><title>News</title><body><h1>News</h1><main><a href="/story">Read</a></main>`;
    await open({ '/': { body: front } }, '/');
    await rest(500);
    await page.evaluate((html) => {
      const next = new DOMParser().parseFromString(html, 'text/html');
      history.pushState({}, '', '/story');
      document.head.replaceChildren(...next.head.childNodes);
      document.body.replaceWith(next.body);
    }, story());
    await explained(page, 'Edward Snowden');
  });

  it('reads a paragraph again when the page changes it', async () => {
    await open({ '/story': { body: story() } });
    await explained(page, 'John Kerry');
    await page.evaluate((text) => {
      document.querySelectorAll('article p')[3]!.firstChild!.nodeValue = text;
    }, MORE);
    expect(await page.evaluate(() => document.querySelectorAll('article p')[3]!.textContent)).toBe(MORE);
    await explained(page, 'Angela Merkel');
  });

  it('follows what the reader set while the page lay in the back-forward cache', async () => {
    const head = `<script>addEventListener('pageshow', ({ persisted }) => { window.persisted = persisted; })</script>`;
    await open({
      '/story': { body: story({ head }) },
      '/next': { body: '<!doctype html><title>Next</title><p>Nothing' },
    });
    await explained(page, 'John Kerry');
    await page.goto(`${SITE}/next`);
    await run.control.set({ enabled: false });
    // `page.goBack` waits for a load that a page from the cache does not have.
    await page.evaluate(() => void setTimeout(() => history.back()));
    await rest(500);
    await page.waitForFunction(() => (window as unknown as { persisted?: boolean }).persisted);
    await page.waitForFunction(() => !document.querySelector('x-m'));
    await run.control.set({ enabled: true });
    await annotated(page);
  });

  it('annotates an article in a frame, and leaves small frames alone', async () => {
    const frames =
      '<iframe src="/story" width="700" height="500"></iframe><iframe src="/small" width="200" height="100"></iframe>';
    await open(
      {
        '/frames': { body: `<!doctype html><title>Frames</title>${frames}` },
        '/story': { body: story() },
        '/small': { body: story() },
      },
      '/frames',
    );
    await page.waitForFunction(() => document.querySelector('iframe')!.contentDocument!.querySelector('x-m'), {
      timeout: 10_000,
    });
    await rest(300);
    expect(
      await page.evaluate(() => document.querySelectorAll('iframe')[1]!.contentDocument!.querySelector('x-m')),
    ).toBeNull();
  });

  it('starts anew when the page opens its document again', async () => {
    await open({ '/story': { body: story() } });
    await explained(page, 'Edward Snowden');
    await page.evaluate(
      (html) => {
        document.open();
        document.write(html);
        document.close();
      },
      story({ title: 'Bank leaves rates unchanged', published: '2013-10-02', paragraphs: OTHER }),
    );
    await explained(page, 'Mario Draghi');
    await page.mouse.move(1, 1);
    const box = await page.evaluate(() => {
      const mark = [...document.querySelectorAll('x-m')].find(({ textContent }) => textContent === 'Mario Draghi')!;
      const { x, y, width, height } = mark.getBoundingClientRect();
      return { x: x + width / 2, y: y + height / 2 };
    });
    await page.mouse.move(box.x, box.y, { steps: 3 });
    await page.waitForSelector('backgrounder-card', { timeout: SOON });
  });

  it('annotates text in an open shadow root', async () => {
    const body = `<news-story></news-story><script>customElements.define('news-story', class extends HTMLElement {
      constructor() {
        super();
        this.attachShadow({ mode: 'open' }).innerHTML = ${JSON.stringify(PARAGRAPHS.map((text) => `<p>${text}</p>`).join(''))};
      }
    });</script>`;
    await open({ '/story': { body: story({ body }) } });
    await page.waitForFunction(() => document.querySelector('news-story')!.shadowRoot!.querySelector('x-m'), {
      timeout: 10_000,
    });
    await page.evaluate(() => {
      const p = document.querySelector('news-story')!.shadowRoot!.querySelector('p')!;
      p.firstChild!.nodeValue = 'Nothing at all.';
    });
    await rest(100);
    expect(
      await page.evaluate(() => document.querySelector('news-story')!.shadowRoot!.querySelector('p')!.textContent),
    ).toBe('Nothing at all.');
  });

  it('waits while its tab is in the background', async () => {
    page = await run.session.open({ '/story': { body: story() } });
    complaints = complaintsOf(page);
    const front = await run.session.browser.newPage();
    await front.bringToFront();
    await page.goto(`${SITE}/story`);
    await rest(1200);
    expect(await drawn(page)).toEqual({ marks: 0, highlights: 0 });
    await page.bringToFront();
    await annotated(page);
    await front.close();
  });

  it('works in a modal dialog', async () => {
    const body = `<dialog>${PARAGRAPHS.map((text) => `<p>${text}</p>`).join('')}</dialog><script>document.querySelector('dialog').showModal()</script>`;
    await open({ '/story': { body: story({ body }) } });
    await rest(1500);
    // Dialogs are no part of an article; the page is left alone or annotated, but never broken.
    expect(await page.evaluate(() => document.querySelector('dialog')!.textContent)).toBe(PARAGRAPHS.join(''));
  });

  it('is drawn under a strict policy with Trusted Types', async () => {
    const policy =
      "default-src 'none'; script-src 'none'; style-src 'none'; require-trusted-types-for 'script'; trusted-types 'none'";
    await open({ '/story': { body: story(), headers: { 'content-security-policy': policy } } });
    await annotated(page);
    const mark = await page.waitForSelector('x-m ::-p-text(Jay Carney), x-m');
    await mark!.hover();
    await page.waitForSelector('backgrounder-card', { timeout: SOON });
    // The page's own policy may have complained of its JSON-LD; nothing of ours is forbidden.
    complaints = complaints.filter((text) => /x-m|backgrounder|extension/.test(text));
  });

  it('leaves a translated text to its translator, and loses none of it', async () => {
    await open({ '/story': { body: story() } });
    await explained(page, 'John Kerry');
    const text = await page.evaluate(async () => {
      const before = document.querySelector('article')!.textContent!;
      document.documentElement.classList.add('translated-ltr');
      const walker = document.createTreeWalker(document.querySelector('article')!, NodeFilter.SHOW_TEXT);
      const texts: Text[] = [];
      for (let node = walker.nextNode(); node; node = walker.nextNode()) texts.push(node as Text);
      for (const node of texts) {
        const font = document.createElement('font');
        font.textContent = node.data.toUpperCase();
        node.replaceWith(font);
        await new Promise((resolve) => setTimeout(resolve));
      }
      return { before, after: document.querySelector('article')!.textContent };
    });
    expect(text.after).toBe(text.before.toUpperCase());
  });

  it('takes everything away on a page that has lived, and leaves what the page has then', async () => {
    await open({ '/story': { body: story() } });
    await explained(page, 'John Kerry');
    await page.evaluate((text) => {
      const [first, second, third] = document.querySelectorAll('article p');
      third!.after(first!);
      second!.remove();
      third!.firstChild!.nodeValue = text;
    }, MORE);
    await explained(page, 'Angela Merkel');
    await run.control.set({ enabled: false });
    await page.waitForFunction(() => !document.querySelector('x-m'));
    await remember(page);
    expect(
      await page.evaluate(() =>
        [...document.querySelectorAll('article p')].map((p) => [p.textContent, p.childNodes.length]),
      ),
    ).toEqual([
      [MORE, 1],
      [PARAGRAPHS[0], 1],
      [PARAGRAPHS[3], 1],
    ]);
    await run.control.set({ enabled: true });
    await annotated(page);
    await run.control.set({ enabled: false });
    await page.waitForFunction(() => !document.querySelector('x-m'));
    expect(await differences(page)).toEqual([]);
    await run.control.set({ enabled: true });
  });
});

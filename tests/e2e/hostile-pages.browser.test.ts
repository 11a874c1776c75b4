import type { Page } from 'puppeteer-core';
import { afterEach, describe, expect, it } from 'vitest';
import { BROWSERS, SITE } from './browsers.ts';
import { controlled, rest } from './control.ts';
import { annotated, at, complaintsOf, differences, drawn, PARAGRAPHS, remember, story } from './stories.ts';

/** Milliseconds within which a page's own timers must run whatever we do on it; far above a slice, far below a hang. */
const RESPONSIVE = 2000;

describe.each(BROWSERS)('%s: hostile pages', (name) => {
  const run = controlled(name);
  let page: Page;
  let complaints: string[];
  afterEach(() => page?.close());

  async function open(body: string) {
    page = await run.session.open(at('/story', body));
    complaints = complaintsOf(page);
    await page.goto(`${SITE}/story`);
  }

  /** The longest time for which the page did not answer while `ms` went by. */
  const longestSilence = (ms: number) =>
    page.evaluate(
      (time) =>
        new Promise<number>((resolve) => {
          let longest = 0;
          let last = performance.now();
          const end = last + time;
          const tick = () => {
            const now = performance.now();
            longest = Math.max(longest, now - last);
            last = now;
            if (now < end) setTimeout(tick, 1);
            else resolve(longest);
          };
          tick();
        }),
      ms,
    );

  it.each([
    'createElement',
    'querySelectorAll',
    'addEventListener',
    'documentElement',
    'getSelection',
    'body',
    'createRange',
  ])('is left alone, or works, where an image is named %s', async (trap) => {
    await open(story({ foot: `<img name="${trap}" alt=""><form name="${trap}"></form>` }));
    await rest(800);
    expect(complaints.filter((text) => !text.includes('favicon'))).toEqual([]);
    expect(
      await page.evaluate(() => Document.prototype.querySelector.call(document, 'article')!.textContent),
    ).toContain(PARAGRAPHS[0]);
  });

  it('works within a form whose fields hide the methods of elements', async () => {
    const fields = [
      'childNodes',
      'parentNode',
      'querySelectorAll',
      'getBoundingClientRect',
      'replaceChild',
      'matches',
      'closest',
    ];
    const body = `<form>${PARAGRAPHS.map((text) => `<p>${text}</p>`).join('')}Loose text on Barack Obama.${fields.map((field) => `<input name="${field}">`).join('')}</form>`;
    await open(story({ body }));
    await rest(800);
    expect(complaints).toEqual([]);
    expect(await page.evaluate(() => [...document.querySelectorAll('p')].map((p) => p.textContent))).toEqual(
      PARAGRAPHS,
    );
  });

  it('does not hang on 100,000 blocks', async () => {
    await open(
      story({
        body: `${PARAGRAPHS.map((text) => `<p>${text}</p>`).join('')}${'<p>It was said that Obama met Putin.'.repeat(100_000)}`,
      }),
    );
    expect(await longestSilence(4000)).toBeLessThan(RESPONSIVE);
    await page.waitForFunction(() => document.querySelector('x-m'), { timeout: 45_000, polling: 500 });
  });

  it('does not hang on a block of 10 MB', async () => {
    await open(story({ body: `<p>${`${PARAGRAPHS[0]} `.repeat(55_000)}</p>` }));
    expect(await longestSilence(4000)).toBeLessThan(RESPONSIVE);
  });

  it('does not hang on nesting of 5,000', async () => {
    await open(story({ body: `${'<div>'.repeat(5000)}${PARAGRAPHS.map((text) => `<p>${text}</p>`).join('')}` }));
    expect(await longestSilence(1500)).toBeLessThan(RESPONSIVE);
    // Firefox tells any page so deep that it flattens it.
    expect(complaints.filter((text) => !text.includes('document tree is too deep'))).toEqual([]);
  });

  it('stops marking, and says so, where a page answers each mark with a change of its own', async () => {
    await open(
      story({
        foot: `<script>
          window.answers = 0;
          new MutationObserver(() => {
            const mark = document.querySelector('x-m');
            if (mark) { answers++; const p = mark.parentElement; p.textContent = p.textContent; }
          }).observe(document.querySelector('article'), { childList: true, subtree: true });
        </script>`,
      }),
    );
    await page.waitForFunction(() => CSS.highlights.size > 0, { timeout: 10_000 });
    await rest(1500);
    const answers = () => page.evaluate(() => (window as unknown as { answers: number }).answers);
    const before = await answers();
    await rest(1000);
    expect(await answers()).toBe(before);
    expect((await drawn(page)).marks).toBe(0);
    expect(await run.control.tell('/story', { type: 'report' })).toMatchObject({ state: 'annotated', answered: true });
    expect(await page.evaluate(() => [...document.querySelectorAll('p')].map((p) => p.textContent))).toEqual(
      PARAGRAPHS,
    );
  });

  it('does not wear itself out on a page that removes every mark', async () => {
    await open(
      story({
        foot: `<script>
          window.removed = 0;
          new MutationObserver(() => {
            for (const mark of document.querySelectorAll('x-m')) { removed++; mark.remove(); }
          }).observe(document, { childList: true, subtree: true });
        </script>`,
      }),
    );
    await rest(3000);
    const removed = () => page.evaluate(() => (window as unknown as { removed: number }).removed);
    const before = await removed();
    await rest(1000);
    expect(await removed()).toBe(before);
    expect(await page.evaluate(() => [...document.querySelectorAll('p')].map((p) => p.textContent))).toEqual(
      PARAGRAPHS,
    );
  });

  it('shows the page nothing of what the reader set', async () => {
    await open(story());
    await annotated(page);
    const seen = () =>
      page.$$eval('x-m:not([tabindex])', (marks) =>
        marks.map((mark) => {
          const { textDecorationLine, color, backgroundColor } = getComputedStyle(mark);
          return [
            mark.outerHTML.replace(/>.*/, '>'),
            textDecorationLine,
            color,
            backgroundColor,
            String(mark.shadowRoot),
          ].join();
        }),
      );
    expect(new Set(await seen()).size).toBe(1);
    const report = (await run.control.tell('/story', { type: 'report' })) as { found: { card: { id: string } }[] };
    await run.control.set({ known: report.found.slice(0, 5).map(({ card }) => card.id) });
    await rest(300);
    expect(new Set(await seen()).size).toBe(1);
    await run.control.set({ known: [] });
  });

  it('opens no card for a pointer that the page made up', async () => {
    await open(story());
    await annotated(page);
    await page.mouse.move(1, 1);
    await page.evaluate(() => {
      const mark = [...document.querySelectorAll('x-m')].find(({ textContent }) => textContent === 'Edward Snowden')!;
      const { x, y, width, height } = mark.getBoundingClientRect();
      const at = {
        clientX: x + width / 2,
        clientY: y + height / 2,
        bubbles: true,
        composed: true,
        pointerType: 'mouse',
      };
      for (const type of ['pointermove', 'pointerdown', 'pointerup', 'click'])
        mark.dispatchEvent(new PointerEvent(type, at));
    });
    await rest(1200);
    expect(await page.$('backgrounder-card')).toBeNull();
  });

  it('is not moved by messages that are none, and leaves when the page says the word', async () => {
    await open(story());
    await annotated(page);
    for (const message of [
      null,
      7,
      'report',
      {},
      { type: 'reveal' },
      { type: 'explain', text: {} },
      { type: '__proto__' },
    ]) {
      await run.control.page.evaluate(async (what) => {
        const tab = (await chrome.tabs.query({})).find(({ url }) => url?.endsWith('/story'));
        await Promise.race([
          chrome.tabs.sendMessage(tab!.id!, what).catch(() => {}),
          new Promise((resolve) => setTimeout(resolve, 200)),
        ]);
      }, message);
    }
    expect(await run.control.tell('/story', { type: 'report' })).toMatchObject({ state: 'annotated' });
    await page.evaluate(() => document.dispatchEvent(new CustomEvent('x-m:leave')));
    expect(await drawn(page)).toEqual({ marks: 0, highlights: 0 });
    expect(complaints).toEqual([]);
  });

  it('asks the network for nothing', async () => {
    const before = run.session.requests.length;
    await open(story());
    await remember(page);
    await annotated(page);
    await run.control.set({ enabled: false });
    await page.waitForFunction(() => !document.querySelector('x-m'));
    await run.control.set({ enabled: true });
    await annotated(page);
    expect(run.session.requests.slice(before).filter((url) => !/\/(story|favicon\.ico)$/.test(url))).toEqual([]);
    expect((await differences(page)).length).toBeGreaterThan(0);
  });
});

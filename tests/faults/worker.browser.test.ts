/** The worker ends at the worst moment, or has too much to do. */
import fc from 'fast-check';
import type { Page } from 'puppeteer-core';
import { afterEach, describe, expect, it } from 'vitest';
import { BROWSERS, SITE } from '../e2e/browsers.ts';
import { controlled } from '../e2e/control.ts';
import { annotated, at, complaintsOf, explained, PARAGRAPHS, story } from '../e2e/stories.ts';
import { killWorker } from './outside.ts';

const LAST = 'In the evening, Angela Merkel spoke in Berlin.';
/** Some ten requests, of text that names nobody: what takes time here is to be the worker's part. */
const LONG = Array.from(
  { length: 6000 },
  (_, i) => `It rained on the quay for the whole of the day, and nobody could say why; that was noted ${i} times over.`,
);

/** Waits until the worker runs; the test before has ended it, and what is sent while it ends is lost. */
const awake = (page: Page) =>
  page.evaluate(async () => {
    const answered = () => chrome.runtime.sendMessage({ type: 'status' }).catch(() => undefined);
    while (!(await answered())) await new Promise((resolve) => setTimeout(resolve, 100));
  });

describe.each(BROWSERS)('%s: the worker', (name) => {
  const run = controlled(name);
  let page: Page;
  afterEach(() => page?.close());

  it('is asked again for what it did not answer when it ended in the middle of it', async () => {
    page = await run.session.open(at('/story', story({ paragraphs: [...PARAGRAPHS, ...LONG, LAST] })));
    const complaints = complaintsOf(page);
    await page.goto(`${SITE}/story`);
    await page.bringToFront();
    await annotated(page);
    // The rest of the article is asked for while these end it, one after the other.
    for (let i = 0; i < 3; i++) {
      await killWorker(run.session);
      await page.bringToFront();
    }
    await explained(page, 'Angela Merkel');
    const report = (await run.control.tell('/story', { type: 'report' })) as { state: string };
    expect(report.state).toBe('annotated');
    expect(complaints).toEqual([]);
  });

  it('answers each of a thousand requests at once, and serves another page meanwhile', async () => {
    page = await run.session.open(at('/story', story()));
    await awake(run.control.page);
    const flood = run.control.page.evaluate(async (paragraphs) => {
      const blocks = paragraphs.map((text) => ({ text, heading: false, sentences: [0], names: [] }));
      const request = {
        type: 'link',
        published: '2013-08-07',
        today: '2026-01-01',
        blocks,
        evidence: { explained: [], entries: [] },
      };
      // As the extension does: the worker that the test before has ended may still be going away.
      const ask = async (triesLeft: number): Promise<unknown> => {
        const answer: unknown = await chrome.runtime.sendMessage(request).catch(() => undefined);
        if (answer !== undefined || triesLeft === 0) return answer;
        await new Promise((resolve) => setTimeout(resolve, 200));
        return ask(triesLeft - 1);
      };
      const answers = (await Promise.all(Array.from({ length: 1000 }, () => ask(20)))) as {
        busy?: true;
        mentions?: unknown[];
      }[];
      return {
        busy: answers.filter(({ busy }) => busy).length,
        linked: answers.filter(({ mentions }) => mentions).length,
      };
    }, PARAGRAPHS);
    await page.goto(`${SITE}/story`);
    await page.bringToFront();
    await explained(page, 'John Kerry');
    const { busy, linked } = await flood;
    expect(busy + linked).toBe(1000);
    expect(linked).toBeGreaterThanOrEqual(8);
  });

  it('and the content script outlive whatever they are told', async () => {
    page = await run.session.open(at('/story', story()));
    const complaints = complaintsOf(page);
    await page.goto(`${SITE}/story`);
    await page.bringToFront();
    await explained(page, 'John Kerry');
    const types = ['link', 'search', 'card', 'status', 'found', 'know', 'hide', 'report', 'reveal', 'explain', 'next'];
    const message = fc.oneof(
      fc.jsonValue(),
      fc.record({
        type: fc.constantFrom(...types),
        entry: fc.jsonValue(),
        text: fc.jsonValue(),
        blocks: fc.jsonValue(),
      }),
    );
    const messages = fc.sample(message, { seed: 1, numRuns: 200 });
    await run.control.page.evaluate(async (all) => {
      const tab = (await chrome.tabs.query({})).find(({ url }) => url?.endsWith('/story'));
      const soon = (answer: Promise<unknown>) =>
        Promise.race([answer.catch(() => {}), new Promise((resolve) => setTimeout(resolve, 100))]);
      for (const one of JSON.parse(all)) {
        await soon(chrome.runtime.sendMessage(one));
        await soon(chrome.tabs.sendMessage(tab!.id!, one));
      }
    }, JSON.stringify(messages));
    expect(await run.control.page.evaluate(() => chrome.runtime.sendMessage({ type: 'status' }))).not.toHaveProperty(
      'fault',
    );
    expect(await run.control.tell('/story', { type: 'report' })).toMatchObject({ state: 'annotated' });
    expect(await run.control.page.evaluate(() => chrome.storage.local.get(null))).toEqual({});
    expect(complaints).toEqual([]);
  });
});

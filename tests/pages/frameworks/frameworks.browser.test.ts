import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { BROWSERS, launch, type Session } from '../../e2e/browsers.ts';
import { bundle } from '../../e2e/bundle.ts';
import { clientScript, FRAMEWORKS, serverMarkup } from './build.ts';
import { FIRST, STEPS } from './state.ts';

const NAMES = ['Obama', 'Putin', 'Kremlin', 'Kerry', 'Lavrov'];
let lab: string;
beforeAll(async () => {
  lab = await bundle('tests/annotate/lab.ts');
});

describe.each(BROWSERS)('%s', (browser) => {
  let session: Session;
  beforeAll(async () => {
    session = await launch(browser);
  });
  afterAll(() => session?.close());

  describe.each(FRAMEWORKS)('a page made with %s', (framework) => {
    let script: string;
    let markup: string;
    beforeAll(async () => {
      script = await clientScript(framework);
      markup = await serverMarkup(framework);
    });

    async function open(rendered: boolean): Promise<{ page: Page; complaints: string[] }> {
      const root = (id: string) => `<div id="${id}">${rendered ? markup : ''}</div>`;
      const complaints: string[] = [];
      const page = await session.open({
        '/': { body: `<!doctype html><title>${framework}</title><body>${root('app')}${root('bare')}` },
      });
      page.on('console', (message) => {
        if (['error', 'warn'].includes(message.type())) complaints.push(message.text());
      });
      page.on('pageerror', (error) => complaints.push(String(error)));
      await page.goto('https://www.example-news.test/');
      await page.evaluate(lab);
      await page.evaluate(script);
      return { page, complaints };
    }

    /** Goes through all steps on the annotated and the bare app; after each, both must read the same. */
    async function live(page: Page, rendered: boolean) {
      const states = STEPS.reduce((made, step) => [...made, step(made.at(-1)!)], [FIRST]).slice(1);
      return page.evaluate(
        async (given, hydrate, names) => {
          const rest = (ms: number) => new Promise((resolve) => setTimeout(resolve, ms));
          const [ours, bare] = ['app', 'bare'].map((id) => document.getElementById(id)!) as [HTMLElement, HTMLElement];
          const update = [ours, bare].map((root) => window.app.start(root, hydrate));
          await rest(100);
          window.lab = window.startLab({ names, within: ours });
          const marked = document.querySelectorAll('x-m').length;
          const unlike: string[] = [];
          const compare = (where: string) => {
            if (ours.textContent !== bare.textContent) unlike.push(`${where}: ${ours.textContent} instead of ${bare.textContent}`);
          };
          for (const [i, state] of given.entries()) {
            for (const set of update) set(state);
            await rest(0);
            compare(`step ${i}`);
            // Every other step, before the new text has been annotated.
            await rest(i % 2 ? 0 : 60);
            compare(`step ${i}, annotated`);
          }
          await rest(60);
          const again = document.querySelectorAll('x-m').length + (CSS.highlights.get('x-m')?.size ?? 0);
          window.lab.off();
          const html = (root: HTMLElement) => root.innerHTML;
          return { marked, again, unlike, same: html(ours) === html(bare), left: document.querySelectorAll('x-m').length };
        },
        states,
        rendered,
        NAMES,
      );
    }

    it.each([false, true])('lives as without us (rendered by a server: %s)', async (rendered) => {
      const { page, complaints } = await open(rendered);
      const result = await live(page, rendered);
      expect(result).toEqual({ marked: expect.any(Number), again: expect.any(Number), unlike: [], same: true, left: 0 });
      expect(result.marked).toBeGreaterThan(3);
      expect(result.again).toBeGreaterThan(3);
      expect(complaints).toEqual([]);
      await page.close();
    });

    it('is taken over without a complaint though it was highlighted before', async () => {
      const { page, complaints } = await open(true);
      const result = await page.evaluate(async (names) => {
        const ours = document.getElementById('app')!;
        window.lab = window.startLab({ names, within: ours, prefer: 'highlights' });
        const highlighted = CSS.highlights.get('x-m')?.size;
        for (const id of ['app', 'bare']) window.app.start(document.getElementById(id)!, true);
        await new Promise((resolve) => setTimeout(resolve, 100));
        window.lab.off();
        return { highlighted, same: ours.innerHTML === document.getElementById('bare')!.innerHTML };
      }, NAMES);
      expect(result).toEqual({ highlighted: expect.any(Number), same: true });
      expect(complaints).toEqual([]);
      await page.close();
    });
  });
});

/** A thousand tabs at once: each is served, in turn, and none can fill the worker's memory. */
import { describe, expect, it } from 'vitest';
import { FairQueue } from '../../src/background/queue.ts';

/** Work that tells who was served. */
function counter() {
  const served: number[] = [];
  let running = 0;
  let most = 0;
  return {
    served,
    most: () => most,
    work: (owner: number) => async () => {
      most = Math.max(most, ++running);
      await new Promise((resolve) => setTimeout(resolve));
      running--;
      served.push(owner);
      return owner;
    },
  };
}

describe('the queue of articles', () => {
  it('serves a thousand requests of a thousand tabs, a few at a time', async () => {
    const queue = new FairQueue({ running: 2, waiting: 1000, waitingEach: 8 });
    const { served, most, work } = counter();
    const tabs = Array.from({ length: 1000 }, (_, i) => i);
    expect(await Promise.all(tabs.map((tab) => queue.run(tab, work(tab))))).toEqual(tabs);
    expect(served).toEqual(tabs);
    expect(most()).toBe(2);
  });

  it('serves tabs by turns, however much one of them wants', async () => {
    const queue = new FairQueue({ running: 1, waiting: 100, waitingEach: 50 });
    const { served, work } = counter();
    const asked = [1, 1, 1, 1, 1, 2, 3, 2];
    await Promise.all(asked.map((tab) => queue.run(tab, work(tab))));
    expect(served).toEqual([1, 1, 2, 3, 1, 2, 1, 1]);
  });

  it('turns away what is too much, of one tab or of all, without doing it', async () => {
    const queue = new FairQueue({ running: 1, waiting: 10, waitingEach: 3 });
    const { served, work } = counter();
    const greedy = Array.from({ length: 6 }, () => queue.run(1, work(1)));
    const others = Array.from({ length: 10 }, (_, i) => queue.run(10 + i, work(10 + i)));
    const answers = await Promise.all([...greedy, ...others]);
    expect(answers.slice(0, 6)).toEqual([1, 1, 1, 1, undefined, undefined]);
    expect(answers.slice(6).filter((answer) => answer === undefined)).toHaveLength(3);
    expect(served).toHaveLength(11);
    expect(await queue.run(99, work(99))).toBe(99);
  });

  it('goes on after work that fails', async () => {
    const queue = new FairQueue({ running: 1, waiting: 10, waitingEach: 3 });
    const { work } = counter();
    const failing = queue.run(1, () => Promise.reject(new Error('the map is damaged')));
    const next = queue.run(2, work(2));
    await expect(failing).rejects.toThrow('damaged');
    expect(await next).toBe(2);
  });
});

// @vitest-environment jsdom
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { keepLookout, type Lookout } from '../../src/gate/lookout.ts';

describe('looking out for an article', () => {
  let lookout: Lookout;
  let article = false;
  let looks = 0;
  const onArticle = vi.fn();
  beforeEach(() => {
    vi.useFakeTimers();
    article = false;
    looks = 0;
    onArticle.mockClear();
    lookout = keepLookout({
      document,
      isArticle: () => {
        looks++;
        return article;
      },
      onArticle,
    });
  });
  afterEach(() => {
    lookout.stop();
    vi.useRealTimers();
  });
  /** The page changes, and time goes by. */
  async function change(ms: number) {
    document.body.append(document.createElement('div'));
    await vi.advanceTimersByTimeAsync(ms);
  }

  it('finds one that is loaded later, within a quarter second of the change', async () => {
    expect(looks).toBe(1);
    article = true;
    await change(250);
    expect(onArticle).toHaveBeenCalledTimes(1);
  });

  it('does not look while nothing changes, and not again when it has found one', async () => {
    await vi.advanceTimersByTimeAsync(60_000);
    expect(looks).toBe(1);
    article = true;
    await change(10_000);
    await change(10_000);
    expect(onArticle).toHaveBeenCalledTimes(1);
    expect(looks).toBe(2);
  });

  it('looks ever more rarely at a page that keeps changing', async () => {
    for (let second = 0; second < 300; second++) await change(1000);
    expect(looks).toBeLessThanOrEqual(20);
  });

  it('looks anew when the page goes to another address', async () => {
    for (let second = 0; second < 300; second++) await change(1000);
    const before = looks;
    article = true;
    history.pushState({}, '', '/story');
    await change(250);
    expect(looks).toBe(before + 1);
    expect(onArticle).toHaveBeenCalledTimes(1);
  });
});

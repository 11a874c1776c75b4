// @vitest-environment jsdom
import { describe, expect, it } from 'vitest';
import { Rewrites } from '../../src/annotate/rewrites.ts';

const element = () => document.createElement('p');

describe('how to draw on a page that changes its text', () => {
  it('marks again after one change, and highlights after the second', () => {
    const rewrites = new Rewrites();
    const p = element();
    rewrites.note(p, 'marks', 0, 5000);
    expect(rewrites.mannerFor(p, 5000)).toBe('marks');
    rewrites.note(p, 'marks', 6000, 9000);
    expect(rewrites.mannerFor(p, 9000)).toBe('highlights');
    expect(rewrites.mannerFor(element(), 9000)).toBe('marks');
  });

  it('highlights the whole page when it keeps rewriting all of it', () => {
    const rewrites = new Rewrites();
    for (let i = 0; i < 24; i++) rewrites.note(element(), 'marks', 0, 5000);
    expect(rewrites.mannerFor(element(), 5000)).toBe('highlights');
    expect(rewrites.answered).toBe(false);
  });

  it('gives up marks, and says so, when each is answered at once', () => {
    const rewrites = new Rewrites();
    for (const at of [1000, 2000, 3000]) rewrites.note(element(), 'marks', at, at + 2);
    expect(rewrites.mannerFor(element(), 3002)).toBe('highlights');
    expect(rewrites.answered).toBe(true);
  });

  it('leaves a ticker alone, and comes back when it has calmed down', () => {
    const rewrites = new Rewrites();
    const p = element();
    for (let i = 0; i < 10; i++) rewrites.note(p, 'highlights', 0, i * 1000);
    expect(rewrites.mannerFor(p, 10_000)).toBe('nothing');
    expect(rewrites.mannerFor(p, 60_000)).toBe('marks');
  });
});

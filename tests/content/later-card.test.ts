// @vitest-environment jsdom
import { beforeEach, describe, expect, it, vi } from 'vitest';
import type { CardHandle, OpenRequest } from '../../src/card/card.ts';
import type { CreateCard } from '../../src/card/offer.ts';
import { laterCard } from '../../src/content/later-card.ts';
import { CARDS } from '../card/gallery/cards.ts';

const [example] = Object.values(CARDS);
const request: OpenRequest = { anchor: document.body, card: example!, inArticle: () => undefined };

describe('a card whose code comes later', () => {
  const card = { open: vi.fn(), close: vi.fn(), contains: vi.fn(() => true), prepare: vi.fn() } satisfies CardHandle;
  const onAction = vi.fn();
  let arrive: (create: CreateCard) => void;
  let fail: (error: Error) => void;
  const load = vi.fn(
    () =>
      new Promise<CreateCard>((resolve, reject) => {
        arrive = resolve;
        fail = reject;
      }),
  );
  let ending: AbortController;
  let later: CardHandle;
  beforeEach(() => {
    vi.clearAllMocks();
    ending = new AbortController();
    later = laterCard(load)(document, {
      signal: ending.signal,
      look: () => ({ theme: 'auto', textSize: 'medium', known: [] }),
      onAction,
      onRemember: () => Promise.resolve(),
    });
  });
  const settled = () => new Promise((resolve) => setTimeout(resolve));

  it('is asked for once, when a mention is pointed at, and made ready', async () => {
    expect(load).not.toHaveBeenCalled();
    later.prepare(example!);
    later.prepare(example!);
    arrive(() => card);
    await settled();
    expect(load).toHaveBeenCalledTimes(1);
    expect(card.prepare).toHaveBeenCalledWith(example);
    later.open(request);
    expect(card.open).toHaveBeenCalledWith(request);
    expect(later.contains(document.body)).toBe(true);
  });

  it('opens as soon as it is there, where it was wanted before', async () => {
    later.prepare(example!);
    later.open(request);
    expect(later.contains(document.body)).toBe(false);
    arrive(() => card);
    await settled();
    expect(card.open).toHaveBeenCalledWith(request);
    expect(card.prepare).not.toHaveBeenCalled();
  });

  it('stays away where the reader has gone on meanwhile', async () => {
    later.open(request);
    later.close();
    arrive(() => card);
    await settled();
    expect(card.open).not.toHaveBeenCalled();
  });

  it('gives up the opening where it does not come, and asks again at the next one', async () => {
    later.open(request);
    fail(new Error('the worker gives no answer'));
    await settled();
    expect(onAction).toHaveBeenCalledWith({ type: 'close', why: 'lost' });
    later.open(request);
    expect(load).toHaveBeenCalledTimes(2);
  });
});

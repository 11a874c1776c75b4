/** The worker may end while it is asked, or have too much to do: whoever asks gets an answer all the same. */
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { answerOf } from '../../src/asking.ts';

describe('an answer', () => {
  beforeEach(() => vi.useFakeTimers());
  afterEach(() => vi.useRealTimers());
  const ended = () => Promise.reject(new Error('Could not establish connection. Receiving end does not exist.'));

  it('comes though the worker ended while it was asked, and was busy then', async () => {
    const send = vi.fn(ended).mockImplementationOnce(ended);
    send.mockResolvedValueOnce({ busy: true } as never).mockResolvedValueOnce({ cards: [] } as never);
    const answer = answerOf(send);
    await vi.runAllTimersAsync();
    expect(await answer).toEqual({ cards: [] });
    expect(send).toHaveBeenCalledTimes(3);
  });

  it('that tells a failure is an error; the state of a damaged map is an answer', async () => {
    await expect(answerOf(() => Promise.resolve({ fault: 'no such thing' }))).rejects.toThrow('no such thing');
    const damaged = { entries: 0, knownTo: '', contentHash: '', fault: 'the map was damaged' };
    expect(await answerOf(() => Promise.resolve(damaged))).toEqual(damaged);
  });

  it('is not waited for where the extension has gone, nor for ever', async () => {
    await expect(answerOf(ended, () => false)).rejects.toThrow('no answer');
    const send = vi.fn(ended);
    const answer = expect(answerOf(send)).rejects.toThrow('no answer');
    await vi.runAllTimersAsync();
    await answer;
    expect(send.mock.calls.length).toBeLessThan(8);
  });
});

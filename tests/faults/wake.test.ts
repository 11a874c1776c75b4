/** The worker may end in the very moment in which the gate asks it: the article is read all the same. */
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { wake } from '../../src/gate/browser.ts';

describe('the gate', () => {
  beforeEach(() => vi.useFakeTimers());
  afterEach(() => {
    vi.useRealTimers();
    vi.unstubAllGlobals();
  });
  const ended = () => Promise.reject(new Error('The message port closed before a response was received.'));

  it('asks again where the worker ended while it was asked', async () => {
    const sendMessage = vi.fn(ended).mockImplementationOnce(ended).mockImplementationOnce(ended);
    sendMessage.mockResolvedValueOnce(undefined as never);
    vi.stubGlobal('chrome', { runtime: { id: 'ours', sendMessage } });
    const woken = wake();
    await vi.runAllTimersAsync();
    await woken;
    expect(sendMessage).toHaveBeenCalledTimes(3);
  });

  it('gives up where the extension has gone, and does not go on asking for ever', async () => {
    const sendMessage = vi.fn(ended);
    vi.stubGlobal('chrome', { runtime: { id: undefined, sendMessage } });
    await expect(wake()).rejects.toThrow('closed');
    vi.stubGlobal('chrome', { runtime: { id: 'ours', sendMessage } });
    const woken = wake();
    await vi.runAllTimersAsync();
    await woken;
    expect(sendMessage.mock.calls.length).toBeLessThan(6);
  });
});

import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { wake } from '../../src/gate/browser.ts';

describe('the gate asks for the content script', () => {
  const sendMessage = vi.fn();
  const asked = async () => {
    const done = wake();
    await vi.runAllTimersAsync();
    await done;
    return sendMessage.mock.calls.length;
  };

  beforeEach(() => {
    vi.useFakeTimers();
    sendMessage.mockReset().mockResolvedValue({ done: true });
    vi.stubGlobal('chrome', { runtime: { id: 'ours', sendMessage } });
  });
  afterEach(() => {
    vi.useRealTimers();
    vi.unstubAllGlobals();
  });

  it('once where the worker answers', async () => {
    expect(await asked()).toBe(1);
  });

  it('again where the worker ended while it was asked, be it by a rejection or by nothing at all', async () => {
    sendMessage.mockRejectedValueOnce(new Error('no receiver')).mockResolvedValueOnce(undefined);
    expect(await asked()).toBe(3);
  });

  it('again where the script could not be loaded', async () => {
    sendMessage.mockResolvedValueOnce({ fault: 'the frame has gone' });
    expect(await asked()).toBe(2);
  });

  it('a few times at most', async () => {
    sendMessage.mockResolvedValue(undefined);
    expect(await asked()).toBe(3);
  });

  it('no more once the extension has gone', async () => {
    sendMessage.mockRejectedValue(new Error('invalidated'));
    vi.stubGlobal('chrome', { runtime: { sendMessage } });
    await expect(wake()).rejects.toThrow('invalidated');
  });
});

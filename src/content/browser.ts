/** What the content script asks of the worker. */
import browser from 'webextension-polyfill';
import type { Card, Failure, LinkRequest, LinkResponse, SearchRequest, SearchResponse, ToWorker } from '../messages.ts';

/** Milliseconds before asking again: a worker that ended in the middle of a request is started by the next one. */
const RETRY_DELAYS = [100, 500, 2000];

/** @throws where the worker can't do it, or is no longer ours */
async function ask<Answer extends object>(message: ToWorker): Promise<Answer> {
  for (let attempt = 0; ; attempt++) {
    try {
      const answer: Answer | Failure | undefined = await browser.runtime.sendMessage(message);
      if (answer && !('fault' in answer)) return answer;
      if (answer) throw new Error(answer.fault);
    } catch (error) {
      if (!browser.runtime?.id || attempt === RETRY_DELAYS.length) throw error;
    }
    const delay = RETRY_DELAYS[attempt];
    if (delay === undefined) throw new Error('the worker gives no answer');
    await new Promise((resolve) => setTimeout(resolve, delay));
  }
}

export const link = (request: LinkRequest) => ask<LinkResponse>(request);

/** @returns the card that fits a text best */
export async function search(text: string, today: string): Promise<Card | undefined> {
  const request: SearchRequest = { type: 'search', text, today };
  return ask<SearchResponse>(request).then(
    ({ cards }) => cards[0],
    () => undefined,
  );
}

export function tellFound(entries: number): void {
  const message: ToWorker = { type: 'found', entries };
  // Rejects where the extension is gone; the count was for its badge.
  Promise.resolve()
    .then(() => browser.runtime.sendMessage(message))
    .catch(() => {});
}

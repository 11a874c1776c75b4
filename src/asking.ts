/** How the worker is asked: again where it ended in the middle of a request, since the next one starts it, or is busy. */
import type { Busy, Failure } from './messages.ts';

/** Milliseconds before asking again, by how often nothing came back. */
const RETRY_DELAYS = [100, 500, 2000, 5000];
/** Milliseconds before asking a worker again that has too much to do. */
const BUSY_DELAY = 1000;

const rest = (ms: number) => new Promise((resolve) => setTimeout(resolve, ms));

/**
 * @param send sends the request once; it may reject, or give nothing, where the worker has just ended
 * @param isOurs whether there is still an extension to ask
 * @throws where the worker can't do it, saying why, or gives no answer
 */
export async function answerOf<Answer extends object>(
  send: () => Promise<unknown>,
  isOurs: () => boolean = () => true,
): Promise<Answer> {
  for (let failures = 0; failures < RETRY_DELAYS.length && isOurs(); ) {
    const answer = (await send().catch(() => undefined)) as Answer | Failure | Busy | undefined;
    if (answer && isFailure(answer)) throw new Error(answer.fault);
    if (answer && !('busy' in answer)) return answer;
    await rest(answer ? BUSY_DELAY : RETRY_DELAYS[failures++]!);
  }
  throw new Error('the worker gives no answer');
}

/** The state of a map tells of a fault too, but beside other things. */
const isFailure = (answer: object): answer is Failure => 'fault' in answer && !('entries' in answer);

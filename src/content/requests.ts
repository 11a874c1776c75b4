/** From blocks of text to the requests that the worker gets. Pure. */
import { detect } from '../detection/detect.ts';
import type { DetectedBlock, Evidence } from '../messages.ts';

/** As `LIMITS` in messages.ts, which would bring the schemas along. A test holds the two together. */
export const BLOCK_LENGTH = 50_000;
export const EVIDENCE = 2_000;

/**
 * UTF-16 units of text in one request: some 10,000 words, which nearly every article fits in. The answer to more would
 * take the page's main thread longer than a frame to take in.
 */
export const REQUEST_LENGTH = 60_000;
/** Blocks in one request. */
export const REQUEST_BLOCKS = 2_000;
/** UTF-16 units that are linked of one page, some 300,000 words; what follows is left as it is. */
export const PAGE_LENGTH = 2_000_000;

export interface ToRead {
  readonly text: string;
  readonly heading: boolean;
}

/** Detects block by block; gives way between blocks. What is longer than the worker takes is cut. */
export function* detectBlocks(blocks: readonly ToRead[]): Generator<void, DetectedBlock[]> {
  const detected: DetectedBlock[] = [];
  for (const { text, heading } of blocks) {
    detected.push(detect(text.slice(0, BLOCK_LENGTH), heading));
    yield;
  }
  return detected;
}

const sentLength = ({ text }: { readonly text: string }) => Math.min(text.length, BLOCK_LENGTH);

/** How many of the blocks, from the first on, a page may have linked in all. */
export function withinPageLength(blocks: readonly { readonly text: string }[]): number {
  let length = 0;
  const over = blocks.findIndex((block) => {
    length += sentLength(block);
    return length > PAGE_LENGTH;
  });
  return over === -1 ? blocks.length : over;
}

/** Splits blocks, in order, so that each part fits in a request. */
export function inRequests<Block extends ToRead>(blocks: readonly Block[]): Block[][] {
  const requests: Block[][] = [];
  let length = Number.POSITIVE_INFINITY;
  for (const block of blocks) {
    const own = sentLength(block);
    if (length + own > REQUEST_LENGTH || requests.at(-1)!.length === REQUEST_BLOCKS) {
      requests.push([]);
      length = 0;
    }
    requests.at(-1)!.push(block);
    length += own;
  }
  return requests;
}

export const NO_EVIDENCE: Evidence = { explained: [], entries: [] };

/** What the document has told so far; the latest wins, and the oldest goes where there is too much. */
export function joinEvidence(before: Evidence, after: Evidence): Evidence {
  const explained = new Map([...before.explained, ...after.explained]);
  const entries = new Set([...before.entries, ...after.entries]);
  return { explained: [...explained].slice(-EVIDENCE), entries: [...entries].slice(-EVIDENCE) };
}

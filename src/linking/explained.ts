/** Mentions that only the document explains: the acronym or the short name of something known. */
import { pathOf, UNKNOWN_NAME } from './document.ts';
import { LOCATIVES } from './lexicon.ts';
import type { Mention } from './mention.ts';
import type { Reading } from './reading.ts';

/** How sure such a mention is: the document itself gave its meaning. */
const SCORE = 0.9;
const LONGEST = 3;

export function mentionsByExplanation({ evidence, blocks }: Reading): Mention[] {
  const found: Mention[] = [];
  for (const block of blocks) {
    const { tokens, spans, marks } = block;
    for (let k = 0; k < spans.length; k += 2) {
      const first = spans[k]!;
      const last = spans[k + 1]!;
      if (last - first > LONGEST || marks.taken.subarray(first, last).includes(1)) continue;
      // "in Osaka" is the town still, after Naomi Osaka was named.
      if (marks.placed[first] && first > 0 && LOCATIVES.has(tokens.hash[first - 1]!)) continue;
      const [hash, check] = pathOf(tokens, first, last);
      const entry = evidence.meaningOf(hash, check, block.index, first);
      if (entry === undefined || entry === UNKNOWN_NAME) continue;
      found.push({
        block: block.index,
        start: tokens.start[first]!,
        end: tokens.end[last - 1]!,
        entry,
        score: SCORE,
        demonym: false,
        why: 'explained',
      });
    }
  }
  return found;
}

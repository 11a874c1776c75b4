/** Tells running text from the short lines around it: what most of an article is made of. */

/** A character of Chinese, Japanese or Korean carries about what two and a half Latin letters do. */
const DENSE = /[\u3040-\u30ff\u3400-\u9fff\uac00-\ud7af]/g;
const DENSE_WORTH = 1.5;

/** Ends as a sentence does, closing quotes and brackets included. */
const SENTENCE_END = /[.!?…。！？؟][\s"'”’»」』)\]]*$/;
/** A sentence ends within. */
const SENTENCE_WITHIN = /[.!?…][”"’')\]]?\s+["“‘'([]?[\p{Lu}\d]|[。！？]|[,;]\s/u;

/** Shorter lines are prose only where they end as sentences do. */
const LONG = 80;
const SHORT = 35;
/** One block counts for so much at most, so that a page's terms of use in one piece don't outweigh an article. */
const MOST = 1_500;

/** The length of a line of text, in Latin letters. */
export function sizeOf(line: string): number {
  return line.length + (line.match(DENSE)?.length ?? 0) * DENSE_WORTH;
}

export const endsAsSentence = (line: string) => SENTENCE_END.test(line);

/**
 * How much running text a block holds, in letters; 0: none.
 * @param line the block's text with single spaces
 * @param linked how many of its characters lie in links
 */
export function proseIn(line: string, linked: number): number {
  const size = sizeOf(line);
  if (size < SHORT || linked > line.length / 2) return 0;
  if (size < LONG ? !SENTENCE_END.test(line) : !(SENTENCE_END.test(line) || SENTENCE_WITHIN.test(line))) return 0;
  return Math.min(MOST, size - linked);
}

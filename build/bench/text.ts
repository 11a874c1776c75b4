/** Text to measure with: generated, so that every clone has it, and so that it can be as long as wanted. */

/** A small generator of numbers in [0, 1): the same seed gives the same text (mulberry32, public domain). */
export function random(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let t = Math.imul(state ^ (state >>> 15), 1 | state);
    t = (t + Math.imul(t ^ (t >>> 7), 61 | t)) ^ t;
    return ((t ^ (t >>> 14)) >>> 0) / 4294967296;
  };
}

const OPENINGS = [
  'On Tuesday',
  'In a statement',
  'Meanwhile',
  'Last week',
  'For months',
  'According to officials',
  'At a meeting',
];
const VERBS = ['met', 'criticised', 'called on', 'warned', 'agreed with', 'wrote to', 'visited', 'spoke of', 'backed'];
const RESTS = [
  'over plans that had been discussed for several months without any result',
  'because the talks on the budget had gone nowhere and both sides wanted more time',
  'and said that the decision would be made public before the end of the year',
  'after a report had found that costs rose faster than anybody had expected',
  'while protesters gathered outside and asked for an inquiry into the matter',
];

/**
 * News-like English: about one name in every ten words.
 *
 * @param names what to name
 * @param words how many words, roughly
 * @returns blocks of about eighty words
 */
export function newsText(names: readonly string[], words: number, seed = 1): string[] {
  const next = random(seed);
  const pick = <T>(list: readonly T[]): T => list[Math.floor(next() * list.length)]!;
  const blocks: string[] = [];
  let count = 0;
  while (count < words) {
    const sentences: string[] = [];
    for (let i = 0; i < 4; i++) {
      const sentence = `${pick(OPENINGS)}, ${pick(names)} ${pick(VERBS)} ${pick(names)} ${pick(RESTS)}.`;
      count += sentence.split(' ').length;
      sentences.push(sentence);
    }
    blocks.push(sentences.join(' '));
  }
  return blocks;
}

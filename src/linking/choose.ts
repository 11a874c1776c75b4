/** Choosing: the best candidate of every spot, and of overlapping spots the one that stays. */
import { hashesOfWord } from '../detection/hashes.ts';
import { FLAG } from '../knowledge/map-format.ts';
import { candidateEntry, candidateFlags, type EntryIndex } from '../knowledge/map-reader.ts';
import type { Reason } from './mention.ts';
import type { Reading } from './reading.ts';
import type { Spot } from './spots.ts';

const THE = hashesOfWord('the')[0];

export interface Choice {
  readonly spot: Spot;
  /** Index among the judged spots. */
  readonly at: number;
  readonly candidate: number;
  readonly entry: EntryIndex;
  readonly logOdds: number;
  readonly why: Reason;
}

/**
 * The best candidate of every spot above a threshold; of overlapping spots the longest, then the surest. Marks the tokens
 * that they take.
 *
 * @param threshold log-odds
 * @param excluded flags of candidates that are passed over
 */
export function choose(reading: Reading, threshold: number, excluded = 0): Choice[] {
  const choices: Choice[] = [];
  for (let i = 0; i < reading.judged.length; i++) {
    const choice = bestOf(reading, i, threshold, excluded);
    if (choice) choices.push(choice);
  }
  for (const { marks, tokens } of reading.blocks) marks.taken.fill(0, 0, tokens.count);
  return withoutOverlaps(choices);
}

/**
 * The best candidate of one spot, if it is above the threshold. Its log-odds are those against all else that the form may
 * mean: any other candidate, or nothing in the map (of log-odds 0), so that two equally good candidates exclude each other.
 */
export function bestOf(
  { map, judge, evidence, judged }: Reading,
  at: number,
  threshold: number,
  excluded: number,
): Choice | undefined {
  const { candidates } = map.sections;
  const { spot, setting, formOdds, alone, reasons } = judged[at]!;
  const meaning = evidence.meaningOf(spot.hash, spot.check, spot.block.index, spot.first);
  judge.weighRivals(spot);
  let best = -1;
  let bestOdds = Number.NEGATIVE_INFINITY;
  let others = 1;
  for (let i = 0; i < formOdds.length; i++) {
    if (formOdds[i] === Number.NEGATIVE_INFINITY) continue;
    const candidate = spot.candidates[i]!;
    const logOdds = formOdds[i]! + judge.judgeDocument(spot, setting, candidate, meaning, alone[i]!);
    // "Moscow" for the city or for those who rule there: neither makes the other wrong.
    const isMetonym = (candidateFlags(candidates, candidate) & FLAG.metonym) !== 0;
    const passed = (candidateFlags(candidates, candidate) & excluded) !== 0;
    if (passed || logOdds <= bestOdds) {
      if (!isMetonym) others += Math.exp(logOdds);
      continue;
    }
    if (best >= 0 && !isMetonym) others += Math.exp(bestOdds);
    best = i;
    bestOdds = logOdds;
  }
  const logOdds = bestOdds - Math.log(others);
  if (best < 0 || logOdds <= threshold) return undefined;
  const candidate = spot.candidates[best]!;
  const entry = candidateEntry(candidates, candidate);
  return { spot, at, candidate, entry, logOdds, why: meaning === entry ? 'explained' : reasons[best]! };
}

/** In tokens; a "the" before a name makes it no longer, or "the Amazon" would always be the river. */
function lengthOf({ spot: { block, first, last } }: Choice): number {
  const article = last - first > 1 && block.tokens.hash[first] === THE;
  return last - first - (article ? 1 : 0);
}

/** Of overlapping choices the longest stays, of equally long ones the surest. */
function withoutOverlaps(choices: Choice[]): Choice[] {
  const byLength: Choice[][] = [];
  for (const choice of choices) {
    const length = lengthOf(choice);
    const list = byLength[length];
    if (list) list.push(choice);
    else byLength[length] = [choice];
  }
  const kept: Choice[] = [];
  for (let length = byLength.length - 1; length > 0; length--) {
    const list = byLength[length];
    if (!list) continue;
    list.sort((a, b) => b.logOdds - a.logOdds);
    for (const choice of list) {
      const { block, first, last } = choice.spot;
      const { taken } = block.marks;
      let free = true;
      for (let i = first; i < last; i++) if (taken[i]) free = false;
      if (!free) continue;
      taken.fill(1, first, last);
      kept.push(choice);
    }
  }
  return kept;
}

/** Choosing: the best candidate of every spot, and of overlapping spots the one that stays. */
import { FLAG } from '../knowledge/map-format.ts';
import { candidateEntry, candidateFlags, type EntryIndex } from '../knowledge/map-reader.ts';
import type { Reason } from './mention.ts';
import type { Reading } from './reading.ts';
import type { Spot } from './spots.ts';

export interface Choice {
  readonly spot: Spot;
  /** Index among the spots. */
  readonly at: number;
  readonly candidate: number;
  readonly entry: EntryIndex;
  readonly logOdds: number;
  readonly why: Reason;
}

/**
 * The best candidate of every spot above a threshold; of overlapping spots the longest, then the surest. What lies within
 * a chosen one is not looked at. Marks the tokens that are taken.
 *
 * @param threshold log-odds
 * @param excluded flags of candidates that are passed over
 */
export function choose(reading: Reading, threshold: number, excluded = 0): Choice[] {
  for (const { marks, tokens } of reading.blocks) marks.taken.fill(0, 0, tokens.count);
  const chosen: Choice[] = [];
  for (const spots of reading.longestFirst) {
    const choices: Choice[] = [];
    for (const at of spots) {
      const spot = reading.spots[at]!;
      if (!isFree(spot) || isPassedOver(reading, spot, excluded)) continue;
      const choice = bestOf(reading, at, threshold, excluded);
      if (choice) choices.push(choice);
    }
    choices.sort((a, b) => b.logOdds - a.logOdds);
    for (const choice of choices) {
      const { block, first, last } = choice.spot;
      if (!isFree(choice.spot)) continue;
      block.marks.taken.fill(1, first, last);
      chosen.push(choice);
    }
  }
  return chosen;
}

/** Whether none of a spot's candidates could be chosen. */
export function isPassedOver({ map }: Reading, { candidates }: Spot, excluded: number): boolean {
  for (const candidate of candidates)
    if (!(candidateFlags(map.sections.candidates, candidate) & excluded)) return false;
  return true;
}

function isFree({ block, first, last }: Spot): boolean {
  const { taken } = block.marks;
  for (let i = first; i < last; i++) if (taken[i]) return false;
  return true;
}

/**
 * The best candidate of one spot, if it is above the threshold. Its log-odds are those against all else that the form may
 * mean: any other candidate, or nothing in the map (of log-odds 0), so that two equally good candidates exclude each other.
 */
export function bestOf(reading: Reading, at: number, threshold: number, excluded: number): Choice | undefined {
  const { map, judge, evidence } = reading;
  const { candidates } = map.sections;
  const { spot, setting, formOdds, alone, reasons } = reading.judged(at);
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

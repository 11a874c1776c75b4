/** Verdicts: every candidate that was judged, with the parts of its score, for those who ask why. */
import { candidateEntry, type EntryIndex } from '../knowledge/map-reader.ts';
import { FEATURES, type Feature } from './features.ts';
import type { Reading } from './reading.ts';
import type { Spot } from './spots.ts';

/** One candidate of one spot. */
export interface Verdict {
  readonly block: number;
  /** UTF-16 offsets in the block's text. */
  readonly start: number;
  readonly end: number;
  readonly entry: EntryIndex;
  readonly logOdds: number;
  readonly features: Readonly<Partial<Record<Feature, number>>>;
}

/** Judges each candidate once more by what the document has told in the end. */
export function tellVerdicts(reading: Reading, onVerdict: (verdict: Verdict) => void) {
  const { judge, evidence, spots } = reading;
  for (let at = 0; at < spots.length; at++) {
    const spot = spots[at]!;
    const setting = reading.settingOf(at);
    const meaning = evidence.meaningOf(spot.hash, spot.check, spot.block.index, spot.first);
    judge.weighRivals(spot);
    for (const candidate of spot.candidates) {
      const formOdds = judge.judgeForm(spot, setting, candidate);
      const logOdds =
        formOdds === Number.NEGATIVE_INFINITY
          ? formOdds
          : formOdds + judge.judgeDocument(spot, setting, candidate, meaning, judge.alone);
      onVerdict(verdictOf(reading, spot, candidate, logOdds));
    }
  }
}

function verdictOf({ map, judge }: Reading, spot: Spot, candidate: number, logOdds: number): Verdict {
  const { block, first, last } = spot;
  const features: Partial<Record<Feature, number>> = {};
  FEATURES.forEach((name, i) => {
    if (judge.features[i] !== 0) features[name] = judge.features[i]!;
  });
  return {
    block: block.index,
    start: block.tokens.start[first]!,
    end: block.tokens.end[last - 1]!,
    entry: candidateEntry(map.sections.candidates, candidate),
    logOdds,
    features,
  };
}

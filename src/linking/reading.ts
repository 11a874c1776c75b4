/** A document being read: its spots, judged by form and surroundings once, and the evidence that grows with each reading. */
import { candidateFlags, type KnowledgeMap } from '../knowledge/map-reader.ts';
import type { TokenisedBlock } from './block.ts';
import type { DocumentEvidence } from './document.ts';
import type { Judge } from './judge.ts';
import { type Reason, reasonOf } from './mention.ts';
import { type Setting, settingOf } from './setting.ts';
import type { Spot } from './spots.ts';

export interface Reading {
  readonly map: KnowledgeMap;
  readonly blocks: readonly TokenisedBlock[];
  readonly judge: Judge;
  readonly evidence: DocumentEvidence;
  /** By block and first token, the longest first. */
  readonly judged: readonly JudgedSpot[];
}

/** A spot with what its form and surroundings say of each candidate, which no later reading changes. */
export interface JudgedSpot {
  readonly spot: Spot;
  readonly setting: Setting;
  /** Log-odds by form and surroundings, a number a candidate. */
  readonly formOdds: readonly number[];
  /** How much each candidate's form needs the document to speak for it. */
  readonly alone: readonly number[];
  /** The candidate's reason as far as form and surroundings give it. */
  readonly reasons: readonly Reason[];
}

/** @param names everyday words that the document writes as names */
export function judgeSpot(map: KnowledgeMap, judge: Judge, spot: Spot, names: ReadonlySet<number>): JudgedSpot {
  const setting = settingOf(map, spot, names);
  // Plain arrays: of a handful of numbers they are made several times faster than typed ones.
  const formOdds: number[] = [];
  const alone: number[] = [];
  const reasons: Reason[] = [];
  for (const candidate of spot.candidates) {
    formOdds.push(judge.judgeForm(spot, setting, candidate));
    alone.push(judge.alone);
    reasons.push(reasonOf(judge.features, candidateFlags(map.sections.candidates, candidate)));
  }
  return { spot, setting, formOdds, alone, reasons };
}

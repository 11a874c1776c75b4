/** A document being read: its spots, judged by form and surroundings once, and the evidence that grows with each reading. */
import { hashesOfWord } from '../detection/hashes.ts';
import { candidateFlags, type KnowledgeMap } from '../knowledge/map-reader.ts';
import type { TokenisedBlock } from './block.ts';
import type { DocumentEvidence } from './document.ts';
import type { Judge } from './judge.ts';
import { type Reason, reasonOf } from './mention.ts';
import { type LastingSetting, lastingOf, type Setting, settingOf } from './setting.ts';
import type { Spot } from './spots.ts';
import { writtenAsNames } from './true-case.ts';

const THE = hashesOfWord('the')[0];

/** A spot with what its form and surroundings say of each candidate, which no later reading changes. */
export interface JudgedSpot {
  readonly spot: Spot;
  readonly setting: LastingSetting;
  /** Log-odds by form and surroundings, a number a candidate. */
  readonly formOdds: readonly number[];
  /** How much each candidate's form needs the document to speak for it. */
  readonly alone: readonly number[];
  /** The candidate's reason as far as form and surroundings give it. */
  readonly reasons: readonly Reason[];
}

export class Reading {
  readonly map: KnowledgeMap;
  readonly blocks: readonly TokenisedBlock[];
  readonly judge: Judge;
  readonly evidence: DocumentEvidence;
  /** By block and first token, the longest first. */
  readonly spots: readonly Spot[];
  /** Indices of spots of one length, a list for each length that occurs; the longest first. */
  readonly longestFirst: readonly (readonly number[])[];
  readonly #names: ReadonlySet<number>;
  readonly #judged: (JudgedSpot | undefined)[];

  constructor(
    map: KnowledgeMap,
    blocks: readonly TokenisedBlock[],
    spots: readonly Spot[],
    judge: Judge,
    evidence: DocumentEvidence,
  ) {
    this.map = map;
    this.blocks = blocks;
    this.spots = spots;
    this.longestFirst = byLength(spots);
    this.judge = judge;
    this.evidence = evidence;
    this.#names = writtenAsNames(map, blocks, spots);
    this.#judged = new Array(spots.length);
  }

  settingOf(at: number): Setting {
    return settingOf(this.map, this.spots[at]!, this.#names);
  }

  /** Judged when first asked for: of what lies within a longer name nobody asks. */
  judged(at: number): JudgedSpot {
    const kept = this.#judged[at];
    if (kept) return kept;
    const judged = judgeSpot(this.map, this.judge, this.spots[at]!, this.#names);
    this.#judged[at] = judged;
    return judged;
  }
}

/** @param names everyday words that the document writes as names */
function judgeSpot(map: KnowledgeMap, judge: Judge, spot: Spot, names: ReadonlySet<number>): JudgedSpot {
  const setting = settingOf(map, spot, names);
  const { candidates } = spot;
  // Plain arrays of just this length: of a handful of numbers they are made several times faster than typed ones.
  const formOdds = new Array<number>(candidates.length);
  const alone = new Array<number>(candidates.length);
  const reasons = new Array<Reason>(candidates.length);
  for (let i = 0; i < candidates.length; i++) {
    formOdds[i] = judge.judgeForm(spot, setting, candidates[i]!);
    alone[i] = judge.alone;
    reasons[i] = reasonOf(judge.features, candidateFlags(map.sections.candidates, candidates[i]!));
  }
  return { spot, setting: lastingOf(setting), formOdds, alone, reasons };
}

function byLength(spots: readonly Spot[]): number[][] {
  const lists: number[][] = [];
  for (let at = 0; at < spots.length; at++) {
    const length = lengthOf(spots[at]!);
    const list = lists[length];
    if (list) list.push(at);
    else lists[length] = [at];
  }
  return lists.filter((list) => list !== undefined).reverse();
}

/** In tokens; a "the" before a name makes it no longer, or "the Amazon" would always be the river. */
function lengthOf({ block, first, last }: Spot): number {
  const article = last - first > 1 && block.tokens.hash[first] === THE;
  return last - first - (article ? 1 : 0);
}

/**
 * Linking: from detected blocks and the knowledge map to mentions. Two readings of the document: the first takes what is
 * sure by itself (full names, unambiguous forms), the second judges the rest by what the first has told.
 */
import type { Detected } from '../detection/detect.ts';
import type { Day } from '../knowledge/dates.ts';
import { FLAG } from '../knowledge/map-format.ts';
import { candidateFlags, type EntryIndex, type KnowledgeMap } from '../knowledge/map-reader.ts';
import { type TokenisedBlock, tokeniseBlock } from './block.ts';
import { type Choice, choose } from './choose.ts';
import { DocumentEvidence, type Scratch } from './document.ts';
import { mentionsByExplanation } from './explained.ts';
import { SURE, THRESHOLD, weightVector } from './features.ts';
import { Judge } from './judge.ts';
import { splitLeads } from './leads.ts';
import { learn, learnRegions, learnShortForms } from './learn.ts';
import { SPORT_WORDS } from './lexicon.ts';
import { type Mention, UNSURE_FORMS } from './mention.ts';
import { Reading } from './reading.ts';
import { findSpots, markSpots, type Spot } from './spots.ts';
import { learnUnknownAcronyms, learnUnknownNames } from './unknown-names.ts';
import { tellVerdicts, type Verdict } from './verdicts.ts';
import { WordSet } from './word-set.ts';

export interface LinkInput {
  /** The article's day; undefined makes time neutral. */
  readonly day: Day | undefined;
  readonly blocks: readonly Detected[];
  /** What earlier blocks of the same article told. */
  readonly explained?: readonly (readonly [form: string, entry: EntryIndex])[];
  readonly sure?: readonly EntryIndex[];
}

export interface Linked {
  readonly mentions: readonly Mention[];
  readonly explained: readonly (readonly [form: string, entry: EntryIndex])[];
  readonly sure: readonly EntryIndex[];
}

export interface LinkOptions {
  readonly weights?: Float64Array;
  readonly threshold?: number;
  /** Told of every candidate judged in the last reading. */
  readonly onVerdict?: (verdict: Verdict) => void;
}

const DEFAULT_WEIGHTS = weightVector();

export function linkDocument(map: KnowledgeMap, input: LinkInput, options: LinkOptions = {}): Linked {
  const blocks = input.blocks.map(tokeniseBlock);
  const spots: Spot[] = [];
  for (const block of blocks) findSpots(map, block, spots);
  markSpots(map, spots);
  const evidence = new DocumentEvidence(map, scratchFor(map));
  evidence.recall(input.explained ?? [], input.sure ?? []);
  const words = wordsOf(blocks);
  const judge = new Judge(map, options.weights ?? DEFAULT_WEIGHTS, input.day, evidence, words);
  const reading = new Reading(map, blocks, spots, judge, evidence);

  evidence.addSportWords(words.countOf(SPORT_WORDS));
  learnRegions(reading);
  learnUnknownAcronyms(reading);
  learn(reading, choose(reading, SURE, UNSURE_FORMS));
  // What is sure now lifts what was doubtful; a second look settles it.
  learn(reading, choose(reading, SURE));
  learnUnknownNames(reading);
  const threshold = options.threshold ?? THRESHOLD;
  const likely = choose(reading, threshold);
  const told = evidence.explanationCount;
  learnShortForms(reading, likely);
  const chosen = evidence.explanationCount > told ? choose(reading, threshold) : likely;
  if (options.onVerdict) tellVerdicts(reading, options.onVerdict);
  const mentions = splitLeads(reading, chosen).map((choice) => mentionOf(map, choice));
  mentions.push(...mentionsByExplanation(reading));
  mentions.sort((a, b) => a.block - b.block || a.start - b.start);
  const linked = { mentions, explained: [...evidence.explanations()], sure: evidence.sureEntries };
  evidence.clear();
  return linked;
}

function wordsOf(blocks: readonly TokenisedBlock[]): WordSet {
  const words = new WordSet(blocks.reduce((sum, { tokens }) => sum + tokens.count, 0));
  for (const { tokens } of blocks) for (let i = 0; i < tokens.count; i++) words.add(tokens.hash[i]!);
  return words;
}

function mentionOf(map: KnowledgeMap, { spot, candidate, entry, logOdds, why }: Choice): Mention {
  const { block, first, last } = spot;
  return {
    block: block.index,
    start: block.tokens.start[first]!,
    end: block.tokens.end[last - 1]!,
    entry,
    score: 1 / (1 + Math.exp(-logOdds)),
    demonym: (candidateFlags(map.sections.candidates, candidate) & FLAG.demonym) !== 0,
    why,
  };
}

const scratches = new WeakMap<KnowledgeMap, Scratch>();
/** Every document leaves it as it found it. */
function scratchFor(map: KnowledgeMap): Scratch {
  let scratch = scratches.get(map);
  if (!scratch) {
    scratch = { activation: new Float32Array(map.entryCount), sure: new Uint8Array(map.entryCount) };
    scratches.set(map, scratch);
  }
  return scratch;
}

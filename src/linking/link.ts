/**
 * Linking: from detected blocks and the knowledge map to mentions. Two readings of the document: the first takes what is
 * sure by itself (full names, unambiguous forms), the second judges the rest by what the first has told.
 */
import type { Detected } from '../detection/detect.ts';
import { ALL_CAPITALS, CAPITAL } from '../detection/tokens.ts';
import type { Day } from '../knowledge/dates.ts';
import { FLAG } from '../knowledge/map-format.ts';
import {
  candidateEntry,
  candidateFlags,
  type EntryIndex,
  isEveryday,
  type KnowledgeMap,
  kindOf,
} from '../knowledge/map-reader.ts';
import { type TokenisedBlock, tokeniseBlock } from './block.ts';
import { DocumentEvidence, pathOf, UNKNOWN_NAME } from './document.ts';
import { FEATURES, type Feature, INDEX, SURE, THRESHOLD, weightVector } from './features.ts';
import { Judge, type Setting } from './judge.ts';
import { STOP_WORDS, TITLES } from './lexicon.ts';
import { findSpots, type Spot } from './spots.ts';

export interface LinkInput {
  /** The article's day; undefined makes time neutral. */
  readonly day: Day | undefined;
  readonly blocks: readonly Detected[];
  /** What earlier blocks of the same article told. */
  readonly explained?: readonly (readonly [form: string, entry: EntryIndex])[];
  readonly sure?: readonly EntryIndex[];
}

/** Why a mention was linked, in the order in which reasons are looked for. */
export type Reason = 'explained' | 'full-name' | 'title' | 'context' | 'form';

export interface Mention {
  readonly block: number;
  /** UTF-16 offsets in the block's text. */
  readonly start: number;
  readonly end: number;
  readonly entry: EntryIndex;
  /** Probability that the link is right, as far as the weights know, 0 to 1. */
  readonly score: number;
  readonly demonym: boolean;
  readonly why: Reason;
}

/** One candidate of one spot, for those who ask why. */
export interface Verdict {
  readonly block: number;
  readonly start: number;
  readonly end: number;
  readonly entry: EntryIndex;
  readonly logOdds: number;
  readonly features: Readonly<Partial<Record<Feature, number>>>;
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
  const covers = coverBlocks(map, blocks, spots);
  const evidence = new DocumentEvidence(map, scratchFor(map));
  evidence.recall(input.explained ?? [], input.sure ?? []);
  const words = wordsOf(blocks);
  const judge = new Judge(map, options.weights ?? DEFAULT_WEIGHTS, input.day, evidence, (hash) => words.has(hash));

  const first = judgeAll(map, judge, spots, covers, SURE, (flags) => (flags & UNSURE_FORMS) === 0);
  learn(map, evidence, blocks, first);
  // What is sure now lifts what was doubtful; a second look settles it.
  const second = judgeAll(map, judge, spots, covers, SURE);
  learn(map, evidence, blocks, second);
  explainUnknownNames(map, evidence, blocks, spots, second);
  const chosen = judgeAll(map, judge, spots, covers, options.threshold ?? THRESHOLD, undefined, options.onVerdict);
  const mentions = chosen.map((choice) => mentionOf(map, choice));
  mentions.push(...mentionsByExplanation(map, evidence, blocks, spots, mentions));
  mentions.sort((a, b) => a.block - b.block || a.start - b.start);
  const linked = { mentions, explained: [...evidence.explanations()], sure: [...evidence.sureEntries] };
  evidence.clear();
  return linked;
}

/** Forms that are never sure before the document has told something. */
const UNSURE_FORMS = FLAG.weak | FLAG.surname | FLAG.metonym;

interface Choice {
  readonly spot: Spot;
  readonly candidate: number;
  readonly entry: EntryIndex;
  readonly logOdds: number;
  readonly why: Reason;
}

/** The best candidate of every spot above the threshold; of overlapping spots the longest, then the surest. */
function judgeAll(
  map: KnowledgeMap,
  judge: Judge,
  spots: readonly Spot[],
  covers: readonly Uint8Array[],
  threshold: number,
  allowed?: (flags: number) => boolean,
  onVerdict?: (verdict: Verdict) => void,
): Choice[] {
  const { candidates } = map.sections;
  const choices: Choice[] = [];
  for (const spot of spots) {
    let setting: Setting | undefined;
    let best = -1;
    let bestOdds = threshold;
    let why: Reason = 'form';
    for (const candidate of spot.candidates) {
      const flags = candidateFlags(candidates, candidate);
      if (allowed && !allowed(flags)) continue;
      setting ??= judge.settingOf(spot, covers[spot.block.index]!);
      const logOdds = judge.score(spot, setting, candidate);
      if (onVerdict) onVerdict(verdictOf(map, judge, spot, candidate, logOdds));
      if (logOdds <= bestOdds) continue;
      best = candidate;
      bestOdds = logOdds;
      why = reasonOf(judge.features, flags);
    }
    if (best >= 0)
      choices.push({ spot, candidate: best, entry: candidateEntry(candidates, best), logOdds: bestOdds, why });
  }
  return withoutOverlaps(choices);
}

function withoutOverlaps(choices: Choice[]): Choice[] {
  const length = ({ spot }: Choice) => spot.last - spot.first;
  const order = [...choices].sort((a, b) => length(b) - length(a) || b.logOdds - a.logOdds);
  const taken = new Map<number, Set<number>>();
  return order.filter(({ spot }) => {
    let tokens = taken.get(spot.block.index);
    if (!tokens) {
      tokens = new Set();
      taken.set(spot.block.index, tokens);
    }
    for (let i = spot.first; i < spot.last; i++) if (tokens.has(i)) return false;
    for (let i = spot.first; i < spot.last; i++) tokens.add(i);
    return true;
  });
}

/** Marks the tokens that surely belong to a known name, so that a neighbour knows it as such. */
function coverBlocks(map: KnowledgeMap, blocks: readonly TokenisedBlock[], spots: readonly Spot[]): Uint8Array[] {
  const covers = blocks.map((block) => new Uint8Array(block.tokens.count));
  const { candidates } = map.sections;
  for (const { block, first, last, candidates: list } of spots) {
    const single = last - first === 1;
    const marks = list.some((c) => {
      const flags = candidateFlags(candidates, c);
      if (flags & (FLAG.weak | FLAG.surname | FLAG.metonym | FLAG.lower)) return false;
      return !single || (flags & FLAG.demonym) !== 0 || (block.tokens.shape[first]! & ALL_CAPITALS) !== 0;
    });
    if (marks) covers[block.index]!.fill(1, first, last);
  }
  return covers;
}

/** Takes the sure choices into the evidence: what they mean, and what is short for them. */
function learn(
  map: KnowledgeMap,
  evidence: DocumentEvidence,
  blocks: readonly TokenisedBlock[],
  choices: readonly Choice[],
) {
  for (const { spot, entry, candidate } of choices) {
    const { block, first, last } = spot;
    evidence.addSure(entry);
    const flags = candidateFlags(map.sections.candidates, candidate);
    if (flags & FLAG.demonym) continue;
    if (kindOf(map, entry) === 'person' && last - first > 1 && !(flags & FLAG.surname))
      evidence.explainEndings(block, first, last, entry);
    if (kindOf(map, entry) === 'organisation' && last - first > 1) explainBeginning(map, evidence, spot, entry);
    evidence.explainBrackets(block, last, entry);
  }
  void blocks;
}

/** "Lehman" after "Lehman Brothers": the first word of a body's name, where it is no everyday word. */
function explainBeginning(map: KnowledgeMap, evidence: DocumentEvidence, { block, first }: Spot, entry: EntryIndex) {
  const { tokens, text } = block;
  const long = tokens.end[first]! - tokens.start[first]! >= 4;
  if (!long || isEveryday(map, tokens.hash[first]!, tokens.check[first]!) || !(tokens.shape[first]! & CAPITAL)) return;
  evidence.explain(
    tokens.hash[first]!,
    tokens.check[first]!,
    text.slice(tokens.start[first], tokens.end[first]),
    entry,
    block.index,
    first,
  );
}

/** Names of two to four words that the map lacks: their last word does not mean who else bears it. */
function explainUnknownNames(
  map: KnowledgeMap,
  evidence: DocumentEvidence,
  blocks: readonly TokenisedBlock[],
  spots: readonly Spot[],
  choices: readonly Choice[],
) {
  const known = blocks.map((block) => new Uint8Array(block.tokens.count));
  for (const { spot } of choices) known[spot.block.index]!.fill(1, spot.first, spot.last);
  const placed = placesAt(map, blocks, spots);
  for (const block of blocks) {
    if (block.titleCase || block.shouted) continue;
    const { tokens, spans, text } = block;
    for (let k = 0; k < spans.length; k += 2) {
      let first = spans[k]!;
      const last = spans[k + 1]!;
      while (
        first < last &&
        (TITLES.has(tokens.hash[first]!) || STOP_WORDS.has(tokens.hash[first]!) || known[block.index]![first])
      )
        first++;
      const end = last - 1;
      if (last - first < 2 || last - first > 4 || known[block.index]![end] || placed[block.index]![end]) continue;
      if (
        isEveryday(map, tokens.hash[end]!, tokens.check[end]!) &&
        isEveryday(map, tokens.hash[first]!, tokens.check[first]!)
      )
        continue;
      const [hash, check] = [tokens.hash[end]!, tokens.check[end]!];
      evidence.explain(hash, check, text.slice(tokens.start[end], tokens.end[end]), UNKNOWN_NAME, block.index, first);
    }
  }
}

/** Tokens that by themselves name a place or a body, so that they end no unknown person's name. */
function placesAt(map: KnowledgeMap, blocks: readonly TokenisedBlock[], spots: readonly Spot[]): Uint8Array[] {
  const marks = blocks.map((block) => new Uint8Array(block.tokens.count));
  const { candidates } = map.sections;
  for (const { block, first, last, candidates: list } of spots) {
    const strong = list.some((c) => (candidateFlags(candidates, c) & (FLAG.weak | FLAG.surname)) === 0);
    if (strong) marks[block.index]!.fill(1, first, last);
  }
  return marks;
}

/** Forms that only the document explains: the acronym or the short name of something known. */
function mentionsByExplanation(
  map: KnowledgeMap,
  evidence: DocumentEvidence,
  blocks: readonly TokenisedBlock[],
  spots: readonly Spot[],
  mentions: readonly Mention[],
): Mention[] {
  const inMap = new Set(spots.map(({ block, first }) => block.index * 0x100000 + first));
  const found: Mention[] = [];
  for (const block of blocks) {
    const { tokens, spans } = block;
    for (let k = 0; k < spans.length; k += 2) {
      const first = spans[k]!;
      const last = spans[k + 1]!;
      if (last - first > 3 || inMap.has(block.index * 0x100000 + first)) continue;
      const [hash, check] = pathOf(tokens, first, last);
      const entry = evidence.meaningOf(hash, check, block.index, first);
      if (entry === undefined || entry === UNKNOWN_NAME) continue;
      const start = tokens.start[first]!;
      const end = tokens.end[last - 1]!;
      if (mentions.some((m) => m.block === block.index && m.start < end && start < m.end)) continue;
      found.push({ block: block.index, start, end, entry, score: 0.9, demonym: false, why: 'explained' });
    }
  }
  void map;
  return found;
}

function wordsOf(blocks: readonly TokenisedBlock[]): Set<number> {
  const words = new Set<number>();
  for (const { tokens } of blocks) for (let i = 0; i < tokens.count; i++) words.add(tokens.hash[i]!);
  return words;
}

function reasonOf(features: Float64Array, flags: number): Reason {
  if (features[INDEX.explained]) return 'explained';
  if (features[INDEX.longForm]) return 'full-name';
  if (features[INDEX.titleThen] || features[INDEX.titleOnce]) return 'title';
  return flags & UNSURE_FORMS ? 'context' : 'form';
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

function verdictOf(map: KnowledgeMap, judge: Judge, spot: Spot, candidate: number, logOdds: number): Verdict {
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

const scratches = new WeakMap<KnowledgeMap, Float32Array>();
/** Zeros, one an entry; every document leaves them as it found them. */
function scratchFor(map: KnowledgeMap): Float32Array {
  let scratch = scratches.get(map);
  if (!scratch) {
    scratch = new Float32Array(map.entryCount);
    scratches.set(map, scratch);
  }
  return scratch;
}

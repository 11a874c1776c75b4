/**
 * Linking: from detected blocks and the knowledge map to mentions. Two readings of the document: the first takes what is
 * sure by itself (full names, unambiguous forms), the second judges the rest by what the first has told.
 */
import type { Detected } from '../detection/detect.ts';
import { ALL_CAPITALS, CAPITAL, POSSESSIVE } from '../detection/tokens.ts';
import type { Day } from '../knowledge/dates.ts';
import { FLAG } from '../knowledge/map-format.ts';
import {
  candidateEntry,
  candidateFlags,
  type EntryIndex,
  findNode,
  firstCandidate,
  isEveryday,
  type KnowledgeMap,
  kindOf,
} from '../knowledge/map-reader.ts';
import { opensSentence, type TokenisedBlock, tokeniseBlock } from './block.ts';
import { DocumentEvidence, pathOf, UNKNOWN_NAME } from './document.ts';
import { FEATURES, type Feature, INDEX, SURE, THRESHOLD, weightVector } from './features.ts';
import { Judge } from './judge.ts';
import { GOVERNMENTS, STOP_WORDS, TITLES } from './lexicon.ts';
import { type Setting, settingOf } from './setting.ts';
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
  markSpots(map, spots);
  const evidence = new DocumentEvidence(map, scratchFor(map));
  evidence.recall(input.explained ?? [], input.sure ?? []);
  const words = wordsOf(blocks);
  const judge = new Judge(map, options.weights ?? DEFAULT_WEIGHTS, input.day, evidence, (hash) => words.has(hash));

  const judged = spots.map((spot) => judgeSpot(map, judge, spot));

  learn(map, evidence, choose(map, judge, evidence, judged, SURE, UNSURE_FORMS));
  freeTokens(blocks);
  // What is sure now lifts what was doubtful; a second look settles it.
  const second = choose(map, judge, evidence, judged, SURE);
  learn(map, evidence, second);
  explainUnknownNames(map, evidence, blocks);
  freeTokens(blocks);
  const chosen = choose(map, judge, evidence, judged, options.threshold ?? THRESHOLD);
  if (options.onVerdict) tellVerdicts(map, judge, evidence, judged, options.onVerdict);
  const mentions = splitLeads(map, judge, evidence, judged, chosen).map((choice) => mentionOf(map, choice));
  mentions.push(...mentionsByExplanation(evidence, blocks));
  mentions.sort((a, b) => a.block - b.block || a.start - b.start);
  const linked = { mentions, explained: [...evidence.explanations()], sure: [...evidence.sureEntries] };
  evidence.clear();
  return linked;
}

/** Forms that are never sure before the document has told something. */
const UNSURE_FORMS = FLAG.weak | FLAG.surname | FLAG.metonym;

interface Choice {
  readonly spot: Spot;
  /** Index among the judged spots. */
  readonly at: number;
  readonly candidate: number;
  readonly entry: EntryIndex;
  readonly logOdds: number;
  readonly why: Reason;
}

/** A spot with what its form and surroundings say of each candidate, which no later reading changes. */
interface JudgedSpot {
  readonly spot: Spot;
  readonly setting: Setting;
  /** Log-odds by form and surroundings, a number a candidate. */
  readonly formOdds: Float64Array;
  /** How much each candidate's form needs the document to speak for it. */
  readonly alone: Float64Array;
  /** The candidate's reason as far as form and surroundings give it. */
  readonly reasons: readonly Reason[];
}

function judgeSpot(map: KnowledgeMap, judge: Judge, spot: Spot): JudgedSpot {
  const setting = settingOf(map, spot, spot.block.marks.covered);
  const formOdds = new Float64Array(spot.candidates.length);
  const alone = new Float64Array(spot.candidates.length);
  const reasons = spot.candidates.map((candidate, i) => {
    formOdds[i] = judge.judgeForm(spot, setting, candidate);
    alone[i] = judge.alone;
    return reasonOf(judge.features, candidateFlags(map.sections.candidates, candidate));
  });
  return { spot, setting, formOdds, alone, reasons };
}

/**
 * The best candidate of every spot above a threshold; of overlapping spots the longest, then the surest.
 *
 * @param excluded flags of candidates that are passed over
 */
function choose(
  map: KnowledgeMap,
  judge: Judge,
  evidence: DocumentEvidence,
  judged: readonly JudgedSpot[],
  threshold: number,
  excluded = 0,
): Choice[] {
  const choices: Choice[] = [];
  for (let i = 0; i < judged.length; i++) {
    const choice = bestOf(map, judge, evidence, judged, i, threshold, excluded);
    if (choice) choices.push(choice);
  }
  return withoutOverlaps(choices);
}

function bestOf(
  map: KnowledgeMap,
  judge: Judge,
  evidence: DocumentEvidence,
  judged: readonly JudgedSpot[],
  at: number,
  threshold: number,
  excluded: number,
): Choice | undefined {
  const { candidates } = map.sections;
  const { spot, formOdds, alone, reasons } = judged[at]!;
  const meaning = evidence.meaningOf(spot.hash, spot.check, spot.block.index, spot.first);
  let best = -1;
  let bestOdds = threshold;
  for (let i = 0; i < formOdds.length; i++) {
    const candidate = spot.candidates[i]!;
    if (candidateFlags(candidates, candidate) & excluded || formOdds[i] === Number.NEGATIVE_INFINITY) continue;
    const logOdds = formOdds[i]! + judge.judgeDocument(spot, candidate, meaning, alone[i]!);
    if (logOdds <= bestOdds) continue;
    best = i;
    bestOdds = logOdds;
  }
  if (best < 0) return undefined;
  const candidate = spot.candidates[best]!;
  const entry = candidateEntry(candidates, candidate);
  return { spot, at, candidate, entry, logOdds: bestOdds, why: meaning === entry ? 'explained' : reasons[best]! };
}

/**
 * "US president" names a country and an office: what leads a form, if it is sure by itself, keeps its own mention, and
 * the rest is the office. Of "EU constitution", where the rest is no name, the lead alone is left.
 */
function splitLeads(
  map: KnowledgeMap,
  judge: Judge,
  evidence: DocumentEvidence,
  judged: readonly JudgedSpot[],
  chosen: readonly Choice[],
): Choice[] {
  return chosen.flatMap((choice): Choice[] => {
    const kind = kindOf(map, choice.entry);
    if (choice.spot.last - choice.spot.first < 2 || kind === 'person' || kind === 'place' || kind === 'event')
      return [choice];
    const lead = leadOf(map, judge, evidence, judged, choice);
    if (!lead) return [choice];
    const { tokens } = choice.spot.block;
    let rest = lead.spot.last;
    if (tokens.shape[rest]! & POSSESSIVE) rest++;
    if (rest >= choice.spot.last) return [choice];
    if (kind === 'topic') return [lead, { ...choice, spot: { ...choice.spot, first: rest } }];
    if (isDemonym(map, lead))
      return choice.spot.last - rest === 1 && GOVERNMENTS.has(tokens.hash[rest]!) ? [lead] : [choice];
    for (let i = rest; i < choice.spot.last; i++) if (tokens.shape[i]! & CAPITAL) return [choice];
    return [lead];
  });
}

const isDemonym = (map: KnowledgeMap, { candidate }: Choice) =>
  (candidateFlags(map.sections.candidates, candidate) & FLAG.demonym) !== 0;

/** The longest place or body that a choice begins with and that is sure by itself. */
function leadOf(
  map: KnowledgeMap,
  judge: Judge,
  evidence: DocumentEvidence,
  judged: readonly JudgedSpot[],
  choice: Choice,
): Choice | undefined {
  // Spots of one first token follow each other, the longest first.
  for (let at = choice.at + 1; at < judged.length; at++) {
    const { spot } = judged[at]!;
    if (spot.block !== choice.spot.block || spot.first !== choice.spot.first) return undefined;
    const lead = bestOf(map, judge, evidence, judged, at, SURE, UNSURE_FORMS);
    const kind = lead && kindOf(map, lead.entry);
    if (lead && lead.entry !== choice.entry && (kind === 'place' || kind === 'organisation')) return lead;
  }
  return undefined;
}

function tellVerdicts(
  map: KnowledgeMap,
  judge: Judge,
  evidence: DocumentEvidence,
  judged: readonly JudgedSpot[],
  onVerdict: (verdict: Verdict) => void,
) {
  for (const { spot, setting } of judged) {
    const meaning = evidence.meaningOf(spot.hash, spot.check, spot.block.index, spot.first);
    for (const candidate of spot.candidates) {
      const formOdds = judge.judgeForm(spot, setting, candidate);
      const logOdds =
        formOdds === Number.NEGATIVE_INFINITY
          ? formOdds
          : formOdds + judge.judgeDocument(spot, candidate, meaning, judge.alone);
      onVerdict(verdictOf(map, judge, spot, candidate, logOdds));
    }
  }
}

/** Between two readings: no token is taken yet. */
function freeTokens(blocks: readonly TokenisedBlock[]) {
  for (const { marks, tokens } of blocks) marks.taken.fill(0, 0, tokens.count);
}

/** Of overlapping choices the longest stays, of equally long ones the surest. */
function withoutOverlaps(choices: Choice[]): Choice[] {
  const byLength: Choice[][] = [];
  for (const choice of choices) {
    const length = choice.spot.last - choice.spot.first;
    const list = byLength[length];
    if (list) list.push(choice);
    else byLength[length] = [choice];
  }
  const kept: Choice[] = [];
  for (let length = byLength.length - 1; length > 0; length--) {
    const list = byLength[length];
    if (!list) continue;
    // Only longer ones can overlap each other without being the same spot.
    if (length > 1) list.sort((a, b) => b.logOdds - a.logOdds);
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

/** Marks the tokens that surely belong to a known name, and those that name a place or body by themselves. */
function markSpots(map: KnowledgeMap, spots: readonly Spot[]) {
  const { candidates } = map.sections;
  for (const { block, first, last, candidates: list } of spots) {
    const single = last - first === 1;
    let covers = false;
    let strong = false;
    for (const candidate of list) {
      const flags = candidateFlags(candidates, candidate);
      if (!(flags & (FLAG.weak | FLAG.surname))) strong = true;
      if (flags & (FLAG.weak | FLAG.surname | FLAG.metonym | FLAG.lower)) continue;
      if (!single || flags & FLAG.demonym || block.tokens.shape[first]! & ALL_CAPITALS) covers = true;
    }
    if (covers) block.marks.covered.fill(1, first, last);
    if (strong) block.marks.placed.fill(1, first, last);
  }
}

/** Takes the sure choices into the evidence: what they mean, and what is short for them. */
function learn(map: KnowledgeMap, evidence: DocumentEvidence, choices: readonly Choice[]) {
  for (const { spot, entry, candidate } of choices) {
    const { block, first, last } = spot;
    evidence.addSure(entry);
    const flags = candidateFlags(map.sections.candidates, candidate);
    if (flags & FLAG.demonym) continue;
    if (kindOf(map, entry) === 'person' && last - first > 1 && !(flags & FLAG.surname))
      evidence.explainEndings(block, first, last, entry);
    if (kindOf(map, entry) === 'organisation' && last - first > 1) explainBeginning(map, evidence, spot, entry);
    evidence.explainBrackets(block, first, last, entry);
  }
}

/** "Lehman" after "Lehman Brothers": the first word of a body's name, where it is no everyday word. */
function explainBeginning(map: KnowledgeMap, evidence: DocumentEvidence, { block, first }: Spot, entry: EntryIndex) {
  const { tokens, text } = block;
  // "Germany" is not short for "Germany's armed forces".
  if (firstCandidate(findNode(map.sections.nodes, tokens.hash[first]!, tokens.check[first]!)) >= 0) return;
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
function explainUnknownNames(map: KnowledgeMap, evidence: DocumentEvidence, blocks: readonly TokenisedBlock[]) {
  for (const block of blocks) {
    if (block.titleCase || block.shouted) continue;
    const { tokens, spans, text } = block;
    // Taken by the choices just made.
    const { taken: known, placed } = block.marks;
    for (let k = 0; k < spans.length; k += 2) {
      let first = spans[k]!;
      const last = spans[k + 1]!;
      while (first < last && (startsNoName(tokens.hash[first]!) || known[first] || isOwed(map, block, first))) first++;
      const end = last - 1;
      if (last - first < 2 || last - first > 4 || known[end]) continue;
      if (placed.subarray(first, last).includes(1)) continue;
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

const startsNoName = (hash: number) => TITLES.has(hash) || STOP_WORDS.has(hash);

/** An everyday word whose capital is that of a sentence's beginning: "Taking Republicans". */
const isOwed = (map: KnowledgeMap, block: TokenisedBlock, i: number) =>
  opensSentence(block, i) && isEveryday(map, block.tokens.hash[i]!, block.tokens.check[i]!);

/** Forms that only the document explains: the acronym or the short name of something known. */
function mentionsByExplanation(evidence: DocumentEvidence, blocks: readonly TokenisedBlock[]): Mention[] {
  const found: Mention[] = [];
  for (const block of blocks) {
    const { tokens, spans, marks } = block;
    for (let k = 0; k < spans.length; k += 2) {
      const first = spans[k]!;
      const last = spans[k + 1]!;
      if (last - first > 3 || marks.taken[first] || marks.placed[first]) continue;
      const [hash, check] = pathOf(tokens, first, last);
      const entry = evidence.meaningOf(hash, check, block.index, first);
      if (entry === undefined || entry === UNKNOWN_NAME) continue;
      found.push({
        block: block.index,
        start: tokens.start[first]!,
        end: tokens.end[last - 1]!,
        entry,
        score: 0.9,
        demonym: false,
        why: 'explained',
      });
    }
  }
  return found;
}

function wordsOf(blocks: readonly TokenisedBlock[]): Set<number> {
  const words = new Set<number>();
  for (const { tokens } of blocks) for (let i = 0; i < tokens.count; i++) words.add(tokens.hash[i]!);
  return words;
}

function reasonOf(features: Float64Array, flags: number): Reason {
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

/** Spots: the places in a text where a surface form of the map stands, each with the candidates that its case allows. */
import { extendCheck, extendHash, MAX_PHRASE_TOKENS } from '../detection/phrase.ts';
import { ALL_CAPITALS, GAP_QUOTE, POINTED, POSSESSIVE, SOME_CAPITAL, type Tokens } from '../detection/tokens.ts';
import { FLAG } from '../knowledge/map-format.ts';
import { candidateFlags, findNode, firstCandidate, type KnowledgeMap, LONGER } from '../knowledge/map-reader.ts';
import type { TokenisedBlock } from './block.ts';

export interface Spot {
  readonly block: TokenisedBlock;
  /** Token indices, `last` excluded. */
  readonly first: number;
  readonly last: number;
  /** The key of its form. */
  readonly hash: number;
  readonly check: number;
  /** Indices into the map's candidates. */
  readonly candidates: readonly number[];
}

/** All spots of a block, by first token, the longest first; they may overlap. */
export function findSpots(map: KnowledgeMap, block: TokenisedBlock, into: Spot[]): void {
  const { tokens } = block;
  const { nodes, candidates } = map.sections;
  const { count, hash, check, gap, shape } = tokens;
  for (let first = 0; first < count; first++) {
    if (shape[first]! & POSSESSIVE) continue;
    let pathHash = hash[first]!;
    let pathCheck = check[first]!;
    let value = findNode(nodes, pathHash, pathCheck);
    if (value === 0) continue;
    const begin = into.length;
    for (let last = first + 1; ; last++) {
      const from = firstCandidate(value);
      if (from >= 0) {
        const fits = fittingCandidates(candidates, from, tokens, first, last);
        if (fits) into.push({ block, first, last, hash: pathHash, check: pathCheck, candidates: fits });
      }
      if (!(value & LONGER) || last >= count || last - first >= MAX_PHRASE_TOKENS || gap[last]! >= GAP_QUOTE) break;
      pathHash = extendHash(pathHash, hash[last]!, gap[last]!);
      pathCheck = extendCheck(pathCheck, check[last]!, gap[last]!);
      value = findNode(nodes, pathHash, pathCheck);
      if (value === 0) break;
    }
    if (into.length - begin > 1) into.push(...into.splice(begin).reverse());
  }
}

const fitting: number[] = [];

/** The candidates of a form whose wish for capitals the text grants. */
function fittingCandidates(
  table: Uint32Array,
  from: number,
  tokens: Tokens,
  first: number,
  last: number,
): number[] | undefined {
  fitting.length = 0;
  for (let i = from; ; i++) {
    if (caseFits(table[2 * i + 1]!, tokens, first, last)) fitting.push(i);
    if (candidateFlags(table, i) & FLAG.last) break;
  }
  // A copy has just the room it needs.
  return fitting.length > 0 ? fitting.slice() : undefined;
}

function caseFits(word: number, { shape }: Tokens, first: number, last: number): boolean {
  let capitals = (word >>> 8) & 0xff;
  let allCapitals = (word >>> 16) & 0xff;
  for (let i = first; i < last && (capitals | allCapitals) !== 0; i++) {
    const has = shape[i]!;
    if (capitals & 1 && !(has & SOME_CAPITAL)) return false;
    if (allCapitals & 1 && !(has & (ALL_CAPITALS | POINTED))) return false;
    capitals >>>= 1;
    allCapitals >>>= 1;
  }
  return true;
}

/** Marks the tokens that surely belong to a known name, where names begin and end, and what names a place or body by itself. */
export function markSpots(map: KnowledgeMap, spots: readonly Spot[]) {
  const { candidates } = map.sections;
  for (const { block, first, last, candidates: list } of spots) {
    const { marks, tokens } = block;
    const single = last - first === 1;
    let covers = false;
    let bounds = false;
    let strong = false;
    for (const candidate of list) {
      const flags = candidateFlags(candidates, candidate);
      if (!(flags & (FLAG.weak | FLAG.surname))) strong = true;
      if (flags & (FLAG.surname | FLAG.metonym | FLAG.lower)) continue;
      // "New York Times Supreme Court reporter": the second name bounds the first, though it may be any country's.
      if (!single) bounds = true;
      if (flags & FLAG.weak) continue;
      if (!single || flags & FLAG.demonym || tokens.shape[first]! & ALL_CAPITALS) covers = true;
    }
    if (covers) marks.covered.fill(1, first, last);
    if (covers) marks.inside.fill(1, first + 1, last);
    if (covers || bounds) marks.begins[first] = marks.ends[last - 1] = 1;
    marks.known[last - 1] = 1;
    if (strong) marks.placed.fill(1, first, last);
  }
}

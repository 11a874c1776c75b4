/** True case: which everyday words a document writes as names, so that at a sentence's beginning they are names as well. */
import { CAPITAL } from '../detection/tokens.ts';
import { isEveryday, type KnowledgeMap } from '../knowledge/map-reader.ts';
import { isCapitalOwed, type TokenisedBlock } from './block.ts';
import type { Spot } from './spots.ts';

/**
 * Words of spots ("Turkey") that have a capital within a sentence and never lack it.
 *
 * Source: Lita et al., "tRuEcasIng", ACL 2003, for the idea that a text tells the case of its own words.
 *
 * @returns hashes
 */
export function writtenAsNames(
  map: KnowledgeMap,
  blocks: readonly TokenisedBlock[],
  spots: readonly Spot[],
): ReadonlySet<number> {
  const names = new Set<number>();
  for (const { block, first, last, check } of spots) {
    const { hash, shape } = block.tokens;
    if (last - first > 1 || !(shape[first]! & CAPITAL) || isCapitalOwed(block, first)) continue;
    if (isEveryday(map, hash[first]!, check)) names.add(hash[first]!);
  }
  if (names.size === 0) return names;
  for (const { tokens } of blocks)
    for (let i = 0; i < tokens.count; i++) if (!(tokens.shape[i]! & CAPITAL)) names.delete(tokens.hash[i]!);
  return names;
}

/** Leads: the place or body with which a longer form begins, as in "US president". */
import { CAPITAL, POSSESSIVE } from '../detection/tokens.ts';
import { FLAG } from '../knowledge/map-format.ts';
import { candidateEntry, candidateFlags, candidatesOf, kindOf } from '../knowledge/map-reader.ts';
import { bestOf, type Choice, isPassedOver } from './choose.ts';
import { pathOf } from './document.ts';
import { THRESHOLD } from './features.ts';
import { GOVERNMENTS, TITLES } from './lexicon.ts';
import { UNSURE_FORMS } from './mention.ts';
import type { Reading } from './reading.ts';

/**
 * "US president" names a country and an office: what leads a form, if it is sure by itself, keeps its own mention, and
 * the rest is the office. Of "EU constitution", where the rest is no name, the lead alone is left.
 */
export function splitLeads(reading: Reading, chosen: readonly Choice[]): Choice[] {
  const split: Choice[] = [];
  for (const choice of chosen) {
    if (mayHaveLead(reading, choice)) split.push(...partsOf(reading, choice));
    else split.push(choice);
  }
  return split;
}

function mayHaveLead({ map }: Reading, { spot: { first, last }, entry }: Choice): boolean {
  if (last - first < 2) return false;
  const kind = kindOf(map, entry);
  return kind !== 'person' && kind !== 'place' && kind !== 'event';
}

function partsOf(reading: Reading, choice: Choice): Choice[] {
  const { map } = reading;
  const kind = kindOf(map, choice.entry);
  const lead = leadOf(reading, choice);
  // "Minsk agreement" is a name, whatever town it was made in.
  if (!lead || (kind === 'law' && kindOf(map, lead.entry) === 'place')) return [choice];
  const { tokens } = choice.spot.block;
  let rest = lead.spot.last;
  if (tokens.shape[rest]! & POSSESSIVE) rest++;
  if (rest >= choice.spot.last) return [choice];
  if (kind === 'topic')
    return isMeantBy(reading, choice, rest) ? [lead, { ...choice, spot: { ...choice.spot, first: rest } }] : [choice];
  if (isDemonym(reading, lead))
    return choice.spot.last - rest === 1 && GOVERNMENTS.has(tokens.hash[rest]!) ? [lead] : [choice];
  for (let i = rest; i < choice.spot.last; i++) if (tokens.shape[i]! & CAPITAL) return [choice];
  return [lead];
}

/**
 * Whether the rest means the topic by itself, as an office does ("US | president"); "strain" alone is not "Zaire strain",
 * and "European Capital of Culture" is one name.
 */
function isMeantBy({ map }: Reading, { spot: { block, last }, entry }: Choice, rest: number): boolean {
  const { tokens } = block;
  if (TITLES.has(tokens.hash[last - 1]!)) return true;
  if (tokens.shape[rest]! & CAPITAL && !block.titleCase && !block.shouted) return false;
  const { candidates } = map.sections;
  return candidatesOf(map, ...pathOf(tokens, rest, last)).some((c) => candidateEntry(candidates, c) === entry);
}

const isDemonym = ({ map }: Reading, { candidate }: Choice) =>
  (candidateFlags(map.sections.candidates, candidate) & FLAG.demonym) !== 0;

/** The longest place or body that a choice begins with and that is sure by itself. */
function leadOf(reading: Reading, choice: Choice): Choice | undefined {
  const { map, spots } = reading;
  // Spots of one first token follow each other, the longest first.
  for (let at = choice.at + 1; at < spots.length; at++) {
    const spot = spots[at]!;
    if (spot.block !== choice.spot.block || spot.first !== choice.spot.first) return undefined;
    if (isPassedOver(reading, spot, UNSURE_FORMS)) continue;
    const lead = bestOf(reading, at, THRESHOLD, UNSURE_FORMS);
    const kind = lead && kindOf(map, lead.entry);
    if (lead && lead.entry !== choice.entry && (kind === 'place' || kind === 'organisation')) return lead;
  }
  return undefined;
}

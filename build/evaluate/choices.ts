/** The choices that linking makes on the gold corpora, with what is right: examples to fit its weights by. */
import { FEATURES } from '../../src/linking/features.ts';
import type { OpenKnowledge } from '../knowledge/open.ts';
import { linkText, type NamedVerdict } from '../link-text.ts';
import type { Corpus, GoldDocument } from './gold.ts';
import { isSameEntity, verdictOn } from './score.ts';

/** Gold of these names only a part of what a text names, so what is not in it proves nothing. */
const INCOMPLETE = new Set(['meantime', 'dexter-wikinews-saliency']);

export interface Choice {
  /** The features of each candidate, in the order of `FEATURES`. */
  readonly candidates: readonly Float64Array[];
  /** Index of the right candidate; -1 where the form means nothing in the map. */
  readonly right: number;
  /** How much the choice counts: large corpora less a choice than small ones. */
  readonly weight: number;
}

interface Named {
  readonly name: string;
  readonly wikipedia: string | null;
  readonly kind: string;
}

export function choicesOf(knowledge: OpenKnowledge, corpora: readonly Corpus[], weights: Float64Array): Choice[] {
  const entries = new Map<string, Named>();
  for (let i = 0; i < knowledge.map.entryCount; i++) {
    const { id, name, wikipedia, kind } = knowledge.entry(i);
    entries.set(id, { name, wikipedia: wikipedia ?? null, kind });
  }
  return corpora.flatMap(({ name: corpus, documents }) => {
    const found = documents.flatMap((document) => {
      const { verdicts } = linkText(knowledge, document.text, document.date ?? undefined, { explain: true, weights });
      return spotsOf(verdicts).map((spot) => choiceOf(spot, document, entries, INCOMPLETE.has(corpus)));
    });
    const known = found.filter((choice) => choice !== undefined);
    return known.map((choice) => ({ ...choice, weight: 1 / Math.sqrt(known.length) }));
  });
}

/** The verdicts of each spot, without what a longer spot may take. */
function spotsOf(verdicts: readonly NamedVerdict[]): NamedVerdict[][] {
  const spots = new Map<string, NamedVerdict[]>();
  for (const verdict of verdicts) {
    if (!('bias' in verdict.features)) continue;
    const key = `${verdict.start} ${verdict.end}`;
    const list = spots.get(key);
    if (list) list.push(verdict);
    else spots.set(key, [verdict]);
  }
  const all = [...spots.values()];
  return all.filter(([one]) => !all.some(([other]) => holds(other!, one!) && other!.logOdds > 0));
}

const holds = (outer: NamedVerdict, inner: NamedVerdict) =>
  outer.start <= inner.start && outer.end >= inner.end && outer.end - outer.start > inner.end - inner.start;

/** Undefined where the gold says neither that the form names one of the candidates nor that it does not. */
function choiceOf(
  spot: readonly NamedVerdict[],
  document: GoldDocument,
  entries: ReadonlyMap<string, Named>,
  isIncomplete: boolean,
): Omit<Choice, 'weight'> | undefined {
  let right = -1;
  for (const [i, { start, end, entry, features }] of spot.entries()) {
    const known = entries.get(entry)!;
    const verdict = verdictOn(document, { start, end, ...known, ...('demonym' in features ? { demonym: true } : {}) });
    if (!verdict || (verdict.kind === 'spurious' && isIncomplete)) return undefined;
    if (verdict.kind === 'right' && isSameEntity(known, verdict.gold!)) right = i;
  }
  const candidates = spot.map(({ features }) => Float64Array.from(FEATURES, (feature) => features[feature] ?? 0));
  return { candidates, right };
}

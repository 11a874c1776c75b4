/**
 * Scores linked mentions against gold in the terms of the field (A2KB, strong on entities, lenient on spans): a
 * prediction is right when it overlaps a gold mention of the same entity.
 *
 * Neutral, neither rewarded nor punished: a prediction on a coreferent, optional or demonym mention, one marked as a
 * demonym outside gold, a topic outside every gold mention, and one outside the annotated regions.
 */
import type { GoldDocument, GoldMention } from './gold.ts';

export interface Prediction {
  readonly start: number;
  readonly end: number;
  readonly kind: string;
  readonly name: string;
  readonly wikipedia: string | null;
  readonly demonym?: true;
}

export interface Counts {
  gold: number;
  found: number;
  right: number;
  exact: number;
  wrong: number;
  spurious: number;
  /** Gold mentions whose entity the map has, and how many of them were found. */
  inMap: number;
  inMapFound: number;
}

export type ErrorKind = 'wrong' | 'spurious' | 'missed';

export const noCounts = (): Counts => ({
  gold: 0,
  found: 0,
  right: 0,
  exact: 0,
  wrong: 0,
  spurious: 0,
  inMap: 0,
  inMapFound: 0,
});

const canonicals = new Map<string, string>();
/** A title without case, accents, qualifier and punctuation. */
export function canonical(title: string): string {
  const kept = canonicals.get(title);
  if (kept !== undefined) return kept;
  const plain = title
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replace(/_/g, ' ')
    .replace(/\s*\([^)]*\)\s*$/, '')
    .replace(/^the /, '')
    .replace(/[’'.,-]/g, '')
    .replace(/\s+/g, ' ')
    .trim();
  canonicals.set(title, plain);
  return plain;
}

const qualifier = (title: string) => /\(([^)]*)\)\s*$/.exec(title.replace(/_/g, ' '))?.[1]?.toLowerCase();

/** "Georgia" fits "Georgia (country)", but "Georgia (U.S. state)" does not. */
function isSameTitle(a: string, b: string): boolean {
  if (canonical(a) !== canonical(b)) return false;
  const [qa, qb] = [qualifier(a), qualifier(b)];
  return !(qa && qb && qa !== qb);
}

export const namesOf = ({ title, label, alts = [] }: GoldMention): string[] =>
  [title, label, ...alts].filter((name): name is string => !!name);

export const isSameEntity = (prediction: Pick<Prediction, 'name' | 'wikipedia'>, gold: GoldMention): boolean =>
  namesOf(gold).some((name) => isSameTitle(prediction.wikipedia ?? prediction.name, name));

const overlaps = (a: { start: number; end: number }, b: { start: number; end: number }) =>
  a.start < b.end && b.start < a.end;

/** Of overlapping predictions the first counts. */
function disjoint<P extends Prediction>(predictions: readonly P[]): P[] {
  let end = -1;
  return [...predictions]
    .sort((a, b) => a.start - b.start || b.end - a.end)
    .filter((p) => {
      if (p.start < end) return false;
      end = p.end;
      return true;
    });
}

export const isInside = ({ eval: regions }: GoldDocument, m: { start: number; end: number }): boolean =>
  !regions || regions.some(([start, end]) => m.start >= start && m.end <= end);

const isNeutral = (m: GoldMention) => Boolean(m.coref || m.optional || m.demonym || m.nested_in);

/** The gold mentions that count. */
export const scoredGold = (document: GoldDocument): GoldMention[] =>
  document.mentions.filter((m) => m.title && !isNeutral(m) && isInside(document, m));

/** What a prediction counts as; undefined where it is neutral. */
export function verdictOn(
  document: GoldDocument,
  p: Prediction,
): { kind: 'right' | 'wrong' | 'spurious'; gold?: GoldMention } | undefined {
  if (!isInside(document, p)) return undefined;
  const golds = scoredGold(document).filter((g) => overlaps(p, g));
  const same = golds.find((g) => isSameEntity(p, g));
  if (same) return { kind: 'right', gold: same };
  if (document.mentions.some((m) => isNeutral(m) && overlaps(p, m))) return undefined;
  if (p.demonym && golds.length === 0 && !/\s/.test(document.text.slice(p.start, p.end))) return undefined;
  if (golds[0]) return { kind: 'wrong', gold: golds[0] };
  const nil = document.mentions.some((m) => !m.title && !isNeutral(m) && isInside(document, m) && overlaps(p, m));
  if (p.kind === 'topic' && !nil) return undefined;
  return { kind: 'spurious' };
}

/**
 * Adds one document's counts.
 *
 * @param isKnown whether the map has the entity of a gold mention
 * @param onError told of each error with the words that name it
 */
export function scoreDocument(
  document: GoldDocument,
  predictions: readonly Prediction[],
  counts: Counts,
  isKnown: (gold: GoldMention) => boolean,
  onError: (kind: ErrorKind, words: string) => void = () => {},
): void {
  const predicted = disjoint(predictions);
  for (const gold of scoredGold(document)) {
    const found = predicted.some((p) => overlaps(p, gold) && isSameEntity(p, gold));
    const known = isKnown(gold);
    counts.gold++;
    if (known) counts.inMap++;
    if (found) counts.found++;
    if (found && known) counts.inMapFound++;
    if (!found && known) onError('missed', `${document.text.slice(gold.start, gold.end)} (${gold.title})`);
  }
  for (const p of predicted) {
    const verdict = verdictOn(document, p);
    if (!verdict) continue;
    const surface = document.text.slice(p.start, p.end);
    counts[verdict.kind]++;
    if (verdict.kind === 'right' && verdict.gold!.start === p.start && verdict.gold!.end === p.end) counts.exact++;
    if (verdict.kind === 'wrong') onError('wrong', `${surface} → ${p.name} (gold: ${verdict.gold!.title})`);
    if (verdict.kind === 'spurious') onError('spurious', `${surface} → ${p.name}`);
  }
}

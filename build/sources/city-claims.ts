/** What a city's name is worth: whether it names the city without evidence, and whether it is its Wikipedia title. */
import type { CityInput, Named } from './cities.ts';
import type { Place } from './geonames.ts';
import { plainName, type Region } from './regions.ts';
import { asciiOf } from './text.ts';

/** Below this a name counts only with evidence, unless nothing else bears it and it sounds like no person. */
export const SURE_SIZE = 100_000;

export interface Claims {
  /** How many places of all sizes bear a name. */
  readonly places: ReadonlyMap<string, number>;
  /** The people in all chosen places of a name. */
  readonly people: ReadonlyMap<string, number>;
  /** How many places of all sizes bear a name in one region ("US.OH avon"). */
  readonly inRegion: ReadonlyMap<string, number>;
  readonly regionsAndCountries: ReadonlySet<string>;
}

const keyOf = (form: string) => asciiOf(form).toLowerCase();

export function countNames(input: CityInput, chosen: readonly Named[]): Claims {
  const places = new Map<string, number>();
  const people = new Map<string, number>();
  const inRegion = new Map<string, number>();
  const count = (map: Map<string, number>, key: string, by = 1) => map.set(key, (map.get(key) ?? 0) + by);
  const add = (name: string, { country, region }: Place) => {
    const key = keyOf(name);
    count(places, key);
    if (TITLED_WITH_REGION.has(country)) count(inRegion, `${country}.${region} ${key}`);
  };
  const counted = new Set(chosen.map(({ place }) => place.geonameId));
  for (const { name, place } of chosen) {
    add(name, place);
    count(people, keyOf(name), place.population);
  }
  for (const place of input.places) if (!counted.has(place.geonameId)) add(plainName(place.name, place.country), place);
  const regionsAndCountries = new Set<string>();
  for (const { name } of input.countries.values()) regionsAndCountries.add(keyOf(name));
  for (const { entry } of input.regions.values()) regionsAndCountries.add(keyOf(entry.name));
  return { places, people, inRegion, regionsAndCountries };
}

/** A city that has fewer of the people in all cities of its name is not meant by the name alone. */
const OWN_SHARE = 0.6;
/** Where towns are commonly named for people, or people for towns. */
const NAMED_LIKE_PEOPLE = new Set(
  'US CA GB IE AU NZ ZA ES PT IT FR BE DE AT CH NL PR PH AR BO BR CL CO CR CU DO EC GT HN MX NI PA PE PY SV UY VE JP CN KR VN TW HK JM TT'.split(
    ' ',
  ),
);

export function isWeak({ place, capital }: Named, name: string, claims: Claims, input: CityInput): boolean {
  if (input.isWord(keyOf(name)) || (input.isPersonName(keyOf(name)) && place.population < 1_000_000)) return true;
  if (capital) return name.length < 4;
  // Of a seat whose people nobody counted, hardly anyone has heard: "Black Point", "George Hill", "Central".
  if (place.population === 0) return true;
  if (place.population < OWN_SHARE * claims.people.get(keyOf(name))!) return true;
  if (place.population > SURE_SIZE) return name.length < 4;
  const unique = claims.places.get(keyOf(name)) === 1 && !claims.regionsAndCountries.has(keyOf(name));
  return !unique || name.length < 5 || NAMED_LIKE_PEOPLE.has(place.country);
}

/** American cities that papers and Wikipedia name without a state are all in the reviewed table. */
export const TITLED_WITH_REGION = new Set(['US']);
/** Where Wikipedia adds the region by habit, or writes names otherwise than GeoNames: no title is guessed. */
const TITLES_DIFFER = new Set('CA AU JP PH PR RU UA BY BG KZ KG TJ UZ KP NZ ZA TW MM MX IL PS LY EG'.split(' '));
/** Where small towns have articles under the names that GeoNames gives them. */
const SMALL_TOWNS_TITLED = new Set(
  'AT BE CH CZ DE DK EE ES FI FR GB GR HR HU IE IS IT LT LU LV NL NO PL PT RO SE SI SK TR BA AL ME MK'.split(' '),
);
/** A shorter name is too often something else as well. */
const TITLE_LENGTH = 6;

/** Only where the title can be told from the name; a wrong one would lead the reader astray. */
export function titleOf(
  { place, name }: Named,
  claims: Claims,
  input: CityInput,
  region: Region | undefined,
): string | undefined {
  const key = keyOf(name);
  if (TITLED_WITH_REGION.has(place.country)) {
    const sure =
      region && !/[.–]|^Saint /.test(name) && claims.inRegion.get(`${place.country}.${place.region} ${key}`) === 1;
    return sure ? `${name}, ${region.entry.name}` : undefined;
  }
  if (place.population < SURE_SIZE && !SMALL_TOWNS_TITLED.has(place.country)) return undefined;
  if (TITLES_DIFFER.has(place.country) || name.length < TITLE_LENGTH || name !== place.name) return undefined;
  // GeoNames spells Turkish names unevenly.
  if (/İ/.test(name)) return undefined;
  if (claims.places.get(key) !== 1 || claims.regionsAndCountries.has(key)) return undefined;
  if (input.isWord(key) || input.isPersonName(key)) return undefined;
  return name;
}

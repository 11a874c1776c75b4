/** The entries that data packages give, before authored ones are merged in. */
import type { Entry, EntryId } from '../../src/knowledge/entry.ts';
import { readEverydayWords } from '../knowledge/everyday-words.ts';
import { battleEntries, readBattleTable } from './battles.ts';
import { type City, cityEntries, readCityTable } from './cities.ts';
import { type Country, countryEntries, inSentence, readCountryFacts, readCountryTable } from './countries.ts';
import { currencyEntries, currencyIds, readCurrencyTable } from './currencies.ts';
import { applyDisputes, readDisputeTable } from './disputed.ts';
import { type Place, readPlaces, readRegionNames } from './geonames.ts';
import { mergePackaged } from './merge.ts';
import { personNames, readCommonNames } from './names-of-people.ts';
import { natureEntries, readNatureTable } from './nature.ts';
import { organisationEntries, readAllowList, readKnownBrands } from './organisations.ts';
import { peopleEntries, readPeopleTables } from './people.ts';
import { readCountryPositions } from './positions.ts';
import { withSharedPriors } from './priors.ts';
import { type Region, readRegionTables, regionEntries } from './regions.ts';
import { asciiOf } from './text.ts';
import { readSynsets } from './wordnet.ts';

const fold = (form: string) => asciiOf(form).toLowerCase();

/** @returns sorted by id; deterministic */
export function readPackagedEntries(): Entry[] {
  const table = readCountryTable();
  const named = new Map(
    table.map(([code = '', id = '', name = '']) => [code, { id, name, inSentence: inSentence(name) }] as const),
  );
  const everyday = readEverydayWords();
  const synsets = readSynsets();
  const isWord = (form: string) => everyday.has(fold(form));
  const people = peopleEntries({ synsets, ...readPeopleTables(), isCommon: isWord });
  const peopleNames = personNames(readCommonNames(), people);
  const isPersonName = (form: string) => peopleNames.has(fold(form));

  const places = readPlaces();
  const townNames = namesByCountry(places.filter(({ population }) => population >= 15_000));
  const isTownName = (form: string, country: string) => townNames.get(country)?.has(fold(form)) ?? false;
  const regions = regionEntries({
    names: readRegionNames(),
    places,
    ...readRegionTables(),
    countries: named,
    isTaken: (form, country) => isTownName(form, country) || isWord(form) || isPersonName(form),
  });
  const regionByCode = new Map(regions.map((region) => [region.code, region]));
  const cities = cityEntries({
    places,
    countries: named,
    regions: regionByCode,
    reviewed: readCityTable(),
    isWord,
    isPersonName,
  });
  const countries = countryEntries(table, ...countryContext(cities, places));

  const cityForms = new Set(cities.flatMap(({ entry }) => [entry.name, ...(entry.aka ?? [])].map(fold)));
  const areaForms = new Set(
    [...countries, ...regions].flatMap(({ entry }) => [entry.name, ...(entry.aka ?? [])].map(fold)),
  );
  const isTaken = (form: string) => isWord(form) || isPersonName(form) || cityForms.has(fold(form));
  const nature = natureEntries({
    synsets,
    reviewed: readNatureTable(),
    isCountryOrRegion: (form) => areaForms.has(fold(form)),
    isTaken,
  });
  const organisations = organisationEntries({
    known: readKnownBrands(),
    rows: readAllowList(),
    countries: new Map(countries.map(({ code, entry }) => [code, { id: entry.id, adjective: adjectiveOf(entry) }])),
    isTaken: (form) => isTaken(form) || areaForms.has(fold(form)),
  });
  const entries = [
    ...countries.map(({ entry }) => entry),
    ...regions.map(({ entry }: Region) => entry),
    ...cities.map(({ entry }: City) => entry),
    ...nature,
    ...currencies(countries),
    ...organisations,
    ...people,
    ...battleEntries(synsets, readBattleTable()),
  ];
  const merged = mergePackaged(applyDisputes(entries, readDisputeTable()));
  return withSharedPriors(merged).sort((a, b) => (a.id < b.id ? -1 : 1));
}

function namesByCountry(places: readonly { readonly name: string; readonly country: string }[]) {
  const names = new Map<string, Set<string>>();
  for (const { name, country } of places) {
    const list = names.get(country);
    if (list) list.add(fold(name));
    else names.set(country, new Set([fold(name)]));
  }
  return names;
}

function countryContext(cities: readonly City[], places: readonly Place[]) {
  // A city-state has a position by its capital, though the two are one entry.
  const capitalPositions = new Map<string, readonly [number, number]>();
  for (const { feature, country, latitude, longitude } of places)
    if (feature === 'PPLC') capitalPositions.set(country, [latitude, longitude]);
  const capitals = new Map<string, EntryId>();
  for (const { place, entry } of cities)
    if (entry.is.startsWith('Capital of') && place.feature === 'PPLC') capitals.set(place.country, entry.id);
  const facts = readCountryFacts(readCountryPositions(capitalPositions));
  return [facts, capitals, currencyIds(readCurrencyTable())] as const;
}

/** Where the first demonym is the people's name and not the adjective. */
const ADJECTIVES: Readonly<Record<string, string>> = {
  'new-zealand': 'New Zealand',
  'hong-kong': 'Hong Kong',
};

function adjectiveOf({ id, demonym, name }: Entry): string {
  return ADJECTIVES[id] ?? demonym?.[0] ?? name;
}

function currencies(countries: readonly Country[]): Entry[] {
  const ids = currencyIds(readCurrencyTable());
  const codes = new Map([...ids].map(([code, id]) => [id, code]));
  const users = new Map<string, { id: EntryId; inSentence: string; sovereign: boolean; people: number }[]>();
  for (const { entry, inSentence: shown } of countries) {
    const code = entry.currency && codes.get(entry.currency);
    if (!code) continue;
    const user = {
      id: entry.id,
      inSentence: shown,
      sovereign: /country|state/i.test(entry.is),
      people: entry.population?.about ?? 0,
    };
    users.set(code, [...(users.get(code) ?? []), user]);
  }
  for (const list of users.values()) list.sort((a, b) => b.people - a.people);
  return currencyEntries({ rows: readCurrencyTable(), users });
}

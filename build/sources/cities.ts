/** Cities and towns of 15,000 people and more, all capitals, and the seats of first-level regions, by GeoNames. */
import type { Entry, EntryId } from '../../src/knowledge/entry.ts';
import { type Claims, countNames, isWeak, SURE_SIZE, TITLED_WITH_REGION, titleOf } from './city-claims.ts';
import { isG20, priorsOf } from './countries.ts';
import { GEONAMES, GEONAMES_KNOWN_TO, type Place } from './geonames.ts';
import { plainName, type Region, round } from './regions.ts';
import { asciiOf, listOf, lists, readTable, roundedPopulation, slugOf } from './text.ts';

/** Places with fewer people are left out, but for capitals, seats of regions and reviewed ones. */
const SMALLEST = 15_000;
/** Above this a city's id is its plain name. */
const PLAIN_ID = 500_000;

export interface City {
  readonly place: Place;
  readonly entry: Entry;
}

export interface CityInput {
  readonly places: readonly Place[];
  readonly countries: ReadonlyMap<string, { readonly id: EntryId; readonly name: string; readonly inSentence: string }>;
  /** By GeoNames code ("DE.02"). */
  readonly regions: ReadonlyMap<string, Region>;
  /** Rows of `city-names.tsv`. */
  readonly reviewed: readonly string[][];
  /** Everyday words, first and last names: lower-case ASCII. */
  readonly isWord: (form: string) => boolean;
  readonly isPersonName: (form: string) => boolean;
}

export interface Named {
  readonly place: Place;
  readonly name: string;
  readonly row: readonly string[] | undefined;
  readonly capital: boolean;
}

/** Seats of government that GeoNames does not list as capitals; and what it lists though it is none. */
const NO_CAPITALS = new Set(['IL Jerusalem', 'EH Laayoune', 'MS Plymouth', 'GQ Malabo', 'PS Ramallah']);

export function cityEntries(input: CityInput): City[] {
  const chosen = chooseCities(input);
  const claims = countNames(input, chosen);
  const ids = cityIds(chosen, input);
  return chosen.map((named) => ({ place: named.place, entry: entryOf(named, ids.get(named)!, claims, input) }));
}

/** The larger ones first, so that a plain id goes to the larger city. */
function chooseCities({ places, countries, reviewed }: CityInput): Named[] {
  const rows = new Map(reviewed.map((row) => [`${row[0]} ${row[1]}`, row]));
  const bySize = [...places].sort((a, b) => b.population - a.population || a.geonameId - b.geonameId);
  const seen = new Set<string>();
  const chosen: Named[] = [];
  for (const place of bySize) {
    if (!countries.has(place.country)) continue;
    const key = `${place.country} ${place.name}`;
    // A row means the largest place of its name in the country.
    const row = rows.get(key);
    rows.delete(key);
    if (row?.[2] === '!drop') continue;
    const capital = place.feature === 'PPLC' && !NO_CAPITALS.has(key);
    const seat = place.feature === 'PPLA';
    if (place.population < SMALLEST && !capital && !seat && !row) continue;
    const name = row?.[2] ?? englishName(place);
    if (!row && !isPrintable(name)) continue;
    // Two records of one name close to each other are one town and its district.
    const spot = `${place.country} ${name} ${Math.round(place.latitude * 2)} ${Math.round(place.longitude * 2)}`;
    if (seen.has(spot)) continue;
    seen.add(spot);
    chosen.push({ place, name, row, capital });
  }
  return chosen;
}

function englishName({ name, country }: Place): string {
  const plain = plainName(name, country).replace(/^Municipality of /, '');
  if (country === 'KR' || country === 'JP') return plain.replace(/-(?:si|shi)$/, '');
  if (country === 'RU') return plain.replace(/iy\b/g, 'y').replace(/yy\b/g, 'y');
  if (country === 'UA') return plain.replace(/yy\b/g, 'yi').replace(/iya\b/g, 'iia');
  return plain;
}

/** Latin letters, and no official's name of a ward ("Urban Communes of …, Sector 3"). */
function isPrintable(name: string): boolean {
  return /^[\p{Script=Latin}\p{M}' .–-]{2,40}$/u.test(name) && !/^(Township|Borough|Town|City) of /.test(name);
}

/** Plain for large cities, capitals and those whose English name is reviewed; "paris-tx-us" for the others. */
function cityIds(chosen: readonly Named[], { countries, regions }: CityInput): Map<Named, EntryId> {
  const taken = new Set<EntryId>();
  for (const { id } of countries.values()) taken.add(id);
  for (const { entry } of regions.values()) taken.add(entry.id);
  const ids = new Map<Named, EntryId>();
  const claim = (named: Named, id: EntryId) => {
    if (id === '' || taken.has(id)) return false;
    taken.add(id);
    ids.set(named, id);
    return true;
  };
  const plainly = (named: Named) =>
    named.capital || named.place.population > PLAIN_ID || named.row?.[3] === '=' || named.row?.[3] === named.name;
  for (const named of chosen.filter(({ capital }) => capital)) claim(named, slugOf(named.name));
  for (const named of chosen) if (!ids.has(named) && plainly(named)) claim(named, slugOf(named.name));
  for (const named of chosen) {
    if (ids.has(named)) continue;
    const { country, region, geonameId } = named.place;
    const slug = slugOf(named.name);
    const cc = country.toLowerCase();
    // American towns are told apart by their state, always.
    const withRegion = /^[A-Z]{2}$/.test(region) ? `${slug}-${region.toLowerCase()}-${cc}` : undefined;
    if (country === 'US' && withRegion && claim(named, withRegion)) continue;
    if (claim(named, `${slug}-${cc}`)) continue;
    const longer = regions
      .get(`${country}.${region}`)
      ?.entry.id.replace(/-(?:province|region|governorate|oblast|county|state|department)?$/, '');
    if (longer && claim(named, `${slug}-${longer}-${cc}`)) continue;
    claim(named, `${slug}-${cc}-${geonameId}`);
  }
  return ids;
}

function entryOf(named: Named, id: EntryId, claims: Claims, input: CityInput): Entry {
  const { place, name, row } = named;
  const country = input.countries.get(place.country)!;
  const region = input.regions.get(`${place.country}.${place.region}`);
  const ownTitle = row?.[3] === '=' ? name : row?.[3];
  const title =
    ownTitle || (row && !TITLED_WITH_REGION.has(place.country) ? undefined : titleOf(named, claims, input, region));
  const aka = [...listOf(row?.[4])];
  const ascii = asciiOf(name);
  // Marks are folded when text is read; letters such as "ł" are not.
  if (/[łŁøØđĐıßæÆœŒəħþð]/.test(name) && ascii !== name && !aka.includes(ascii)) aka.push(ascii);
  const weak = [...listOf(row?.[5])];
  if (aka.includes(ascii) && input.isWord(ascii)) weak.push(ascii);
  if (!row && isWeak(named, name, claims, input)) weak.push(name);
  const priors = priorsOf(row?.[6]);
  return {
    id,
    name,
    kind: 'place',
    is: isOf(named, country, region),
    ...lists({ aka: aka.filter((form) => form !== name && !weak.includes(form)), weak }),
    ...(Object.keys(priors).length > 0 && { prior: priors }),
    country: country.id,
    within: region ? [region.entry.id, country.id] : [country.id],
    position: [round(place.latitude), round(place.longitude)],
    ...(place.population > 0 && {
      population: { about: roundedPopulation(place.population), in: place.edited },
    }),
    rank: rankOf(named),
    ...(title && { wikipedia: title }),
    knownTo: GEONAMES_KNOWN_TO,
    source: GEONAMES,
  };
}

function isOf(
  { place, capital }: Named,
  country: { name: string; inSentence: string },
  region: Region | undefined,
): string {
  if (capital) return `Capital of ${country.inSentence}`;
  const what = place.population >= 50_000 ? 'City' : 'Town';
  if (!region) return `${what} in ${country.inSentence}`;
  const known = SPOKEN_OF[region.entry.id];
  if (known) return place.feature === 'STLMT' ? 'Israeli settlement in the West Bank' : `${what} in ${known}`;
  const named = inRegion(region.entry.name);
  const where = named === country.name ? country.inSentence : `${named}, ${country.name}`;
  const told = region.seat === place ? `Capital of ${where}` : `${what} in ${where}`;
  return told.length <= 80 ? told : `${what} in ${country.inSentence}`;
}

/** Disputed regions, as a town in them is told. */
const SPOKEN_OF: Readonly<Record<EntryId, string>> = {
  crimea: 'Crimea, held by Russia since 2014, Ukrainian to the UN',
  abkhazia: 'Abkhazia, a breakaway region of Georgia',
  transnistria: 'Transnistria, a breakaway region of Moldova',
  'jammu-and-kashmir': 'Jammu and Kashmir, administered by India',
  ladakh: 'Ladakh, administered by India',
  'azad-kashmir': 'Azad Kashmir, administered by Pakistan',
  'gilgit-baltistan': 'Gilgit-Baltistan, administered by Pakistan',
  'west-bank': 'the West Bank',
  'gaza-strip': 'the Gaza Strip',
};

const REGIONS_WITH_ARTICLE =
  /^(?:Gaza Strip|West Bank|Basque Country|Canary Islands|Balearic Islands|Azores|Northwest Territories|Northern Territory|State of|Republic of|Community of|Region of|Federation of|Valencian Community|Andaman|Autonomous|Free State|Western Cape|Eastern Cape|Northern Cape|Capital Region|.* Republic$|.* Krai$|.* Autonomous Okrug$|Australian Capital)/;

function inRegion(name: string): string {
  return REGIONS_WITH_ARTICLE.test(name) ? `the ${name}` : name;
}

/** Cities that a reader seldom meets for their size: in China and India those of three million are many. */
const MANY_LARGE = new Set(['CN', 'IN', 'PK', 'NG', 'BR', 'ID', 'CD', 'BD', 'MX', 'CO', 'VN', 'TR']);
const KNOWN_TO_ALL = new Set(
  'Shanghai,Hong Kong,Mumbai,Delhi,New Delhi,Rio de Janeiro,São Paulo,Istanbul,Karachi,Lagos,Ho Chi Minh City,Kolkata,Wuhan,Kyiv,Jerusalem,Baghdad,Kabul,Damascus,Aleppo,Tehran,Gaza City,Geneva,Brussels,Vienna,Barcelona,Munich,Frankfurt,Hamburg,Milan,San Francisco,Chicago,Los Angeles,New York City,Boston,Houston,Dallas,Miami,Las Vegas,Philadelphia,Seattle,Atlanta,Detroit,New Orleans,Sydney,Melbourne,Toronto,Vancouver,Montreal,Dubai,Athens,Amsterdam,Dublin,Prague,Warsaw,Budapest,Stockholm,Oslo,Copenhagen,Helsinki,Lisbon,Madrid,Manchester,Edinburgh,Glasgow,Liverpool,Venice,Naples,Zurich,Saint Petersburg,Hiroshima,Mecca,Marseille,Tel Aviv,Beirut,Osaka,Bangkok,Cologne,Stuttgart'.split(
    ',',
  ),
);

function rankOf({ place, name, capital, row }: Named): Entry['rank'] {
  const { population, country } = place;
  if ((capital && isG20(country)) || (row && KNOWN_TO_ALL.has(name))) return 1;
  if (population > 3_000_000 && row) return MANY_LARGE.has(country) ? 2 : 1;
  if (capital) return population > 40_000 ? 2 : 3;
  if (population > 1_000_000) return MANY_LARGE.has(country) && !row ? 3 : 2;
  if (population > 300_000 || row) return 3;
  return population > SURE_SIZE ? 4 : 5;
}

export function readCityTable(): string[][] {
  return readTable('city-names.tsv');
}

/**
 * Countries and territories: names, demonyms and former names from a reviewed table, currencies from `countries-list`,
 * population from `cldr-core`, which territories there are from `@rapideditor/country-coder`.
 */
import type { Entry, FormerName } from '../../src/knowledge/entry.ts';
import { listOf, lists, readPackageJson, readTable, roundedPopulation } from './text.ts';

/** CLDR 48 gives the estimates of mid-2024. */
const POPULATION_YEAR = '2024';
const KNOWN_TO = '2025-10';
const SOURCE = 'CLDR, countries-list';

export interface CountryFacts {
  readonly code: string;
  /** ISO 4217. */
  readonly currency: string | undefined;
  readonly population: number | undefined;
  /** Latitude and longitude of a point inside. */
  readonly position: readonly [number, number] | undefined;
}

/** A country as other adapters need it. */
export interface Country {
  readonly code: string;
  readonly entry: Entry;
  /** The name within a sentence: "the Netherlands". */
  readonly inSentence: string;
}

const G20 = new Set('AR AU BR CA CN FR DE IN ID IT JP KR MX RU SA ZA TR GB US'.split(' '));
/** Countries that nearly every reader knows though they are not of the G20. */
const WELL_KNOWN = new Set(
  'AF AT BE CH CU CZ DK EG ES FI GR HK HU IE IL IQ IR KP LB LY NG NL NO NZ PK PL PT PS QA RO SE SG SY TH TW UA VE VN YE'.split(
    ' ',
  ),
);
/** More people than this, and a newspaper reader meets the country often. */
const LARGE = 2_000_000;
const NAMES_WITH_ARTICLE =
  /^(United |Netherlands|Philippines|Maldives|Comoros|Seychelles|Bahamas|Dominican Republic|Czech Republic|Central African|Democratic Republic|Republic of|Federated States|State of|.* Islands?$|Isle of|British Virgin|Caribbean Netherlands|French Southern|British Indian)/;

export function isG20(code: string): boolean {
  return G20.has(code);
}

/** A name within a sentence: "the Netherlands", "the Gambia", "France". */
export function inSentence(name: string): string {
  if (name.startsWith('The ')) return `the ${name.slice(4)}`;
  return NAMES_WITH_ARTICLE.test(name) && !/^(Christmas|Norfolk) Island$/.test(name) ? `the ${name}` : name;
}

function formerNames(cell: string | undefined): FormerName[] {
  return listOf(cell).map((text) => {
    const match = /^(.+) (\S*)\.\.(\S*)$/.exec(text);
    if (!match) throw new Error(`countries.tsv: no former name: ${text}`);
    const [, name = '', from, to] = match;
    return { name, ...(from && { from }), ...(to && { to }) };
  });
}

/** "Georgia=0.5;Georgian=0.9" as a record. */
export function priorsOf(cell: string | undefined): Record<string, number> {
  return Object.fromEntries(
    listOf(cell).map((pair) => {
      const [form = '', share = ''] = pair.split('=');
      return [form, Number(share)];
    }),
  );
}

function rankOf(code: string, is: string, population: number | undefined): Entry['rank'] {
  if (G20.has(code) || WELL_KNOWN.has(code)) return 1;
  if (/territory|region of|associated|Commonwealth of|dependency|Kingdom of the|islands? of/i.test(is))
    return (population ?? 0) > 30_000 ? 3 : 4;
  return (population ?? 0) > LARGE ? 2 : 3;
}

/**
 * @param table rows of `countries.tsv`
 * @param facts by ISO code
 * @param capitals id of the capital's entry by ISO code
 * @param currencies ids of the currencies' entries by ISO 4217 code
 */
export function countryEntries(
  table: readonly string[][],
  facts: ReadonlyMap<string, CountryFacts>,
  capitals: ReadonlyMap<string, string>,
  currencies: ReadonlyMap<string, string>,
): Country[] {
  return table.map(([code = '', id = '', name = '', title = '', is = '', demonym, aka, weak, names, prior]) => {
    const { population, position, currency } = facts.get(code) ?? {};
    const capital = capitals.get(code);
    const money = currency && currencies.get(currency);
    const former = formerNames(names);
    const priors = priorsOf(prior);
    const entry: Entry = {
      id,
      name,
      kind: 'place',
      is,
      // A former name is still a name: older articles use it, and so do newer ones about those years.
      ...lists({
        aka: [...new Set([...listOf(aka), ...former.map((one) => one.name)])].filter((form) => form !== name),
      }),
      ...lists({ weak: listOf(weak), demonym: listOf(demonym) }),
      ...(former.length > 0 && { names: former }),
      ...(Object.keys(priors).length > 0 && { prior: priors }),
      ...(capital && { capital }),
      ...(position && { position }),
      ...(population !== undefined &&
        population >= 500 && { population: { about: roundedPopulation(population), in: POPULATION_YEAR } }),
      ...(money && { currency: money }),
      rank: rankOf(code, is, population),
      wikipedia: title === '=' ? name : title,
      knownTo: KNOWN_TO,
      source: SOURCE,
    };
    return { code, entry, inSentence: inSentence(name) };
  });
}

interface Territories {
  supplemental: { territoryInfo: Record<string, { _population?: string }> };
}

/** Facts of all territories. Zimbabwe and others use many currencies: the first is the country's own. */
export function readCountryFacts(positions: ReadonlyMap<string, readonly [number, number]>): Map<string, CountryFacts> {
  const listed = readPackageJson<Record<string, { currency: string[] }>>('countries-list', 'countries.min.json');
  const { territoryInfo } = readPackageJson<Territories>('cldr-core', 'supplemental/territoryInfo.json').supplemental;
  const facts = new Map<string, CountryFacts>();
  for (const [code, { currency }] of Object.entries(listed)) {
    const population = territoryInfo[code]?._population;
    facts.set(code, {
      code,
      // Western Sahara has no money of its own, and its three rows are those of its neighbours.
      currency: code === 'EH' ? undefined : currency[0],
      population: population === undefined ? undefined : Number(population),
      position: positions.get(code),
    });
  }
  return facts;
}

export function readCountryTable(): string[][] {
  return readTable('countries.tsv');
}

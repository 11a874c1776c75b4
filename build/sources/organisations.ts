/** Companies and public bodies of a reviewed list, whose ids are those of `name-suggestion-index` (Wikidata). */
import type { Entry, EntryId } from '../../src/knowledge/entry.ts';
import { listOf, lists, readPackageJson, readTable, slugOf } from './text.ts';

export const NSI = 'name-suggestion-index';
/** The month of the pinned release. */
const KNOWN_TO = '2026-09';
/** An acronym this short names many things; the best known are reviewed. */
const SHORT = 3;
const WELL_KNOWN_SHORT = new Set(
  'BP BMW UPS KFC CVS H&M AXA ING UBS RWE MTN Kia SEAT MG AT&T FBI CIA IRS NHS BND TVA EDF RBS RBC OMV SFR Eni YPF KPN BT MSF'.split(
    ' ',
  ),
);

export interface OrganisationInput {
  /** Wikidata ids of everything that the index lists. */
  readonly known: ReadonlySet<string>;
  /** Rows of `organisations-allow-list.tsv`. */
  readonly rows: readonly string[][];
  /** ISO code to the country's id and adjective ("German"). */
  readonly countries: ReadonlyMap<string, { readonly id: EntryId; readonly adjective: string }>;
  /** Everyday words, first and last names, names of cities: such a name needs evidence. */
  readonly isTaken: (form: string) => boolean;
}

/** @throws where the index no longer has an id of the list: the list and the data must not drift apart */
export function organisationEntries({ known, rows, countries, isTaken }: OrganisationInput): Entry[] {
  const ids = new Set<EntryId>();
  return rows.map(([wikidata = '', name = '', what = '', code = '', title, aka, weak, rank]) => {
    if (!known.has(wikidata)) throw new Error(`organisations-allow-list.tsv: no ${wikidata} (${name}) in the index`);
    const country = countries.get(code);
    const slug = slugOf(name.replaceAll('&', ' and '));
    const id = ids.has(slug) ? `${slug}-${code.toLowerCase()}` : slug;
    ids.add(id);
    const weaks = listOf(weak);
    const akas = listOf(aka).filter((form) => !weaks.includes(form));
    for (const form of [name, ...akas]) {
      if ((form.length <= SHORT && !WELL_KNOWN_SHORT.has(form)) || (!form.includes(' ') && isTaken(form)))
        weaks.push(form);
    }
    return {
      id,
      name,
      kind: 'organisation',
      is: country
        ? `${country.adjective} ${/^[A-Z]{2}|^Red Cross/.test(what) ? what : what[0]!.toLowerCase() + what.slice(1)}`
        : what,
      ...lists({ aka: akas.filter((form) => !weaks.includes(form)), weak: [...new Set(weaks)] }),
      ...(country && { country: country.id }),
      rank: rank ? (Number(rank) as Entry['rank']) : 4,
      ...(title && { wikipedia: title === '=' ? name : title }),
      knownTo: KNOWN_TO,
      source: NSI,
    };
  });
}

interface Index {
  nsi: Record<string, { items?: { tags: Record<string, string> }[] }>;
}

const WIKIDATA_TAGS = ['brand:wikidata', 'operator:wikidata', 'network:wikidata'];

export function readKnownBrands(): Set<string> {
  const known = new Set<string>();
  for (const { items } of Object.values(readPackageJson<Index>(NSI, 'dist/json/nsi.min.json').nsi)) {
    for (const { tags } of items ?? []) {
      for (const tag of WIKIDATA_TAGS) if (tags[tag]) known.add(tags[tag]);
    }
  }
  return known;
}

export function readAllowList(): string[][] {
  return readTable('organisations-allow-list.tsv');
}

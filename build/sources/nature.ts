/** Rivers, lakes, seas, mountains, islands, deserts and regions that WordNet knows; the well-known ones reviewed. */
import type { Entry } from '../../src/knowledge/entry.ts';
import { inSentence, priorsOf } from './countries.ts';
import { listOf, lists, readTable, slugOf } from './text.ts';
import { classesOf, type Synset, WORDNET, WORDNET_KNOWN_TO } from './wordnet.ts';

/** WordNet's classes of natural features, and how the card calls one. */
const CLASSES: Readonly<Record<string, string>> = {
  river: 'River',
  headstream: 'River',
  island: 'Island',
  'Aegean island': 'Island',
  isle: 'Island',
  atoll: 'Atoll',
  archipelago: 'Group of islands',
  'mountain peak': 'Mountain',
  mountain: 'Mountain',
  volcano: 'Volcano',
  hill: 'Hill',
  range: 'Mountain range',
  massif: 'Mountains',
  lake: 'Lake',
  loch: 'Lake',
  sea: 'Sea',
  ocean: 'Ocean',
  desert: 'Desert',
  peninsula: 'Peninsula',
  bay: 'Bay',
  gulf: 'Gulf',
  strait: 'Strait',
  channel: 'Strait',
  sound: 'Sound',
  bight: 'Bay',
  inlet: 'Inlet',
  firth: 'Inlet',
  fjord: 'Fjord',
  estuary: 'Estuary',
  cape: 'Cape',
  promontory: 'Cape',
  waterfall: 'Waterfall',
  tableland: 'Highlands',
  isthmus: 'Isthmus',
  canal: 'Canal',
  'ship canal': 'Canal',
  trench: 'Ocean trench',
  pass: 'Mountain pass',
  valley: 'Valley',
  'rift valley': 'Valley',
  plain: 'Plain',
  gorge: 'Gorge',
  'coral reef': 'Coral reef',
  swamp: 'Wetland',
  continent: 'Continent',
  'Piedmont glacier': 'Glacier',
  forest: 'Forest',
  highland: 'Highlands',
  lowland: 'Lowlands',
  prairie: 'Plain',
};
/** Regions are taken only where they are reviewed. */
const REGION = 'geographical area';

export interface NatureInput {
  readonly synsets: ReadonlyMap<string, Synset>;
  /** Rows of `nature.tsv`. */
  readonly reviewed: readonly string[][];
  /** Names of countries and regions: an island that is one of them is not told twice. */
  readonly isCountryOrRegion: (form: string) => boolean;
  /** Names of cities and people, everyday words: such a bare name needs evidence. */
  readonly isTaken: (form: string) => boolean;
}

/** A name that says what it is ("Bering Sea"), by which Wikipedia calls it too. */
const SAYS_WHAT_IT_IS =
  /^(?:Gulf|Bay|Strait|Sea|Lake|Mount|Cape|Isle|Firth|Loch|Isthmus) |(?: Sea| Ocean| Bay| Strait| Peninsula| Mountains| Desert| Islands| Falls| Canal| Range| Pass| Peak| Channel| Reef| Island)$/;
const KIND_WORD = /\b(?:River|Mount|Lake|Sea|Ocean|Island|Islands|Desert|Mountains|Falls|Peninsula)\b/;
const AMERICAN =
  /^(?:United States|Canada|Australia|New England|Alaska|Texas|California|New York|Ohio|Georgia|Virginia|Ontario|Quebec|[A-Z]\w+(?: [A-Z]\w+)?)$/;

export function natureEntries(input: NatureInput): Entry[] {
  const rows = reviewedRows(input.reviewed);
  const shared = sharedWords(input.synsets);
  const entries: Entry[] = [];
  const ids = new Set<string>();
  for (const synset of input.synsets.values()) {
    if (synset.instanceOf.length === 0 || (MYTHICAL.test(synset.gloss) && !synset.words.includes('Olympus'))) continue;
    const classes = classesOf(synset, input.synsets);
    const kind = classes.map((word) => CLASSES[word]).find((word) => word !== undefined);
    const row = rowOf(synset, classes, rows);
    if (row?.[1] === '!drop' || (!kind && !(row && classes.includes(REGION)))) continue;
    if (!row && (synset.words.some(input.isCountryOrRegion) || ids.has(slugOf(nameOf(synset, input))))) continue;
    const name = row?.[1] ?? nameOf(synset, input);
    const id =
      ids.has(slugOf(name)) || input.isCountryOrRegion(name)
        ? `${slugOf(name)}-${slugOf(kind ?? 'region')}`
        : slugOf(name);
    if (ids.has(id)) continue;
    ids.add(id);
    entries.push(entryOf(id, name, kind ?? 'Region', synset, row, shared, input));
  }
  return entries;
}

/** Words that name more than one thing: their Wikipedia titles say which. */
function sharedWords(synsets: ReadonlyMap<string, Synset>): Set<string> {
  const seen = new Set<string>();
  const shared = new Set<string>();
  for (const { instanceOf, words } of synsets.values()) {
    if (instanceOf.length === 0) continue;
    for (const word of words) {
      if (seen.has(word)) shared.add(word);
      seen.add(word);
    }
  }
  return shared;
}

/** By word, and by "word:class or other word" where several things share a word. */
function reviewedRows(rows: readonly string[][]): Map<string, readonly string[]> {
  return new Map(rows.map((row) => [row[0]!, row]));
}

function rowOf(synset: Synset, classes: readonly string[], rows: ReadonlyMap<string, readonly string[]>) {
  for (const word of synset.words) {
    for (const other of [...classes, ...synset.words]) {
      const row = rows.get(`${word}:${other}`);
      if (row) return row;
    }
  }
  return synset.words.map((word) => rows.get(word)).find((row) => row !== undefined);
}

/** The first form, or where a city or a person bears it the first that says what it is. */
function nameOf({ words }: Synset, { isTaken, isCountryOrRegion }: NatureInput): string {
  const [first = ''] = words;
  if (!isTaken(first) && !isCountryOrRegion(first)) return first;
  return words.find((word) => KIND_WORD.test(word)) ?? first;
}

function entryOf(
  id: string,
  name: string,
  kind: string,
  synset: Synset,
  row: readonly string[] | undefined,
  shared: ReadonlySet<string>,
  input: NatureInput,
): Entry {
  const weak = listOf(row?.[5]);
  const isSure = (form: string) =>
    KIND_WORD.test(form) || (!input.isTaken(form) && !input.isCountryOrRegion(form) && form.length > 3);
  const others = row
    ? []
    : synset.words.filter((word) => word !== name && /^\p{Lu}/u.test(word) && !input.isCountryOrRegion(word));
  const aka = [...listOf(row?.[4]), ...others.filter(isSure)].filter((form) => !weak.includes(form));
  weak.push(...others.filter((form) => !isSure(form)));
  if (!row && !isSure(name)) weak.push(name);
  const priors = priorsOf(row?.[7]);
  const title = row ? (row[2] === '=' ? name : row[2]) : titleOf(name, synset, shared, input);
  return {
    id,
    name,
    kind: 'place',
    is: row?.[6] || isOf(name, kind, synset, input.synsets),
    ...lists({ aka: [...new Set(aka)].filter((form) => form !== name), weak: [...new Set(weak)] }),
    ...(Object.keys(priors).length > 0 && { prior: priors }),
    rank: row?.[3] ? (Number(row[3]) as Entry['rank']) : 5,
    ...(title && { wikipedia: title }),
    knownTo: WORDNET_KNOWN_TO,
    source: WORDNET,
  };
}

function titleOf(
  name: string,
  synset: Synset,
  shared: ReadonlySet<string>,
  { synsets }: NatureInput,
): string | undefined {
  if (shared.has(name)) return undefined;
  const parts = synset.partOf.flatMap((offset) => synsets.get(offset)?.words[0] ?? []);
  if (name.endsWith(' River')) return parts.length > 0 && parts.every((part) => AMERICAN.test(part)) ? name : undefined;
  return SAYS_WHAT_IT_IS.test(name) ? name : undefined;
}

const PARTS_WITH_ARTICLE =
  /(?:Ocean|Sea|Atlantic|Pacific|Mediterranean|Caribbean|Adriatic|Aegean|Baltic|Andes|Alps|Himalayas|Appalachians|Rockies|Islands|Antilles|Indies|Hebrides|Peninsula|Archipelago|Channel|Pyrenees|Cyclades|Dodecanese|Karakoram|Caucasus|Mountains|Carpathians|Middle East|Midwest|Marianas|Bahamas|Hindu Kush|Kunlun|Cascades|Black Hills|Zambezi|Sierra Nevada|Solomons|Tien Shan|Alaska Range)$|^(?:Gulf|Bay|Strait) of/;
const MYTHICAL = /\((?:Greek|Roman|Norse) mythology\)|\bHades\b|\bHell\b/;
const IN_PLURAL = /(?:Islands|Isles|Cyclades|Dodecanese|Azores|Hebrides)$/;

/** What WordNet calls by a name that it no longer bears, or that is another's too. */
const NAMED_ANEW: Readonly<Record<string, string>> = {
  Congo: 'Democratic Republic of the Congo',
  Czechoslovakia: 'Czech Republic',
  Burma: 'Myanmar',
};

/** Parts beyond these say no more. */
const MAX_PARTS = 3;

/** "River in Spain and Portugal", by what WordNet says it is a part of. */
function isOf(name: string, kind: string, synset: Synset, synsets: ReadonlyMap<string, Synset>): string {
  const parts = synset.partOf.flatMap((offset) => {
    const part = synsets.get(offset)?.words[0];
    if (part === undefined) return [];
    const today = NAMED_ANEW[part] ?? part;
    return [PARTS_WITH_ARTICLE.test(today) ? `the ${today}` : inSentence(today)];
  });
  const [first, ...others] = [...new Set(parts)].slice(0, MAX_PARTS);
  if (first === undefined) return kind;
  const joined = (list: readonly string[]) =>
    list.length < 2 ? list.join('') : `${list.slice(0, -1).join(', ')} and ${list.at(-1)}`;
  // "in the Andes, Argentina and Chile", but "in Spain and Portugal".
  const where =
    first.startsWith('the ') && others.length > 0 ? `${first}, ${joined(others)}` : joined([first, ...others]);
  const text = `${IN_PLURAL.test(name) && kind === 'Island' ? 'Group of islands' : kind} in ${where}`;
  return text.length <= 80 ? text : `${kind} in ${first}`;
}

export function readNatureTable(): string[][] {
  return readTable('nature.tsv');
}

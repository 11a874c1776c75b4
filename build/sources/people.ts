/**
 * Historical people of WordNet, only those whose years of birth and death it gives. Its glosses are not used: a
 * person's nationality and calling are taken from them and put into a sentence of our own.
 */
import type { Entry } from '../../src/knowledge/entry.ts';
import { listOf, lists, readTable, slugOf } from './text.ts';
import { classesOf, type Synset, WORDNET, WORDNET_KNOWN_TO } from './wordnet.ts';

export interface PeopleInput {
  readonly synsets: ReadonlyMap<string, Synset>;
  /** Rows of `people.tsv`: WordNet's word for a calling, ours. */
  readonly callings: readonly string[][];
  /** Rows of `people-reviewed.tsv`; its head says what the columns are. */
  readonly reviewed: readonly string[][];
  /** Everyday words, names of places, first names: a single name that is one of them needs evidence. */
  readonly isCommon: (form: string) => boolean;
}

/** How a gloss may say where somebody came from, and how we do. */
const NATIONALITIES =
  /^(?:\([^)]*\) |[a-z-]+ ){0,3}(United States|American|English|British|Scottish|Welsh|Irish|French|German|Italian|Spanish|Portuguese|Dutch|Flemish|Belgian|Swiss|Austrian|Hungarian|Polish|Czech|Bohemian|Russian|Soviet|Ukrainian|Danish|Norwegian|Swedish|Finnish|Icelandic|Greek|Athenian|Roman|Turkish|Persian|Arabian|Arab|Egyptian|Israeli|Palestinian|Jewish|Indian|Pakistani|Chinese|Japanese|Korean|Vietnamese|Indonesian|Mongolian|Mongol|Canadian|Australian|New Zealand|South African|Kenyan|Nigerian|Ghanaian|Mexican|Brazilian|Argentine|Argentinian|Chilean|Peruvian|Venezuelan|Colombian|Cuban|Bolivian|Puerto Rican|Jamaican|Trinidadian|Romanian|Rumanian|Serbian|Yugoslavian|Yugoslav|Croatian|Bulgarian|Albanian|Estonian|Latvian|Lithuanian|Prussian|Byzantine|Venetian|Ethiopian|Iranian|Iraqi|Syrian|Lebanese|Tunisian|Algerian|Moroccan|Filipino|Burmese|Thai|Norman|Macedonian|Carthaginian|Babylonian|Hebrew|Bavarian|Florentine|Provencal|Genoese)\b/;
const OUR_NATIONALITY: Readonly<Record<string, string>> = {
  'United States': 'American',
  Rumanian: 'Romanian',
  Argentinian: 'Argentine',
  Yugoslavian: 'Yugoslav',
  'New Zealand': 'New Zealand',
  Mongolian: 'Mongol',
};
/** A realm named right after the title: "king of Sparta", "czar of Russia". */
const REALM =
  /\b(?:[Kk]ing|[Qq]ueen|[Ee]mperor|[Ee]mpress|[Cc]zar|[Ss]ultan) of (the )?([A-Z][\w'-]+(?: [A-Z][\w'-]+)*)/;
const HONOURS = /^(?:Sir|Dame|Lord|Lady|Baron|Baroness|Count|Conte|Marquis|Viscount|Earl|Don|Dr\.) (?=\S+ \S)/;
/** What somebody is known by, whatever else he was. */
const OFFICES = /^President of|^King of|^Queen of/;
/** From the union with Scotland on the monarchs are no longer England's. */
const UNION = 1707;
const RULERS = new Set(['king', 'queen', 'emperor', 'empress', 'tsar', 'sultan']);
/** "(1685-1750)", "(106-43 BC)", "(43 BC - AD 17)"; what is uncertain ("circa", "?") is no date. */
const YEARS = /\((?:AD )?(\d{1,4})( BC)? ?- ?(?:AD )?(\d{1,4})( BC)?\)(?:[^()]*)$/;
/** Nobody who could have been in the news as a living person in 2011, when WordNet was made. */
const OLDEST_AGE = 105;

interface Life {
  readonly born: number;
  readonly died: number;
}

export function lifeOf(gloss: string): Life | undefined {
  const match = YEARS.exec(gloss.replace(/;? *".*$/, ''));
  if (!match) return undefined;
  const bc = match[4] !== undefined;
  const died = bc ? 1 - Number(match[3]) : Number(match[3]);
  const born = match[2] !== undefined || bc ? 1 - Number(match[1]) : Number(match[1]);
  return died > born && died - born <= OLDEST_AGE ? { born, died } : undefined;
}

/** ISO 8601, in which the year 1 BC is 0000. */
function isoYear(year: number): string {
  return `${year < 0 ? '-' : ''}${String(Math.abs(year)).padStart(4, '0')}`;
}

const shownYear = (year: number) => (year <= 0 ? `${1 - year} BC` : String(year));

function shownLife({ born, died }: Life): string {
  if (died <= 0) return `${1 - born}–${1 - died} BC`;
  if (born <= 0) return `${shownYear(born)} – AD ${died}`;
  return died < 1000 ? `AD ${born}–${died}` : `${born}–${died}`;
}

interface Names {
  readonly name: string;
  readonly others: readonly string[];
}

/** WordNet lists the last name first: the name is the first form of several words that holds it. */
export function namesOf(words: readonly string[]): Names {
  const [first = ''] = words;
  const full = words.find(
    (word) => word.includes(' ') && (word === first || word.split(' ').includes(first.split(' ')[0]!)),
  );
  const particle = /^(?:le|la|de|du|van|von|der|den|di|da|Du|Le|La|De|Van|Von) /.test(first);
  const longer = particle ? words.find((word) => word !== first && word.endsWith(first)) : full;
  const chosen = (first.includes(' ') && !particle) || longer === undefined ? first : longer;
  // Russians go by their first and last name: "Nikolai Vasilievich Gogol" is the longer form.
  const name = chosen.replace(HONOURS, '').replace(/^(\S+) \S+(?:vich|vitch|ovna|evna) (\S+)$/, '$1 $2');
  return {
    name,
    others: [...new Set(words)].filter((word) => word !== name && (word !== first || first.includes(' '))),
  };
}

export function peopleEntries({ synsets, callings: table, reviewed, isCommon }: PeopleInput): Entry[] {
  const ours = new Map(table.map(([word = '', calling = '']): [string, string] => [word, calling]));
  const rows = new Map(reviewed.map((row) => [row[0]!, row]));
  const entries: Entry[] = [];
  const ids = new Set<string>();
  for (const synset of synsets.values()) {
    if (synset.file !== '18' || synset.instanceOf.length === 0) continue;
    const life = lifeOf(synset.gloss);
    const callings = classesOf(synset, synsets).flatMap((word) => ours.get(word) ?? []);
    const calling = callings.find((word) => OFFICES.test(word)) ?? callings[0];
    if (!life || !calling) continue;
    const { name: listed, others } = namesOf(synset.words);
    const row = rows.get(listed);
    if (row?.[1] === '!drop') continue;
    const name = row?.[5] || listed;
    let id = slugOf(name);
    if (ids.has(id)) id = `${id}-${Math.abs(life.born)}`;
    if (ids.has(id)) continue;
    ids.add(id);
    const shared = row?.[4] === 'weak';
    const isWeak = (form: string) =>
      (shared && form === name) || form.length < 4 || (!form.includes(' ') && (isCommon(form) || form !== name));
    // "of Warwick" and the like are ends of names; a title before a name is understood without.
    const forms = [...new Set([listed, ...others])].filter(
      (form) => form !== name && /^\p{Lu}/u.test(form) && !form.startsWith('President '),
    );
    const strong = [...new Set([...forms.filter((form) => !isWeak(form)), ...listOf(row?.[3])])];
    const weak = [name, ...forms].filter(isWeak);
    entries.push({
      id,
      name,
      kind: 'person',
      is: row?.[6] ? `${row[6]}, ${shownLife(life)}` : isOf(synset.gloss, calling, life),
      ...lists({ aka: strong, weak }),
      born: isoYear(life.born),
      died: isoYear(life.died),
      rank: row?.[1] ? (Number(row[1]) as Entry['rank']) : 4,
      ...titleOf(name, row),
      knownTo: WORDNET_KNOWN_TO,
      source: WORDNET,
    });
  }
  return entries;
}

function titleOf(name: string, row: readonly string[] | undefined): { wikipedia?: string } {
  const title = row?.[2];
  if (!title) return {};
  return { wikipedia: title === '=' ? name : title };
}

function isOf(gloss: string, calling: string, life: Life): string {
  const nationality = NATIONALITIES.exec(gloss)?.[1];
  const realm = REALM.exec(gloss);
  let text = calling;
  if (/^(?:King|Queen) of England$/.test(calling) && life.died > UNION)
    text = `British ${calling.split(' ')[0]!.toLowerCase()}`;
  if (RULERS.has(calling) && realm) text = `${calling} of ${realm[1] ?? ''}${realm[2]}`;
  else if (nationality && !/ of |^chief justice|^Roman |^Holy /.test(calling))
    text = `${OUR_NATIONALITY[nationality] ?? nationality} ${calling}`;
  return `${text[0]!.toUpperCase()}${text.slice(1)}, ${shownLife(life)}`;
}

export function readPeopleTables(): { callings: string[][]; reviewed: string[][] } {
  return { callings: readTable('people.tsv'), reviewed: readTable('people-reviewed.tsv') };
}

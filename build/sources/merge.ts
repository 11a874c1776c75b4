/**
 * Joins entries of the same thing: an authored entry wins and takes over the facts and forms of the packages. Two entries
 * too many are better than one that mixes two things, so only strong signs count.
 */
import type { Entry, EntryId } from '../../src/knowledge/entry.ts';
import { asciiOf } from './text.ts';

export interface Merged {
  readonly entries: Entry[];
  /** Ids of packaged entries that are no more, and the ids of those that took them in. */
  readonly absorbed: Map<EntryId, EntryId>;
}

/** Two records of a town lie within this many degrees of each other; its suburbs bear other names. */
const SAME_TOWN_DEGREES = 0.4;
/** The middle of a region or island is told less exactly. */
const SAME_AREA_DEGREES = 4;

export function mergeEntries(authored: readonly Entry[], packaged: readonly Entry[]): Merged {
  const index = indexOf(authored);
  const absorbed = new Map<EntryId, EntryId>();
  const merged = new Map(authored.map((entry) => [entry.id, entry]));
  const kept: Entry[] = [];
  for (const entry of packaged) {
    const winner = findSame(entry, index);
    if (!winner) {
      kept.push(entry);
      continue;
    }
    absorbed.set(entry.id, winner.id);
    merged.set(winner.id, absorb(merged.get(winner.id)!, entry));
  }
  const renamed = new Map<EntryId, EntryId>();
  const own = withOwnIds(authored, kept, renamed);
  const entries = [
    ...[...merged.values()].map((entry) => withReferences(entry, absorbed)),
    // Packages mean their own entry by an id that an authored one of another thing bears.
    ...own.map((entry) => withReferences(withReferences(entry, absorbed), renamed)),
  ];
  return { entries, absorbed };
}

/** Joins what several packages tell of one thing; the earlier entry wins. */
export function mergePackaged(entries: readonly Entry[]): Entry[] {
  const byTitle = new Map<string, Entry>();
  const result = new Map<EntryId, Entry>();
  const absorbed = new Map<EntryId, EntryId>();
  for (const entry of entries) {
    const same = entry.wikipedia === undefined ? undefined : byTitle.get(entry.wikipedia);
    const target = same && result.get(same.id);
    if (target && target.kind === entry.kind) {
      absorbed.set(entry.id, target.id);
      result.set(target.id, absorb(target, entry));
      continue;
    }
    const { wikipedia, ...untitled } = entry;
    const own = target ? untitled : entry;
    if (wikipedia !== undefined && !target) byTitle.set(wikipedia, entry);
    let id = own.id;
    if (result.has(id)) id = `${id}-${own.kind}`;
    if (result.has(id)) continue;
    result.set(id, { ...own, id });
  }
  return [...result.values()].map((entry) => withReferences(entry, absorbed));
}

interface Index {
  readonly titles: ReadonlyMap<string, Entry>;
  readonly ids: ReadonlyMap<EntryId, Entry>;
  /** By every strong form, folded. */
  readonly forms: ReadonlyMap<string, readonly Entry[]>;
}

const fold = (form: string) => asciiOf(form).toLowerCase();
const strongForms = ({ name, aka = [] }: Entry) => [name, ...aka];
const yearOf = (date: string | undefined) => /^-?\d{4}/.exec(date ?? '')?.[0];

function indexOf(entries: readonly Entry[]): Index {
  const titles = new Map<string, Entry>();
  const ids = new Map<EntryId, Entry>();
  const forms = new Map<string, Entry[]>();
  for (const entry of entries) {
    if (entry.wikipedia) titles.set(entry.wikipedia, entry);
    ids.set(entry.id, entry);
    for (const form of new Set(strongForms(entry).map(fold))) {
      const list = forms.get(form);
      if (list) list.push(entry);
      else forms.set(form, [entry]);
    }
  }
  return { titles, ids, forms };
}

function findSame(entry: Entry, { titles, ids, forms }: Index): Entry | undefined {
  const byTitle = entry.wikipedia === undefined ? undefined : titles.get(entry.wikipedia);
  if (byTitle) return byTitle;
  const byId = ids.get(entry.id);
  if (byId && byId.kind === entry.kind && shareForm(byId, entry) && !contradict(byId, entry)) return byId;
  const named = strongForms(entry).flatMap((form) => forms.get(fold(form)) ?? []);
  return named.find((candidate) => isSame(candidate, entry));
}

function shareForm(a: Entry, b: Entry): boolean {
  const forms = new Set(strongForms(a).map(fold));
  return strongForms(b).some((form) => forms.has(fold(form)));
}

/** The name of the one is a name of the other: "Wembley" is a name of the stadium too, but not what it is called. */
function calledTheSame(authored: Entry, packaged: Entry): boolean {
  return strongForms(packaged).some((form) => fold(form) === fold(authored.name));
}

/** Same name and kind, and a second sign that it is the same thing. */
function isSame(authored: Entry, packaged: Entry): boolean {
  if (authored.kind !== packaged.kind || contradict(authored, packaged)) return false;
  // Two lives under one name and year of birth are one, under whichever title.
  if (packaged.kind === 'person') return authored.born !== undefined && yearOf(authored.born) === yearOf(packaged.born);
  if ((authored.wikipedia && packaged.wikipedia) || !calledTheSame(authored, packaged)) return false;
  switch (packaged.kind) {
    case 'event':
      return authored.start !== undefined && yearOf(authored.start) === yearOf(packaged.start);
    case 'place':
      return (
        near(authored, packaged, SAME_TOWN_DEGREES) === true || (sameCountry(authored, packaged) && !isTown(packaged))
      );
    case 'organisation':
      return sameCountry(authored, packaged);
    case 'topic':
      return true;
    default:
      return false;
  }
}

const isTown = (entry: Entry) => entry.population !== undefined && entry.country !== undefined;

function countriesOf({ country, within = [] }: Entry): EntryId[] {
  return country ? [country, ...within] : [...within];
}

function sameCountry(a: Entry, b: Entry): boolean {
  const others = countriesOf(b);
  return countriesOf(a).some((id) => others.includes(id));
}

/** Undefined where one of the two has no position. */
function near(a: Entry, b: Entry, degrees: number): boolean | undefined {
  if (!a.position || !b.position) return undefined;
  return Math.abs(a.position[0] - b.position[0]) < degrees && Math.abs(a.position[1] - b.position[1]) < degrees;
}

/** Facts that can't both be true of one thing. */
function contradict(a: Entry, b: Entry): boolean {
  if (near(a, b, SAME_AREA_DEGREES) === false && !isSovereign(a) && !isSovereign(b)) return true;
  if (a.country && b.country && a.country !== b.country) return true;
  for (const field of ['born', 'start'] as const) {
    const [one, other] = [yearOf(a[field]), yearOf(b[field])];
    if (one !== undefined && other !== undefined && one !== other) return true;
  }
  return false;
}

/** The middle of a large country is a matter of taste. */
const isSovereign = (entry: Entry) =>
  entry.kind === 'place' && entry.country === undefined && entry.capital !== undefined;

/** The winner with the facts it lacks, and the forms it has not. */
function absorb(winner: Entry, other: Entry): Entry {
  const known = new Set([
    ...strongForms(winner),
    ...(winner.weak ?? []),
    ...(winner.demonym ?? []),
    ...(winner.metonym ?? []),
    ...(winner.names ?? []).map(({ name }) => name),
  ]);
  const fresh = (list: readonly string[] = []) => [...new Set(list)].filter((form) => !known.has(form));
  // What the package holds to be weak stays weak, its name above all.
  const weak = fresh(other.weak);
  const aka = fresh(strongForms(other)).filter((form) => !weak.includes(form));
  const demonym = fresh(other.demonym);
  // A package's priors are shares among its own entries, an author's shares of all uses: they don't mix.
  const bothPackaged = !winner.source.startsWith('authored');
  const prior = bothPackaged ? { ...other.prior, ...winner.prior } : winner.prior;
  const { aka: _aka, weak: _weak, demonym: _demonym, prior: _prior, taken: others = [], ...told } = other;
  // No end is taken over: who has none as far as the winner knows still lives, still is, still goes on.
  const { died: _died, dissolved: _dissolved, end: _end, ...facts } = told;
  // Each keeps its source and date: the winner's are not theirs.
  const names = Object.keys(facts).filter((field) => !(field in winner));
  const taken = [
    ...(winner.taken ?? []),
    ...others,
    ...(names.length > 0 ? [{ facts: names, source: other.source, knownTo: other.knownTo }] : []),
  ];
  return {
    ...facts,
    ...winner,
    ...(taken.length > 0 && { taken }),
    ...(aka.length > 0 && { aka: [...(winner.aka ?? []), ...aka] }),
    ...(weak.length > 0 && { weak: [...(winner.weak ?? []), ...weak] }),
    ...(demonym.length > 0 && { demonym: [...(winner.demonym ?? []), ...demonym] }),
    ...(prior && Object.keys(prior).length > 0 && { prior }),
    source: [...new Set([...winner.source.split(', '), ...other.source.split(', ')])].join(', '),
  };
}

/** A kept entry whose id an authored one of another thing bears gets an id of its own. */
function withOwnIds(authored: readonly Entry[], kept: readonly Entry[], renamed: Map<EntryId, EntryId>): Entry[] {
  const taken = new Set([...authored, ...kept].map(({ id }) => id));
  const authoredIds = new Set(authored.map(({ id }) => id));
  return kept.map((entry) => {
    if (!authoredIds.has(entry.id)) return entry;
    let id = `${entry.id}-${entry.kind}`;
    for (let i = 2; taken.has(id); i++) id = `${entry.id}-${entry.kind}-${i}`;
    taken.add(id);
    renamed.set(entry.id, id);
    return { ...entry, id };
  });
}

function withReferences(entry: Entry, absorbed: ReadonlyMap<EntryId, EntryId>): Entry {
  if (absorbed.size === 0) return entry;
  const fields: Record<string, EntryId | EntryId[]> = {};
  for (const field of ['country', 'capital', 'currency', 'party'] as const) {
    const id = entry[field];
    const target = id && absorbed.get(id);
    if (target) fields[field] = target;
  }
  for (const field of ['within', 'where', 'who', 'by', 'related'] as const) {
    const ids = entry[field];
    if (ids?.some((id) => absorbed.has(id))) fields[field] = [...new Set(ids.map((id) => absorbed.get(id) ?? id))];
  }
  return Object.keys(fields).length > 0 ? { ...entry, ...fields } : entry;
}

/** The checks of authored entries that a schema can't make: of one entry against itself and of entries against each other. */
import { phraseKey } from '../../src/detection/phrase.ts';
import { spanOf } from '../../src/knowledge/dates.ts';
import type { Entry, EntryId } from '../../src/knowledge/entry.ts';
import { FIELDS } from '../../src/knowledge/map-format.ts';
import { surfaceFormsOf } from '../../src/knowledge/surface-forms.ts';
import type { AuthoredSource, Finding } from './authored.ts';
import { checkTexts } from './check-texts.ts';
import { lacksOf } from './completeness.ts';
import { tenuresByOffice } from './tenures.ts';

export interface CheckInput {
  readonly authored: readonly AuthoredSource[];
  /** Entries that packages give; their ids may be referred to. */
  readonly packaged: readonly Entry[];
  /** Ids of entries that have faults of their own; they may be referred to. */
  readonly refused?: readonly EntryId[];
  /** Whether a lower-case word is an everyday English word. */
  readonly isEverydayWord: (word: string) => boolean;
}

export type Report = (source: AuthoredSource, field: string, message: string) => void;

export function checkEntries(input: CheckInput): Finding[] {
  const findings: Finding[] = [];
  const report: Report = ({ file, lineOf, entry }, field, message) =>
    findings.push({ file, line: lineOf(field), entry: entry.id, field, message });
  for (const source of input.authored) {
    checkField(source, report);
    checkTexts(source, report);
    checkLife(source, report);
    checkForms(source, input.isEverydayWord, report);
    for (const { field, message } of lacksOf(source.entry)) report(source, field, message);
  }
  checkReferences(input, report);
  checkTwins(input, report);
  checkSharedForms(input.authored, report);
  checkOffices(input.authored, report);
  return findings;
}

/** A folder that the map has no code for would tell linking nothing of a document's theme, without a word. */
function checkField(source: AuthoredSource, report: Report) {
  const known: readonly string[] = FIELDS;
  if (!known.includes(source.field))
    report(source, '', `stands in "${source.field}", which is no field of the map format`);
}

function checkLife(source: AuthoredSource, report: Report) {
  const { entry } = source;
  const life = { born: entry.born ?? entry.founded, died: entry.died ?? entry.dissolved };
  inOrder(source, report, 'died', life.born, life.died);
  inOrder(source, report, 'end', entry.start, entry.end);
  entry.roles?.forEach((role, i) => {
    inOrder(source, report, `roles.${i}`, role.from, role.to);
    if (entry.kind !== 'person') return;
    inOrder(source, report, `roles.${i}`, life.born, role.from ?? role.to, 'birth');
    inOrder(source, report, `roles.${i}`, role.to ?? role.from, life.died, 'death');
    if (life.died && !role.to) report(source, `roles.${i}`, 'has no end, but its holder is dead');
  });
  for (const [i, name] of (entry.names ?? []).entries()) inOrder(source, report, `names.${i}`, name.from, name.to);
  entry.dates?.forEach((date, i) => {
    const before = entry.dates?.[i - 1];
    if (before) inOrder(source, report, `dates.${i}`, before.on, date.on, 'order');
  });
}

const ORDERS = {
  start: (from: string, to: string) => `ends before it begins: ${to} is before ${from}`,
  birth: (from: string, to: string) => `is held before birth: ${to} is before ${from}`,
  death: (from: string, to: string) => `is held after death: ${to} is before ${from}`,
  order: (from: string, to: string) => `is out of order: ${to} is before ${from}`,
} as const;

/** Reports where `to` is surely before `from`; partial dates get the benefit of the doubt. */
function inOrder(
  source: AuthoredSource,
  report: Report,
  field: string,
  from: string | undefined,
  to: string | undefined,
  against: keyof typeof ORDERS = 'start',
) {
  if (from === undefined || to === undefined) return;
  const start = spanOf(from);
  const end = spanOf(to);
  if (start && end && end.last < start.first) report(source, field, ORDERS[against](from, to));
}

function checkForms(source: AuthoredSource, isEverydayWord: (word: string) => boolean, report: Report) {
  const { entry } = source;
  if (!surfaceFormsOf(entry).some(({ form }) => phraseKey(form)))
    report(source, 'name', 'has no form that can stand in a text: no bracket, full stop or dash may part its words');
  const reviewed = new Set([...(entry.weak ?? []), ...Object.keys(entry.prior ?? {})]);
  for (const form of strongForms(entry)) {
    if (reviewed.has(form)) continue;
    // A form in capitals or with a capital inside can't be the word; a lower-case topic is the word.
    if (!/^\p{Lu}\p{Ll}+$/u.test(form)) continue;
    if (isEverydayWord(form.toLowerCase())) {
      report(source, fieldOf(entry, form), `"${form}" is an everyday word: put it under weak, or give it a prior`);
    }
  }
}

/** The field in which a form stands. */
const fieldOf = ({ name, aka = [] }: Entry, form: string) => (form === name ? 'name' : `aka.${aka.indexOf(form)}`);

/** The forms that name an entry without further evidence. */
export function strongForms(entry: Entry): string[] {
  return [entry.name, ...(entry.aka ?? [])].filter((form) => !entry.weak?.includes(form));
}

export function referencesOf(entry: Entry): [field: string, id: EntryId][] {
  const lists = { related: entry.related, within: entry.within, where: entry.where, who: entry.who, by: entry.by };
  const { country, party, capital, currency } = entry;
  const single = { country, party, capital, currency };
  return [
    ...Object.entries(lists).flatMap(([field, list]) => (list ?? []).map((id): [string, EntryId] => [field, id])),
    ...Object.entries(single).flatMap(([field, id]): [string, EntryId][] => (id ? [[field, id]] : [])),
    ...(entry.roles ?? []).flatMap((role, i) =>
      (['office', 'at'] as const).flatMap((field): [string, EntryId][] => {
        const id = role[field];
        return id ? [[`roles.${i}.${field}`, id]] : [];
      }),
    ),
  ];
}

function checkReferences({ authored, packaged, refused = [] }: CheckInput, report: Report) {
  const known = new Set([...authored.map(({ entry }) => entry.id), ...packaged.map(({ id }) => id), ...refused]);
  for (const source of authored) {
    for (const [field, id] of referencesOf(source.entry)) {
      if (!known.has(id)) report(source, field, `no entry has the id ${id}`);
      if (id === source.entry.id) report(source, field, 'refers to itself');
    }
  }
}

function checkTwins({ authored }: CheckInput, report: Report) {
  const byId = new Map<string, AuthoredSource>();
  const byTitle = new Map<string, AuthoredSource>();
  const byName = new Map<string, AuthoredSource[]>();
  const twin = (source: AuthoredSource, other: AuthoredSource, field: string, what: string) =>
    report(source, field, `${what} of ${other.entry.id} (${other.file}:${other.lineOf(field)}) too`);
  for (const source of authored) {
    const { id, wikipedia, kind, name } = source.entry;
    const sameId = byId.get(id);
    if (sameId) twin(source, sameId, 'id', 'is the id');
    else byId.set(id, source);
    const sameTitle = wikipedia === undefined ? undefined : byTitle.get(wikipedia);
    if (sameTitle) twin(source, sameTitle, 'wikipedia', 'is the title');
    else if (wikipedia !== undefined) byTitle.set(wikipedia, source);
    const namesakes = byName.get(`${kind} ${name}`) ?? [];
    const same = namesakes.find(({ entry }) => mayBeginTogether(entry, source.entry));
    if (same) twin(source, same, 'name', 'is the name and date');
    byName.set(`${kind} ${name}`, [...namesakes, source]);
  }
}

/** Whether two may have begun on one day: of "1950" and "1950-03-01" one is only less exact. */
function mayBeginTogether(a: Entry, b: Entry): boolean {
  const [one, other] = [a, b].map(({ born, founded, start }) => born ?? founded ?? start);
  if (one === undefined || other === undefined) return one === other;
  const [first, second] = [spanOf(one), spanOf(other)];
  return first !== undefined && second !== undefined && first.first <= second.last && second.first <= first.last;
}

/** By the key that texts are looked up with: "R.S.F." and "RSF" are one form. */
function checkSharedForms(authored: readonly AuthoredSource[], report: Report) {
  const claims = new Map<string, Map<AuthoredSource, string[]>>();
  for (const source of authored) {
    for (const form of strongForms(source.entry)) {
      const key = phraseKey(form)?.path.at(-1)?.join() ?? form;
      const claimants = claims.get(key) ?? new Map<AuthoredSource, string[]>();
      claims.set(key, claimants.set(source, [...(claimants.get(source) ?? []), form]));
    }
  }
  for (const claimants of claims.values()) {
    const undecided = [...claimants].filter(([{ entry }, forms]) => forms.every((f) => entry.prior?.[f] === undefined));
    const ranks = new Set(undecided.map(([{ entry }]) => entry.rank));
    const [first, ...others] = undecided;
    if (!first || ranks.size === undecided.length) continue;
    const [source, [form = '']] = first;
    const told = others.map(([{ entry }, [own]]) => (own === form ? entry.id : `${entry.id} ("${own}")`));
    report(
      source,
      fieldOf(source.entry, form),
      `"${form}" is a form of ${told.join(', ')} too: give each a prior, or different ranks`,
    );
  }
}

function checkOffices(authored: readonly AuthoredSource[], report: Report) {
  const byId = new Map(authored.map((source) => [source.entry.id, source]));
  for (const [office, tenures] of tenuresByOffice(authored.map(({ entry }) => entry))) {
    const regular = tenures.filter(({ role }) => !role.acting);
    for (const [i, earlier] of regular.entries()) {
      for (const later of regular.slice(i + 1)) {
        // Sure to overlap by more than the day of the handover.
        if (earlier.to.first > later.from.last && later.holder !== earlier.holder) {
          const message = `${office} was held by ${earlier.holder} too, from ${earlier.role.from} to ${earlier.role.to ?? 'now'}`;
          report(byId.get(later.holder)!, 'roles', message);
        }
      }
    }
  }
}

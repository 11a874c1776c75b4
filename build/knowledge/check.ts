/** The checks of authored entries that a schema can't make: of one entry against itself and of entries against each other. */
import { type DaySpan, spanOf } from '../../src/knowledge/dates.ts';
import type { Entry, EntryId, Role } from '../../src/knowledge/entry.ts';
import { FIELDS } from '../../src/knowledge/map-format.ts';
import type { AuthoredSource, Finding } from './authored.ts';
import { lacksOf } from './completeness.ts';

export interface CheckInput {
  readonly authored: readonly AuthoredSource[];
  /** Entries that packages give; their ids may be referred to. */
  readonly packaged: readonly Entry[];
  /** Whether a lower-case word is an everyday English word. */
  readonly isEverydayWord: (word: string) => boolean;
}

type Report = (source: AuthoredSource, field: string, message: string) => void;

export function checkEntries(input: CheckInput): Finding[] {
  const findings: Finding[] = [];
  const report: Report = ({ file, line, entry }, field, message) =>
    findings.push({ file, line, entry: entry.id, field, message });
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

// Letters outside Latin script, and typographic characters that an editor slips in.
const ODD_IN_FORMS = /[^\p{Script=Latin}\p{M}\p{N} .,'’&+/()!:?–-]/u;
const ODD_IN_TEXT =
  /[\u00a0\u00ad\u2018\u2019\u201c\u201d\u200b-\u200f\u2026\ufb00-\ufb06\ufeff]|\p{Script=Cyrillic}|\p{Script=Greek}/u;

function checkTexts(source: AuthoredSource, report: Report) {
  const { entry } = source;
  const texts: [string, string | undefined][] = [
    ['is', entry.is],
    ['about', entry.about],
    ...(entry.dates ?? []).map((date, i): [string, string] => [`dates.${i}`, date.what]),
    ...(entry.roles ?? []).map((role, i): [string, string] => [`roles.${i}`, role.what]),
  ];
  for (const [field, text] of texts) {
    const odd = text && ODD_IN_TEXT.exec(text);
    if (odd) report(source, field, `has the character U+${odd[0].codePointAt(0)!.toString(16).padStart(4, '0')}`);
  }
  if (entry.about?.toLowerCase().startsWith(`${entry.name.toLowerCase()} `)) {
    report(source, 'about', 'begins with the name, which the card already shows');
  }
  for (const [field, list] of Object.entries({ name: [entry.name], aka: entry.aka, weak: entry.weak })) {
    for (const form of list ?? [])
      if (ODD_IN_FORMS.test(form)) report(source, field, `form "${form}" has an odd character`);
  }
}

function checkLife(source: AuthoredSource, report: Report) {
  const { entry } = source;
  const life = { born: entry.born ?? entry.founded, died: entry.died ?? entry.dissolved };
  inOrder(source, report, 'died', life.born, life.died);
  inOrder(source, report, 'end', entry.start, entry.end);
  entry.roles?.forEach((role, i) => {
    inOrder(source, report, `roles.${i}`, role.from, role.to);
    if (entry.kind !== 'person') return;
    inOrder(source, report, `roles.${i} before birth`, life.born, role.from);
    inOrder(source, report, `roles.${i} after death`, role.to ?? role.from, life.died);
    if (life.died && !role.to) report(source, `roles.${i}`, 'has no end, but its holder is dead');
  });
  for (const [i, name] of (entry.names ?? []).entries()) inOrder(source, report, `names.${i}`, name.from, name.to);
  entry.dates?.forEach((date, i) => {
    const before = entry.dates?.[i - 1];
    if (before) inOrder(source, report, `dates.${i} out of order`, before.on, date.on);
  });
}

/** Reports where `to` is surely before `from`; partial dates get the benefit of the doubt. */
function inOrder(
  source: AuthoredSource,
  report: Report,
  field: string,
  from: string | undefined,
  to: string | undefined,
) {
  if (from === undefined || to === undefined) return;
  const start = spanOf(from);
  const end = spanOf(to);
  if (start && end && end.last < start.first) report(source, field, `${to} is before ${from}`);
}

function checkForms(source: AuthoredSource, isEverydayWord: (word: string) => boolean, report: Report) {
  const { entry } = source;
  const reviewed = new Set([...(entry.weak ?? []), ...Object.keys(entry.prior ?? {})]);
  for (const form of strongForms(entry)) {
    if (reviewed.has(form)) continue;
    // A form in capitals or with a capital inside can't be the word; a lower-case topic is the word.
    if (!/^\p{Lu}\p{Ll}+$/u.test(form)) continue;
    if (isEverydayWord(form.toLowerCase())) {
      report(source, 'aka', `"${form}" is an everyday word: put it under weak, or give it a prior`);
    }
  }
}

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
      [role.office, role.at].flatMap((id): [string, EntryId][] => (id ? [[`roles.${i}`, id]] : [])),
    ),
  ];
}

function checkReferences({ authored, packaged }: CheckInput, report: Report) {
  const known = new Set([...authored.map((source) => source.entry.id), ...packaged.map((entry) => entry.id)]);
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
  const byPerson = new Map<string, AuthoredSource>();
  const claim = (
    map: Map<string, AuthoredSource>,
    key: string,
    source: AuthoredSource,
    field: string,
    what: string,
  ) => {
    const other = map.get(key);
    if (other) report(source, field, `${what} of ${other.entry.id} (${other.file}:${other.line}) too`);
    else map.set(key, source);
  };
  for (const source of authored) {
    const { entry } = source;
    claim(byId, entry.id, source, 'id', 'is the id');
    if (entry.wikipedia) claim(byTitle, entry.wikipedia, source, 'wikipedia', 'is the title');
    const sameThing = `${entry.kind} ${entry.name} ${entry.born ?? entry.founded ?? entry.start ?? ''}`;
    claim(byPerson, sameThing, source, 'name', 'is the name and date');
  }
}

function checkSharedForms(authored: readonly AuthoredSource[], report: Report) {
  const claims = new Map<string, AuthoredSource[]>();
  for (const source of authored) {
    for (const form of new Set(strongForms(source.entry))) claims.set(form, [...(claims.get(form) ?? []), source]);
  }
  for (const [form, sources] of claims) {
    const undecided = sources.filter(({ entry }) => entry.prior?.[form] === undefined);
    const ranks = new Set(undecided.map(({ entry }) => entry.rank));
    if (undecided.length < 2 || ranks.size === undecided.length) continue;
    const others = undecided.slice(1).map(({ entry }) => entry.id);
    report(
      undecided[0]!,
      'aka',
      `"${form}" is a form of ${others.join(', ')} too: give each a prior, or different ranks`,
    );
  }
}

export interface Tenure {
  readonly holder: EntryId;
  readonly role: Role;
  /** From the first day it may have begun to the last it may have ended. */
  readonly from: DaySpan;
  readonly to: DaySpan;
}

const BEGINNING = -1_000_000;
const NO_END = 1_000_000;

/** Who held each singular office, in order; acting holders too. */
export function tenuresByOffice(entries: readonly Entry[]): Map<EntryId, Tenure[]> {
  const offices = new Map<EntryId, Tenure[]>();
  for (const entry of entries) {
    for (const role of entry.roles ?? []) {
      if (!role.office) continue;
      const from = role.from === undefined ? undefined : spanOf(role.from);
      const to = role.to === undefined ? undefined : spanOf(role.to);
      const tenure: Tenure = {
        holder: entry.id,
        role,
        from: from ?? { first: BEGINNING, last: BEGINNING },
        to: to ?? { first: NO_END, last: NO_END },
      };
      offices.set(role.office, [...(offices.get(role.office) ?? []), tenure]);
    }
  }
  for (const list of offices.values()) list.sort((a, b) => a.from.first - b.from.first || a.to.first - b.to.first);
  return offices;
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

/** From an entry and a day to the card the reader sees. Pure. */
import {
  ageOn,
  mayHold,
  milestonesAround,
  nameOn,
  rolesAfter,
  rolesBefore,
  rolesOn,
  type Stage,
  stageOn,
  yearsOf,
} from '../knowledge/as-of.ts';
import { type Day, isoOf, spanOf, yearOf } from '../knowledge/dates.ts';
import type { CompiledEntry, EntryId, Role } from '../knowledge/entry.ts';
import type { Card, CardFact, CardSpan, LocatorMap } from '../messages.ts';

/** Offices that a card tells of one day; more is a list, not an answer. */
const MAX_THEN = 3;
const MAX_NOW = 2;

export interface CardDay {
  readonly day: Day;
  /** Whether the page gave the day; otherwise it is the reader's. */
  readonly dated: boolean;
}

export function cardOf(entry: CompiledEntry, { day, dated }: CardDay, map?: LocatorMap): Card {
  const roles = rolesOn(entry, day);
  const later = rolesAfter(entry, day);
  const stage = stageOn(entry, day);
  const { before, since } = milestonesAround(entry, day);
  const thenNote = noteThen(entry, day, stage, roles);
  const nowNote = noteNow(entry, day, stage);
  const age = ageOn(entry, day);
  return {
    id: entry.id,
    name: nameOn(entry, day),
    kind: entry.kind,
    is: entry.is,
    ...(entry.about ? { about: entry.about } : {}),
    rank: entry.rank,
    asOf: isoOf(day),
    dated,
    then: roles.slice(0, MAX_THEN).map(spanOfRole),
    ...(thenNote ? { thenNote } : {}),
    now: latest(later, roles, entry, day).map(spanOfRole),
    ...(nowNote ? { nowNote } : {}),
    ...(age === undefined ? {} : { age }),
    timeline: timelineOf(entry),
    before: before.map(({ on, what }) => ({ on, what })),
    since: since.map(({ on, what }) => ({ on, what })),
    facts: factsOf(entry, day),
    ...(map ? { map } : {}),
    related: (entry.related ?? []).flatMap((id) => (entry.labels[id] ? [{ id, name: entry.labels[id] }] : [])),
    ...(entry.wikipedia ? { wikipedia: entry.wikipedia } : {}),
    source: sourceOf(entry),
    knownTo: entry.knownTo.slice(0, 7),
  };
}

/** "authored, GeoNames 2023-03": what was taken in from elsewhere is of that source's date. */
function sourceOf({ source, taken = [] }: CompiledEntry): string {
  const dates = new Map(
    taken.flatMap(({ source: names, knownTo }) => names.split(', ').map((name) => [name, knownTo])),
  );
  const dated = source.split(', ').map((name, i) => (i > 0 && dates.has(name) ? `${name} ${dates.get(name)}` : name));
  return dated.join(', ');
}

const spanOfRole = ({ what, from, to, acting }: Role): CardSpan => ({
  what,
  ...(from ? { from } : {}),
  ...(to ? { to } : {}),
  ...(acting ? { acting } : {}),
});

/** What came last after the day, where it is not what was held on the day. */
function latest(later: readonly Role[], then: readonly Role[], entry: CompiledEntry, day: Day): Role[] {
  if (later.length === 0) return [];
  const open = later.filter((role) => role.to === undefined && entry.died === undefined);
  const chosen = open.length > 0 ? open : later.slice(-1);
  return chosen
    .filter((role) => !then.includes(role) && (spanOf(role.from ?? '')?.first ?? 0) > day)
    .slice(-MAX_NOW)
    .reverse();
}

const VERBS = {
  person: { begins: 'born', ended: 'died' },
  place: { begins: 'founded', ended: 'dissolved' },
  organisation: { begins: 'founded', ended: 'dissolved' },
  event: { begins: 'began', ended: 'ended' },
  work: { begins: 'first shown or published', ended: 'ended' },
  law: { begins: 'came', ended: 'ended' },
  topic: { begins: 'began', ended: 'ended' },
} as const;

const count = (n: number, unit: string) => `${n} ${unit}${n === 1 ? '' : 's'}`;

/** One line on the day itself, where roles do not say it. */
function noteThen(entry: CompiledEntry, day: Day, stage: Stage, roles: readonly Role[]): string | undefined {
  const verb = VERBS[entry.kind];
  if (stage.stage === 'not-yet') {
    const year = stage.begins.slice(0, 4);
    const when =
      stage.years > 0 ? `${count(stage.years, 'year')} later, in ${year}` : `later, in ${monthOrYear(stage.begins)}`;
    return `${verb.begins} ${when}`;
  }
  if (stage.stage === 'over')
    return `had ${entry.kind === 'person' ? 'died' : ended(entry)} in ${monthOrYear(stage.ended, day)}`;
  if (entry.kind === 'event')
    return entry.end === undefined || (spanOf(entry.end)?.last ?? 0) >= day
      ? entry.start
        ? 'under way'
        : undefined
      : undefined;
  if (roles.length > 0 || entry.kind !== 'person') return undefined;
  const [last] = rolesBefore(entry, day);
  if (last) return `earlier ${last.what}, ${yearsOf(last)}`;
  const [next] = rolesAfter(entry, day);
  return next?.from ? `not yet ${next.what}` : undefined;
}

const ended = (entry: CompiledEntry) =>
  entry.kind === 'organisation' || entry.kind === 'place' ? 'been dissolved' : 'ended';

/** One line on what came of it since the day. */
function noteNow(entry: CompiledEntry, day: Day, stage: Stage): string | undefined {
  if (stage.stage === 'over') return undefined;
  const end = entry.died ?? entry.dissolved ?? entry.end;
  const days = end === undefined ? undefined : spanOf(end);
  if (end === undefined || !days || days.last <= day || (entry.kind === 'event' && stage.stage === 'not-yet'))
    return undefined;
  return `${VERBS[entry.kind].ended} in ${monthOrYear(end)}`;
}

const MONTHS = 'January February March April May June July August September October November December'.split(' ');

/** "August 2013", or the year alone where that is all that is known, or where the day is long past. */
function monthOrYear(date: string, day?: Day): string {
  const [, year = date, month] = /^(-?\d{4})(?:-(\d{2}))?/.exec(date) ?? [];
  const far = day !== undefined && Math.abs(yearOf(day) - Number(year)) > 2;
  return month && !far ? `${MONTHS[Number(month) - 1]} ${year}` : year;
}

/** Offices of a person, or the course of an event; nothing where a line would show one point. */
function timelineOf(entry: CompiledEntry): CardSpan[] {
  if (entry.kind === 'person') return (entry.roles ?? []).filter((role) => role.from !== undefined).map(spanOfRole);
  if (entry.kind === 'event' && entry.start && entry.end && entry.start !== entry.end) {
    return [{ what: entry.name, from: entry.start, to: entry.end }];
  }
  if (entry.founded && entry.dissolved) return [{ what: entry.name, from: entry.founded, to: entry.dissolved }];
  return [];
}

function factsOf(entry: CompiledEntry, day: Day): CardFact[] {
  const facts: CardFact[] = [];
  const add = (label: CardFact['label'], value: string | undefined) => {
    if (value) facts.push({ label, value });
  };
  const label = (id: EntryId | undefined) => (id === undefined ? undefined : entry.labels[id]);
  for (const { name, role } of entry.leaders ?? []) {
    if (mayHold(role, day) && facts.filter((fact) => fact.label === 'leader').length < 3)
      add('leader', `${name}, ${role.what}`);
  }
  add('capital', label(entry.capital));
  add('currency', label(entry.currency));
  if (entry.population) {
    add(
      'population',
      `about ${Number(entry.population.about).toLocaleString('en')} (${entry.population.in.slice(0, 4)})`,
    );
  }
  if (entry.kind === 'person') {
    add('born', entry.born);
    add('died', entry.died);
    add('party', label(entry.party));
  }
  add('founded', entry.founded);
  add('dissolved', entry.dissolved);
  if (entry.kind === 'event' || entry.kind === 'law') {
    add('start', entry.start);
    if (entry.end !== entry.start) add('end', entry.end);
  }
  add('where', (entry.where ?? []).map(label).filter(Boolean).join(', '));
  add('headquarters', entry.headquarters);
  add('country', label(entry.country) ?? (entry.kind === 'place' ? label(entry.within?.at(-1)) : undefined));
  add('predecessor', entry.predecessor);
  add('by', (entry.by ?? []).map(label).filter(Boolean).join(', '));
  const other = (entry.names ?? []).map((name) => [name.name, yearsOf(name)].filter(Boolean).join(', '));
  add('formerly', other.join('; '));
  return facts;
}

/** The exact shape of authored knowledge files. `docs/knowledge-format.md` explains it; a JSON Schema is made from it. */
import * as v from 'valibot';
import { spanOf } from '../../src/knowledge/dates.ts';
import { KINDS } from '../../src/knowledge/entry.ts';

const id = v.pipe(v.string(), v.regex(/^[a-z0-9]+(-[a-z0-9]+)*$/, 'must be kebab-case, in plain a-z and 0-9'));
const text = (max: number) =>
  v.pipe(
    v.string(),
    v.trim(),
    v.minLength(1, 'must not be empty'),
    v.maxLength(max, (issue) => `has ${issue.received} characters, at most ${max} are allowed`),
  );
const form = v.pipe(v.string(), v.minLength(2, 'a form has at least two characters'), v.maxLength(80));
const forms = v.pipe(v.array(form), v.minLength(1));
/** YAML reads a bare year as a number, so both are taken. */
const date = v.pipe(
  v.union([v.string(), v.number()]),
  v.transform(String),
  v.check((value) => spanOf(value) !== undefined, 'must be a date: YYYY, YYYY-MM or YYYY-MM-DD'),
);
const ids = v.pipe(v.array(id), v.minLength(1));

const role = v.strictObject({
  what: text(100),
  office: v.optional(id),
  at: v.optional(id),
  from: v.optional(date),
  to: v.optional(date),
  acting: v.optional(v.literal(true)),
});
const milestone = v.strictObject({ on: date, what: text(160) });

export const entrySchema = v.strictObject({
  id,
  name: text(80),
  kind: v.picklist(KINDS, `must be one of ${KINDS.join(', ')}`),
  is: v.pipe(
    text(80),
    v.check((value) => !value.endsWith('.'), 'ends without a full stop'),
  ),
  about: text(320),
  aka: v.optional(forms),
  weak: v.optional(forms),
  demonym: v.optional(forms),
  metonym: v.optional(forms),
  prior: v.optional(v.record(form, v.pipe(v.number(), v.minValue(0), v.maxValue(1)))),
  born: v.optional(date),
  died: v.optional(date),
  founded: v.optional(date),
  dissolved: v.optional(date),
  start: v.optional(date),
  end: v.optional(date),
  roles: v.optional(v.array(role)),
  names: v.optional(v.array(v.strictObject({ name: form, from: v.optional(date), to: v.optional(date) }))),
  dates: v.optional(v.array(milestone)),
  vacant: v.optional(v.array(v.strictObject({ from: date, to: date, why: text(160) }))),
  country: v.optional(id),
  party: v.optional(id),
  within: v.optional(ids),
  where: v.optional(ids),
  who: v.optional(ids),
  by: v.optional(ids),
  headquarters: v.optional(text(80)),
  predecessor: v.optional(text(120)),
  successor: v.optional(text(120)),
  capital: v.optional(id),
  currency: v.optional(id),
  position: v.optional(
    v.tuple([
      v.pipe(v.number(), v.minValue(-90), v.maxValue(90)),
      v.pipe(v.number(), v.minValue(-180), v.maxValue(180)),
    ]),
  ),
  population: v.optional(v.strictObject({ about: v.pipe(v.number(), v.integer(), v.minValue(0)), in: date })),
  related: v.optional(ids),
  rank: v.picklist([1, 2, 3, 4, 5] as const, 'must be 1, 2, 3, 4 or 5'),
  wikipedia: v.optional(text(120)),
  'known-to': v.optional(date),
});

/** What the second reader did: which entries, against which source, on which day, and what was changed. */
const reading = v.strictObject({
  entries: v.union([v.literal('all'), ids]),
  against: text(300),
  on: date,
  changed: v.optional(text(2000)),
});

export const fileSchema = v.strictObject({
  'known-to': date,
  checked: v.optional(v.array(reading)),
  entries: v.array(v.unknown()),
});

export type AuthoredEntry = v.InferOutput<typeof entrySchema>;
export type Reading = v.InferOutput<typeof reading>;

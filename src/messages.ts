/**
 * What the parts of the extension say to each other: one type per message and its answer. Whoever receives a message
 * checks it with the schema here before it is used; types alone prove nothing across a message channel.
 */
import * as v from 'valibot';
import type { KINDS } from './knowledge/entry.ts';

/** Bounds on what one request may carry; a page can't make the worker do more than this at once. */
export const LIMITS = {
  /** UTF-16 units of one block; longer ones are cut by the sender. */
  blockLength: 50_000,
  /** UTF-16 units of all blocks of one request. */
  requestLength: 2_000_000,
  blocks: 20_000,
  evidence: 2_000,
} as const;

const offset = v.pipe(v.number(), v.integer(), v.minValue(0));
const entryId = v.pipe(v.string(), v.maxLength(200));
const isoDay = v.pipe(v.string(), v.regex(/^\d{4}-\d{2}-\d{2}$/));

const isAscending = (offsets: readonly number[], end: number) =>
  offsets.every((at, i) => at <= end && (i === 0 || offsets[i - 1]! <= at));

/** A block as detection leaves it: flat arrays, since each request carries thousands of spans. */
export const detectedBlockSchema = v.pipe(
  v.object({
    text: v.pipe(v.string(), v.maxLength(LIMITS.blockLength)),
    /** A title or heading, in which capitals tell little. */
    heading: v.boolean(),
    /** Where each sentence begins, ascending. */
    sentences: v.pipe(v.array(offset), v.maxLength(LIMITS.blockLength)),
    /** Spans of capitalised names: start, end, start, end, …; ascending and disjoint. */
    names: v.pipe(v.array(offset), v.maxLength(LIMITS.blockLength)),
  }),
  v.check(
    ({ text, sentences, names }) =>
      names.length % 2 === 0 && isAscending(names, text.length) && isAscending(sentences, text.length),
    'offsets that are none of the text',
  ),
);
export type DetectedBlock = v.InferOutput<typeof detectedBlockSchema>;

const lengthOf = (blocks: readonly DetectedBlock[]) => blocks.reduce((sum, { text }) => sum + text.length, 0);

/** What a document has told so far, so that a worker that remembers nothing understands text that comes later. */
export const evidenceSchema = v.object({
  /** Forms explained by the document ("Carney", "G-20") and the entry each means; null: a name the map lacks. */
  explained: v.pipe(
    v.array(v.tuple([v.pipe(v.string(), v.maxLength(200)), v.nullable(entryId)])),
    v.maxLength(LIMITS.evidence),
  ),
  /** Entries found so far. */
  entries: v.pipe(v.array(entryId), v.maxLength(LIMITS.evidence)),
});
export type Evidence = v.InferOutput<typeof evidenceSchema>;

/** From the content script: link these blocks of one article. */
export const linkRequestSchema = v.object({
  type: v.literal('link'),
  /** The article's day; null where the page gives none. */
  published: v.nullable(isoDay),
  /** The reader's day. */
  today: isoDay,
  blocks: v.pipe(
    v.array(detectedBlockSchema),
    v.maxLength(LIMITS.blocks),
    v.check((blocks) => lengthOf(blocks) <= LIMITS.requestLength, 'too much text'),
  ),
  evidence: evidenceSchema,
});
export type LinkRequest = v.InferOutput<typeof linkRequestSchema>;

/** Why a mention was linked; the card says it in the reader's words. */
export type LinkReason = 'explained' | 'full-name' | 'title' | 'context' | 'form';

export interface LinkedMention {
  /** Index of its block in the request. */
  readonly block: number;
  /** UTF-16 offsets in the block's text, end excluded. */
  readonly start: number;
  readonly end: number;
  readonly entry: string;
  /** How sure linking is, 0 to 1. */
  readonly score: number;
  readonly why: LinkReason;
}

export interface LinkResponse {
  readonly mentions: readonly LinkedMention[];
  /** A card for every entry in `mentions`. */
  readonly cards: Readonly<Record<string, Card>>;
  /** The evidence to send with the article's next blocks. */
  readonly evidence: Evidence;
}

/** A span of time on a card; ISO dates, perhaps without day or month. */
export interface CardSpan {
  readonly what: string;
  readonly from?: string;
  readonly to?: string;
  readonly acting?: true;
}

export interface CardFact {
  /** Which fact; its words come from the locale. */
  readonly label:
    | 'population'
    | 'founded'
    | 'dissolved'
    | 'party'
    | 'headquarters'
    | 'capital'
    | 'country'
    | 'born'
    | 'died'
    | 'start'
    | 'end'
    | 'where'
    | 'currency'
    | 'leader'
    | 'formerly'
    | 'predecessor'
    | 'by';
  readonly value: string;
}

/** Where a place lies: outlines of the country and its neighbours, ready to draw. Units are those of `width` and `height`. */
export interface LocatorMap {
  readonly width: number;
  readonly height: number;
  /** SVG path data; `focus` marks the country that the place lies in. */
  readonly shapes: readonly { readonly path: string; readonly focus: boolean }[];
  readonly labels: readonly { readonly x: number; readonly y: number; readonly name: string }[];
  /** The place itself, where it is a point. */
  readonly point?: readonly [number, number];
}

/** What the reader sees of an entry, built by the worker for one day. All text is plain text. */
export interface Card {
  readonly id: string;
  readonly name: string;
  readonly kind: (typeof KINDS)[number];
  readonly is: string;
  readonly about?: string;
  readonly rank: number;
  /** The day it is told for; `dated` says whether the page gave it. */
  readonly asOf: string;
  readonly dated: boolean;
  /** What it was on that day: offices held, or one line such as "founded five years later". */
  readonly then: readonly CardSpan[];
  readonly thenNote?: string;
  /** What it is as far as is known, where that differs from `then`: later offices, or one line ("died in 2020"). */
  readonly now: readonly CardSpan[];
  readonly nowNote?: string;
  /** Whole years of age on that day. */
  readonly age?: number;
  readonly timeline: readonly CardSpan[];
  readonly before: readonly { readonly on: string; readonly what: string }[];
  readonly since: readonly { readonly on: string; readonly what: string }[];
  readonly facts: readonly CardFact[];
  readonly map?: LocatorMap;
  readonly related: readonly { readonly id: string; readonly name: string }[];
  readonly wikipedia?: string;
  /** "authored", or the packages its facts come from. */
  readonly source: string;
  /** Month up to which the facts are known. */
  readonly knownTo: string;
}

/** From the popup's or the card's search: who may be meant. Answered with `SearchResponse`. */
export const searchRequestSchema = v.object({
  type: v.literal('search'),
  text: v.pipe(v.string(), v.maxLength(200)),
  today: isoDay,
});
export type SearchRequest = v.InferOutput<typeof searchRequestSchema>;
export interface SearchResponse {
  readonly cards: readonly Card[];
}

/** From the card: the card of another entry, as of the same day. Answered with `CardResponse`. */
export const cardRequestSchema = v.object({
  type: v.literal('card'),
  entry: entryId,
  published: v.nullable(isoDay),
  today: isoDay,
});
export type CardRequest = v.InferOutput<typeof cardRequestSchema>;
export interface CardResponse {
  readonly card?: Card;
}

/** From the gate: the page may be an article, load the content script into this frame. No answer. */
export const wakeRequestSchema = v.object({ type: v.literal('wake') });

/** From the content script: the reader points at a mention, load the card into this frame. Answered with `Done`. */
export const loadCardRequestSchema = v.object({ type: v.literal('load-card') });

/** From the content script: the number of entries found, for the badge. No answer. */
export const foundNoticeSchema = v.object({ type: v.literal('found'), entries: offset });

/** From the popup: is the map sound, and how old are its facts. Answered with `MapStatus`. */
export const statusRequestSchema = v.object({ type: v.literal('status') });
export interface MapStatus {
  /** Absent when the map is sound. */
  readonly fault?: string;
  readonly entries: number;
  readonly knownTo: string;
  readonly contentHash: string;
}

/** From the card: the reader knows the entry, or no longer. Answered with `Done`. */
export const knowRequestSchema = v.object({ type: v.literal('know'), entry: entryId, known: v.boolean() });

/** From the card: the mention is wrong on the site that asks, or not. Answered with `Done`. */
export const hideRequestSchema = v.object({
  type: v.literal('hide'),
  entry: entryId,
  surface: v.pipe(v.string(), v.maxLength(200)),
  hidden: v.boolean(),
});
export interface Done {
  readonly done: true;
}

export const toWorkerSchema = v.variant('type', [
  linkRequestSchema,
  searchRequestSchema,
  cardRequestSchema,
  wakeRequestSchema,
  loadCardRequestSchema,
  foundNoticeSchema,
  statusRequestSchema,
  knowRequestSchema,
  hideRequestSchema,
]);
export type ToWorker = v.InferOutput<typeof toWorkerSchema>;

/** The worker's answer where it could not do what was asked. */
export interface Failure {
  readonly fault: string;
}

/** The worker's answer where too many requests wait already: to be asked again later. */
export interface Busy {
  readonly busy: true;
}

/** From the popup to a tab's content script. */
export const toPageSchema = v.variant('type', [
  /** What was found here? Answered with `PageReport`. */
  v.object({ type: v.literal('report') }),
  /** Scroll to the entry's first mention and open its card. */
  v.object({ type: v.literal('reveal'), entry: entryId }),
  /** Open the card of the selected text (from the context menu). */
  v.object({ type: v.literal('explain'), text: v.pipe(v.string(), v.maxLength(200)) }),
  /** Go to the next mention (from the keyboard command). */
  v.object({ type: v.literal('next') }),
]);
export type ToPage = v.InferOutput<typeof toPageSchema>;

export interface PageReport {
  readonly state: 'annotated' | 'not-an-article' | 'not-english' | 'nothing-found' | 'off' | 'map-damaged' | 'reading';
  readonly published?: string;
  /** The page answers each mark with a change of its own; names are underlined, but take no focus. */
  readonly answered?: true;
  /** What was found, the most mentioned first. */
  readonly found: readonly { readonly card: Card; readonly mentions: number }[];
}

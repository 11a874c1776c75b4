/** What a card says, in the reader's words and in order; no DOM. */
import type { Card, CardFact, CardSpan } from '../messages.ts';
import { wikipediaUrl } from '../words/wikipedia.ts';
import type { Words } from '../words/words.ts';
import { type Timeline, timelineOf } from './timeline.ts';

export interface Line {
  /** Said before it, in the reader's language: "Led by". */
  readonly lead?: string;
  readonly what: string;
  readonly when: string;
}

export interface Told {
  readonly label: string;
  readonly lines: readonly Line[];
  readonly note?: string;
}

export interface CardModel {
  readonly id: string;
  readonly label: string;
  readonly kind: string;
  readonly age?: string;
  readonly name: string;
  readonly is: string;
  /** Said where the card is not simply told for the article's day. */
  readonly notice?: string;
  readonly then?: Told;
  readonly now?: Told;
  readonly about?: string;
  readonly timeline?: Timeline;
  readonly map?: Card['map'];
  readonly facts: readonly { readonly label: string; readonly value: string }[];
  readonly milestones: readonly { readonly heading: string; readonly lines: readonly Line[] }[];
  readonly related: readonly { readonly id: string; readonly name: string }[];
  readonly wikipedia?: { readonly href: string; readonly label: string };
  readonly knownTo: string;
  readonly source: string;
  /** Written by the project, not taken from a package whose licence wants it named. */
  readonly ownWords: boolean;
}

/** @param inArticle whether an entry was found in the article, so that its card is at hand */
export function cardModel(card: Card, words: Words, inArticle: (id: string) => boolean): CardModel {
  const beyondFacts = isBeyond(card.asOf, card.knownTo) && !isDead(card);
  const thenLabel =
    card.dated && !beyondFacts
      ? words.text('cardThenOn', words.date(card.asOf))
      : words.text('cardThenKnown', words.month(card.knownTo));
  const notice = !card.dated
    ? words.text('cardUndated', words.month(card.knownTo))
    : beyondFacts
      ? words.text('cardYounger', words.month(card.knownTo))
      : undefined;
  const leaders = card.then.length === 0 && !card.thenNote ? leadersOf(card, words) : [];
  const then =
    leaders.length > 0 ? { label: thenLabel, lines: leaders } : told(thenLabel, card.then, card.thenNote, words);
  const now = told(words.text('cardNow'), card.now, card.nowNote, words);
  const timeline = timelineOf(card, words);
  const ownWords = card.source === 'authored';
  return {
    id: card.id,
    label: words.text('cardLabel', card.name),
    kind: words.text(`kind_${card.kind}`),
    ...(card.age === undefined ? {} : { age: words.count('aged', card.age) }),
    name: card.name,
    is: card.is,
    ...(notice ? { notice } : {}),
    ...(then ? { then } : {}),
    ...(now ? { now } : {}),
    ...(card.about ? { about: card.about } : {}),
    ...(timeline ? { timeline } : {}),
    ...(card.map ? { map: card.map } : {}),
    facts: card.facts
      .filter(({ label }) => leaders.length === 0 || label !== 'leader')
      .map((fact) => ({ label: words.text(`fact_${fact.label}`), value: factValue(fact, words) })),
    milestones: milestonesOf(card, words),
    related: card.related.filter(({ id }) => id !== card.id && inArticle(id)),
    ...(card.wikipedia
      ? { wikipedia: { href: wikipediaUrl(card.wikipedia), label: words.text('cardWikipediaLabel', card.name) } }
      : {}),
    knownTo: words.text('cardKnownTo', words.month(card.knownTo)),
    source: words.text('cardSource', ownWords ? words.text('name') : card.source),
    ownWords,
  };
}

/** Of the dead the facts don't age. */
const isDead = ({ kind, facts }: Card) => kind === 'person' && facts.some(({ label }) => label === 'died');

/** Whether a day lies after the month (or year) up to which the facts are known. */
function isBeyond(day: string, knownTo: string): boolean {
  return day.slice(0, knownTo.length) > knownTo;
}

function told(label: string, spans: readonly CardSpan[], note: string | undefined, words: Words): Told | undefined {
  if (spans.length === 0 && !note) return undefined;
  const lines = spans.map((span) => ({ what: span.what, when: whenOf(span, words) }));
  return { label, lines, ...(note ? { note } : {}) };
}

/** "2011–2014", with "acting" where the office was held for the time being. */
export function whenOf(span: CardSpan, words: Words): string {
  const when = words.span(span.from, span.to);
  return [span.acting ? words.text('cardActing') : '', when].filter(Boolean).join(', ');
}

/** Who led it on that day is what an organisation or a country was. */
function leadersOf(card: Card, words: Words): Line[] {
  const leaders = card.facts.filter(({ label }) => label === 'leader');
  return leaders.map(({ value }) => ({ lead: words.text('fact_leader'), what: value, when: '' }));
}

const DATE_FACTS: ReadonlySet<CardFact['label']> = new Set(['founded', 'dissolved', 'born', 'died', 'start', 'end']);

function factValue(fact: CardFact, words: Words): string {
  return DATE_FACTS.has(fact.label) ? words.date(fact.value) : fact.value;
}

/** Without a date of its own the article has no "before" and "since": the milestones stand in one list. */
function milestonesOf(card: Card, words: Words): CardModel['milestones'] {
  const lines = (list: Card['before']) => list.map(({ on, what }) => ({ what, when: words.shortDate(on) }));
  const lists = card.dated
    ? [
        { heading: words.text('cardBefore'), lines: lines(card.before) },
        { heading: words.text('cardSince'), lines: lines(card.since) },
      ]
    : [{ heading: words.text('cardMilestones'), lines: lines([...card.before, ...card.since]) }];
  return lists.filter((list) => list.lines.length > 0);
}

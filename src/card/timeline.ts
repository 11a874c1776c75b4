/** Where the bars, dots and the article's day lie on a card's timeline; no DOM. Positions run from 0 to 1. */
import { type DaySpan, spanOf } from '../knowledge/dates.ts';
import type { Card } from '../messages.ts';
import type { Words } from '../words/words.ts';

export interface Bar {
  readonly what: string;
  readonly when: string;
  readonly start: number;
  readonly end: number;
  /** Held on the article's day. */
  readonly current: boolean;
  /** No end is known: it is drawn as going on. */
  readonly open: boolean;
}

/** The run of an event, with its milestones. */
export interface Course {
  readonly start: number;
  readonly end: number;
  readonly dots: readonly number[];
}

export interface Timeline {
  readonly bars: readonly Bar[];
  readonly course?: Course;
  /** The article's day; absent where the page gives none. */
  readonly day?: { readonly at: number; readonly label: string; readonly note: string };
  readonly first: string;
  readonly last: string;
}

/** Kinds whose course is told by their milestones; a person's is told by the offices. */
const COURSES: ReadonlySet<Card['kind']> = new Set(['event', 'topic', 'law']);
/** So short a bar could not be seen: 1.5% of some 300 pixels. */
const LEAST_WIDTH = 0.015;
/** Nothing to look at with fewer marks than these on the line. */
const LEAST_MARKS = 2;
/** Days; a shorter course is told by its milestones well enough. */
const LEAST_DAYS = 14;
/** Days; below three years the ends are told by month. */
const MONTHS_BELOW = 3 * 366;

/** @returns the timeline, or undefined where looking would tell no more than reading */
export function timelineOf(card: Card, words: Words): Timeline | undefined {
  const known = spanOf(card.knownTo);
  if (!known) return undefined;
  const spans = card.timeline.flatMap((span) => {
    const from = daysOf(span.from);
    const to = daysOf(span.to);
    // A start in the same partial year as its end can't lie after it.
    const end = to ? to.last + 1 : known.last + 1;
    return from || to ? [{ span, start: from && Math.min(from.first, end), end }] : [];
  });
  const isCourse = COURSES.has(card.kind);
  const milestones = isCourse ? [...card.before, ...card.since] : [];
  const dots = milestones.flatMap(({ on }) => daysOf(on)?.first ?? []);
  if (spans.length + dots.length < LEAST_MARKS) return undefined;

  const asked = daysOf(card.asOf)?.first;
  // Beyond what is known there is no line to mark a day on.
  const asOf = card.dated && asked !== undefined && asked <= known.last ? asked : undefined;
  const marks = [...spans.flatMap(({ start, end }) => [start ?? end, end]), ...dots, asOf ?? []].flat();
  const first = Math.min(...marks);
  const last = Math.max(...marks);
  if (last - first < LEAST_DAYS) return undefined;
  const place = (day: number) => round((day - first) / (last - first));

  const bars = spans.map(({ span, start = first, end }) => {
    const width = Math.max(LEAST_WIDTH, place(end) - place(start));
    const at = Math.min(place(start), 1 - width);
    return {
      what: span.what,
      when: words.span(span.from, span.to),
      start: round(at),
      end: round(at + width),
      current: asOf !== undefined && start <= asOf && asOf < end,
      open: span.to === undefined,
    };
  });
  const day = words.shortDate(card.asOf);
  return {
    bars: isCourse ? [] : bars.sort((a, b) => a.start - b.start || a.end - b.end),
    ...(isCourse
      ? {
          course: {
            start: Math.min(...bars.map(({ start }) => start), ...(bars.length > 0 ? [] : dots.map(place))),
            end: Math.max(...bars.map(({ end }) => end), ...(bars.length > 0 ? [] : dots.map(place))),
            dots: dots.map(place),
          },
        }
      : {}),
    ...(asOf === undefined
      ? {}
      : { day: { at: place(asOf), label: day, note: words.text('cardTimelineDay', words.date(card.asOf)) } }),
    first: tickAt(first, last - first, words),
    last: tickAt(last - 1, last - first, words),
  };
}

/** Years at the ends of a long timeline, months at those of a short one. */
function tickAt(day: number, length: number, words: Words): string {
  return words.day(day, length < MONTHS_BELOW ? 'month' : 'year');
}

const round = (share: number) => Math.round(share * 1000) / 1000;

function daysOf(date: string | undefined): DaySpan | undefined {
  return date === undefined ? undefined : spanOf(date);
}

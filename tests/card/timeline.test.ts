import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { timelineOf } from '../../src/card/timeline.ts';
import type { Card } from '../../src/messages.ts';
import { wordsIn } from '../support/translations.ts';
import { CARDS } from './gallery/cards.ts';

const words = wordsIn('en');

describe('a person’s timeline', () => {
  it('marks the office held on the article’s day, and the day', () => {
    const timeline = timelineOf(CARDS.putin, words)!;
    expect(timeline.bars.filter(({ current }) => current).map(({ when }) => when)).toEqual(['since 2012']);
    expect(timeline.day?.label).toBe('7 Aug 2013');
    expect([timeline.first, timeline.last]).toEqual(['1998', '2025']);
  });

  it('draws an office without end up to where the facts are known, and as open', () => {
    const last = timelineOf(CARDS.putin, words)!.bars.at(-1)!;
    expect(last).toMatchObject({ open: true, end: 1 });
  });

  it('marks no day on an undated page, nor one beyond the facts', () => {
    expect(timelineOf(CARDS.undated, words)?.day).toBeUndefined();
    expect(timelineOf(CARDS.guterres, words)?.day).toBeUndefined();
  });

  it('is left out where a line would show no more than the words', () => {
    expect(timelineOf({ ...CARDS.carney, timeline: CARDS.carney.timeline.slice(0, 1) }, words)).toBeUndefined();
    expect(timelineOf(CARDS.nsa, words)).toBeUndefined();
  });
});

describe('the course of an event', () => {
  it('runs from its start to its end, with its milestones on it', () => {
    const { course, bars, day } = timelineOf(CARDS.syria, words)!;
    expect(bars).toEqual([]);
    expect(course).toMatchObject({ start: 0, end: 1 });
    expect(course?.dots).toHaveLength(7);
    expect(day!.at).toBeCloseTo(0.175, 2);
  });

  it('of a few months is told by month', () => {
    const short = {
      ...CARDS.syria,
      timeline: [{ what: 'Talks', from: '2013-06', to: '2013-09-14' }],
      before: [],
      since: [{ on: '2013-09-14', what: 'They end.' }],
    };
    const { first, last } = timelineOf(short, words)!;
    expect([first, last]).toEqual(['Jun 2013', 'Sept 2013']);
  });
});

describe('whatever the dates', () => {
  const date = fc
    .tuple(fc.integer({ min: -500, max: 2025 }), fc.option(fc.integer({ min: 1, max: 12 })))
    .map(([year, month]) => {
      const four = `${year < 0 ? '-' : ''}${String(Math.abs(year)).padStart(4, '0')}`;
      return month === null ? four : `${four}-${String(month).padStart(2, '0')}`;
    });
  const span = fc.record({ what: fc.constant('Office'), from: date, to: date }, { requiredKeys: ['what'] });
  const card = fc
    .record({
      timeline: fc.array(span, { maxLength: 6 }),
      dates: fc.array(date, { maxLength: 5 }),
      event: fc.boolean(),
    })
    .map(
      ({ timeline, dates, event }): Card => ({
        ...CARDS.carney,
        kind: event ? 'event' : 'person',
        timeline,
        before: dates.map((on) => ({ on, what: 'Something happens.' })),
        since: [],
      }),
    );

  it('all marks lie on the line', () => {
    fc.assert(
      fc.property(card, (any) => {
        const timeline = timelineOf(any, words);
        if (!timeline) return;
        const { bars, course, day } = timeline;
        const places = [
          ...bars.flatMap(({ start, end }) => [start, end]),
          ...(course ? [course.start, course.end, ...course.dots] : []),
          ...(day ? [day.at] : []),
        ];
        for (const place of places) {
          expect(place).toBeGreaterThanOrEqual(0);
          expect(place).toBeLessThanOrEqual(1);
        }
        for (const { start, end } of bars) expect(end).toBeGreaterThan(start);
      }),
    );
  });
});

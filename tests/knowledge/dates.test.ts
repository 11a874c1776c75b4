import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { dayOf, isoOf, spanOf, yearOf } from '../../src/knowledge/dates.ts';

describe('partial dates', () => {
  it('mean every day they may mean', () => {
    expect(spanOf('2013')).toEqual({ first: dayOf(2013, 1, 1), last: dayOf(2013, 12, 31) });
    expect(spanOf('2012-02')).toEqual({ first: dayOf(2012, 2, 1), last: dayOf(2012, 2, 29) });
    expect(spanOf('2013-08-07')).toEqual({ first: 15_924, last: 15_924 });
  });

  it.each(['', '13', '2013-13', '2013-02-29', '2013-8-7', '2013-08-07T10:00', 'August 2013'])('refuse "%s"', (text) => {
    expect(spanOf(text)).toBeUndefined();
  });

  it('reach back before the year 1000 and before year 1', () => {
    expect(isoOf(spanOf('0476-09-04')!.first)).toBe('0476-09-04');
    expect(spanOf('-0043-03-15')!.first).toBeLessThan(spanOf('0001')!.first);
    expect(yearOf(spanOf('0050')!.first)).toBe(50);
  });

  it('are read back as they were written', () => {
    fc.assert(
      fc.property(fc.integer({ min: -700_000, max: 2_000_000 }), (day) => {
        const span = spanOf(isoOf(day));
        expect(span).toEqual({ first: day, last: day });
      }),
    );
  });
});

import * as v from 'valibot';
import { describe, expect, it } from 'vitest';
import {
  BLOCK_LENGTH,
  detectBlocks,
  EVIDENCE,
  inRequests,
  joinEvidence,
  NO_EVIDENCE,
  PAGE_LENGTH,
  REQUEST_BLOCKS,
  REQUEST_LENGTH,
  withinPageLength,
} from '../../src/content/requests.ts';
import { LIMITS, linkRequestSchema } from '../../src/messages.ts';

const block = (length: number) => ({ text: 'a'.repeat(length), heading: false });

describe('what is sent to the worker', () => {
  it('keeps within what the worker takes', () => {
    expect(BLOCK_LENGTH).toBe(LIMITS.blockLength);
    expect(EVIDENCE).toBe(LIMITS.evidence);
    expect(REQUEST_LENGTH).toBeLessThanOrEqual(LIMITS.requestLength);
    expect(REQUEST_BLOCKS).toBeLessThanOrEqual(LIMITS.blocks);
  });

  it('is one request for nearly every article, and several in order for a long one', () => {
    expect(inRequests([block(400), block(800)]).map((part) => part.length)).toEqual([2]);
    const long = Array.from({ length: 200 }, (_, i) => ({ ...block(1000), i }));
    const parts = inRequests(long);
    expect(parts.flat()).toEqual(long);
    expect(Math.max(...parts.map((part) => part.length))).toBe(60);
  });

  it('is cut where a page is without end', () => {
    const [cut] = [...run(detectBlocks([block(10_000_000)]))];
    expect(cut!.text.length).toBe(BLOCK_LENGTH);
    expect(
      inRequests(Array.from({ length: 100_000 }, () => block(1))).every((part) => part.length <= REQUEST_BLOCKS),
    ).toBe(true);
    expect(withinPageLength(Array.from({ length: 100 }, () => block(BLOCK_LENGTH)))).toBe(PAGE_LENGTH / BLOCK_LENGTH);
  });

  it("passes the worker's own check", () => {
    const blocks = run(detectBlocks([{ text: 'President Obama met Vladimir Putin. They spoke.', heading: false }]));
    const request = { type: 'link', published: null, today: '2026-11-24', blocks, evidence: NO_EVIDENCE };
    expect(v.safeParse(linkRequestSchema, request).success).toBe(true);
  });

  it('carries what was told before, the latest first to stay', () => {
    const before = { explained: [['Carney', 'jay-carney'] as [string, string]], entries: ['obama'] };
    const after = { explained: [['Carney', 'mark-carney'] as [string, string]], entries: ['obama', 'putin'] };
    expect(joinEvidence(before, after)).toEqual({
      explained: [['Carney', 'mark-carney']],
      entries: ['obama', 'putin'],
    });
    const many = { explained: [], entries: Array.from({ length: 3000 }, (_, i) => `e${i}`) };
    expect(joinEvidence(many, after).entries.slice(-1)).toEqual(['putin']);
    expect(joinEvidence(many, after).entries.length).toBe(EVIDENCE);
  });
});

function run<Result>(steps: Generator<void, Result>): Result {
  for (;;) {
    const step = steps.next();
    if (step.done) return step.value;
  }
}

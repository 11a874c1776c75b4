/** Hostile messages: whatever is said to the worker, it answers what it was made to answer, or refuses. */
import fc from 'fast-check';
import * as v from 'valibot';
import { describe, expect, it } from 'vitest';
import { answerCard, answerLink, answerSearch } from '../../src/background/answers.ts';
import { Knowledge } from '../../src/background/knowledge.ts';
import { isoDay } from '../../src/content/day.ts';
import { chunkName } from '../../src/knowledge/chunk.ts';
import { LIMITS, type LinkRequest, toWorkerSchema } from '../../src/messages.ts';
import { entry, write } from '../knowledge/sample.ts';

const written = write([
  entry({ id: 'barack-obama', name: 'Barack Obama', kind: 'person', aka: ['Obama'], rank: 1 }),
  entry({ id: 'vladimir-putin', name: 'Vladimir Putin', kind: 'person', aka: ['Putin'], rank: 1, country: 'russia' }),
  entry({ id: 'russia', name: 'Russia', kind: 'place', rank: 1, position: [60, 90] }),
  entry({ id: 'g20', name: 'Group of 20', kind: 'organisation', aka: ['G-20'], rank: 2 }),
]);
const buffer = (bytes: Uint8Array): ArrayBuffer => new Uint8Array(bytes).buffer;
const knowledge = await Knowledge.open(async (name) => {
  const chunk = written.chunks.findIndex((_, i) => name === `chunks/${chunkName(i)}`);
  return buffer(name === 'index.bin' ? written.index : written.chunks[chunk]!);
});
const noMap = () => undefined;

const TRICKS = ['__proto__', 'constructor', 'prototype', 'toString', 'hasOwnProperty', '', '\u0000', '\ud800', '🙂'];
const trick = fc.constantFrom(...TRICKS);
const id = fc.oneof(fc.constantFrom('barack-obama', 'russia', 'nobody'), trick, fc.string({ maxLength: 200 }));
const text = fc
  .array(
    fc.oneof(
      fc.constantFrom(
        'Barack Obama',
        'Putin',
        'the G-20',
        'Russia.',
        'Mr.',
        '“',
        'RUSSIA',
        'O’',
        '\u00ad',
        '\u202e',
        '\n',
      ),
      trick,
      fc.string({ unit: 'binary', maxLength: 12 }),
    ),
    { maxLength: 30 },
  )
  .map((parts) => parts.join(' '));
/** Offsets as no honest sender has them: on no word, empty, in the middle of a letter; now and then outside of the text. */
const offsets = fc.oneof(
  { weight: 9, arbitrary: fc.array(fc.nat({ max: 40 }), { maxLength: 12 }).map((all) => all.sort((a, b) => a - b)) },
  { weight: 1, arbitrary: fc.array(fc.maxSafeNat(), { maxLength: 4 }) },
);
const day = fc.oneof(
  fc.constantFrom('2013-08-07', '0000-00-00', '9999-99-99', '1970-01-01', '2013-02-31'),
  fc.stringMatching(/^\d{4}-\d{2}-\d{2}$/),
);
const linkRequest: fc.Arbitrary<LinkRequest> = fc.record({
  type: fc.constant('link' as const),
  published: fc.option(day),
  today: day,
  blocks: fc.array(fc.record({ text, heading: fc.boolean(), sentences: offsets, names: offsets }), { maxLength: 6 }),
  evidence: fc.record({
    explained: fc.array(
      fc.tuple(
        fc.oneof(
          text.map((long) => long.slice(0, 200)),
          trick,
        ),
        fc.option(id),
      ),
      { maxLength: 6 },
    ),
    entries: fc.array(id, { maxLength: 6 }),
  }),
});

describe('a message to the worker', () => {
  it('of whatever shape is refused without an exception', () => {
    const anything = fc.anything({ withNullPrototype: true, withBigInt: true, withDate: true, withMap: true });
    const almost = fc.tuple(linkRequest, fc.string(), anything).map(([request, key, value]) => ({
      ...request,
      [key in request ? key : 'blocks']: value,
    }));
    fc.assert(
      fc.property(fc.oneof(anything, almost), (message) => {
        const { success, output } = v.safeParse(toWorkerSchema, message);
        if (success) expect(Object.keys(output as object)).toContain('type');
      }),
      { numRuns: 500 },
    );
  });

  it('may hold no more than the bounds say', () => {
    const request: LinkRequest = {
      type: 'link',
      published: null,
      today: '2026-01-01',
      blocks: [{ text: 'Obama', heading: false, sentences: [], names: [] }],
      evidence: { explained: [], entries: [] },
    };
    const [block] = request.blocks;
    const evidence = request.evidence;
    const accepted = (change: Partial<LinkRequest>) => v.is(toWorkerSchema, { ...request, ...change });
    const filled = <Item>(length: number, item: Item) => new Array<Item>(length).fill(item);
    expect(accepted({})).toBe(true);
    expect(accepted({ blocks: [{ ...block!, text: 'x'.repeat(LIMITS.blockLength + 1) }] })).toBe(false);
    expect(accepted({ blocks: [{ ...block!, names: filled(LIMITS.blockLength + 1, 0) }] })).toBe(false);
    expect(accepted({ blocks: [{ ...block!, sentences: filled(LIMITS.blockLength + 1, 0) }] })).toBe(false);
    expect(accepted({ blocks: filled(LIMITS.blocks + 1, block!) })).toBe(false);
    expect(accepted({ blocks: filled(50, { ...block!, text: 'x'.repeat(LIMITS.blockLength) }) })).toBe(false);
    expect(accepted({ evidence: { ...evidence, entries: filled(LIMITS.evidence + 1, 'a') } })).toBe(false);
    expect(accepted({ evidence: { ...evidence, explained: filled(LIMITS.evidence + 1, ['a', null]) } })).toBe(false);
    for (const names of [[0], [3, 1], [0, 6], [-1, 2], [0.5, 2]]) {
      expect(accepted({ blocks: [{ ...block!, names }] })).toBe(false);
    }
    expect(accepted({ blocks: [{ ...block!, sentences: [6] }] })).toBe(false);
    expect(accepted({ today: '2026-01-01T00:00' })).toBe(false);
  });

  it('that asks for links gets mentions within its text, each with its card', async () => {
    await fc.assert(
      fc.asyncProperty(linkRequest, async (request) => {
        fc.pre(v.is(toWorkerSchema, request));
        const { mentions, cards, evidence } = await answerLink(knowledge, request, noMap);
        for (const { block, start, end, entry } of mentions) {
          const { text } = request.blocks[block]!;
          expect(start).toBeGreaterThanOrEqual(0);
          expect(start).toBeLessThan(end);
          expect(end).toBeLessThanOrEqual(text.length);
          expect(Object.hasOwn(cards, entry)).toBe(true);
        }
        // What it is told for the next request is a request's own.
        expect(v.is(toWorkerSchema, { ...request, evidence })).toBe(true);
      }),
      { numRuns: 500 },
    );
  });

  it('that asks for cards and names gets those of the map alone', async () => {
    await fc.assert(
      fc.asyncProperty(id, text, day, async (entry, words, today) => {
        const { card } = await answerCard(knowledge, { type: 'card', entry, published: null, today }, noMap);
        if (card) expect(card.id).toBe(entry);
        const search = { type: 'search' as const, text: words.slice(0, 200), today };
        const { cards } = await answerSearch(knowledge, search, 'Barack Obama\tObama', noMap);
        for (const found of cards) expect(found.name).toBeTruthy();
      }),
    );
    expect(
      (await answerCard(knowledge, { type: 'card', entry: '__proto__', published: null, today: '2026-01-01' }, noMap))
        .card,
    ).toBeUndefined();
  });
});

describe('a clock that is wrong', () => {
  const request = (published: string | null, today: string): LinkRequest => ({
    type: 'link',
    published,
    today,
    blocks: [{ text: 'Barack Obama met Vladimir Putin.', heading: false, sentences: [0], names: [0, 12, 17, 31] }],
    evidence: { explained: [], entries: [] },
  });

  it.each(['1970-01-01', '1601-01-01', '2038-01-19', '9999-12-31'])(
    'at %s leaves an article what it was',
    async (today) => {
      const [right, wrong] = [
        await answerLink(knowledge, request('2013-08-07', '2026-01-01'), noMap),
        await answerLink(knowledge, request('2013-08-07', today), noMap),
      ];
      expect(wrong.mentions).toEqual(right.mentions);
      expect(Object.keys(wrong.cards)).toEqual(Object.keys(right.cards));
      const undated = await answerLink(knowledge, request(null, today), noMap);
      expect(undated.mentions.length).toBeGreaterThan(0);
      expect(Object.values(undated.cards).every(({ dated }) => !dated)).toBe(true);
    },
  );

  it('tells days that the worker takes, in any year a clock can show', () => {
    fc.assert(
      fc.property(fc.date({ min: new Date(0, 0), max: new Date(9999, 11, 31), noInvalidDate: true }), (now) => {
        expect(v.is(toWorkerSchema, { type: 'search', text: 'Obama', today: isoDay(now) })).toBe(true);
      }),
    );
  });
});

import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { openWritten } from '../../build/knowledge/open.ts';
import { phraseKey } from '../../src/detection/phrase.ts';
import { readChunk } from '../../src/knowledge/chunk.ts';
import { isoOf } from '../../src/knowledge/dates.ts';
import { type Entry, KINDS } from '../../src/knowledge/entry.ts';
import { findId } from '../../src/knowledge/id-table.ts';
import { FORMAT_VERSION, HEADER, MapError } from '../../src/knowledge/map-format.ts';
import { candidateEntry, candidatePrior, findNode, firstCandidate, openMap } from '../../src/knowledge/map-reader.ts';
import { entry, open, write } from './sample.ts';

const word = fc.stringMatching(/^[A-Z][a-z]{2,8}$/);
/** Any letters of any script, with what is put on top of them. */
const text = fc.string({ unit: 'grapheme', minLength: 1, maxLength: 30 });
const date = fc
  .tuple(fc.integer({ min: -100_000, max: 30_000 }), fc.constantFrom(0, 3, 6))
  .map(([day, cut]) => isoOf(day).slice(0, isoOf(day).length - cut));
const entries = fc
  .uniqueArray(
    fc.record({
      id: fc.stringMatching(/^[a-z]{3,10}(-[a-z]{2,6})?$/),
      words: fc.array(word, { minLength: 1, maxLength: 4 }),
      kind: fc.constantFrom(...KINDS),
      rank: fc.constantFrom(1 as const, 2 as const, 3 as const, 4 as const, 5 as const),
      facts: fc.record(
        {
          is: text,
          about: text,
          born: date,
          end: date,
          roles: fc.array(fc.record({ what: text, from: date, to: date }, { requiredKeys: ['what'] }), {
            maxLength: 4,
          }),
          dates: fc.array(fc.record({ on: date, what: text }), { maxLength: 4 }),
          position: fc.tuple(fc.integer({ min: -90, max: 90 }), fc.integer({ min: -180, max: 180 })),
          source: fc.constantFrom('authored', 'GeoNames', 'authored, WordNet 3.1'),
        },
        { requiredKeys: [] },
      ),
    }),
    {
      selector: ({ id }) => id,
      minLength: 1,
      maxLength: 60,
    },
  )
  .map((drafts) =>
    drafts.map(({ id, words, kind, rank, facts }): Entry => entry({ id, name: words.join(' '), kind, rank, ...facts })),
  );

/** The bytes with some of them replaced; at most as many as there are. */
const splice = (bytes: Uint8Array, at: number, size: number, by: Uint8Array) =>
  Uint8Array.from([...bytes.slice(0, at), ...by, ...bytes.slice(at + size)]);

const bufferOf = (bytes: Uint8Array) => new Uint8Array(bytes).buffer;

describe('a written map', () => {
  it('is read back: every entry by its id and by its name', () => {
    fc.assert(
      fc.property(entries, (list) => {
        const { map, entry: read } = open(list);
        expect(map.entryCount).toBe(list.length);
        for (const one of list) {
          const index = findId(map.sections.ids, one.id);
          expect(read(index)).toMatchObject(one);
          const [hash, check] = phraseKey(one.name)!.path.at(-1)!;
          const first = firstCandidate(findNode(map.sections.nodes, hash, check));
          const found = [];
          for (let i = first; i < first + list.length; i++) {
            found.push(candidateEntry(map.sections.candidates, i));
            if ((map.sections.candidates[2 * i]! >>> 24) & 1) break;
          }
          expect(found).toContain(index);
        }
      }),
      { numRuns: 60 },
    );
  });

  it('has the same bytes whatever the order of its entries', () => {
    fc.assert(
      fc.property(entries, (list) => {
        expect(Buffer.from(write([...list].reverse()).index).equals(Buffer.from(write(list).index))).toBe(true);
      }),
      { numRuns: 30 },
    );
  });

  it('shares a form between its entries by rank, and by given priors where there are some', () => {
    const clintons = [
      entry({ id: 'bill-clinton', name: 'Bill Clinton', kind: 'person', rank: 1 }),
      entry({ id: 'clinton-ia', name: 'Clinton', kind: 'place', rank: 5, prior: { Clinton: 0.02 } }),
    ];
    const { map, entry: read } = open(clintons);
    const [hash, check] = phraseKey('Clinton')!.path[0]!;
    const first = firstCandidate(findNode(map.sections.nodes, hash, check));
    expect(read(candidateEntry(map.sections.candidates, first)).id).toBe('bill-clinton');
    expect(candidatePrior(map.sections.candidates, first)).toBeGreaterThan(0.9);
    expect(candidatePrior(map.sections.candidates, first + 1)).toBeCloseTo(0.02, 2);
  });
});

describe('a map that can not be trusted is refused, saying why', () => {
  const good = write([entry({ id: 'a', name: 'Alpha Beta', kind: 'topic' })]);
  const faultOf = (bytes: Uint8Array) => {
    try {
      openMap(bufferOf(bytes));
      return 'none';
    } catch (error) {
      return error instanceof MapError ? error.fault : `not a MapError: ${error}`;
    }
  };
  const withWord = (at: number, value: number) => {
    const words = new Uint32Array(bufferOf(good.index));
    words[at] = value;
    return new Uint8Array(words.buffer);
  };

  it('when cut short', () => {
    for (const length of [0, 3, 8, 40, good.index.length - 4])
      expect(faultOf(good.index.slice(0, length))).toBe('truncated');
  });
  it('when it is another file', () => expect(faultOf(withWord(HEADER.magic, 0x46445025))).toBe('not-a-map'));
  it('when it is from a newer version', () =>
    expect(faultOf(withWord(HEADER.version, FORMAT_VERSION + 1))).toBe('newer'));
  it('when a section claims to be longer than the file', () =>
    expect(faultOf(withWord(8, 0xffffffff))).toBe('corrupted'));

  it('when any byte differs: no damage opens, and none crashes', () => {
    fc.assert(
      fc.property(fc.nat(good.index.length - 1), fc.integer({ min: 1, max: 255 }), (at, flip) => {
        const bytes = good.index.slice();
        bytes[at]! ^= flip;
        expect(faultOf(bytes)).not.toMatch(/none|not a MapError/);
      }),
      { numRuns: 300 },
    );
  });

  it('when anything was lost, added, put elsewhere or written over', () => {
    const large = write(
      Array.from({ length: 40 }, (_, i) => entry({ id: `e${i}`, name: `Alpha Beta ${i}`, kind: 'topic' })),
    );
    const { length } = large.index;
    const place = fc.nat(length - 1);
    const damage = fc.oneof(
      fc.tuple(place, fc.nat(length)).map(([at, size]) => splice(large.index, at, size, new Uint8Array())),
      fc.tuple(place, fc.uint8Array({ minLength: 1 })).map(([at, bytes]) => splice(large.index, at, 0, bytes)),
      fc
        .tuple(place, fc.uint8Array({ minLength: 1, maxLength: 4096 }))
        .map(([at, b]) => splice(large.index, at, b.length, b)),
      fc.tuple(place, place).map(([from, to]) => splice(large.index, to, 64, large.index.slice(from, from + 64))),
      fc.tuple(place, fc.nat(length)).map(([at, size]) => splice(large.index, at, size, new Uint8Array(size))),
      fc.uint8Array({ maxLength: 4096 }),
    );
    fc.assert(
      fc.property(damage, (bytes) => {
        fc.pre(!Buffer.from(bytes).equals(Buffer.from(large.index)));
        expect(faultOf(bytes)).not.toMatch(/none|not a MapError/);
      }),
      { numRuns: 500 },
    );
  });

  it('with an error that says in words which it is', () => {
    const told = (bytes: Uint8Array) => () => openMap(bufferOf(bytes));
    expect(told(good.index.slice(0, 200))).toThrow(`has 200 bytes, not the ${good.index.length} it was written with`);
    expect(told(withWord(HEADER.version, 99))).toThrow(`has format 99, this reader knows ${FORMAT_VERSION}`);
    expect(told(withWord(HEADER.version, 1))).toThrow('has the old format 1');
    expect(told(withWord(30, 12_345))).toThrow('was damaged after it was written');
  });

  it('and a chunk that stands in the place of another gives no card', () => {
    const many = write(
      Array.from({ length: 300 }, (_, i) => entry({ id: `e${i}`, name: `Alpha ${i}`, kind: 'topic' })),
    );
    const swapped = openWritten({ ...many, chunks: [many.chunks[1]!, many.chunks[0]!, many.chunks[2]!] });
    for (const index of [0, 127, 128, 255]) expect(() => swapped.entry(index)).toThrow('was damaged');
    expect(swapped.entry(256).id).toBe(many.entries[256]!.id);
    const short = openWritten({ ...many, chunks: many.chunks.map((chunk) => chunk.slice(0, -3)) });
    expect(() => short.entry(0)).toThrow('chunk 0 is cut short');
  });

  it('and a chunk is read alike from wherever its bytes lie', () => {
    const [chunk] = good.chunks;
    const words = openMap(bufferOf(good.index)).sections.chunks;
    // Node keeps small files in one shared buffer, so that their bytes begin somewhere within it.
    const shared = Buffer.alloc(chunk!.length + 3);
    shared.set(chunk!, 3);
    expect(readChunk(shared.subarray(3), 0, [words[0]!, words[1]!])[0]!.id).toBe('a');
  });

  it('and so is a damaged chunk, before another entry could be shown', () => {
    const [chunk] = good.chunks;
    const words = openMap(bufferOf(good.index)).sections.chunks;
    const hashes = [words[0]!, words[1]!] as const;
    expect(readChunk(chunk!, 0, hashes)[0]!.id).toBe('a');
    fc.assert(
      fc.property(fc.nat(chunk!.length - 1), fc.integer({ min: 1, max: 255 }), (at, flip) => {
        const bytes = chunk!.slice();
        bytes[at]! ^= flip;
        expect(() => readChunk(bytes, 0, hashes)).toThrow(MapError);
      }),
    );
  });
});

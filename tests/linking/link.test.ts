import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { linkText } from '../../build/link-text.ts';
import { detect } from '../../src/detection/detect.ts';
import { findId } from '../../src/knowledge/id-table.ts';
import { linkDocument } from '../../src/linking/link.ts';
import { entry, open } from '../knowledge/sample.ts';

const knowledge = open(
  [
    entry({ id: 'germany', name: 'Germany', kind: 'place', rank: 1, demonym: ['German'] }),
    entry({ id: 'berlin', name: 'Berlin', kind: 'place', rank: 1, country: 'germany' }),
    entry({ id: 'angela-merkel', name: 'Angela Merkel', kind: 'person', rank: 1, country: 'germany' }),
    entry({ id: 'nicolas-maduro', name: 'Nicolas Maduro', kind: 'person', rank: 1, aka: ['Nicolas Maduro Moros'] }),
    entry({ id: 'ban-ki-moon', name: 'Ban Ki-moon', kind: 'person', rank: 1, country: 'south-korea' }),
    entry({ id: 'andrea-merz', name: 'Andrea Merz', kind: 'person', rank: 2, country: 'germany' }),
    entry({ id: 'all-merry-drinkers', name: 'All Merry Drinkers', kind: 'organisation', rank: 3, aka: ['AMD'] }),
    entry({ id: 'nato', name: 'NATO', kind: 'organisation', rank: 1, aka: ['North Atlantic Treaty Organization'] }),
    entry({ id: 'world-health-organization', name: 'World Health Organization', kind: 'organisation', rank: 1 }),
    entry({ id: 'climate-change', name: 'climate change', kind: 'topic', rank: 1 }),
  ],
  ['change', 'climate'],
);
const link = (text: string, date?: string) => linkText(knowledge, text, date).mentions;
const found = (text: string) => link(text).map(({ surface, entry: id }) => [surface, id]);

/** Text made of names, of what stands between names, and of what stands in no well-formed text. */
const texts = fc
  .array(
    fc.oneof(
      fc.constantFrom('Angela Merkel', 'Merkel', 'Berlin', 'NATO', 'German', 'climate change', 'World Health', 'WHO'),
      fc.constantFrom(' ', ', ', '. ', '\n', ' (', ') ', '-', '/', '’s ', ' “', '” ', ' of ', ' and ', ' the '),
      fc.constantFrom('\ud83d', '\ude00', '😀', 'e\u0301', '\u00ad', '\u0000'),
      fc.string({ unit: 'binary', maxLength: 8 }),
    ),
    { maxLength: 40 },
  )
  .map((pieces) => pieces.join(''));

describe('mentions', () => {
  it('are told by UTF-16 offsets, whatever stands before them', () => {
    for (const before of ['', '😀 ', '\ud83d ', 'e\u0301 ', '𝔸𝔹 ', '\u00ad\u200b', 'One line.\r\n']) {
      const text = `${before}Angela Merkel was in Berlin.`;
      const mentions = link(text);
      expect(mentions.map(({ start, end }) => text.slice(start, end))).toEqual(['Angela Merkel', 'Berlin']);
    }
  });

  it('lie in order, apart from each other, within any text', () => {
    fc.assert(
      fc.property(texts, (text) => {
        let last = 0;
        for (const { start, end, surface, score } of link(text)) {
          expect(start).toBeGreaterThanOrEqual(last);
          expect(end).toBeGreaterThan(start);
          expect(text.slice(start, end)).toBe(surface);
          expect(score).toBeGreaterThan(0);
          expect(score).toBeLessThanOrEqual(1);
          last = end;
        }
        expect(last).toBeLessThanOrEqual(text.length);
      }),
      { numRuns: 500 },
    );
  });

  it('lie apart where the document explains a part of a name', () => {
    const [first, second, third] = link('Nicolas Maduro Moros was there. Maduro Moros said nothing.');
    expect(first!.surface).toBe('Nicolas Maduro Moros');
    expect(second!.entry).toBe('nicolas-maduro');
    expect(third).toBeUndefined();
  });

  it('tell of a politician’s party in brackets, not of the politician', () => {
    expect(found('Andrea Merz (AMD) spoke. The AMD was pleased.')).toEqual([
      ['Andrea Merz', 'andrea-merz'],
      ['AMD', 'all-merry-drinkers'],
      ['AMD', 'all-merry-drinkers'],
    ]);
  });

  it('know the family name that comes first after the full name', () => {
    expect(found('Ban Ki-moon was in Berlin. Ban left on Monday.')).toContainEqual(['Ban', 'ban-ki-moon']);
  });

  it('are none where there is nothing to read', () => {
    for (const text of ['', ' ', '\n\n', '…', '😀', '\ud83d', '\u00ad', '—', '“”', '()'])
      expect(link(text)).toEqual([]);
    expect(linkDocument(knowledge.map, { day: undefined, blocks: [] }).mentions).toEqual([]);
  });

  it('are the same for the same text, whatever was linked before', () => {
    const text =
      'The World Health Organization (WHO) met in Berlin. Angela Merkel thanked the WHO. “Go on,” Merkel said.';
    const once = link(text, '2015-05-18');
    link('Merkel’s NATO in Berlin: climate change and the WHO. '.repeat(40));
    link('\ud83d'.repeat(1000));
    expect(link(text, '2015-05-18')).toEqual(once);
    expect(once.map(({ entry: id }) => id)).toContain('world-health-organization');
  });
});

describe('long and hostile texts', () => {
  const MEGABYTE = 2 ** 20;

  it('of a million characters are read to their end', () => {
    const line = 'Angela Merkel said that climate change worried Berlin.\n';
    const text = line.repeat(Math.ceil(MEGABYTE / line.length));
    const mentions = link(text);
    expect(mentions.length).toBe((text.length / line.length) * 3);
    expect(mentions.at(-1)!.end).toBe(text.length - 2);
  });

  it.each([
    ['capitals', 'A'.repeat(MEGABYTE)],
    ['single capitals', 'A '.repeat(MEGABYTE / 2)],
    ['pointed letters', 'A.'.repeat(MEGABYTE / 2)],
    ['nested quotes', `${'“'.repeat(MEGABYTE / 2)}${'”'.repeat(MEGABYTE / 2)}`],
    ['brackets', '('.repeat(MEGABYTE)],
    ['beginnings of a name', 'World Health '.repeat(MEGABYTE / 13)],
    ['accents without letters', '\u0301'.repeat(MEGABYTE)],
    ['halves of characters', '\ud83d'.repeat(MEGABYTE)],
  ])('of a million %s are read to their end', (_, hostile) => {
    expect(found(`${hostile}\nBerlin is in Germany.`).slice(-2)).toEqual([
      ['Berlin', 'berlin'],
      ['Germany', 'germany'],
    ]);
  });
});

describe('a text that comes in parts', () => {
  it('is understood by what its earlier part told', () => {
    const block = (text: string) => [detect(text, false)];
    const merkel = findId(knowledge.map.sections.ids, 'angela-merkel');
    const late = { day: undefined, blocks: block('“We will see,” Merkel said.') };
    const first = linkDocument(knowledge.map, { day: undefined, blocks: block('Angela Merkel came to Berlin.') });
    const { explained, sure } = first;
    const { mentions } = linkDocument(knowledge.map, { ...late, explained, sure });
    expect(mentions.map((mention) => mention.entry)).toEqual([merkel]);
    expect(mentions[0]!.why).toBe('explained');
  });
});

describe('a text in another language', () => {
  it('is left alone', () => {
    const text =
      'Angela Merkel ist am Montag in Berlin mit dem Generalsekretär der NATO zusammengekommen, um über die Lage zu sprechen, und sie hat ihm für die Hilfe gedankt.';
    expect(link(text)).toEqual([]);
  });
});

import { describe, expect, it } from 'vitest';
import { type BlockMentions, foundEntries, type Mention, shownMentions } from '../../src/content/mentions.ts';
import type { Card } from '../../src/messages.ts';
import { DEFAULT_SETTINGS } from '../../src/settings.ts';

const card = (id: string, rank: number, kind: Card['kind'] = 'person'): Card => ({
  id,
  name: id,
  kind,
  is: '',
  rank,
  asOf: '2013-08-07',
  dated: true,
  then: [],
  now: [],
  timeline: [],
  before: [],
  since: [],
  facts: [],
  related: [],
  source: 'authored',
  knownTo: '2025-10',
});
const cards = { obama: card('obama', 1), carney: card('carney', 3), moscow: card('moscow', 1, 'place') };
const mention = (entry: string, surface = entry): Mention => ({
  entry,
  surface,
  why: 'form',
  start: 0,
  end: surface.length,
});
const block = (role: BlockMentions['role'], ...entries: string[]): BlockMentions => ({
  role,
  mentions: entries.map((entry) => mention(entry)),
});
const SITE = 'www.example.org';
const underlined = (blocks: BlockMentions[], settings = {}) =>
  shownMentions(blocks, cards, { ...DEFAULT_SETTINGS, ...settings }, SITE).map((shown) =>
    shown.map((one) => `${one.underlined ? '_' : ''}${one.mention.entry}`),
  );

describe('what the reader is shown', () => {
  it('underlines the first mention of each entry, again below the title and a heading', () => {
    const article = [
      block('title', 'obama', 'moscow'),
      block('paragraph', 'obama', 'carney'),
      block('paragraph', 'carney', 'obama'),
      block('heading', 'obama'),
      block('paragraph', 'obama', 'carney'),
    ];
    expect(underlined(article)).toEqual([
      ['_obama', '_moscow'],
      ['_obama', '_carney'],
      ['carney', 'obama'],
      ['_obama'],
      ['obama', '_carney'],
    ]);
  });

  it('underlines every mention, or what most readers do not know, or nothing, as the reader wants', () => {
    const article = [block('paragraph', 'obama', 'carney', 'carney')];
    expect(underlined(article, { everyMention: true })).toEqual([['_obama', '_carney', '_carney']]);
    expect(underlined(article, { underline: 'unfamiliar' })).toEqual([['obama', '_carney', 'carney']]);
    expect(underlined(article, { underline: 'asked' })).toEqual([['obama', 'carney', 'carney']]);
  });

  it('lets the keyboard stop at the first mention of what is not known, underlined or not', () => {
    const [shown] = shownMentions(
      [block('paragraph', 'obama', 'carney', 'carney')],
      cards,
      { ...DEFAULT_SETTINGS, underline: 'asked', known: ['obama'] },
      SITE,
    );
    expect(shown!.map(({ stop }) => stop)).toEqual([false, true, false]);
  });

  it('never underlines what the reader knows, and still answers there', () => {
    expect(underlined([block('paragraph', 'obama', 'carney')], { known: ['obama'] })).toEqual([['obama', '_carney']]);
  });

  it('hides kinds that are turned off, and what was called wrong on this site alone', () => {
    const article = [
      {
        role: 'paragraph' as const,
        mentions: [mention('moscow', 'Moscow'), mention('carney', 'Carney'), mention('carney', 'Jay Carney')],
      },
    ];
    expect(underlined(article, { hiddenKinds: ['place'] })).toEqual([['_carney', 'carney']]);
    const wrong = [{ entry: 'carney', surface: 'Carney', site: SITE }];
    expect(underlined(article, { wrong })).toEqual([['_moscow', '_carney']]);
    expect(underlined(article, { wrong: [{ ...wrong[0]!, site: 'elsewhere.example' }] })).toEqual([
      ['_moscow', '_carney', 'carney'],
    ]);
  });

  it('lists what was found, the most mentioned first', () => {
    const shown = shownMentions([block('paragraph', 'moscow', 'obama', 'obama')], cards, DEFAULT_SETTINGS, SITE);
    expect(foundEntries(shown, cards).map(({ card: { id }, mentions }) => [id, mentions])).toEqual([
      ['obama', 2],
      ['moscow', 1],
    ]);
  });
});

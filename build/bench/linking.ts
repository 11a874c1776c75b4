/** `npm run bench -- linking`: throughput of linking beside other libraries, and how it grows with text and forms. */

import nlp from 'compromise';
import AhoCorasick from 'modern-ahocorasick';
import model from 'wink-eng-lite-web-model';
import winkNLP from 'wink-nlp';
import { detect } from '../../src/detection/detect.ts';
import type { KnowledgeMap } from '../../src/knowledge/map-reader.ts';
import { writeMap } from '../../src/knowledge/map-writer.ts';
import { surfaceFormsOf } from '../../src/knowledge/surface-forms.ts';
import { linkDocument } from '../../src/linking/link.ts';
import { textKeys } from '../knowledge/compile.ts';
import { openFreshKnowledge } from '../knowledge/ensure.ts';
import { openWritten } from '../knowledge/open.ts';
import { madeUpEntries } from './knowledge.ts';
import { megabytesPerSecond, row, time } from './measure.ts';
import { newsText } from './text.ts';

/** From plain blocks to mentions: detection to disambiguation. */
function linkBlocks(map: KnowledgeMap, blocks: readonly string[]) {
  return linkDocument(map, { day: 15_924, blocks: blocks.map((block) => detect(block, false)) });
}

const unitsOf = (blocks: readonly string[]) => blocks.reduce((sum, block) => sum + block.length, 0);

/** Articles of a thousand words, as they come in life, rather than one long text. */
function articles(names: readonly string[], count: number): string[][] {
  return Array.from({ length: count }, (_, i) => newsText(names, 1000, i + 1));
}

export function benchLinking(): void {
  const { map, entry } = openFreshKnowledge();
  const all = Array.from({ length: map.entryCount }, (_, i) => entry(i));
  const names = all.slice(0, 2000).map(({ name }) => name);
  const texts = articles(names, 40);
  const units = texts.reduce((sum, blocks) => sum + unitsOf(blocks), 0);
  const forms = [...new Set(all.flatMap((one) => surfaceFormsOf(one).map(({ form }) => form)))];

  console.log(
    `linking, ${map.entryCount} entries, ${forms.length} surface forms, ${(units / 1e6).toFixed(2)} million characters in ${texts.length} articles`,
  );
  row('', 'MB/s', 'ms/article', 'times slower');
  const ours = time(() => texts.map((blocks) => linkBlocks(map, blocks)));
  const report = (name: string, timing: { median: number; min: number; max: number }, share = 1) =>
    row(
      name,
      megabytesPerSecond(units * share, timing),
      timing.median / (texts.length * share),
      timing.median / share / ours.median,
    );
  report('linking, detection to disambiguation', ours);
  const search = new AhoCorasick(forms);
  report(
    'modern-ahocorasick, bare search, same forms',
    time(() => texts.map((blocks) => blocks.map((block) => search.search(block))), 3),
  );
  const some = texts.slice(0, 2);
  report(
    'compromise, topics()',
    time(() => some.map((blocks) => nlp(blocks.join(' ')).topics().out('array')), 3),
    some.length / texts.length,
  );
  const wink = winkNLP(model);
  report(
    'wink-nlp, entities()',
    time(() => some.map((blocks) => wink.readDoc(blocks.join(' ')).entities().out()), 3),
    some.length / texts.length,
  );

  console.log('\ngrowth with the text (one document)');
  row('words', 'ms', 'ns/character');
  for (const words of [1000, 10_000, 100_000]) {
    const blocks = newsText(names, words);
    const timing = time(() => linkBlocks(map, blocks), 5);
    row(String(words), timing.median, (timing.median * 1e6) / unitsOf(blocks));
  }

  console.log('\ngrowth with the map (one text, forms it does not name added)');
  row('surface forms', 'MB/s');
  for (const count of [1000, 10_000, 100_000, 1_000_000]) {
    const grown = openWritten(writeMap([...all.slice(0, 400), ...madeUpEntries(count - 1000)], textKeys)).map;
    row(
      `${count} (${grown.formCount} written)`,
      megabytesPerSecond(
        units,
        time(() => texts.map((blocks) => linkBlocks(grown, blocks)), 5),
      ),
    );
  }

  console.log('\nhostile texts, against ordinary text of the same length');
  row('', 'ns/character', 'times ordinary');
  const ordinary = (ours.median * 1e6) / units;
  for (const [name, text] of hostileTexts()) {
    const timing = time(() => linkBlocks(map, [text]), 3);
    row(name, (timing.median * 1e6) / text.length, (timing.median * 1e6) / text.length / ordinary);
  }
}

function hostileTexts(): [string, string][] {
  const million = 1_000_000;
  return [
    ['one million capital letters', 'A'.repeat(million)],
    ['a million "A A A"', 'A '.repeat(million / 2)],
    ['nested quotes', '“‘"'.repeat(million / 3)],
    ['a million points', 'U.S.'.repeat(million / 4)],
    ['one name over and over', 'Obama '.repeat(million / 6)],
    ['commas between names', 'Paris, '.repeat(million / 7)],
  ];
}

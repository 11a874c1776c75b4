import { existsSync } from 'node:fs';
import { UsageError } from '../../cli.ts';
import { type Corpus, readCorpus } from '../../evaluate/gold.ts';
import { knownEntities } from '../../evaluate/linking.ts';
import { withTodaysTitles } from '../../evaluate/moved-titles.ts';
import { scoredGold } from '../../evaluate/score.ts';
import { openFreshKnowledge } from '../ensure.ts';

const SHOWN_MISSING = 100;

/**
 * Share of gold mentions whose entity is in the map, per corpus, and the most frequent that are missing. Titles that
 * Wikipedia has moved since count as what they lead to today.
 */
export function coverageCommand(files: readonly string[]): string {
  if (files.length === 0) throw new UsageError('usage: knowledge coverage FILE.jsonl…');
  const absent = files.find((file) => !existsSync(file));
  if (absent !== undefined) throw new UsageError(`knowledge coverage: there is no file ${absent}`);
  let corpora: Corpus[];
  try {
    corpora = withTodaysTitles(files.map(readCorpus));
  } catch (error) {
    throw new UsageError(String(error instanceof Error ? error.message : error));
  }
  const isKnown = knownEntities(openFreshKnowledge());
  const missing = new Map<string, number>();
  const total = { gold: 0, known: 0 };
  const lines = corpora.map(({ name, documents }) => {
    const golds = documents.flatMap(scoredGold);
    const known = golds.filter(isKnown);
    for (const gold of golds) if (!isKnown(gold)) missing.set(gold.title!, (missing.get(gold.title!) ?? 0) + 1);
    total.gold += golds.length;
    total.known += known.length;
    return `${name.padEnd(28)} ${share(known.length, golds.length)}`;
  });
  const most = [...missing].sort((a, b) => b[1] - a[1] || (a[0] < b[0] ? -1 : 1)).slice(0, SHOWN_MISSING);
  return [
    ...lines,
    `${'all'.padEnd(28)} ${share(total.known, total.gold)}`,
    '',
    'Most frequent entities that are missing:',
    ...most.map(([title, count]) => `${String(count).padStart(5)}  ${title}`),
    '',
  ].join('\n');
}

const share = (known: number, gold: number) =>
  `${((100 * known) / Math.max(gold, 1)).toFixed(1)}% of ${gold} gold mentions`;

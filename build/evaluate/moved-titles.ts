/** Wikipedia moves its articles: the corpora name some by titles that are redirects today. */
import { readFileSync } from 'node:fs';
import path from 'node:path';
import type { Corpus } from './gold.ts';

const FILE = path.join(import.meta.dirname, 'moved-titles.tsv');

/** Today's title by the one that the corpora use. */
function readMovedTitles(): Map<string, string> {
  const lines = readFileSync(FILE, 'utf8').split('\n');
  const rows = lines.filter((line) => line !== '' && !line.startsWith('#')).map((line) => line.split('\t'));
  return new Map(rows.map(([then, now]) => [then!, now!]));
}

/** The same gold, each mention under today's title too. */
export function withTodaysTitles(corpora: readonly Corpus[]): Corpus[] {
  const moved = readMovedTitles();
  return corpora.map(({ name, documents }) => ({
    name,
    documents: documents.map((document) => ({
      ...document,
      mentions: document.mentions.map((mention) => {
        const now = mention.title === null ? undefined : moved.get(mention.title);
        return now === undefined ? mention : { ...mention, alts: [...(mention.alts ?? []), now] };
      }),
    })),
  }));
}

/**
 * `npm run -s link [-- --explain]`: JSONL `{"id","text","date"?}` on stdin, JSONL `{"id","mentions":[…]}` on stdout, by the same
 * code that the worker runs. With `--explain`, each line also has every candidate judged and the parts of its score.
 */

import * as v from 'valibot';
import { spanOf } from '../src/knowledge/dates.ts';
import { parseJsonLines, readStdin, runCommand, UsageError } from './cli.ts';
import { openFreshKnowledge } from './knowledge/ensure.ts';
import { linkText } from './link-text.ts';

const documentSchema = v.object({
  id: v.union([v.string(), v.number()]),
  text: v.string(),
  date: v.nullish(
    v.pipe(
      v.string(),
      v.check((date) => spanOf(date) !== undefined, 'date must be YYYY-MM-DD'),
    ),
  ),
});

await runCommand(() => {
  const args = process.argv.slice(2);
  const unknown = args.find((arg) => arg !== '--explain');
  if (unknown !== undefined)
    throw new UsageError(`link: unknown option ${unknown}; usage: link [--explain] < FILE.jsonl`);
  const explain = args.includes('--explain');
  const documents = parseJsonLines(readStdin(), 'stdin').map(({ value, line }) => {
    const parsed = v.safeParse(documentSchema, value);
    if (parsed.success) return parsed.output;
    const [issue] = parsed.issues;
    throw new UsageError(`stdin:${line}: ${v.getDotPath(issue) ?? 'document'}: ${issue.message}`);
  });
  const knowledge = openFreshKnowledge();
  return documents
    .map(({ id, text, date }) => {
      const { mentions, verdicts } = linkText(knowledge, text, date ?? undefined, { explain });
      return `${JSON.stringify(explain ? { id, mentions, verdicts } : { id, mentions })}\n`;
    })
    .join('');
});

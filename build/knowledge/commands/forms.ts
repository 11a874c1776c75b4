import { phraseKey } from '../../../src/detection/phrase.ts';
import { FLAG } from '../../../src/knowledge/map-format.ts';
import {
  candidateEntry,
  candidateFlags,
  candidatePrior,
  findNode,
  firstCandidate,
} from '../../../src/knowledge/map-reader.ts';
import { UsageError } from '../../cli.ts';
import { openFreshKnowledge } from '../ensure.ts';

/** Who may be meant by a surface form, with priors. */
export function formsCommand(args: readonly string[]): string {
  const [text, ...rest] = args;
  if (!text || rest.length > 0) throw new UsageError('usage: knowledge forms "TEXT"');
  const { map, entry } = openFreshKnowledge();
  const last = phraseKey(text)?.path.at(-1);
  const first = last ? firstCandidate(findNode(map.sections.nodes, last[0], last[1])) : -1;
  if (first < 0) return `no entry has the form "${text}"\n`;
  const { candidates } = map.sections;
  const lines: string[] = [];
  for (let i = first; ; i++) {
    const flags = candidateFlags(candidates, i);
    const marks = Object.entries(FLAG).flatMap(([name, bit]) => (name !== 'last' && flags & bit ? [name] : []));
    const { id, name, kind } = entry(candidateEntry(candidates, i));
    lines.push(
      `${candidatePrior(candidates, i).toFixed(3)}  ${id}  ${name}, ${kind}${marks.length > 0 ? ` (${marks.join(', ')})` : ''}`,
    );
    if (flags & FLAG.last) return `${lines.join('\n')}\n`;
  }
}

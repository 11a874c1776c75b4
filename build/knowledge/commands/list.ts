import { refuseArguments } from '../../cli.ts';
import { openFreshKnowledge } from '../ensure.ts';

/** All entries as compiled, a JSON object a line. */
export function listCommand(args: readonly string[]): string {
  refuseArguments('list', args);
  const { map, entry } = openFreshKnowledge();
  let lines = '';
  for (let i = 0; i < map.entryCount; i++) {
    const {
      id,
      name,
      kind,
      is,
      aka = [],
      wikipedia = null,
      rank,
      source,
      born = null,
      died = null,
      roles = [],
      dates = [],
    } = entry(i);
    lines += `${JSON.stringify({ id, name, kind, is, aka, wikipedia, rank, source, born, died, roles, dates })}\n`;
  }
  return lines;
}

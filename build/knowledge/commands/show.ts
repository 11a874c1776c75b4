import { cardOf } from '../../../src/background/cards.ts';
import { yearsOf } from '../../../src/knowledge/as-of.ts';
import { spanOf } from '../../../src/knowledge/dates.ts';
import { findId } from '../../../src/knowledge/id-table.ts';
import type { Card, CardSpan } from '../../../src/messages.ts';
import { UsageError } from '../../cli.ts';
import { openFreshKnowledge } from '../ensure.ts';

const USAGE = 'usage: knowledge show ID [--as-of DATE]';

/** The card as text, as of a day: today where none is given. */
export function showCommand(args: readonly string[]): string {
  const [id, option, date, ...rest] = args;
  if (!id || rest.length > 0 || (option !== undefined && option !== '--as-of')) throw new UsageError(USAGE);
  if (option !== undefined && date === undefined)
    throw new UsageError(`knowledge show: --as-of wants a date; ${USAGE}`);
  const day = spanOf(date !== undefined ? date : new Date().toISOString().slice(0, 10));
  if (!day) throw new UsageError(`knowledge show: "${date}" is no date; ${USAGE}`);
  const { map, entry } = openFreshKnowledge();
  const index = findId(map.sections.ids, id);
  if (index < 0 || entry(index).id !== id) throw new UsageError(`knowledge show: no entry has the id "${id}"`);
  return cardAsText(cardOf(entry(index), { day: day.last, dated: option !== undefined }));
}

const line = (span: CardSpan) => `  ${span.what}${span.acting ? ' (acting)' : ''}, ${yearsOf(span)}`;

export function cardAsText(card: Card): string {
  const section = (title: string, lines: readonly string[]) => (lines.length > 0 ? [title, ...lines] : []);
  return [
    `${card.name} (${card.kind})`,
    card.is,
    ...section(`On ${card.asOf}${card.age === undefined ? '' : ` (aged ${card.age})`}:`, [
      ...card.then.map(line),
      ...(card.thenNote ? [`  ${card.thenNote}`] : []),
    ]),
    ...section('Since:', [...card.now.map(line), ...(card.nowNote ? [`  ${card.nowNote}`] : [])]),
    ...(card.about ? [card.about] : []),
    ...card.facts.map(({ label, value }) => `  ${label}: ${value}`),
    ...section(
      'Before this day:',
      card.before.map(({ on, what }) => `  ${on} ${what}`),
    ),
    ...section(
      'After this day:',
      card.since.map(({ on, what }) => `  ${on} ${what}`),
    ),
    ...section(
      'Related:',
      card.related.map(({ id, name }) => `  ${name} (${id})`),
    ),
    `Wikipedia: ${card.wikipedia ?? '-'}`,
    `Source: ${card.source}, known to ${card.knownTo}`,
    '',
  ].join('\n');
}

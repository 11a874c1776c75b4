/** What an authored entry must tell at least, so that a card is worth opening and its subject is known by its company. */
import type { Entry } from '../../src/knowledge/entry.ts';

export const LEAST_RELATED = 2;
/** Of a person of public life, which is one with an office or a post. */
export const LEAST_MILESTONES = 3;

export interface Lack {
  readonly field: 'related' | 'dates';
  readonly message: string;
}

export function lacksOf({ kind, related = [], dates = [], roles = [] }: Entry): Lack[] {
  const lacks: Lack[] = [];
  if (related.length < LEAST_RELATED)
    lacks.push({ field: 'related', message: `names ${related.length} entries, at least ${LEAST_RELATED} are wanted` });
  if (kind === 'person' && roles.length > 0 && dates.length < LEAST_MILESTONES)
    lacks.push({
      field: 'dates',
      message: `has ${dates.length} milestones, a person of public life has ${LEAST_MILESTONES}`,
    });
  return lacks;
}

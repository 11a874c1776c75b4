/** Who held an office when, by the roles of all entries. */
import { type DaySpan, spanOf } from '../../src/knowledge/dates.ts';
import type { Entry, EntryId, Role } from '../../src/knowledge/entry.ts';

export interface Tenure {
  readonly holder: EntryId;
  readonly role: Role;
  /** From the first day it may have begun to the last it may have ended. */
  readonly from: DaySpan;
  readonly to: DaySpan;
}

const BEGINNING = -1_000_000;
const NO_END = 1_000_000;

/** Who held each singular office, in order; acting holders too. */
export function tenuresByOffice(entries: readonly Entry[]): Map<EntryId, Tenure[]> {
  const offices = new Map<EntryId, Tenure[]>();
  for (const entry of entries) {
    for (const role of entry.roles ?? []) {
      if (!role.office) continue;
      const from = role.from === undefined ? undefined : spanOf(role.from);
      const to = role.to === undefined ? undefined : spanOf(role.to);
      const tenure: Tenure = {
        holder: entry.id,
        role,
        from: from ?? { first: BEGINNING, last: BEGINNING },
        to: to ?? { first: NO_END, last: NO_END },
      };
      offices.set(role.office, [...(offices.get(role.office) ?? []), tenure]);
    }
  }
  for (const list of offices.values()) list.sort((a, b) => a.from.first - b.from.first || a.to.first - b.to.first);
  return offices;
}

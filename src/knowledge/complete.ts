/** Completes entries with what other entries say of them, so that a card needs no entry but its own. */
import { spanOf } from './dates.ts';
import type { CompiledEntry, Entry, EntryId, Leader } from './entry.ts';

/** Offices whose holders are told on the card of the country or body they lead; the exchequer's chancellor leads none. */
const LEADING =
  /^(?:(?:president|prime-minister|chancellor(?!-of-the-exchequer$)|supreme-leader|king|queen|emperor|monarch|premier|paramount-leader|general-secretary|secretary-general|pope|taoiseach|director-general|managing-director|governor|chair|ceo|chief-executive)-of-|president-of-the-)/;

/** Adds the names of everything an entry refers to, and the leaders of countries and bodies. */
export function completeEntries(
  entries: readonly Entry[],
  referencesOf: (entry: Entry) => readonly EntryId[],
): CompiledEntry[] {
  const nameOf = new Map(entries.map((entry) => [entry.id, entry.name]));
  const leaders = new Map<EntryId, Leader[]>();
  for (const entry of entries) {
    for (const role of entry.roles ?? []) {
      if (!role.office || !role.at || !LEADING.test(role.office)) continue;
      const leader: Leader = { id: entry.id, name: entry.name, role };
      leaders.set(role.at, [...(leaders.get(role.at) ?? []), leader]);
    }
  }
  const start = ({ role }: Leader) => (role.from === undefined ? 0 : (spanOf(role.from)?.first ?? 0));
  for (const list of leaders.values()) list.sort((a, b) => start(a) - start(b) || (a.id < b.id ? -1 : 1));
  return entries.map((entry) => {
    const labels: Record<EntryId, string> = {};
    for (const id of referencesOf(entry)) {
      const name = nameOf.get(id);
      if (name !== undefined) labels[id] = name;
    }
    const led = leaders.get(entry.id);
    return { ...entry, labels, ...(led ? { leaders: led } : {}) };
  });
}

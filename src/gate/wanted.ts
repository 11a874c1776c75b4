/** Whether the reader wants annotations, from stored settings that may be of any shape. Pure. */

/** As `wantsAnnotations(parseSettings(stored), host)`, without the schema, whose checks weigh more than the gate may. */
export function isWanted(stored: unknown, host: string): boolean {
  if (typeof stored !== 'object' || stored === null) return true;
  const { enabled, offSites } = stored as { enabled?: unknown; offSites?: unknown };
  return enabled !== false && !(Array.isArray(offSites) && offSites.includes(host));
}

/** Zip archives whose bytes depend on the files in them and on nothing else. */
import { unzipSync, zipSync } from 'fflate';
import type { Files } from './files.ts';

/** In local time, which is what archives tell: the same bytes in every time zone. 1980 is the first year they know. */
const always = () => new Date(1980, 0, 1, 12);
const LEVEL = 9;

/** By code unit, so that the order is the same on every system and in every language. */
const byName = ([a]: [string, unknown], [b]: [string, unknown]) => (a < b ? -1 : 1);

export function archiveOf(files: Files): Uint8Array {
  return zipSync(Object.fromEntries([...files].sort(byName)), { level: LEVEL, mtime: always() });
}

export function filesIn(archive: Uint8Array): Files {
  return new Map(Object.entries(unzipSync(archive)).filter(([name]) => !name.endsWith('/')));
}

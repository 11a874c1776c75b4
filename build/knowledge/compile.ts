/** Compiles the bundled knowledge map into `dist/knowledge`: the hot index, the chunks, and the names for searching. */
import { mkdirSync, mkdtempSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { hashesOfWord } from '../../src/detection/hashes.ts';
import { phraseKey } from '../../src/detection/phrase.ts';
import { chunkName } from '../../src/knowledge/chunk.ts';
import { completeEntries } from '../../src/knowledge/complete.ts';
import type { CompiledEntry, Entry } from '../../src/knowledge/entry.ts';
import { type TextKeys, type WrittenMap, writeMap } from '../../src/knowledge/map-writer.ts';
import { contentWords } from '../../src/linking/lexicon.ts';

import { UsageError } from '../cli.ts';
import { readPackagedEntries } from '../sources/index.ts';
import { mergeEntries } from '../sources/merge.ts';
import { type Authored, readAuthored } from './authored.ts';
import { referencesOf } from './check.ts';
import { readEverydayWords } from './everyday-words.ts';
import { writeOutlinesFile } from './outlines.ts';

export const KNOWLEDGE_FOLDER = path.join('assets', 'knowledge');
/** COMPILED_DIR lets a measurement keep a map of its own. */
export const COMPILED_FOLDER = process.env.COMPILED_DIR ?? path.join('dist', 'knowledge');

export const textKeys: TextKeys = { phraseKey, contentWords, hashesOfWord };

export interface Bundle {
  readonly authored: Authored;
  readonly packaged: readonly Entry[];
  readonly entries: readonly CompiledEntry[];
  readonly absorbed: ReadonlyMap<string, string>;
}

/** The entries of the bundled map: authored ones, and those of the packages that no authored entry absorbs. */
export function readBundle(root = KNOWLEDGE_FOLDER): Bundle {
  const authored = readAuthored(root);
  const packaged = readPackagedEntries();
  const { entries, absorbed } = mergeEntries(
    authored.sources.map(({ entry, field }) => ({ ...entry, field })),
    packaged,
  );
  return {
    authored,
    packaged,
    entries: completeEntries(withoutDangling(entries, absorbed), (entry) => referencesOf(entry).map(([, id]) => id)),
    absorbed,
  };
}

/** References to absorbed entries lead to those that absorbed them; references to nothing are `check`'s to report. */
function withoutDangling(entries: readonly Entry[], absorbed: ReadonlyMap<string, string>): Entry[] {
  const known = new Set(entries.map((entry) => entry.id));
  const resolve = (id: string) => absorbed.get(id) ?? id;
  return entries.map((entry) => {
    if (referencesOf(entry).length === 0) return entry;
    const list = (ids: readonly string[] | undefined) =>
      ids?.map(resolve).filter((id) => known.has(id) && id !== entry.id);
    const lists = Object.fromEntries(
      (['related', 'within', 'where', 'who', 'by'] as const).flatMap((field) => {
        const ids = list(entry[field]);
        return ids ? [[field, ids]] : [];
      }),
    );
    return { ...entry, ...lists };
  });
}

/** Writes all files beside the folder and then puts them in its place, so that nobody opens half a map. */
export function writeCompiled(map: WrittenMap, folder = COMPILED_FOLDER) {
  mkdirSync(path.dirname(folder), { recursive: true });
  const fresh = mkdtempSync(`${folder}-`);
  mkdirSync(path.join(fresh, 'chunks'));
  map.chunks.forEach((chunk, i) => {
    writeFileSync(path.join(fresh, 'chunks', chunkName(i)), chunk);
  });
  writeOutlinesFile(fresh);
  // For the search box: one line an entry, in the map's order; read only when a reader searches.
  writeFileSync(
    path.join(fresh, 'names.txt'),
    map.entries.map((entry) => [entry.name, ...(entry.aka ?? [])].join('\t')).join('\n'),
  );
  writeFileSync(path.join(fresh, 'index.bin'), map.index);
  rmSync(folder, { recursive: true, force: true });
  renameSync(fresh, folder);
}

export function compileBundle(): WrittenMap {
  const { authored, entries } = readBundle();
  if (authored.findings.length > 0)
    throw new UsageError(`${authored.findings.length} faults in authored entries: run "npm run -s knowledge -- check"`);
  return writeMap(entries, textKeys, readEverydayWords());
}

if (process.argv[1] === import.meta.filename) {
  const map = compileBundle();
  writeCompiled(map);
  const bytes = map.chunks.reduce((sum, chunk) => sum + chunk.length, 0);
  console.log(
    `${map.entries.length} entries, index ${map.index.length} bytes, ${map.chunks.length} chunks of ${bytes} bytes in all`,
  );
}

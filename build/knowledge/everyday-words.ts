/** Which surface forms are everyday English words, by the Hunspell dictionary `dictionary-en`. */
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import path from 'node:path';

/** The stems of the dictionary that are written in lower case, and their regular plurals. */
export function readEverydayWords(): ReadonlySet<string> {
  const folder = path.dirname(createRequire(import.meta.url).resolve('dictionary-en'));
  const words = new Set<string>();
  for (const line of readFileSync(path.join(folder, 'index.dic'), 'utf8').split('\n').slice(1)) {
    const [stem = '', flags = ''] = line.split('/');
    if (!/^[a-z]/.test(stem)) continue;
    words.add(stem);
    // Flag S of the affix file forms the plural.
    if (flags.includes('S')) words.add(stem.endsWith('y') ? `${stem.slice(0, -1)}ies` : `${stem}s`);
  }
  return words;
}

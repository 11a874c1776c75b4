/** Which surface forms are everyday English words, by the Hunspell dictionary `dictionary-en`. */
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import path from 'node:path';

interface Suffix {
  readonly strip: string;
  readonly add: string;
  readonly fits: RegExp;
}

/** The dictionary's lower-case words, with the endings its affix rules allow ("restricting", "ministries"). */
export function readEverydayWords(): ReadonlySet<string> {
  const folder = path.dirname(createRequire(import.meta.url).resolve('dictionary-en'));
  const suffixes = readSuffixes(readFileSync(path.join(folder, 'index.aff'), 'utf8'));
  const words = new Set<string>();
  for (const line of readFileSync(path.join(folder, 'index.dic'), 'utf8').split('\n').slice(1)) {
    const [stem = '', flags = ''] = line.split('/');
    if (!/^[a-z]/.test(stem)) continue;
    words.add(stem);
    for (const flag of flags) {
      for (const { strip, add, fits } of suffixes.get(flag) ?? []) {
        if (fits.test(stem)) words.add(stem.slice(0, stem.length - strip.length) + add);
      }
    }
  }
  return words;
}

/** Rules like "SFX D y ied [^aeiou]y", by flag. Possessives are no words of their own. */
function readSuffixes(affixes: string): Map<string, Suffix[]> {
  const suffixes = new Map<string, Suffix[]>();
  for (const line of affixes.split('\n')) {
    const [kind, flag, strip, add, condition] = line.trim().split(/\s+/);
    if (kind !== 'SFX' || !flag || strip === undefined || add === undefined || condition === undefined) continue;
    if (add.includes("'")) continue;
    const rule = {
      strip: strip === '0' ? '' : strip,
      add: add.replace(/\/.*$/, ''),
      fits: new RegExp(`${condition}$`),
    };
    suffixes.set(flag, [...(suffixes.get(flag) ?? []), rule]);
  }
  return suffixes;
}

/** Which surface forms are everyday English words, by the Hunspell dictionary `dictionary-en`. */
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import path from 'node:path';

/** A rule for a word's beginning or end. */
interface Affix {
  readonly prefix: boolean;
  readonly strip: string;
  readonly add: string;
  readonly fits: RegExp;
}

/** The dictionary's lower-case words, with what its affix rules allow ("restricting", "ministries", "unveils"). */
export function readEverydayWords(): ReadonlySet<string> {
  const folder = path.dirname(createRequire(import.meta.url).resolve('dictionary-en'));
  const affixes = readAffixes(readFileSync(path.join(folder, 'index.aff'), 'utf8'));
  const words = new Set<string>();
  for (const line of readFileSync(path.join(folder, 'index.dic'), 'utf8').split('\n').slice(1)) {
    const [stem = '', flags = ''] = line.split('/');
    if (!/^[a-z]/.test(stem)) continue;
    const rules = [...flags].flatMap((flag) => affixes.get(flag) ?? []).filter(({ fits }) => fits.test(stem));
    const begun = ['', ...rules.filter(({ prefix }) => prefix).map(({ add }) => add)];
    const ended = [stem];
    for (const { prefix, strip, add } of rules)
      if (!prefix) ended.push(stem.slice(0, stem.length - strip.length) + add);
    for (const beginning of begun) for (const word of ended) words.add(beginning + word);
  }
  return words;
}

/** Rules like "SFX D y ied [^aeiou]y", by flag. Possessives are no words of their own. */
function readAffixes(lines: string): Map<string, Affix[]> {
  const affixes = new Map<string, Affix[]>();
  for (const line of lines.split('\n')) {
    const [kind, flag, strip, add, condition] = line.trim().split(/\s+/);
    const prefix = kind === 'PFX';
    if ((!prefix && kind !== 'SFX') || !flag || strip === undefined || add === undefined || condition === undefined)
      continue;
    if (add.includes("'")) continue;
    const rule = {
      prefix,
      strip: strip === '0' ? '' : strip,
      add: add.replace(/\/.*$/, ''),
      fits: new RegExp(prefix ? `^${condition}` : `${condition}$`),
    };
    affixes.set(flag, [...(affixes.get(flag) ?? []), rule]);
  }
  return affixes;
}

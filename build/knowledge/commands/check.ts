import { refuseArguments } from '../../cli.ts';
import { type Finding, showFinding } from '../authored.ts';
import { checkEntries } from '../check.ts';
import { claimedNames } from '../claimed-names.ts';
import { readBundle } from '../compile.ts';
import { doublePlaces } from '../doubles.ts';
import { readEverydayWords } from '../everyday-words.ts';

export function checkBundle(): Finding[] {
  const { authored, packaged, entries } = readBundle();
  const words = readEverydayWords();
  return [
    ...authored.findings,
    ...checkEntries({
      authored: authored.sources,
      packaged,
      refused: authored.refused,
      isEverydayWord: (word) => words.has(word),
    }),
    ...doublePlaces(entries),
    ...claimedNames(entries),
  ];
}

/** Every finding, a line each; exit code 1 where there are any. */
export function checkCommand(args: readonly string[]): string {
  refuseArguments('check', args);
  const findings = checkBundle();
  if (findings.length > 0) process.exitCode = 1;
  return [...findings.map(showFinding), `${findings.length} findings`, ''].join('\n');
}

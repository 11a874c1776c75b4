import path from 'node:path';
import { readAuthored, showFinding } from './authored.ts';
import { checkEntries } from './check.ts';
import { readEverydayWords } from './everyday-words.ts';

const only = process.argv.slice(2).map((f) => path.relative(process.cwd(), path.resolve(f)));
const authored = readAuthored('assets/knowledge');
const words = readEverydayWords();
const findings = [
  ...authored.findings,
  ...checkEntries({ authored: authored.sources, packaged: [], isEverydayWord: (w) => words.has(w) }),
]
  .filter((f) => !f.message.startsWith('no entry has the id'))
  .filter((f) => only.length === 0 || only.some((o) => f.file.startsWith(o)));
for (const f of findings) console.log(showFinding(f));
console.log(
  `${authored.sources.filter((s) => only.length === 0 || only.some((o) => s.file.startsWith(o))).length} entries, ${findings.length} findings`,
);
process.exit(findings.length ? 1 : 0);

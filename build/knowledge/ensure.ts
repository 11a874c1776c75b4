/** Opens the compiled map for commands, compiling it first where it is missing or older than its sources. */
import { existsSync, readdirSync, statSync } from 'node:fs';
import path from 'node:path';
import { COMPILED_FOLDER, compileBundle, writeCompiled } from './compile.ts';
import { type OpenKnowledge, openCompiled } from './open.ts';

/** What the compiled map is made of. */
const SOURCES = [
  'assets/knowledge',
  'build/knowledge',
  'build/sources',
  'src/knowledge',
  'src/detection',
  'src/linking/lexicon.ts',
  'package-lock.json',
];

function newestChange(target: string): number {
  if (!existsSync(target)) return 0;
  const { mtimeMs } = statSync(target);
  if (!statSync(target).isDirectory()) return mtimeMs;
  const below = readdirSync(target, { recursive: true, encoding: 'utf8' });
  return below.reduce((newest, name) => Math.max(newest, statSync(path.join(target, name)).mtimeMs), mtimeMs);
}

/** With KEEP_COMPILED=1 the compiled map is taken as it stands, so that several runs measure the same map. */
export function isCompiledStale(): boolean {
  const index = path.join(COMPILED_FOLDER, 'index.bin');
  if (process.env.KEEP_COMPILED === '1' && existsSync(index)) return false;
  return !existsSync(index) || SOURCES.some((source) => newestChange(source) > statSync(index).mtimeMs);
}

export function compileIfStale(): void {
  if (isCompiledStale()) writeCompiled(compileBundle());
}

export function openFreshKnowledge(): OpenKnowledge {
  compileIfStale();
  return openCompiled(COMPILED_FOLDER);
}

/** Builds the extension in a folder of its own, from nothing but the project's files. */
import { spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, mkdtempSync, rmSync, symlinkSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { UsageError } from '../cli.ts';
import { type Files, writeFolder } from './files.ts';

/** Puts the files in an empty folder, with the installed packages at hand, lets `work` have it, and takes it away. */
export async function inEmptyFolder<Result>(files: Files, work: (folder: string) => Promise<Result> | Result) {
  const folder = mkdtempSync(path.join(os.tmpdir(), 'backgrounder-'));
  try {
    writeFolder(folder, files);
    if (!existsSync(path.join(folder, 'node_modules'))) {
      symlinkSync(path.resolve('node_modules'), path.join(folder, 'node_modules'), 'junction');
    }
    return await work(folder);
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

/**
 * Runs a script of the project in such a folder, as it would run in a fresh clone.
 *
 * @throws {UsageError} where it fails; what it says about that is then on the screen
 */
export function runIn(folder: string, script: string, ...args: string[]): void {
  const { COMPILED_DIR: _, KEEP_COMPILED: __, ...env } = process.env;
  mkdirSync(path.join(folder, 'out'), { recursive: true });
  const tsx = path.resolve('node_modules', 'tsx', 'dist', 'cli.mjs');
  const { status } = spawnSync(process.execPath, [tsx, script, ...args], {
    cwd: folder,
    env,
    stdio: ['ignore', 'ignore', 'inherit'],
  });
  if (status !== 0) throw new UsageError(`${script} failed; nothing was written`);
}

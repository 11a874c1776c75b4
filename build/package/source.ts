/** The project's own files: what a package is built from, and what the source archive holds. */
import { execFileSync, spawnSync } from 'node:child_process';
import { realpathSync } from 'node:fs';
import { filesIn } from './archive.ts';
import { type Files, readFolder } from './files.ts';

/** What is made from the others, as in .gitignore. */
const MADE = /^(node_modules|dist|out|\.cache|\.git)$|\.log$/;
const LARGEST_ARCHIVE = 500_000_000;

/**
 * The files of the last commit, whatever has changed since; in a folder that git does not keep, such as an unpacked
 * source archive, the files that lie there.
 */
export function sourceFiles(root: string): { readonly files: Files; readonly changed: boolean } {
  const top = spawnSync('git', ['rev-parse', '--show-toplevel'], { cwd: root, encoding: 'utf8' });
  if (top.status !== 0 || realpathSync(top.stdout.trim()) !== realpathSync(root)) {
    return { files: readFolder(root, (name) => !MADE.test(name)), changed: false };
  }
  const git = (...args: string[]) => execFileSync('git', args, { cwd: root, maxBuffer: LARGEST_ARCHIVE });
  return {
    files: filesIn(git('archive', '--format=zip', 'HEAD')),
    changed: git('status', '--porcelain', '--untracked-files=no').length > 0,
  };
}

/**
 * `npm run package`: writes to `out/` what the two stores are given, made from the last commit: the same commit gives
 * the same bytes. With `--verify`, the source archive is unpacked in an empty folder and must give them too.
 */
import { spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { runCommand, UsageError } from './cli.ts';
import { BROWSERS } from './manifest.ts';
import { archiveOf, filesIn } from './package/archive.ts';
import { chromeFaults } from './package/chrome-rules.ts';
import { type Files, readFolder, textOf } from './package/files.ts';
import { sourceFiles } from './package/source.ts';
import { inEmptyFolder, runIn } from './package/unpacked.ts';

const OUT = 'out';
const SOURCE = 'backgrounder-source-';
const OPTIONS = ['--verify'];

/** @throws with what Mozilla's own check has found, which is then on the screen */
function lint(folder: string): void {
  const webExt = path.resolve('node_modules', 'web-ext', 'bin', 'web-ext.js');
  const args = ['lint', '--source-dir', folder, '--warnings-as-errors', '--no-config-discovery', '--boring'];
  const { status } = spawnSync(process.execPath, [webExt, ...args], { stdio: ['ignore', 'inherit', 'inherit'] });
  if (status !== 0) throw new UsageError('Mozilla’s check has found the above; nothing was written');
}

/** A package is of one version, wherever it is told, and readers can look up what is new in it. */
function versionOf(files: Files): string {
  const { version } = JSON.parse(textOf(files, 'manifest.json')) as { version: string };
  const { version: named } = JSON.parse(textOf(files, 'package.json')) as { version: string };
  if (named !== version) throw new UsageError(`manifest.json is of version ${version}, package.json of ${named}`);
  if (!textOf(files, 'CHANGELOG.md').includes(`\n## ${version}\n`))
    throw new UsageError(`CHANGELOG.md has no ${version}`);
  return version;
}

/** Archives by their names, in the order in which they are told. */
function makeArchives(files: Files): Promise<Files> {
  const version = versionOf(files);
  return inEmptyFolder(files, (folder) => {
    runIn(folder, 'build/extension.ts');
    const archives = new Map<string, Uint8Array>();
    for (const browser of BROWSERS) {
      const built = path.join(folder, 'dist', browser);
      const unpacked = readFolder(built);
      const archive = archiveOf(unpacked);
      const faults = browser === 'chrome' ? chromeFaults(unpacked, archive.length) : [];
      if (faults.length > 0) throw new UsageError(['Chrome would refuse the package:', ...faults].join('\n'));
      if (browser === 'firefox') lint(built);
      archives.set(`backgrounder-${browser}-${version}.zip`, archive);
    }
    return archives.set(`${SOURCE}${version}.zip`, archiveOf(files));
  });
}

/** @throws naming the archives that come out otherwise from the source archive */
async function verify(archives: Files): Promise<void> {
  const source = [...archives].find(([name]) => name.startsWith(SOURCE))![1];
  const again = await inEmptyFolder(filesIn(source), (folder) => {
    runIn(folder, 'build/package.ts');
    return readFolder(path.join(folder, OUT));
  });
  const other = [...archives].filter(([name, bytes]) => Buffer.compare(bytes, again.get(name) ?? new Uint8Array()));
  if (other.length > 0) throw new UsageError(`not the same bytes again: ${other.map(([name]) => name).join(', ')}`);
}

await runCommand(async () => {
  const given = process.argv.slice(2);
  const unknown = given.find((option) => !OPTIONS.includes(option));
  if (unknown !== undefined) throw new UsageError(`no option ${unknown}; there is ${OPTIONS.join(', ')}`);
  const { files, changed } = sourceFiles(process.cwd());
  if (changed) process.stderr.write('What is not committed is left out.\n');
  const archives = await makeArchives(files);
  if (given.includes('--verify')) await verify(archives);
  mkdirSync(OUT, { recursive: true });
  const lines = [...archives].map(([name, bytes]) => {
    writeFileSync(path.join(OUT, name), bytes);
    const hash = createHash('sha256')
      .update(readFileSync(path.join(OUT, name)))
      .digest('hex');
    return `${hash}  ${path.join(OUT, name)}  ${(bytes.length / 1e6).toFixed(1)} MB`;
  });
  if (given.includes('--verify')) lines.push('The source archive gives the same bytes.');
  return `${lines.join('\n')}\n`;
});

/** Imports a module as one bundle, as the extension's code runs: a loader's glue between modules costs more than linking does. */
import { readFile, rm } from 'node:fs/promises';
import path from 'node:path';
import { pathToFileURL } from 'node:url';
import { build, type Plugin } from 'esbuild';

/** Each file goes on knowing its own folder. */
const ownFolders: Plugin = {
  name: 'own-folders',
  setup(bundle) {
    bundle.onLoad({ filter: /[\\/](?:build|src)[\\/].*\.ts$/ }, async ({ path: file }) => {
      const text = await readFile(file, 'utf8');
      return { contents: text.replaceAll('import.meta.dirname', JSON.stringify(path.dirname(file))), loader: 'ts' };
    });
  },
};

/** @param file of the module, from the project's root */
export async function importBundled<Module>(file: string): Promise<Module> {
  const outfile = path.resolve('out', 'bench', `${path.basename(file, '.ts')}.mjs`);
  await build({
    entryPoints: [file],
    outfile,
    bundle: true,
    platform: 'node',
    format: 'esm',
    packages: 'external',
    plugins: [ownFolders],
    logLevel: 'error',
  });
  try {
    return (await import(pathToFileURL(outfile).href)) as Module;
  } finally {
    await rm(outfile);
  }
}

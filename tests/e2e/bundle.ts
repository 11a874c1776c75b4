/** Bundles a script for a page of a test. */
import path from 'node:path';
import { type BuildOptions, build } from 'esbuild';

/** @param entry path from the project's root; @returns one classic script */
export async function bundle(entry: string, options: BuildOptions = {}): Promise<string> {
  const { outputFiles } = await build({
    entryPoints: [path.resolve(entry)],
    bundle: true,
    write: false,
    format: 'iife',
    target: ['chrome123', 'firefox142'],
    define: { __TEST_BUILD__: 'true', 'process.env.NODE_ENV': '"development"' },
    logLevel: 'error',
    ...options,
  });
  return outputFiles![0]!.text;
}

/** Builds `dist/chrome` and `dist/firefox` (with `--test`: `dist/test/…`, where the card's shadow root is open). */
import { cpSync, existsSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { build, type Metafile } from 'esbuild';
import { compileIfStale } from './knowledge/ensure.ts';
import { BROWSERS, type Browser, manifestFor } from './manifest.ts';
import { noHtmlStrings } from './no-html-strings.ts';
import { holdToBudget } from './package/budget.ts';

/** Bundle name to entry point; each is one classic script. */
const BUNDLES = {
  'gate/main': 'src/gate/main.ts',
  'content/main': 'src/content/main.ts',
  'card/main': 'src/card/main.ts',
  'background/main': 'src/background/main.ts',
  'popup/main': 'src/popup/main.tsx',
  'options/main': 'src/options/main.tsx',
  'welcome/main': 'src/options/welcome.ts',
} as const;

/** Files and folders that ship as they are, from where to where. */
const COPIES = [
  ['assets/_locales', '_locales'],
  ['assets/icons', 'icons'],
  ['assets/sample', 'sample'],
  ['src/popup/popup.html', 'popup/popup.html'],
  ['src/popup/popup.css', 'popup/popup.css'],
  ['src/options/options.html', 'options/options.html'],
  ['src/options/options.css', 'options/options.css'],
  ['src/options/palette.css', 'options/palette.css'],
  ['src/options/welcome.html', 'welcome/welcome.html'],
  ['src/options/welcome.css', 'welcome/welcome.css'],
  ['dist/knowledge', 'knowledge'],
  // With an ending, so that browsers show it rather than save it.
  ['NOTICE', 'NOTICE.txt'],
  ['LICENSE', 'LICENSE'],
] as const;

export interface BuildOptions {
  readonly test: boolean;
}

/** @returns the folder of the unpacked extension and the metafile of its bundles */
export async function buildExtension(browser: Browser, { test }: BuildOptions) {
  const folder = path.join('dist', test ? 'test' : '', browser);
  rmSync(folder, { recursive: true, force: true });
  mkdirSync(folder, { recursive: true });
  const entryPoints = Object.fromEntries(Object.entries(BUNDLES).filter(([, file]) => existsSync(file)));
  const result = await build({
    entryPoints,
    outdir: folder,
    bundle: true,
    minify: !test,
    format: 'iife',
    target: ['chrome123', 'firefox142'],
    // Escaped, so that a browser keeps a script in one byte a letter and reads it faster.
    charset: 'ascii',
    legalComments: 'none',
    jsx: 'automatic',
    jsxImportSource: 'preact',
    metafile: true,
    define: { __TEST_BUILD__: String(test), 'process.env.NODE_ENV': '"production"' },
    plugins: [noHtmlStrings],
    logLevel: 'warning',
  });
  for (const [from, to] of COPIES) {
    if (existsSync(from)) cpSync(from, path.join(folder, to), { recursive: true });
  }
  const manifest = manifestFor(browser, JSON.parse(readFileSync('manifest.json', 'utf8')));
  writeFileSync(path.join(folder, 'manifest.json'), `${JSON.stringify(manifest, null, 2)}\n`);
  if (!test) holdToBudget(folder);
  return { folder, metafile: result.metafile satisfies Metafile };
}

if (process.argv[1] === import.meta.filename) {
  const test = process.argv.includes('--test');
  compileIfStale();
  for (const browser of BROWSERS) console.log((await buildExtension(browser, { test })).folder);
}

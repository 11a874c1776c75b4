/** Builds the framework-made pages with the frameworks' real packages, as a site would. */
import { readFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { build, type Plugin } from 'esbuild';
import { compile } from 'svelte/compiler';
import { bundle } from '../../e2e/bundle.ts';

export const FRAMEWORKS = ['react', 'preact', 'vue', 'svelte'] as const;
export type Framework = (typeof FRAMEWORKS)[number];

const FOLDER = 'tests/pages/frameworks';
const ENTRIES = { react: 'react.tsx', preact: 'preact.tsx', vue: 'vue.ts', svelte: 'svelte.ts' } as const;
const SERVERS = { react: 'react-server.tsx', preact: 'preact-server.tsx', vue: 'vue-server.ts', svelte: 'svelte-server.ts' } as const;

const svelte = (generate: 'client' | 'server'): Plugin => ({
  name: 'svelte',
  setup({ onLoad }) {
    onLoad({ filter: /\.svelte$/ }, async ({ path }) => {
      const { js } = compile(await readFile(path, 'utf8'), { generate, filename: path, dev: false });
      return { contents: js.code, loader: 'js' };
    });
  },
});

const define = {
  'process.env.NODE_ENV': '"development"',
  __VUE_OPTIONS_API__: 'true',
  __VUE_PROD_DEVTOOLS__: 'false',
  __VUE_PROD_HYDRATION_MISMATCH_DETAILS__: 'true',
};

/** The page's script: puts `window.app` there and starts nothing by itself. */
export const clientScript = (framework: Framework) =>
  bundle(`${FOLDER}/${ENTRIES[framework]}`, { define, plugins: [svelte('client')], conditions: ['svelte', 'browser'] });

/** The markup that a server sends for the first state. */
export async function serverMarkup(framework: Framework): Promise<string> {
  const { outputFiles } = await build({
    entryPoints: [`${FOLDER}/${SERVERS[framework]}`],
    bundle: true,
    write: false,
    platform: 'node',
    format: 'cjs',
    define,
    plugins: [svelte('server')],
    conditions: ['svelte'],
    logLevel: 'error',
  });
  const module = { exports: {} as { render(): Promise<string> } };
  new Function('module', 'exports', 'require', outputFiles[0]!.text)(module, module.exports, createRequire(import.meta.url));
  return module.exports.render();
}

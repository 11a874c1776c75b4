/** Bundles a gallery: a page of ours drawn outside of the extension, in states that a test chooses. */
import { readFileSync } from 'node:fs';
import { build } from 'esbuild';
import type { Site } from '../e2e/browsers.ts';

export interface GalleryParts {
  /** The script that sets `window.gallery`. */
  readonly script: string;
  readonly html: string;
  /** Files of the project by the path at which the page asks for them. */
  readonly files?: Readonly<Record<string, string>>;
  readonly define?: Readonly<Record<string, string>>;
}

const TYPES: Readonly<Record<string, string>> = { css: 'text/css', png: 'image/png', svg: 'image/svg+xml' };

/** @returns what to serve, the page itself at `at` */
export async function buildGallery(at: string, { script, html, files = {}, define = {} }: GalleryParts): Promise<Site> {
  const bundled = await build({
    entryPoints: [script],
    bundle: true,
    write: false,
    format: 'iife',
    target: ['chrome123', 'firefox142'],
    charset: 'utf8',
    jsx: 'automatic',
    jsxImportSource: 'preact',
    define: { __TEST_BUILD__: 'true', ...define },
  });
  const served = Object.entries(files).map(([path, file]) => [
    path,
    { body: readFileSync(file), type: TYPES[file.split('.').at(-1) ?? ''] ?? 'text/plain' },
  ]);
  return {
    [at]: { body: html },
    '/gallery.js': { body: bundled.outputFiles[0]!.text, type: 'text/javascript; charset=utf-8' },
    ...Object.fromEntries(served),
  };
}

/** The page of one of our own HTML files, with the gallery's script in the place of its own. */
export function pageOf(file: string): string {
  return readFileSync(file, 'utf8').replace('src="main.js"', 'src="/gallery.js"');
}

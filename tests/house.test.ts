/**
 * Who knows whom: the parts of the extension and what each may import. What differs from a plain stack of layers, and
 * why, is told in docs/decisions/001-who-knows-whom.md.
 */
import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, it } from 'vitest';

/** By part: what it may import, and what it may know as types alone. A file of `src/` itself is a part of its own. */
const MAY_KNOW: Readonly<Record<string, { code?: readonly string[]; types?: readonly string[] }>> = {
  knowledge: {},
  detection: {},
  linking: { code: ['knowledge', 'detection'] },
  words: { code: ['knowledge/dates.ts'] },
  article: {},
  annotate: { types: ['article/article.ts', 'settings.ts'] },
  card: { code: ['knowledge/dates.ts', 'words'], types: ['messages.ts', 'settings.ts'] },
  content: {
    code: ['article', 'annotate', 'asking.ts', 'card', 'detection', 'settings-defaults.ts', 'words'],
    types: ['messages.ts', 'settings.ts'],
  },
  background: { code: ['browser.ts', 'knowledge', 'linking', 'messages.ts', 'settings-change.ts'] },
  gate: { code: ['article/is-article-page.ts', 'settings-defaults.ts'], types: ['messages.ts'] },
  popup: { code: ['asking.ts', 'browser.ts', 'knowledge/entry.ts', 'settings.ts', 'words'], types: ['messages.ts'] },
  options: {
    code: [
      'asking.ts',
      'browser.ts',
      'knowledge/entry.ts',
      'settings.ts',
      'settings-change.ts',
      'settings-migrations.ts',
      'words',
    ],
    types: ['messages.ts'],
  },
  'asking.ts': { types: ['messages.ts'] },
  'messages.ts': { types: ['knowledge/entry.ts'] },
  'settings.ts': { code: ['knowledge/entry.ts', 'settings-defaults.ts', 'settings-migrations.ts'] },
  'settings-change.ts': { types: ['settings.ts'] },
  'settings-migrations.ts': {},
  'settings-stored.ts': { code: ['settings.ts', 'settings-migrations.ts'], types: ['settings-change.ts'] },
  'settings-defaults.ts': { types: ['settings.ts'] },
  'browser.ts': { code: ['settings.ts', 'settings-change.ts', 'settings-stored.ts'] },
};
/** Files that may speak to the browser, by their names. */
const SHELL = new Set(['main.ts', 'main.tsx', 'browser.ts']);
/** The packages that ship, and the parts that may import them. */
const PACKAGES: Readonly<Record<string, readonly string[]>> = {
  '@floating-ui/dom': ['card'],
  '@mozilla/readability': ['article'],
  'mark.js': ['annotate'],
  preact: ['popup', 'options'],
  valibot: ['messages.ts', 'settings.ts', 'background', 'options'],
  'webextension-polyfill': ['background', 'browser.ts', 'options', 'popup', 'words'],
};

const files = readdirSync('src', { recursive: true, encoding: 'utf8' })
  .map((file) => file.replaceAll(path.sep, '/'))
  .filter((file) => /\.tsx?$/.test(file) && !file.endsWith('.d.ts'));
const code = (file: string) => readFileSync(path.join('src', file), 'utf8');
const partOf = (file: string) => file.split('/')[0]!;

interface Import {
  readonly from: string;
  readonly to: string;
  readonly types: boolean;
}

/** As written: `import type`, and imports and exports of which each name is a type, are gone when the code runs. */
function importsOf(from: string): Import[] {
  const statements = code(from).matchAll(/^(?:import|export)\s+(type\s+)?(?:([\w*{][^;'"]*?)\s+from\s+)?'([^']+)';/gm);
  return [...statements].map(([, type, names = '', target]) => {
    const named = [...(names.match(/\{([^}]*)\}/)?.[1] ?? '').split(',')].map((name) => name.trim()).filter(Boolean);
    const typed = named.length > 0 && !/^\w/.test(names.trim()) && named.every((name) => name.startsWith('type '));
    const to = target!.startsWith('.') ? path.posix.join(path.posix.dirname(from), target!) : target!;
    return { from, to, types: type !== undefined || typed };
  });
}

const imports = files.flatMap(importsOf);
const own = imports.filter(({ to }) => files.includes(to));
const covers = (allowed: readonly string[] = [], to: string) =>
  allowed.some((name) => to === name || to.startsWith(`${name}/`));

describe('the house', () => {
  it('has each part on the plan', () => {
    expect([...new Set(files.map(partOf))].sort()).toEqual(Object.keys(MAY_KNOW).sort());
  });

  it('lets each part know only whom it may', () => {
    const strangers = own.filter(({ from, to, types }) => {
      if (partOf(from) === partOf(to)) return false;
      const may = MAY_KNOW[partOf(from)];
      return !covers(may?.code, to) && !(types && covers(may?.types, to));
    });
    expect(strangers).toEqual([]);
  });

  it('keeps no permission that nobody needs', () => {
    const unused = Object.entries(MAY_KNOW).flatMap(([part, { code = [], types = [] }]) =>
      [...code, ...types]
        .filter((name) => !own.some(({ from, to }) => partOf(from) === part && covers([name], to)))
        .map((name) => `${part} → ${name}`),
    );
    expect(unused).toEqual([]);
  });

  it('speaks to the browser only in main and browser files', () => {
    const speaks = /\bfrom 'webextension-polyfill'|(?<![\w.'"`/*-])(?:browser|chrome)\.[a-z]+\b/;
    const plain = (file: string) => code(file).replace(/\/\*[\s\S]*?\*\/|\/\/.*$/gm, '');
    expect(files.filter((file) => !SHELL.has(path.basename(file)) && speaks.test(plain(file)))).toEqual([]);
  });

  it('lets a package in only where it has its work', () => {
    const foreign = imports.filter(({ to }) => !files.includes(to) && !/^\.|\.json$/.test(to));
    const nameOf = (to: string) =>
      to
        .split('/')
        .slice(0, to.startsWith('@') ? 2 : 1)
        .join('/');
    expect(foreign.filter(({ from, to }) => !PACKAGES[nameOf(to)]?.includes(partOf(from)))).toEqual([]);
    const { dependencies } = JSON.parse(readFileSync('package.json', 'utf8')) as { dependencies: object };
    expect([...new Set(foreign.map(({ to }) => nameOf(to)))].sort()).toEqual(
      [...new Set([...Object.keys(dependencies), 'valibot'])].sort(),
    );
  });

  it('has no clock, no DOM and no browser where it only thinks', () => {
    const shell = /\b(?:document|window|Date\.now|new Date\(\)|performance|setTimeout|fetch)\b/;
    const plain = (file: string) => code(file).replace(/\/\*[\s\S]*?\*\/|\/\/.*$|'[^'\n]*'|`[^`]*`/gm, '');
    const pure = files.filter((file) => ['knowledge', 'detection', 'linking'].includes(partOf(file)));
    // `document` is what linking calls its text; the DOM's has methods.
    const found = pure.filter((file) =>
      shell.test(plain(file).replace(/\bdocument\b(?!\.(?:create|query|body|get))/g, '')),
    );
    expect(found).toEqual([]);
  });
});

/** Archives: the same bytes whoever packs them, and nothing lost on the way. */
import { mkdtempSync, rmSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import fc from 'fast-check';
import { afterAll, describe, expect, it } from 'vitest';
import { archiveOf, filesIn } from '../../build/package/archive.ts';
import { readFolder, writeFolder } from '../../build/package/files.ts';
import { sourceFiles } from '../../build/package/source.ts';

const folder = mkdtempSync(path.join(os.tmpdir(), 'backgrounder-'));
afterAll(() => rmSync(folder, { recursive: true }));
const bytes = (text: string) => new TextEncoder().encode(text);

describe('an archive', () => {
  it('gives back each file as it was', () => {
    const name = fc.stringMatching(/^[a-z]{1,5}(\/[a-z]{1,5}){0,2}\.[a-z]{2}$/);
    fc.assert(
      fc.property(fc.uniqueArray(fc.tuple(name, fc.uint8Array()), { selector: ([path]) => path }), (files) => {
        const back = filesIn(archiveOf(new Map(files)));
        expect(Object.fromEntries(back)).toEqual(Object.fromEntries(files));
      }),
      { numRuns: 50 },
    );
  });

  it('has the same bytes in whatever order the files are found, wherever and whenever it is made', () => {
    const files: [string, Uint8Array][] = ['b/ä.txt', 'a.txt', 'B.txt', 'b.txt'].map((name) => [name, bytes(name)]);
    const zone = process.env.TZ;
    const made = ['UTC', 'Pacific/Auckland', 'America/New_York'].map((there, i) => {
      process.env.TZ = there;
      return archiveOf(new Map(i % 2 === 0 ? files : files.toReversed()));
    });
    if (zone === undefined) delete process.env.TZ;
    else process.env.TZ = zone;
    expect(made[1]).toEqual(made[0]);
    expect(made[2]).toEqual(made[0]);
  });
});

describe('the source archive', () => {
  it('holds what git keeps, and not what is made from it', () => {
    const names = [...sourceFiles(process.cwd()).files.keys()];
    expect(names).toEqual(expect.arrayContaining(['package.json', 'package-lock.json', 'build/package.ts', 'NOTICE']));
    expect(names.filter((name) => /^(node_modules|dist|out)\//.test(name))).toEqual([]);
  });

  it('holds the same where it was unpacked, though packages were installed and the extension built there', () => {
    const files = new Map([
      ['package.json', bytes('{}')],
      ['src/out/kept.ts', bytes('1')],
    ]);
    const made = ['node_modules/a/index.js', 'dist/chrome/manifest.json', 'out/page.png', '.cache/x', 'npm-debug.log'];
    writeFolder(folder, new Map([...files, ...made.map((name): [string, Uint8Array] => [name, bytes('')])]));
    expect(readFolder(folder).size).toBe(files.size + made.length);
    expect(Object.keys(Object.fromEntries(sourceFiles(folder).files)).sort()).toEqual([...files.keys()].sort());
  });
});

/** The extension as built (`npm run build`) may be handed in. */
import { existsSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { holdToBudget } from '../../build/package/budget.ts';
import { chromeFaults } from '../../build/package/chrome-rules.ts';
import { readFolder } from '../../build/package/files.ts';

describe.skipIf(!existsSync('dist/chrome/manifest.json'))('the built extension', () => {
  it('breaks none of Chrome’s rules', () => {
    // Its archive is no larger than what goes into it.
    const files = readFolder('dist/chrome');
    const bytes = [...files.values()].reduce((sum, { length }) => sum + length, 0);
    expect(chromeFaults(files, bytes)).toEqual([]);
  });

  it.each(['dist/chrome', 'dist/firefox'])('weighs no more than it may: %s', (folder) => {
    expect(() => holdToBudget(folder)).not.toThrow();
  });
});

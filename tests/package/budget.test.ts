/** A build that weighs too much on pages is no build. */
import { randomBytes } from 'node:crypto';
import { mkdtempSync, rmSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { holdToBudget, MAP, SCRIPTS } from '../../build/package/budget.ts';
import { writeFolder } from '../../build/package/files.ts';

let folder: string;
beforeEach(() => {
  folder = mkdtempSync(path.join(os.tmpdir(), 'backgrounder-'));
});
afterEach(() => rmSync(folder, { recursive: true }));

const build = (change: Readonly<Record<string, number>> = {}) => {
  const light = [...Object.keys(SCRIPTS), 'knowledge/index.bin', 'knowledge/chunks/0.bin'];
  const sizes = { ...Object.fromEntries(light.map((name) => [name, 100])), ...change };
  // Bytes that can't be pressed together.
  writeFolder(folder, new Map(Object.entries(sizes).map(([name, size]) => [name, randomBytes(size)])));
};

describe('the size budget', () => {
  it('is kept by a light build', () => {
    build();
    expect(() => holdToBudget(folder)).not.toThrow();
  });

  it.each(Object.entries(SCRIPTS))('stops a build whose %s weighs more than %i bytes', (name, limit) => {
    build({ [name]: limit + 1 });
    expect(() => holdToBudget(folder)).toThrow(name);
  });

  it('stops a build with a script that nobody weighs', () => {
    build({ 'ads/main.js': 10 });
    expect(() => holdToBudget(folder)).toThrow('ads/main.js: has no budget');
  });

  it('stops a build whose map is too large, in memory or on disk', () => {
    build({ 'knowledge/index.bin': MAP.index + 1 });
    expect(() => holdToBudget(folder)).toThrow('knowledge/index.bin');
    build({ 'knowledge/index.bin': 100, 'knowledge/chunks/0.bin': MAP.whole });
    expect(() => holdToBudget(folder)).toThrow('/knowledge:');
  });
});

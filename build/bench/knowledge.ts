/** `npm run bench -- knowledge`: the compiled map at 1,000 to 1,000,000 surface forms, and the bundled one. */
import { readFileSync } from 'node:fs';
import path from 'node:path';
import { phraseKey } from '../../src/detection/phrase.ts';
import type { CompiledEntry } from '../../src/knowledge/entry.ts';
import { findNode, openMap } from '../../src/knowledge/map-reader.ts';
import { writeMap } from '../../src/knowledge/map-writer.ts';
import { COMPILED_FOLDER, textKeys } from '../knowledge/compile.ts';
import { openFreshKnowledge } from '../knowledge/ensure.ts';
import { compiledBytes } from '../knowledge/open.ts';
import { memoryOf } from './map-memory.ts';
import { row, time } from './measure.ts';
import { random } from './text.ts';

const LOOK_UPS = 100_000;

/** Made-up bodies with names of two words, one form each. */
export function madeUpEntries(count: number): CompiledEntry[] {
  const next = random(7);
  const word = () =>
    String.fromCharCode(65 + next() * 26) +
    Array.from({ length: 6 }, () => String.fromCharCode(97 + next() * 26)).join('');
  return Array.from({ length: Math.max(0, count) }, (_, i) => ({
    id: `made-up-${i}`,
    name: `${word()} ${word()}`,
    kind: 'organisation' as const,
    is: 'Made-up body to measure with',
    rank: 5 as const,
    knownTo: '2025',
    source: 'bench',
    labels: {},
  }));
}

/** Nanoseconds of one look-up of a form that is there, and of one that is not. */
function lookUpTimes(nodes: Uint32Array, names: readonly string[]): { hit: number; miss: number } {
  const keys = names.slice(0, 10_000).map((name) => phraseKey(name)!.path.at(-1)!);
  const each = (shift: number) => {
    const timing = time(() => {
      let found = 0;
      for (let i = 0; i < LOOK_UPS; i++) {
        const [hash, check] = keys[i % keys.length]!;
        if (findNode(nodes, hash ^ shift, check ^ shift) !== 0) found++;
      }
      return found;
    });
    return (timing.median * 1e6) / LOOK_UPS;
  };
  return { hit: each(0), miss: each(0x5bd1e995) };
}

export function benchKnowledge(): void {
  const { map } = openFreshKnowledge();
  const { index, chunks } = compiledBytes(COMPILED_FOLDER);
  row('knowledge: bundled map', 'entries', 'forms', 'index MB', 'chunks MB', 'held MB', 'heap KB');
  const whole = memoryOf(readFileSync(path.join(COMPILED_FOLDER, 'index.bin')));
  row('', map.entryCount, map.formCount, index / 1e6, chunks / 1e6, whole.buffers / 1e6, whole.heap / 1e3);

  row('knowledge: growth with the forms', 'index MB', 'open ms', 'ns found', 'ns not there', 'held MB', 'heap KB');
  for (const count of [1000, 10_000, 100_000, 1_000_000]) {
    const entries = madeUpEntries(count);
    const written = writeMap(entries, textKeys);
    const bytes = new Uint8Array(written.index).buffer;
    const opening = time(() => openMap(bytes), 5);
    const opened = openMap(bytes);
    const { hit, miss } = lookUpTimes(
      opened.sections.nodes,
      entries.map(({ name }) => name),
    );
    const { buffers, heap } = memoryOf(written.index);
    row(`${count} surface forms`, written.index.length / 1e6, opening.median, hit, miss, buffers / 1e6, heap / 1e3);
  }
}

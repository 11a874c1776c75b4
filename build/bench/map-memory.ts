/**
 * What an open map holds in memory: told by a process of its own, since in one that has just written a map the garbage
 * of that is many times what is asked for.
 */
import { execFileSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { type KnowledgeMap, openMap } from '../../src/knowledge/map-reader.ts';

export interface MapMemory {
  /** Bytes of buffers: the file's own, and where the rows of each entry begin. */
  readonly buffers: number;
  /** Bytes of JavaScript objects: views and what holds them. */
  readonly heap: number;
}

export function memoryOf(index: Uint8Array): MapMemory {
  const folder = mkdtempSync(path.join(os.tmpdir(), 'backgrounder-bench-'));
  try {
    const file = path.join(folder, 'index.bin');
    writeFileSync(file, index);
    const output = execFileSync(process.execPath, ['--expose-gc', '--import', 'tsx', import.meta.filename, file]);
    return JSON.parse(output.toString('utf8')) as MapMemory;
  } finally {
    rmSync(folder, { recursive: true });
  }
}

/** Kept here, so that nothing of the maps is collected before it is measured. */
const held: KnowledgeMap[] = [];

/** Bytes held at a time: of small maps many are opened, since one alone is lost in what the process itself takes and gives back. */
const HELD_BYTES = 50e6;
const MOST_COPIES = 200;

function openCopies(file: Buffer): number {
  const copies = Math.min(MOST_COPIES, Math.ceil(HELD_BYTES / file.length));
  for (let i = 0; i < copies; i++) held.push(openMap(new Uint8Array(file).buffer));
  return copies;
}

function settled(): MapMemory {
  // What one collection finds to be unused, the next gives back.
  for (let i = 0; i < 4; i++) globalThis.gc!();
  const { arrayBuffers, heapUsed } = process.memoryUsage();
  return { buffers: arrayBuffers, heap: heapUsed };
}

if (process.argv[1] === import.meta.filename) {
  const file = readFileSync(process.argv[2]!);
  // Once before, so that the reader's compiled code does not count as the maps'.
  openCopies(file);
  held.length = 0;
  const before = settled();
  const copies = openCopies(file);
  const after = settled();
  const each = { buffers: (after.buffers - before.buffers) / copies, heap: (after.heap - before.heap) / copies };
  process.stdout.write(JSON.stringify(each));
}

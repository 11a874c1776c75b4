/**
 * Writes the compiled map: at build for the bundled entries, in the worker for packs. The same entries give the same
 * bytes, whatever order they come in.
 */
import { checksumOfBytes, chunkCount, writeChunk } from './chunk.ts';
import { contextRows, entryColumns, relatedRows, titleRows } from './columns.ts';
import { spanOf } from './dates.ts';
import type { CompiledEntry, Entry } from './entry.ts';
import { writeIdTable } from './id-table.ts';
import {
  CHUNK_ENTRIES,
  checksum,
  FLAG,
  FORMAT_VERSION,
  HEADER,
  HEADER_WORDS,
  MAGIC,
  SECTIONS,
  type Section,
} from './map-format.ts';
import { LONGER } from './map-reader.ts';
import { type SurfaceForm, surfaceFormsOf } from './surface-forms.ts';

/** How texts become keys and word hashes; detection's, handed in since knowledge knows nobody. */
export interface TextKeys {
  readonly phraseKey: (form: string) =>
    | {
        readonly path: readonly (readonly [hash: number, check: number])[];
        readonly capitals: number;
        readonly allCapitals: number;
      }
    | undefined;
  /** Hashes of the words of a text that carry meaning. */
  readonly contentWords: (text: string) => readonly number[];
  readonly hashesOfWord: (word: string) => readonly [hash: number, check: number];
}

export interface WrittenMap {
  readonly index: Uint8Array;
  readonly chunks: readonly Uint8Array[];
  /** The entries in the map's order. */
  readonly entries: readonly CompiledEntry[];
}

/** Weight of an entry among those that share its forms, by rank 1 to 5: how often the news means it, roughly. */
const RANK_WEIGHT = [0, 1000, 250, 50, 10, 2] as const;

interface Candidate {
  readonly entry: number;
  readonly form: SurfaceForm;
  readonly capitals: number;
  readonly allCapitals: number;
  readonly given: number | undefined;
  prior: number;
}

interface Node {
  readonly hash: number;
  readonly check: number;
  candidates: Candidate[];
  longer: boolean;
}

/** @param knownTo the date of the facts, for the header; the latest month of the entries where it is left out */
export function writeMap(
  unordered: readonly CompiledEntry[],
  keys: TextKeys,
  everydayWords: Iterable<string> = [],
): WrittenMap {
  const entries = [...unordered].sort(
    (a, b) => a.rank - b.rank || Number(isPackaged(a)) - Number(isPackaged(b)) || (a.id < b.id ? -1 : 1),
  );
  const indexOf = new Map(entries.map((entry, i) => [entry.id, i]));
  const nodes = collectNodes(entries, keys);
  const related = relatedRows(entries, indexOf);
  const context = contextRows(entries, keys.contentWords);
  const titles = titleRows(entries, keys.contentWords);
  const chunks = Array.from({ length: chunkCount(entries.length) }, (_, i) =>
    writeChunk(entries.slice(i * CHUNK_ENTRIES, (i + 1) * CHUNK_ENTRIES)),
  );
  const { nodeTable, candidateTable, forms } = writeNodes(nodes);
  const sections: Record<Section, Uint32Array> = {
    nodes: nodeTable,
    candidates: candidateTable,
    entries: entryColumns(entries, indexOf),
    rowLengths: Uint32Array.from(
      entries,
      (_, i) => related.lengths[i]! | (context.lengths[i]! << 8) | (titles.lengths[i]! << 16),
    ),
    related: related.values,
    context: context.values,
    contextWords: context.words,
    titles: titles.values,
    everyday: bloomFilter(everydayWords, keys),
    ids: writeIdTable(entries.map((entry) => entry.id)),
    chunks: new Uint32Array(chunks.flatMap(checksumOfBytes)),
  };
  return { index: assemble(sections, entries, forms), chunks, entries };
}

const isPackaged = (entry: Entry) => !entry.source.startsWith('authored');

function collectNodes(entries: readonly Entry[], keys: TextKeys): Node[] {
  const byKey = new Map<string, Node>();
  const nodeAt = (hash: number, check: number): Node => {
    const key = `${hash} ${check}`;
    let node = byKey.get(key);
    if (!node) {
      node = { hash, check, candidates: [], longer: false };
      byKey.set(key, node);
    }
    return node;
  };
  entries.forEach((entry, index) => {
    for (const form of surfaceFormsOf(entry)) {
      const key = keys.phraseKey(form.form);
      if (!key) continue;
      key.path.forEach(([hash, check], i) => {
        const node = nodeAt(hash, check);
        if (i < key.path.length - 1) {
          node.longer = true;
          return;
        }
        const { capitals, allCapitals } = key;
        addCandidate(node, { entry: index, form, capitals, allCapitals, given: entry.prior?.[form.form], prior: 0 });
      });
    }
  });
  const nodes = [...byKey.values()];
  for (const node of nodes) {
    setPriors(node.candidates, entries);
    node.candidates.sort((a, b) => b.prior - a.prior || a.entry - b.entry);
  }
  return nodes.sort((a, b) => a.hash - b.hash || a.check - b.check);
}

/** One candidate an entry, but where two forms differ in case both ways: of "US President" and "US president" the laxer is enough. */
function addCandidate(node: Node, candidate: Candidate) {
  const isLaxer = (a: Candidate, b: Candidate) =>
    (a.capitals & ~b.capitals) === 0 && (a.allCapitals & ~b.allCapitals) === 0;
  const strength = ({ form }: Candidate) => (form.flags & (FLAG.weak | FLAG.surname) ? 0 : 1);
  for (const [i, other] of node.candidates.entries()) {
    if (other.entry !== candidate.entry) continue;
    if (isLaxer(other, candidate) && strength(other) >= strength(candidate)) return;
    if (isLaxer(candidate, other) && strength(candidate) >= strength(other)) {
      node.candidates[i] = { ...candidate, given: candidate.given ?? other.given };
      return;
    }
  }
  node.candidates.push(candidate);
}

/** Share of a weak form's weight beside an entry that bears the form as its name. */
const WEAK_CLAIM = 0.3;

/**
 * An author's priors are shares of all uses of a form and stand; what they leave is shared out by weight. A package's
 * priors are shares among its own entries, so beside authored entries they only part the packages' weight.
 */
function setPriors(candidates: Candidate[], entries: readonly Entry[]) {
  const mixed = candidates.some((c) => !isPackaged(entries[c.entry]!));
  const stands = (c: Candidate) => c.given !== undefined && !(mixed && isPackaged(entries[c.entry]!));
  const owned = candidates.some((c) => (c.form.flags & (FLAG.weak | FLAG.surname | FLAG.metonym)) === 0);
  // What bears a name comes before what is only sometimes called by it: Jordan before Michael Jordan, Davos before its forum.
  const claim = (c: Candidate) => (owned && c.form.flags & FLAG.weak ? WEAK_CLAIM : 1);
  const weight = (c: Candidate) => RANK_WEIGHT[entries[c.entry]!.rank] * c.form.share * claim(c) * (c.given ?? 1);
  const given = candidates.reduce((sum, c) => sum + (stands(c) ? c.given! : 0), 0);
  const total = candidates.reduce((sum, c) => sum + (stands(c) ? 0 : weight(c)), 0);
  // Of a form with given priors, the others get what is left, and at least a hundredth.
  const left = given > 0 ? Math.max(1 - given, 0.01) : 1;
  for (const c of candidates) c.prior = stands(c) ? c.given! : total > 0 ? (left * weight(c)) / total : 0;
}

function writeNodes(nodes: readonly Node[]) {
  let slots = 16;
  while (slots < nodes.length * 1.4) slots *= 2;
  const nodeTable = new Uint32Array(slots * 2);
  const words: number[] = [];
  let forms = 0;
  for (const node of nodes) {
    let value = node.longer ? LONGER : 0;
    if (node.candidates.length > 0) {
      forms++;
      value += words.length / 2 + 1;
      node.candidates.forEach((c, i) => {
        const flags = c.form.flags | (i === node.candidates.length - 1 ? FLAG.last : 0);
        const prior = Math.min(255, Math.max(1, Math.round(c.prior * 255)));
        words.push((c.entry | (flags << 24)) >>> 0, prior | (c.capitals << 8) | (c.allCapitals << 16));
      });
    }
    let slot = node.hash & (slots - 1);
    while (nodeTable[2 * slot + 1] !== 0) slot = (slot + 1) & (slots - 1);
    nodeTable[2 * slot] = node.check >>> 0;
    nodeTable[2 * slot + 1] = value;
  }
  return { nodeTable, candidateTable: new Uint32Array(words), forms };
}

/** About sixteen bits a word: two of them set, under one false answer in a hundred. */
function bloomFilter(words: Iterable<string>, keys: TextKeys): Uint32Array {
  const list = [...words];
  if (list.length === 0) return new Uint32Array(0);
  let size = 1024;
  while (size < list.length * 16) size *= 2;
  const bits = new Uint32Array(size / 32);
  for (const word of list) {
    for (const hash of keys.hashesOfWord(word)) {
      const bit = (hash >>> 0) & (size - 1);
      bits[bit >>> 5]! |= 1 << (bit & 31);
    }
  }
  return bits;
}

function assemble(sections: Record<Section, Uint32Array>, entries: readonly Entry[], forms: number): Uint8Array {
  const length = SECTIONS.reduce((sum, section) => sum + sections[section].length, HEADER_WORDS + SECTIONS.length);
  const words = new Uint32Array(length);
  const latest = entries.reduce((max, entry) => Math.max(max, spanOf(entry.knownTo)?.first ?? 0), 0);
  words[HEADER.magic] = MAGIC;
  words[HEADER.version] = FORMAT_VERSION;
  words[HEADER.byteLength] = length * 4;
  words[HEADER.knownTo] = latest;
  words[HEADER.entries] = entries.length;
  words[HEADER.forms] = forms;
  let at = HEADER_WORDS + SECTIONS.length;
  SECTIONS.forEach((section, i) => {
    words[HEADER_WORDS + i] = sections[section].length;
    words.set(sections[section], at);
    at += sections[section].length;
  });
  const [hashA, hashB] = checksum(words, HEADER.knownTo);
  words[HEADER.hashA] = hashA;
  words[HEADER.hashB] = hashB;
  return new Uint8Array(words.buffer);
}

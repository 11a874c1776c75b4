/** Reads the authored YAML files. Every fault of every file is reported in one go, with its line. */
import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import * as v from 'valibot';
import { type Document, isSeq, LineCounter, parseDocument, visit } from 'yaml';
import type { Entry, EntryId } from '../../src/knowledge/entry.ts';
import { type LineOf, linesBelow } from './lines.ts';
import { type AuthoredEntry, entrySchema, fileSchema, type Reading } from './schema.ts';

export interface Finding {
  readonly file: string;
  /** From 1; 0 where the whole file is meant. */
  readonly line: number;
  readonly entry: string;
  readonly field: string;
  readonly message: string;
}

export interface AuthoredSource {
  readonly entry: Entry;
  readonly file: string;
  readonly lineOf: LineOf;
  /** The folder below the root: "united-states". */
  readonly field: string;
}

export interface Authored {
  readonly sources: readonly AuthoredSource[];
  readonly readings: readonly { readonly file: string; readonly reading: Reading }[];
  readonly findings: readonly Finding[];
  /** Entries with faults of their own: not read, but what refers to them is no fault. */
  readonly refused: readonly EntryId[];
}

export function yamlFilesBelow(folder: string): string[] {
  return readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter((name) => name.endsWith('.yaml'))
    .sort()
    .map((name) => path.join(folder, name));
}

/** @param root the folder with a folder per field of knowledge */
export function readAuthored(root: string): Authored {
  const sources: AuthoredSource[] = [];
  const readings: { file: string; reading: Reading }[] = [];
  const findings: Finding[] = [];
  const refused: EntryId[] = [];
  for (const file of yamlFilesBelow(root)) {
    const shown = path.relative(process.cwd(), file);
    const result = parseAuthoredFile(readFileSync(file, 'utf8'), shown);
    findings.push(...result.findings);
    refused.push(...result.refused);
    readings.push(...result.readings.map((reading) => ({ file: shown, reading })));
    const field = path
      .relative(root, file)
      .split(path.sep)[0]!
      .replace(/\.yaml$/, '');
    sources.push(...result.entries.map((one) => ({ ...one, file: shown, field })));
  }
  return { sources, readings, findings, refused };
}

export interface ParsedFile {
  readonly entries: readonly { readonly entry: Entry; readonly lineOf: LineOf }[];
  readonly readings: readonly Reading[];
  readonly findings: readonly Finding[];
  readonly refused: readonly EntryId[];
}

export function parseAuthoredFile(text: string, file: string): ParsedFile {
  const lines = new LineCounter();
  const document = parseDocument(text, { lineCounter: lines });
  const broken = brokenYaml(document).map(({ at, message }) => {
    return { file, line: lines.linePos(at).line, entry: '', field: '', message };
  });
  // What a broken file means is anybody's guess: nothing in it is judged.
  if (broken.length > 0) return { entries: [], readings: [], findings: broken, refused: [] };

  const content: unknown = document.toJS();
  const head = v.safeParse(fileSchema, content);
  const findings = faultsOf(head, file, '', linesBelow(document.contents, lines));
  const entries: { entry: Entry; lineOf: LineOf }[] = [];
  const refused: EntryId[] = [];
  // A fault in the head does not hide those of the entries.
  const list = v.safeParse(v.object({ entries: v.array(v.unknown()) }), content);
  const nodes = document.get('entries', true);
  for (const [i, raw] of (list.success ? list.output.entries : []).entries()) {
    const lineOf = linesBelow(isSeq(nodes) ? nodes.items[i] : undefined, lines);
    const result = v.safeParse(entrySchema, raw);
    if (result.success && head.success) {
      entries.push({ lineOf, entry: entryFrom(result.output, head.output['known-to']) });
      continue;
    }
    const named = v.safeParse(v.object({ id: v.string() }), raw);
    if (named.success) refused.push(named.output.id);
    findings.push(...faultsOf(result, file, named.success ? named.output.id : `#${i + 1}`, lineOf));
  }
  return { entries, readings: (head.success && head.output.checked) || [], findings, refused };
}

/** What is no YAML, and references within the file (`*name`) to what it does not hold. */
function brokenYaml(document: Document): { at: number; message: string }[] {
  const broken = document.errors.map(({ pos, message }) => ({ at: pos[0], message: message.split('\n')[0]! }));
  if (broken.length > 0) return broken;
  visit(document, {
    Alias(_, alias) {
      if (alias.resolve(document)) return;
      broken.push({ at: alias.range?.[0] ?? 0, message: `*${alias.source} refers to nothing in this file` });
    },
  });
  return broken;
}

function faultsOf(
  result: { readonly issues?: readonly v.BaseIssue<unknown>[] | undefined },
  file: string,
  entry: string,
  lineOf: LineOf,
): Finding[] {
  return (result.issues ?? []).map((issue) => {
    const field = v.getDotPath(issue) ?? '';
    return { file, line: lineOf(field), entry, field, message: issue.message };
  });
}

function entryFrom(authored: AuthoredEntry, fileKnownTo: string): Entry {
  const { 'known-to': knownTo = fileKnownTo, ...rest } = authored;
  // valibot types optional fields as possibly undefined; none of them is ever set to undefined.
  return { ...(rest as Omit<Entry, 'knownTo' | 'source'>), knownTo, source: 'authored' };
}

export function showFinding({ file, line, entry, field, message }: Finding): string {
  return `${file}:${line}: ${[entry, field].filter(Boolean).join(' ')}: ${message}`;
}

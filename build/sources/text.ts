/** Small text tools that the adapters share: slugs, plain ASCII spellings, reviewed tables. */
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import path from 'node:path';

/** Letters that Unicode does not decompose into an ASCII letter and a mark. */
const UNDECOMPOSED: Readonly<Record<string, string>> = {
  ß: 'ss',
  ł: 'l',
  Ł: 'L',
  ø: 'o',
  Ø: 'O',
  đ: 'd',
  Đ: 'D',
  ð: 'd',
  Ð: 'D',
  þ: 'th',
  Þ: 'Th',
  æ: 'ae',
  Æ: 'Ae',
  œ: 'oe',
  Œ: 'Oe',
  ı: 'i',
  ə: 'a',
  ǝ: 'a',
  Ə: 'A',
  Ǝ: 'A',
  ħ: 'h',
  Ħ: 'H',
  ŋ: 'n',
};

/** The same name in plain ASCII letters: "Düsseldorf" to "Dusseldorf"; typographic apostrophes become plain ones. */
export function asciiOf(name: string): string {
  return name
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .replace(
      /[^\p{ASCII}]/gu,
      (letter) => UNDECOMPOSED[letter] ?? (/[‘’ʻʼ`´]/.test(letter) ? "'" : letter === '–' ? '-' : ''),
    );
}

/** An id of a name: kebab-case in a-z and 0-9. */
export function slugOf(name: string): string {
  return asciiOf(name)
    .toLowerCase()
    .replace(/['.]/g, '')
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^-|-$/g, '');
}

/** Rows of a reviewed table beside the adapters: tab-separated, "#" begins a comment line. */
export function readTable(file: string): string[][] {
  return readFileSync(path.join(import.meta.dirname, file), 'utf8')
    .split('\n')
    .filter((line) => line !== '' && !line.startsWith('#'))
    .map((line) => line.split('\t'));
}

/** The parts of a table's cell. */
export function listOf(cell: string | undefined, separator = ';'): string[] {
  return cell
    ? cell
        .split(separator)
        .map((part) => part.trim())
        .filter(Boolean)
    : [];
}

/** The path of a file in an installed package, even where the package does not export it. */
export function packageFile(name: string, file: string): string {
  const resolve = createRequire(import.meta.url).resolve;
  for (const folder of resolve.paths(name) ?? []) {
    const root = path.join(folder, name);
    try {
      readFileSync(path.join(root, 'package.json'));
      return path.join(root, file);
    } catch {
      // Not in this folder; the next one up may have it.
    }
  }
  throw new Error(`package ${name} is not installed`);
}

export function readPackageJson<T>(name: string, file: string): T {
  return JSON.parse(readFileSync(packageFile(name, file), 'utf8')) as T;
}

/** About: to two significant digits below a million, to three from there on. */
export function roundedPopulation(people: number): number {
  const digits = people >= 1_000_000 ? 3 : 2;
  return Number(people.toPrecision(digits));
}

/** Sets only what is there, since optional fields may not be undefined. */
export function lists<K extends string>(fields: Record<K, readonly string[]>): Partial<Record<K, readonly string[]>> {
  return Object.fromEntries(Object.entries<readonly string[]>(fields).filter(([, list]) => list.length > 0)) as Partial<
    Record<K, readonly string[]>
  >;
}

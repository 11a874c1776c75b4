/** Gold-annotated documents, as the measuring corpora hold them: a JSON object a line. */
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';

export interface GoldMention {
  readonly start: number;
  readonly end: number;
  /** Wikipedia title; null where the name has no article. */
  readonly title: string | null;
  readonly label?: string;
  readonly alts?: readonly string[];
  readonly coref?: boolean;
  readonly optional?: boolean;
  readonly demonym?: boolean;
  readonly nested_in?: unknown;
}

export interface GoldDocument {
  readonly id: string | number;
  readonly text: string;
  readonly date?: string | null;
  /** The annotated regions; the whole text where absent. */
  readonly eval?: readonly (readonly [number, number])[];
  readonly mentions: readonly GoldMention[];
}

export interface Corpus {
  readonly name: string;
  readonly documents: readonly GoldDocument[];
}

export const CORPUS_FOLDER = process.env.CORPUS_DIR ?? path.join('..', 'shared', 'corpus');

/** @throws Error naming file and line where a line is no JSON */
export function readCorpus(file: string): Corpus {
  const documents = readFileSync(file, 'utf8')
    .split('\n')
    .flatMap((line, i): GoldDocument[] => {
      if (line.trim() === '') return [];
      try {
        return [JSON.parse(line) as GoldDocument];
      } catch {
        throw new Error(`${file}:${i + 1}: not JSON`);
      }
    });
  return { name: path.basename(file, '.jsonl'), documents };
}

/** Every corpus of the folder, by name; none where there is no such folder. */
export function readCorpora(folder = CORPUS_FOLDER): Corpus[] {
  if (!existsSync(folder)) return [];
  const files = readdirSync(folder).filter((name) => name.endsWith('.jsonl'));
  return files.sort().map((name) => readCorpus(path.join(folder, name)));
}

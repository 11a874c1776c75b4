/** Links the development corpora and scores them; prints precision, recall and F1 beside published figures. */
import type { CompiledEntry } from '../../src/knowledge/entry.ts';
import type { LinkOptions } from '../../src/linking/link.ts';
import type { OpenKnowledge } from '../knowledge/open.ts';
import { linkText } from '../link-text.ts';
import type { Corpus, GoldMention } from './gold.ts';
import { withTodaysTitles } from './moved-titles.ts';
import { type Counts, canonical, type ErrorKind, isSameEntity, namesOf, noCounts, scoreDocument } from './score.ts';

/** F1 on named entities of systems with models of gigabytes, from ELEVANT's runs, in per cent. */
const PUBLISHED = [
  ['News-Fair v2', 'DBpedia Spotlight', 52],
  ['News-Fair v2', 'WAT', 63],
  ['News-Fair v2', 'REL', 66],
  ['News-Fair v2', 'ReFinED', 79],
] as const;

/** The question whether the map has the entity of a gold mention, by every title it may go by. */
export function knownEntities(knowledge: OpenKnowledge): (gold: GoldMention) => boolean {
  const byTitle = new Map<string, CompiledEntry[]>();
  for (let i = 0; i < knowledge.map.entryCount; i++) {
    const entry = knowledge.entry(i);
    const key = canonical(entry.wikipedia ?? entry.name);
    const list = byTitle.get(key);
    if (list) list.push(entry);
    else byTitle.set(key, [entry]);
  }
  const answers = new Map<string, boolean>();
  return (gold) => {
    const key = namesOf(gold).join('\n');
    const kept = answers.get(key);
    if (kept !== undefined) return kept;
    const isKnown = namesOf(gold).some((name) =>
      (byTitle.get(canonical(name)) ?? []).some(({ name: own, wikipedia }) =>
        isSameEntity({ name: own, wikipedia: wikipedia ?? null }, gold),
      ),
    );
    answers.set(key, isKnown);
    return isKnown;
  };
}

export interface Evaluation {
  readonly corpus: string;
  readonly documents: number;
  readonly counts: Counts;
}

export function evaluateCorpora(
  knowledge: OpenKnowledge,
  corpora: readonly Corpus[],
  onError: (corpus: string, kind: ErrorKind, words: string, id: string) => void,
  options: Omit<LinkOptions, 'onVerdict'> = {},
): Evaluation[] {
  const isKnown = knownEntities(knowledge);
  return corpora.map(({ name, documents }) => {
    const counts = noCounts();
    for (const document of documents) {
      const { mentions } = linkText(knowledge, document.text, document.date ?? undefined, options);
      scoreDocument(document, mentions, counts, isKnown, (kind, words) =>
        onError(name, kind, words, String(document.id)),
      );
    }
    return { corpus: name, documents: documents.length, counts };
  });
}

const percent = (part: number, whole: number) => (whole > 0 ? ((100 * part) / whole).toFixed(1) : '-').padStart(6);

export function evaluationLine({ corpus, documents, counts: c }: Evaluation): string {
  const p = c.right / (c.right + c.wrong + c.spurious);
  const r = c.found / c.gold;
  const f1 = (100 * (2 * p * r)) / (p + r) || 0;
  return [
    `${corpus} (${documents})`.padEnd(32),
    `gold ${String(c.gold).padStart(6)}`,
    `P ${percent(c.right, c.right + c.wrong + c.spurious)}`,
    `R ${percent(c.found, c.gold)}`,
    `F1 ${f1.toFixed(1).padStart(6)}`,
    `R in map ${percent(c.inMapFound, c.inMap)}`,
    `in map ${percent(c.inMap, c.gold)}`,
    `linked-right ${percent(c.right, c.right + c.wrong)}`,
  ].join('  ');
}

export function reportLinking(knowledge: OpenKnowledge, corpora: readonly Corpus[], shownErrors: number): void {
  const errors: Record<ErrorKind, Map<string, number>> = { wrong: new Map(), spurious: new Map(), missed: new Map() };
  const evaluations = evaluateCorpora(knowledge, corpora, (_, kind, words) =>
    errors[kind].set(words, (errors[kind].get(words) ?? 0) + 1),
  );
  for (const evaluation of evaluations) console.log(evaluationLine(evaluation));
  console.log('\nThe same, with titles that Wikipedia has moved since counted as what they lead to today:');
  for (const evaluation of evaluateCorpora(knowledge, withTodaysTitles(corpora), () => {}))
    console.log(evaluationLine(evaluation));
  console.log('\nPublished F1 on named entities:');
  for (const [corpus, system, f1] of PUBLISHED) console.log(`  ${corpus.padEnd(16)}${system.padEnd(20)}${f1}`);
  for (const kind of ['wrong', 'spurious', 'missed'] as const) {
    console.log(
      `\n${{ wrong: 'Linked to the wrong entry', spurious: 'Linked, but not in gold', missed: 'Missed though the map has it' }[kind]}`,
    );
    const rows = [...errors[kind]].sort((a, b) => b[1] - a[1] || (a[0] < b[0] ? -1 : 1)).slice(0, shownErrors);
    for (const [words, count] of rows) console.log(`${String(count).padStart(5)}  ${words}`);
  }
}

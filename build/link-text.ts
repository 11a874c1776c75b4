/** Links plain text as the worker does, and names what was found: what `link` and `evaluate` share. */
import { languageOf } from '../src/article/language.ts';
import { spanOf } from '../src/knowledge/dates.ts';
import type { Kind } from '../src/knowledge/entry.ts';
import { type LinkOptions, linkDocument } from '../src/linking/link.ts';
import { blocksOfText, type TextBlock } from '../src/linking/text.ts';
import type { Verdict } from '../src/linking/verdicts.ts';
import type { OpenKnowledge } from './knowledge/open.ts';

export interface NamedMention {
  /** UTF-16 offsets in the text. */
  readonly start: number;
  readonly end: number;
  readonly surface: string;
  readonly entry: string;
  readonly name: string;
  readonly kind: Kind;
  readonly wikipedia: string | null;
  readonly score: number;
  readonly demonym?: true;
}

export interface NamedVerdict extends Omit<Verdict, 'block' | 'entry'> {
  readonly surface: string;
  readonly entry: string;
}

export interface LinkedText {
  readonly mentions: readonly NamedMention[];
  readonly verdicts: readonly NamedVerdict[];
}

type Options = Omit<LinkOptions, 'onVerdict'> & { readonly explain?: boolean };

/**
 * A text in another language than English is left alone, as the extension leaves such an article.
 *
 * @param date ISO day of the text; time is neutral without it
 */
export function linkText(
  knowledge: OpenKnowledge,
  text: string,
  date: string | undefined,
  options?: Options,
): LinkedText {
  const language = languageOf(undefined, text);
  if (language !== undefined && language !== 'en') return { mentions: [], verdicts: [] };
  return linkBlocks(knowledge, blocksOfText(text), date, options);
}

/** @param date ISO day of the text; time is neutral without it */
export function linkBlocks(
  knowledge: OpenKnowledge,
  blocks: readonly TextBlock[],
  date: string | undefined,
  options: Options = {},
): LinkedText {
  const verdicts: NamedVerdict[] = [];
  const named = (block: number, start: number, end: number) => {
    const { offset, text: line } = blocks[block]!;
    return { start: start + offset, end: end + offset, surface: line.slice(start, end) };
  };
  const onVerdict = ({ block, start, end, entry, ...rest }: Verdict) => {
    verdicts.push({ ...rest, ...named(block, start, end), entry: knowledge.entry(entry).id });
  };
  const { explain, ...linkOptions } = options;
  const day = date === undefined ? undefined : spanOf(date)?.last;
  const { mentions } = linkDocument(
    knowledge.map,
    { day, blocks },
    explain ? { ...linkOptions, onVerdict } : linkOptions,
  );
  return {
    mentions: mentions.map((mention) => {
      const entry = knowledge.entry(mention.entry);
      return {
        ...named(mention.block, mention.start, mention.end),
        entry: entry.id,
        name: entry.name,
        kind: entry.kind,
        wikipedia: entry.wikipedia ?? null,
        score: Math.round(mention.score * 1000) / 1000,
        ...(mention.demonym ? { demonym: true as const } : {}),
      };
    }),
    verdicts,
  };
}

/** A trap's text as the extension reads it from a page, and as the bare dictionary does: a text node at a time. */
import { detect } from '../../../src/detection/detect.ts';
import type { TextBlock } from '../../../src/linking/text.ts';
import { paragraphs, read } from '../../article/page.ts';
import type { FoundMention } from './trap.ts';

export interface Paragraph {
  readonly text: string;
  readonly blocks: readonly TextBlock[];
  /** Text nodes and where they begin in the text. */
  readonly pieces: readonly { readonly text: string; readonly offset: number }[];
}

/** @param markup what stands inside a `<p>` of an article */
export function readParagraph(markup: string): Paragraph {
  const article = read(
    `<!doctype html><html lang="en"><head><meta property="og:type" content="article"></head>
    <body><article><h1>Harbour talks</h1>${paragraphs(0, 4)}<p id="trap">${markup}</p>${paragraphs(4)}</article></body></html>`,
  );
  const blocks: TextBlock[] = [];
  const pieces: { text: string; offset: number }[] = [];
  let text = '';
  for (const block of article?.blocks ?? []) {
    if (!block.element.closest('#trap')) continue;
    const offset = text.length;
    blocks.push({ ...detect(block.text, false), offset });
    for (const { node, start } of block.nodes) pieces.push({ text: node.data, offset: offset + start });
    text += `${block.text}\n`;
  }
  return { text, blocks, pieces };
}

export const shifted = (mentions: readonly FoundMention[], by: number): FoundMention[] =>
  mentions.map(({ start, end, entry }) => ({ start: start + by, end: end + by, entry }));

/** Lets the linker and the bare dictionary run into a trap; both tell what they got wrong. */
import type { OpenKnowledge } from '../../../build/knowledge/open.ts';
import { linkBlocks, linkText } from '../../../build/link-text.ts';
import { readParagraph, shifted } from './paragraph.ts';
import { type FoundMention, faultsOf, type Trap } from './trap.ts';

export function faultsOfLinking(knowledge: OpenKnowledge, trap: Trap): string[] {
  if (!trap.markup) return faultsOf(trap, trap.text, linkText(knowledge, trap.text, trap.date).mentions);
  const { text, blocks } = readParagraph(trap.text);
  return faultsOf(trap, text, linkBlocks(knowledge, blocks, trap.date).mentions);
}

export function faultsOfDictionary(bare: (text: string) => FoundMention[], trap: Trap): string[] {
  if (!trap.markup) return faultsOf(trap, trap.text, bare(trap.text));
  const { text, pieces } = readParagraph(trap.text);
  return faultsOf(
    trap,
    text,
    pieces.flatMap((piece) => shifted(bare(piece.text), piece.offset)),
  );
}

/** Plain text to blocks: one a line, with offsets that lead back into the text. For commands and for selected text. */
import { type Detected, detect } from '../detection/detect.ts';

export interface TextBlock extends Detected {
  /** UTF-16 offset of the block in the whole text. */
  offset: number;
}

/** A line this short without a sentence's end reads as a heading. */
const HEADING_LENGTH = 120;

export function blocksOfText(text: string): TextBlock[] {
  const blocks: TextBlock[] = [];
  for (const match of text.matchAll(/[^\n\r]+/g)) {
    const line = match[0];
    if (line.trim() === '') continue;
    const heading = line.length <= HEADING_LENGTH && !/[.!?"”’:;]\s*$/.test(line);
    blocks.push({ ...detect(line, heading), offset: match.index });
  }
  return blocks;
}

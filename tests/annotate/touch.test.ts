import { describe, expect, it } from 'vitest';
import { type Texts, untouched, verdictOn } from '../../src/annotate/touch.ts';

const texts = (data: string, witness = 0): Texts => ({
  first: 'President ',
  rest: 'Obama left on Friday.',
  data,
  witness,
});

describe('what a change of the page means for a text with marks', () => {
  it('takes a new text for the whole as it is', () => {
    expect(verdictOn({ ...untouched(), dataChanged: true }, texts('President Trump left on Friday.'), true)).toBe(
      'drop-pieces',
    );
    expect(verdictOn({ ...untouched(), dataChanged: true }, texts(''), true)).toBe('drop-pieces');
  });

  it('puts what was appended at the end', () => {
    expect(verdictOn({ ...untouched(), dataChanged: true }, texts('President  More.', 10), true)).toBe(
      'restore-appended',
    );
  });

  it('knows a script that edits every text from one that sets a text', () => {
    expect(verdictOn({ ...untouched(), dataChanged: true }, texts('president '), true)).toBe('restore');
    expect(verdictOn({ ...untouched(), dataChanged: true, pieceEdited: true }, texts('A'), true)).toBe('restore');
  });

  it('gives a text that was taken out its words back', () => {
    expect(verdictOn({ ...untouched(), nodeRemoved: true }, texts('President '), false)).toBe('restore');
  });

  it('keeps marks whose text was only moved as a whole', () => {
    expect(
      verdictOn(
        { ...untouched(), nodeRemoved: true, piecesRemoved: true, piecesAdded: true },
        texts('President '),
        true,
      ),
    ).toBe('keep');
  });

  it('leaves all text to a translator', () => {
    expect(verdictOn({ ...untouched(), exchanged: true }, texts('President '), false)).toBe('hand-over');
  });
});

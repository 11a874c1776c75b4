import { describe, expect, it } from 'vitest';
import { type KeyContext, keyCommand } from '../../src/card/keys.ts';

const at = (key: string, context: Partial<KeyContext> = {}) =>
  keyCommand({
    key,
    shift: false,
    modified: false,
    typing: false,
    rtl: false,
    atFirst: false,
    atLast: false,
    scrollable: false,
    ...context,
  });

describe('keys in the card', () => {
  it('lead left and right from control to control, the other way round in Arabic', () => {
    expect(at('ArrowRight')).toEqual({ do: 'move', by: 1 });
    expect(at('ArrowLeft')).toEqual({ do: 'move', by: -1 });
    expect(at('ArrowRight', { rtl: true })).toEqual({ do: 'move', by: -1 });
  });

  it('scroll a long card up and down, and walk a short one', () => {
    expect(at('ArrowDown', { scrollable: true })).toEqual({ do: 'scroll', by: 1 });
    expect(at('ArrowDown')).toEqual({ do: 'move', by: 1 });
  });

  it('never catch the reader: Tab leaves at either end', () => {
    expect(at('Tab')).toBeUndefined();
    expect(at('Tab', { atLast: true })).toEqual({ do: 'leave', forward: true });
    expect(at('Tab', { atFirst: true, shift: true })).toEqual({ do: 'leave', forward: false });
  });

  it('stay with the text while the reader writes a report', () => {
    for (const key of ['ArrowLeft', 'ArrowDown', 'Home', 'End']) expect(at(key, { typing: true })).toBeUndefined();
  });

  it('leave the browser’s own shortcuts alone', () => {
    expect(at('ArrowLeft', { modified: true })).toBeUndefined();
    expect(at('f')).toBeUndefined();
  });
});

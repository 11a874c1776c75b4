import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  DELAYS,
  type InteractionEvent,
  type InteractionState,
  initialState,
  REST_RADIUS,
  shown,
  step,
  wakeAt,
} from '../../src/card/interaction.ts';

interface Mention {
  readonly name: string;
}
const carney: Mention = { name: 'Carney' };
const putin: Mention = { name: 'Putin' };

/** A reader at the machine: events at times, ticks when the machine asks to be woken. */
class Reader {
  state: InteractionState<Mention> = initialState();
  now = 0;
  /** Whether what is asked for is at hand at once. */
  answers = true;

  does(event: InteractionEvent<Mention>): this {
    this.state = step(this.state, event, this.now);
    const { opened } = this.state;
    if (this.answers && opened && !opened.answered) this.does({ type: 'answer', turn: opened.turn, found: true });
    return this;
  }
  waits(milliseconds: number): this {
    const until = this.now + milliseconds;
    for (let at = wakeAt(this.state); at !== undefined && at <= until; at = wakeAt(this.state)) {
      this.now = Math.max(this.now, at);
      this.does({ type: 'tick' });
    }
    this.now = until;
    return this;
  }
  over(target: Mention, x = 10, y = 10): this {
    return this.does({ type: 'over', target, x, y });
  }
  get sees(): string | undefined {
    return shown(this.state)?.target.name;
  }
}

describe('opening by pointer', () => {
  it('opens after the pointer has rested on a mention, not before', () => {
    const reader = new Reader().over(carney).waits(DELAYS.open - 1);
    expect(reader.sees).toBeUndefined();
    expect(reader.waits(1).sees).toBe('Carney');
  });

  it('opens nothing when the pointer only crosses a mention', () => {
    expect(new Reader().over(carney).waits(100).does({ type: 'off' }).waits(1000).sees).toBeUndefined();
  });

  it('counts the rest anew when the hand moves on, not when it trembles', () => {
    const trembling = new Reader()
      .over(carney, 10, 10)
      .waits(200)
      .over(carney, 10 + REST_RADIUS, 10)
      .waits(100);
    expect(trembling.sees).toBe('Carney');
    const moving = new Reader().over(carney, 10, 10).waits(200).over(carney, 30, 10).waits(100);
    expect(moving.sees).toBeUndefined();
    expect(moving.waits(200).sees).toBe('Carney');
  });

  it('opens nothing while the page scrolls below the pointer', () => {
    const reader = new Reader().over(carney).waits(200).does({ type: 'scroll' }).waits(1000);
    expect(reader.sees).toBeUndefined();
  });

  it('waits for the scrolling to end when the pointer moves meanwhile', () => {
    const reader = new Reader().does({ type: 'scroll' }).waits(10).over(carney).waits(DELAYS.open);
    expect(reader.sees).toBeUndefined();
    expect(reader.waits(DELAYS.scrollQuiet).sees).toBe('Carney');
  });

  it('opens nothing while a button is held, nor on the mention where a selection ended', () => {
    const reader = new Reader().does({ type: 'press', on: 'page' }).over(carney).waits(1000);
    expect(reader.sees).toBeUndefined();
    reader.does({ type: 'release', inCard: false }).over(carney, 12, 10).waits(1000);
    expect(reader.sees).toBeUndefined();
    reader.does({ type: 'off' }).over(carney).waits(DELAYS.open);
    expect(reader.sees).toBe('Carney');
  });

  it('opens nothing while something is dragged', () => {
    const reader = new Reader().does({ type: 'drag' }).over(carney).waits(1000);
    expect(reader.sees).toBeUndefined();
  });
});

describe('staying and closing', () => {
  const opened = () => new Reader().over(carney).waits(DELAYS.open);

  it('closes a while after the pointer has left, and not if it comes back', () => {
    const reader = opened()
      .does({ type: 'off' })
      .waits(DELAYS.close - 1);
    expect(reader.sees).toBe('Carney');
    reader.over(carney).waits(1000);
    expect(reader.sees).toBe('Carney');
    expect(reader.does({ type: 'off' }).waits(DELAYS.close).sees).toBeUndefined();
  });

  it('lets the pointer travel into the card and stay there', () => {
    const reader = opened().does({ type: 'off' }).waits(200).does({ type: 'over-card' }).waits(5000);
    expect(reader.sees).toBe('Carney');
    expect(reader.does({ type: 'off' }).waits(DELAYS.close).sees).toBeUndefined();
  });

  it('goes from one mention to the next without an empty moment between', () => {
    const reader = opened().does({ type: 'off' }).waits(250).over(putin);
    for (let passed = 0; passed < DELAYS.open; passed += 10) {
      expect(reader.sees).toBe('Carney');
      reader.waits(10);
    }
    expect(reader.sees).toBe('Putin');
  });

  it('does not close under a selection that leaves the card', () => {
    const reader = opened().does({ type: 'over-card' }).does({ type: 'press', on: 'card' }).does({ type: 'off' });
    expect(reader.waits(2000).sees).toBe('Carney');
    expect(reader.does({ type: 'release', inCard: false }).waits(DELAYS.close).sees).toBeUndefined();
  });

  it('closes at a press elsewhere, at once', () => {
    expect(opened().does({ type: 'press', on: 'page' }).sees).toBeUndefined();
  });

  it('stays closed under a resting pointer after Escape, until the pointer comes anew', () => {
    const reader = opened().does({ type: 'close' }).over(carney, 12, 10).waits(1000);
    expect(reader.sees).toBeUndefined();
    expect(reader.does({ type: 'off' }).over(carney).waits(DELAYS.open).sees).toBe('Carney');
  });

  it('stays where a keyboard, a focus or a finger opened it, whatever the pointer does', () => {
    for (const by of ['keyboard', 'focus', 'touch'] as const) {
      const reader = new Reader().does({ type: 'activate', target: carney, by });
      expect(reader.sees).toBe('Carney');
      expect(reader.over(carney).does({ type: 'off' }).waits(5000).sees).toBe('Carney');
      expect(reader.does({ type: 'press', on: 'page' }).sees).toBeUndefined();
    }
  });

  it('when pinned ignores leaving, pressing elsewhere and other mentions, but not Escape', () => {
    const reader = opened().does({ type: 'pin', pinned: true }).does({ type: 'off' }).waits(5000);
    reader.does({ type: 'press', on: 'page' }).does({ type: 'release', inCard: false }).over(putin).waits(1000);
    expect(reader.sees).toBe('Carney');
    expect(reader.does({ type: 'close' }).sees).toBeUndefined();
  });
});

describe('answers', () => {
  it('shows nothing until what was asked for is here', () => {
    const reader = new Reader();
    reader.answers = false;
    reader.over(carney).waits(DELAYS.open);
    expect(reader.sees).toBeUndefined();
    expect(reader.does({ type: 'answer', turn: 1, found: true }).sees).toBe('Carney');
  });

  it('never shows an answer that comes too late', () => {
    const reader = new Reader();
    reader.answers = false;
    reader.over(carney).waits(DELAYS.open).does({ type: 'off' }).over(putin).waits(DELAYS.open);
    reader.does({ type: 'answer', turn: 1, found: true });
    expect(reader.sees).toBeUndefined();
    expect(reader.does({ type: 'answer', turn: 2, found: true }).sees).toBe('Putin');
  });

  it('shows nothing for a pointer that has left meanwhile', () => {
    const reader = new Reader();
    reader.answers = false;
    reader.over(carney).waits(DELAYS.open).does({ type: 'off' });
    expect(reader.does({ type: 'answer', turn: 1, found: true }).sees).toBeUndefined();
  });

  it('opens nothing where there is nothing to show', () => {
    const reader = new Reader();
    reader.answers = false;
    reader.over(carney).waits(DELAYS.open).does({ type: 'answer', turn: 1, found: false });
    expect(reader.state.opened).toBeUndefined();
  });
});

describe('whatever the reader does', () => {
  const mention = fc.constantFrom(carney, putin);
  const event: fc.Arbitrary<InteractionEvent<Mention>> = fc.oneof(
    fc.record({ type: fc.constant('over' as const), target: mention, x: fc.nat(50), y: fc.nat(50) }),
    fc.constantFrom<InteractionEvent<Mention>>(
      { type: 'off' },
      { type: 'over-card' },
      { type: 'drag' },
      { type: 'scroll' },
      { type: 'close' },
      { type: 'press', on: 'page' },
      { type: 'press', on: 'card' },
      { type: 'release', inCard: false },
      { type: 'pin', pinned: true },
    ),
    fc.record({ type: fc.constant('activate' as const), target: mention, by: fc.constant('keyboard' as const) }),
  );
  const walk = fc.array(fc.tuple(event, fc.nat(500)), { maxLength: 40 });

  it('a page left alone comes to rest: no timer runs for ever', () => {
    fc.assert(
      fc.property(walk, (events) => {
        const reader = new Reader();
        for (const [what, then] of events) reader.does(what).waits(then);
        reader.waits(10_000);
        expect(wakeAt(reader.state)).toBeUndefined();
      }),
    );
  });

  it('nothing opens by itself while a button is held', () => {
    fc.assert(
      fc.property(walk, (events) => {
        const reader = new Reader();
        for (const [what, then] of events) {
          const turn = reader.state.turn;
          reader.does(what);
          const asked = what.type === 'activate';
          const held = reader.state.pressed;
          reader.waits(then);
          if (held && !asked) expect(reader.state.turn).toBe(turn);
        }
      }),
    );
  });

  it('Escape leaves no card', () => {
    fc.assert(
      fc.property(walk, (events) => {
        const reader = new Reader();
        for (const [what, then] of events) reader.does(what).waits(then);
        expect(reader.does({ type: 'close' }).waits(5000).sees).toBeUndefined();
      }),
    );
  });
});

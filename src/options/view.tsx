/** The options page, drawn from what is known; whatever the reader sets goes out through `actions`. */
import type { MapStatus } from '../messages.ts';
import type { Settings } from '../settings.ts';
import type { Words } from '../words/words.ts';
import { About } from './about.tsx';
import { Section } from './fields.tsx';
import { Known, Sites, Wrong } from './lists.tsx';
import { Look } from './look.tsx';
import { Reading } from './reading.tsx';
import { SettingsFile } from './settings-file-view.tsx';

export interface OptionsState {
  readonly settings: Settings;
  /** Names of the entries in the reader's lists, as far as the map knows them. */
  readonly names: Readonly<Record<string, string>>;
  /** The keys of the command that goes from name to name; empty where none are set. */
  readonly shortcut: string;
  readonly version: string;
  /** Absent until the worker has answered. */
  readonly map?: MapStatus;
  /** What came of the last act, and how to take it back. */
  readonly notice?: { readonly text: string; readonly fault?: true; readonly undo?: () => void };
}

export interface OptionsActions {
  /** Saves; with `notice`, says what was done and offers the way back. */
  change(settings: Settings, notice?: string): void;
  changeShortcut(): void;
  exportFile(): void;
  importFile(file: File): void;
}

export interface OptionsProps {
  readonly state: OptionsState;
  readonly actions: OptionsActions;
  readonly words: Words;
}

export function Options(props: OptionsProps) {
  const { state, actions, words } = props;
  return (
    <main>
      <header>
        <img src="../icons/128.png" alt="" />
        <h1>{words.text('optionsTitle')}</h1>
      </header>
      <Reading {...props} />
      <Look {...props} />
      <Sites {...props} />
      <Known {...props} />
      <Wrong {...props} />
      <Section heading={words.text('optionsShortcut')}>
        <p>{state.shortcut ? words.text('optionsShortcutIs', state.shortcut) : words.text('optionsShortcutNone')}</p>
        <button type="button" class="button" onClick={actions.changeShortcut}>
          {words.text('optionsShortcutChange')}
        </button>
      </Section>
      <SettingsFile {...props} />
      <About {...props} />
      <div class="notice" role="status">
        {state.notice && (
          <p class={state.notice.fault ? 'fault' : undefined}>
            <span>{state.notice.text}</span>
            {state.notice.undo && (
              <button type="button" class="plain" onClick={state.notice.undo}>
                {words.text('cardUndo')}
              </button>
            )}
          </p>
        )}
      </div>
    </main>
  );
}

/** The popup, drawn from what is known; whatever the reader does goes out through `actions`. */
import type { Card } from '../messages.ts';
import type { Settings } from '../settings.ts';
import type { Words } from '../words/words.ts';
import { Detail } from './detail.tsx';
import { Found, Results } from './lists.tsx';
import { type PageState, stateMessage } from './model.ts';

export interface PopupState {
  readonly settings: Settings;
  /** The site of the page; absent where it has none. */
  readonly host?: string;
  readonly page: PageState;
  /** Why the worker can't answer. */
  readonly fault?: string;
  readonly query: string;
  /** What the map has for the query; absent while there is none. */
  readonly results?: readonly Card[];
  /** The entry looked at. */
  readonly detail?: Card;
}

export interface PopupActions {
  setEnabled(on: boolean): void;
  setSite(on: boolean): void;
  search(text: string): void;
  /** Leads to an entry's first mention where the page has one, else shows it here. */
  choose(card: Card): void;
  leaveDetail(): void;
  retry(): void;
  openOptions(): void;
}

export interface PopupProps {
  readonly state: PopupState;
  readonly actions: PopupActions;
  readonly words: Words;
}

export function Popup(props: PopupProps) {
  const { state, actions, words } = props;
  return (
    <main class="popup">
      <header>
        <img src="../icons/48.png" alt="" />
        <h1>{words.text('name')}</h1>
        <button type="button" class="link" onClick={actions.openOptions}>
          {words.text('popupOptions')}
        </button>
      </header>
      <Switches {...props} />
      <div class="search">
        <input
          type="search"
          value={state.query}
          placeholder={words.text('popupSearch')}
          aria-label={words.text('popupSearch')}
          maxLength={200}
          onInput={(event) => actions.search(event.currentTarget.value)}
        />
      </div>
      <div class="list">
        <Content {...props} />
      </div>
    </main>
  );
}

function Switches({ state: { settings, host }, actions, words }: PopupProps) {
  return (
    <div class="switches">
      {host !== undefined && (
        <label>
          <span class="what">
            {words.text('popupSite')}
            <span class="host" dir="ltr">
              {host}
            </span>
          </span>
          <input
            type="checkbox"
            class="switch"
            checked={settings.enabled && !settings.offSites.includes(host)}
            disabled={!settings.enabled}
            onChange={(event) => actions.setSite(event.currentTarget.checked)}
          />
        </label>
      )}
      <label>
        <span class="what">{words.text('popupEverywhere')}</span>
        <input
          type="checkbox"
          class="switch"
          checked={settings.enabled}
          onChange={(event) => actions.setEnabled(event.currentTarget.checked)}
        />
      </label>
    </div>
  );
}

function Content(props: PopupProps) {
  const { state, actions, words } = props;
  if (state.fault !== undefined) {
    return (
      <p class="state fault" role="alert">
        {words.text('popupFault')} <bdi lang="en">{state.fault}</bdi>{' '}
        <button type="button" class="link" onClick={actions.retry}>
          {words.text('popupRetry')}
        </button>
      </p>
    );
  }
  if (state.detail) return <Detail card={state.detail} words={words} onBack={actions.leaveDetail} />;
  if (state.query.trim() !== '') return <Results {...props} />;
  const message = stateMessage(state.page, state.settings, state.host);
  if (message !== undefined || typeof state.page === 'string') {
    return (
      <p class={message === 'popupDamaged' ? 'state fault' : 'state'} role="status">
        {message && words.text(message)}
      </p>
    );
  }
  return <Found report={state.page} words={words} choose={actions.choose} />;
}

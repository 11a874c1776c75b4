/** @jsxImportSource react */
import { Suspense, useState } from 'react';
import { flushSync } from 'react-dom';
import { createRoot, hydrateRoot } from 'react-dom/client';
import { FIRST, type State } from './state.ts';

/** @param connect told how to set the state */
export function Page({ connect }: { connect?: (set: (state: State) => void) => void }) {
  const [state, set] = useState(FIRST);
  connect?.(set);
  return (
    <article>
      <h1>{state.title}</h1>
      <p>
        Today {state.who} said {state.note ? <em>{state.note}</em> : null} and Putin left.
      </p>
      {state.note}
      <p>{state.body}</p>
      <Suspense fallback={<p>Wait for Obama.</p>}>
        <ul>
          {state.items.map((item) => (
            <li key={item.id}>
              {item.lead} <b>{item.name}</b>, so the Kremlin.
            </li>
          ))}
        </ul>
      </Suspense>
      {state.quoted ? <blockquote data-block="">So said Putin to Obama.</blockquote> : <p>So Obama did not say.</p>}
    </article>
  );
}

if (typeof window !== 'undefined') {
  window.app = {
    start(root, hydrate) {
      let set: (state: State) => void = () => {};
      const page = (
        <Page
          connect={(given) => {
            set = given;
          }}
        />
      );
      if (hydrate) hydrateRoot(root, page, { onRecoverableError: (error) => console.error('recoverable', error) });
      else flushSync(() => createRoot(root).render(page));
      return (state) => flushSync(() => set(state));
    },
  };
}

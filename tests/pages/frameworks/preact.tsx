import { hydrate as takeOver, render } from 'preact';
import { FIRST, type State } from './state.ts';

export function Page({ state }: { state: State }) {
  return (
    <article>
      <h1>{state.title}</h1>
      <p>
        Today {state.who} said {state.note ? <em>{state.note}</em> : null} and Putin left.
      </p>
      {state.note}
      <p>{state.body}</p>
      <ul>
        {state.items.map((item) => (
          <li key={item.id}>
            {item.lead} <b>{item.name}</b>, so the Kremlin.
          </li>
        ))}
      </ul>
      {state.quoted ? <blockquote data-block="">So said Putin to Obama.</blockquote> : <p>So Obama did not say.</p>}
    </article>
  );
}

if (typeof window !== 'undefined') {
  window.app = {
    start(root, hydrate) {
      (hydrate ? takeOver : render)(<Page state={FIRST} />, root);
      return (state) => render(<Page state={state} />, root);
    },
  };
}

import { flushSync, hydrate as takeOver, mount } from 'svelte';
import { writable } from 'svelte/store';
import Root from './Root.svelte';
import { FIRST } from './state.ts';

window.app = {
  start(root, hydrate) {
    const state = writable(FIRST);
    (hydrate ? takeOver : mount)(Root, { target: root, props: { store: state } });
    return (next) => {
      state.set(next);
      flushSync();
    };
  },
};

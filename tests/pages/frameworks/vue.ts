import { createApp, createSSRApp, nextTick, shallowRef } from 'vue/dist/vue.esm-bundler.js';
import { FIRST } from './state.ts';

const template = `
  <article>
    <h1>{{ state.title }}</h1>
    <p>Today {{ state.who }} said <em v-if="state.note">{{ state.note }}</em> and Putin left.</p>
    <template v-if="state.note">{{ state.note }}</template>
    <p>{{ state.body }}</p>
    <ul><li v-for="item in state.items" :key="item.id">{{ item.lead }} <b>{{ item.name }}</b>, so the Kremlin.</li></ul>
    <blockquote v-if="state.quoted" data-block>So said Putin to Obama.</blockquote>
    <p v-else>So Obama did not say.</p>
  </article>`;

export function page(create: typeof createApp = createSSRApp) {
  const state = shallowRef(FIRST);
  return { app: create({ template, setup: () => ({ state }) }), state };
}

if (typeof window !== 'undefined') {
  window.app = {
    start(root, hydrate) {
      const { app, state } = page(hydrate ? createSSRApp : createApp);
      app.mount(root);
      return (next) => {
        state.value = next;
        void nextTick();
      };
    },
  };
}

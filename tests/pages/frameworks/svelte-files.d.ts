declare module '*.svelte' {
  import type { Component } from 'svelte';
  const component: Component<{ store: unknown }>;
  export default component;
}

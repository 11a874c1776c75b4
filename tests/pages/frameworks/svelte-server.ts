import { writable } from 'svelte/store';
import { render as renderPage } from 'svelte/server';
import Root from './Root.svelte';
import { FIRST } from './state.ts';

export const render = async () => renderPage(Root, { props: { store: writable(FIRST) } }).body;

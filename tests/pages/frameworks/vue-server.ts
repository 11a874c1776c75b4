import { renderToString } from 'vue/server-renderer';
import { page } from './vue.ts';

export const render = () => renderToString(page().app);

import { renderToString } from 'preact-render-to-string';
import { Page } from './preact.tsx';
import { FIRST } from './state.ts';

export const render = async () => renderToString(<Page state={FIRST} />);

/** @jsxImportSource react */
import { renderToString } from 'react-dom/server';
import { Page } from './react.tsx';

export const render = async () => renderToString(<Page />);

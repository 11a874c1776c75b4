/** Buttons of the card. */
import { html } from '../elements.ts';
import { type Icon, icon } from './icons.ts';

/** A button with words; `icon` before or after them. */
export function textButton(document: Document, text: string, onClick: () => void, before?: Icon): HTMLButtonElement {
  const button = html(
    document,
    'button',
    { type: 'button', class: 'text-button' },
    before && icon(document, before),
    text,
  );
  button.addEventListener('click', onClick);
  return button;
}

/** A button with an icon alone; its words are its name and its hint. */
export function iconButton(
  document: Document,
  name: Icon,
  label: string,
  onClick: () => void,
  kind: string = name,
): HTMLButtonElement {
  const attributes = { type: 'button', class: `icon-button ${kind}`, 'aria-label': label, title: label };
  const button = html(document, 'button', attributes, icon(document, name));
  button.addEventListener('click', onClick);
  return button;
}

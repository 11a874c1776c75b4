/** The card's head: what kind of entry, its name, and who or what it is; the way back, pin and close. */
import { ENGLISH, html } from '../elements.ts';
import type { CardModel } from '../model.ts';
import { iconButton } from './buttons.ts';
import type { ViewContext } from './context.ts';

export function head(model: CardModel, { document, words, state, send }: ViewContext): HTMLElement {
  const back =
    state.back &&
    iconButton(document, 'back', words.text('cardBack', state.back), () => send({ type: 'back' }), 'back');
  const pin = iconButton(document, 'pin', words.text('cardPin'), () => {
    const pinned = pin.getAttribute('aria-pressed') !== 'true';
    pin.setAttribute('aria-pressed', String(pinned));
    send({ type: 'pin', pinned });
  });
  pin.setAttribute('aria-pressed', String(state.pinned));
  const close = iconButton(document, 'close', words.text('cardClose'), () => send({ type: 'close' }));
  return html(
    document,
    'header',
    { class: 'head' },
    html(
      document,
      'div',
      { class: 'bar' },
      back,
      html(document, 'span', { class: 'kind' }, [model.kind, model.age].filter(Boolean).join(' · ')),
      pin,
      close,
    ),
    html(document, 'h2', { class: 'name', tabindex: -1, ...ENGLISH }, model.name),
    html(document, 'p', { class: 'is', ...ENGLISH }, model.is),
  );
}

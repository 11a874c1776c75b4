/** The card's foot: more, Wikipedia, "I know this", "wrong?"; whence and up to when the facts are known. */
import { html } from '../elements.ts';
import type { CardModel } from '../model.ts';
import { textButton } from './buttons.ts';
import type { ViewContext } from './context.ts';
import { icon } from './icons.ts';
import { wrongPanel } from './wrong.ts';

export interface Foot {
  readonly element: HTMLElement;
  /** Absent where the card has no more to tell. */
  readonly more?: HTMLButtonElement;
}

export function foot(model: CardModel, hasMore: boolean, onMore: () => void, context: ViewContext): Foot {
  const { document, words, state, remember } = context;
  const note = html(document, 'div', { class: 'note', role: 'status' });
  const panel = html(document, 'div', { class: 'panel' });
  panel.hidden = true;

  const more = hasMore ? textButton(document, words.text('cardMore'), onMore, 'down') : undefined;
  more?.classList.add('more-button');

  const know = textButton(document, words.text('cardKnow'), () => setKnown(true), 'check');
  const setKnown = (known: boolean) => {
    remember({ type: 'know', known }).catch(() => {
      showKnown(!known);
      note.prepend(html(document, 'span', { class: 'failed' }, words.text('cardNotStored')));
    });
    showKnown(known);
    (known ? (note.querySelector('button') ?? know) : know).focus();
  };
  const showKnown = (known: boolean) => {
    know.hidden = known;
    note.replaceChildren(
      ...(known
        ? [
            html(document, 'span', {}, words.text('cardKnowDone', model.name)),
            textButton(document, words.text('cardUndo'), () => setKnown(false)),
          ]
        : []),
    );
  };
  showKnown(state.known);

  const wrong = textButton(document, words.text('cardWrong'), () => {
    const opening = panel.hidden;
    panel.hidden = !opening;
    wrong.setAttribute('aria-expanded', String(opening));
    panel.replaceChildren(...(opening ? wrongPanel(model, context) : []));
    panel.scrollIntoView({ block: 'nearest' });
  });
  wrong.setAttribute('aria-expanded', 'false');

  const element = html(
    document,
    'footer',
    { class: 'foot' },
    panel,
    note,
    html(
      document,
      'div',
      { class: 'actions' },
      more,
      wikipediaLink(document, model, words.text('cardWikipedia')),
      html(document, 'span', { class: 'space' }),
      know,
      wrong,
    ),
    html(
      document,
      'p',
      { class: 'known-to' },
      html(document, 'span', {}, model.knownTo),
      html(document, 'span', { class: model.ownWords ? 'source own' : 'source' }, ` · ${model.source}`),
    ),
  );
  return { element, ...(more ? { more } : {}) };
}

function wikipediaLink(document: Document, { wikipedia }: CardModel, text: string): HTMLElement | undefined {
  if (!wikipedia) return undefined;
  return html(
    document,
    'a',
    {
      class: 'text-button',
      href: wikipedia.href,
      target: '_blank',
      rel: 'noopener noreferrer',
      referrerpolicy: 'no-referrer',
      'aria-label': wikipedia.label,
    },
    text,
    icon(document, 'out'),
  );
}

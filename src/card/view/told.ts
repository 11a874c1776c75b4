/** What the entry was on the article's day, and what it became: the heart of the card. */
import { ENGLISH, html } from '../elements.ts';
import type { CardModel, Told } from '../model.ts';

/** More lines than these wait for "More". */
const AT_FIRST = 2;

export function told(document: Document, { then, now }: CardModel): HTMLElement | undefined {
  if (!then && !now) return undefined;
  return html(
    document,
    'div',
    { class: 'told' },
    then && block(document, then, 'then'),
    now && block(document, now, 'now'),
  );
}

function block(document: Document, { label, lines, note }: Told, kind: 'then' | 'now'): HTMLElement {
  return html(
    document,
    'section',
    { class: kind },
    html(document, 'h3', { class: 'label' }, label),
    ...lines.map(({ lead, what, when }, index) =>
      html(
        document,
        'p',
        { class: index < AT_FIRST ? 'line' : 'line later' },
        lead && html(document, 'span', { class: 'lead' }, `${lead} `),
        html(document, 'span', ENGLISH, what),
        when && html(document, 'span', { class: 'when' }, when),
      ),
    ),
    note && html(document, 'p', { class: 'line remark', ...ENGLISH }, note),
  );
}

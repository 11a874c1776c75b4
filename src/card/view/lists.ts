/** Facts, milestones, and the entries that the article names too. */
import { ENGLISH, html } from '../elements.ts';
import type { CardModel } from '../model.ts';
import type { ViewContext } from './context.ts';

export function facts(document: Document, { facts }: CardModel, heading: string): HTMLElement | undefined {
  if (facts.length === 0) return undefined;
  const rows = facts.flatMap(({ label, value }, index) => [
    // Several leaders stand below one label.
    label !== facts[index - 1]?.label && html(document, 'dt', {}, label),
    html(document, 'dd', {}, html(document, 'bdi', { lang: 'en' }, value)),
  ]);
  return html(
    document,
    'section',
    { class: 'facts' },
    html(document, 'h3', { class: 'label' }, heading),
    html(document, 'dl', {}, ...rows),
  );
}

export function milestones(document: Document, { milestones }: CardModel): HTMLElement[] {
  return milestones.map(({ heading, lines }) =>
    html(
      document,
      'section',
      { class: 'milestones' },
      html(document, 'h3', { class: 'label' }, heading),
      html(
        document,
        'ul',
        { role: 'list' },
        ...lines.map(({ what, when }) =>
          html(
            document,
            'li',
            {},
            html(document, 'span', { class: 'when' }, when),
            html(document, 'span', { class: 'what', ...ENGLISH }, what),
          ),
        ),
      ),
    ),
  );
}

export function related(model: CardModel, { document, words, send }: ViewContext): HTMLElement | undefined {
  if (model.related.length === 0) return undefined;
  const links = model.related.map(({ id, name }) => {
    const link = html(document, 'button', { type: 'button', class: 'chip', ...ENGLISH }, name);
    link.addEventListener('click', () => send({ type: 'go', entry: id }));
    return html(document, 'li', {}, link);
  });
  return html(
    document,
    'section',
    { class: 'related' },
    html(document, 'h3', { class: 'label' }, words.text('cardAlso')),
    html(document, 'ul', { role: 'list', class: 'chips' }, ...links),
  );
}

/** Draws a whole card from its model. */
import { ENGLISH, html } from '../elements.ts';
import type { CardModel } from '../model.ts';
import type { ViewContext } from './context.ts';
import { foot } from './foot.ts';
import { head } from './head.ts';
import { facts, milestones, related } from './lists.ts';
import { mapView } from './map-view.ts';
import { timelineView } from './timeline-view.ts';
import { told } from './told.ts';

export interface CardView {
  readonly nodes: readonly HTMLElement[];
  /** The heading, which takes the focus when a card is opened by keyboard. */
  readonly heading: HTMLElement;
}

export function cardView(model: CardModel, card: HTMLElement, context: ViewContext): CardView {
  const { document, words, state } = context;
  const brief = facts(document, model, words.text('cardFacts'));
  // Where there are no sentences, the facts are the card.
  const factsFirst = !model.about && !model.then && !model.now;
  const later = [factsFirst ? undefined : brief, ...milestones(document, model), related(model, context)];
  const hasMore = later.some(Boolean) || model.timeline !== undefined;
  const header = head(model, context);
  const body = html(
    document,
    'div',
    { class: 'scroll' },
    header,
    model.notice && html(document, 'p', { class: 'notice' }, model.notice),
    told(document, model),
    model.about && html(document, 'p', { class: 'about', ...ENGLISH }, model.about),
    factsFirst && brief,
    model.timeline && timelineView(document, model.timeline, words.text('cardTimeline')),
    model.map && mapView(document, model.map, model.name, words.text('cardMap', model.name)),
    html(document, 'div', { class: 'later' }, ...later),
  );
  const setExpanded = (expanded: boolean) => {
    card.classList.toggle('expanded', expanded);
    more?.setAttribute('aria-expanded', String(expanded));
    more?.lastChild?.replaceWith(words.text(expanded ? 'cardLess' : 'cardMore'));
  };
  const { element, more } = foot(model, hasMore, () => setExpanded(!card.classList.contains('expanded')), context);
  setExpanded(state.expanded);
  return { nodes: [body, element], heading: header.querySelector('h2') ?? header };
}

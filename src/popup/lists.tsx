/** The popup's lists: what was found on the page, and what the map has for a search. */
import type { Card, PageReport } from '../messages.ts';
import type { Words } from '../words/words.ts';
import { groupsOf } from './model.ts';
import type { PopupProps } from './view.tsx';

interface EntryProps {
  readonly card: Card;
  readonly words: Words;
  readonly mentions?: number;
  readonly choose: (card: Card) => void;
}

function Entry({ card, mentions, words, choose }: EntryProps) {
  return (
    <li>
      <button type="button" class="entry" onClick={() => choose(card)}>
        <bdi class="name" lang="en">
          {card.name}
        </bdi>
        {mentions !== undefined && <span class="count">{words.count('mentions', mentions)}</span>}
        <bdi class="is" lang="en">
          {card.is}
        </bdi>
      </button>
    </li>
  );
}

interface FoundProps {
  readonly report: PageReport;
  readonly words: Words;
  readonly choose: (card: Card) => void;
}

export function Found({ report, words, choose }: FoundProps) {
  const { published, found } = report;
  return (
    <>
      <p class="summary">
        <span>{words.count('popupFound', found.length)}</span>
        <span>
          {published ? words.text('popupArticleOf', words.date(published)) : words.text('popupArticleUndated')}
        </span>
      </p>
      {groupsOf(found).map((group) => (
        <section class="group" key={group.kind}>
          <h2>{words.text(`kinds_${group.kind}`)}</h2>
          <ul>
            {group.found.map(({ card, mentions }) => (
              <Entry key={card.id} card={card} mentions={mentions} words={words} choose={choose} />
            ))}
          </ul>
        </section>
      ))}
    </>
  );
}

export function Results({ state: { query, results, page }, actions, words }: PopupProps) {
  if (!results) return null;
  if (results.length === 0) {
    return (
      <p class="state" role="status">
        {words.text('popupNoResults', query.trim())}
      </p>
    );
  }
  const onPage = new Map(typeof page === 'string' ? [] : page.found.map(({ card, mentions }) => [card.id, mentions]));
  return (
    <section class="group">
      <h2>{words.text('popupResults')}</h2>
      <ul>
        {results.map((card) => {
          const mentions = onPage.get(card.id);
          return (
            <Entry
              key={card.id}
              card={card}
              words={words}
              choose={actions.choose}
              {...(mentions === undefined ? {} : { mentions })}
            />
          );
        })}
      </ul>
    </section>
  );
}

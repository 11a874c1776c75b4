/** An entry that the page does not name, told in the popup itself. */
import type { Card } from '../messages.ts';
import { wikipediaUrl } from '../words/wikipedia.ts';
import type { Words } from '../words/words.ts';

interface DetailProps {
  readonly card: Card;
  readonly words: Words;
  readonly onBack: () => void;
}

export function Detail({ card, words, onBack }: DetailProps) {
  const known = words.month(card.knownTo);
  return (
    <article class="detail">
      <button type="button" class="link" onClick={onBack}>
        {words.text('popupBack')}
      </button>
      <h2 lang="en" dir="ltr">
        {card.name}
      </h2>
      <p class="is" lang="en" dir="ltr">
        {card.is}
      </p>
      {(card.then.length > 0 || card.thenNote) && (
        <div class="told">
          <p class="label">{words.text('cardThenKnown', known)}</p>
          {card.then.map((span) => (
            <p key={span.what}>
              <bdi lang="en">{span.what}</bdi> <span class="when">{words.span(span.from, span.to)}</span>
            </p>
          ))}
          {card.thenNote && (
            <p lang="en" dir="ltr">
              {card.thenNote}
            </p>
          )}
        </div>
      )}
      {card.about && (
        <p class="about" lang="en" dir="ltr">
          {card.about}
        </p>
      )}
      <footer>
        <span>{words.text('cardKnownTo', known)}</span>
        {card.wikipedia && (
          <a
            href={wikipediaUrl(card.wikipedia)}
            target="_blank"
            rel="noopener noreferrer"
            aria-label={words.text('cardWikipediaLabel', card.name)}
          >
            {words.text('cardWikipedia')}
          </a>
        )}
      </footer>
    </article>
  );
}

/**
 * The card as a script of its own, loaded into a page when the reader first points at a name there: most articles are
 * read to the end without one, and reading and drawing are to wait for no code that they don't need.
 */
import { createWords } from '../words/words.ts';
import { createCard } from './card.ts';
import { offerCard } from './offer.ts';

offerCard((document, options) =>
  createCard(document, {
    ...options,
    words: createWords((key, substitutions) => chrome.i18n.getMessage(key, substitutions), chrome.i18n.getUILanguage()),
  }),
);

/** The reader's words from the browser's own translation files. */
import browser from 'webextension-polyfill';
import { createWords, type Words } from './words.ts';

export function browserWords(): Words {
  return createWords((key, substitutions) => browser.i18n.getMessage(key, substitutions), browser.i18n.getUILanguage());
}

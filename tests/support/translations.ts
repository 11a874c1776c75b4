/** The translations, and words made from them, for tests outside of an extension. */
import ar from '../../assets/_locales/ar/messages.json';
import de from '../../assets/_locales/de/messages.json';
import en from '../../assets/_locales/en/messages.json';
import es from '../../assets/_locales/es/messages.json';
import fr from '../../assets/_locales/fr/messages.json';
import { createWords, type GetMessage, type Words } from '../../src/words/words.ts';

export type Translation = Readonly<Record<string, { readonly message: string }>>;

export const TRANSLATIONS = { ar, de, en, es, fr } as const satisfies Readonly<Record<string, Translation>>;
export type Locale = keyof typeof TRANSLATIONS;

/** Reads a translation as the browser's `i18n.getMessage` does. */
export function messagesFrom(translation: Translation): GetMessage {
  return (key, substitutions = []) =>
    translation[key]?.message.replace(/\$(\d)/g, (_, index) => substitutions[Number(index) - 1] ?? '') ?? '';
}

/** English is written as in Britain: "7 August 2013". */
export function wordsIn(locale: Locale): Words {
  return createWords(messagesFrom(TRANSLATIONS[locale]), locale === 'en' ? 'en-GB' : locale);
}

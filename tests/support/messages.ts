/** Reads a translation as the browser's `i18n.getMessage` does, for tests outside of an extension. */
import type { GetMessage } from '../../src/words/words.ts';

export type Translation = Readonly<Record<string, { readonly message: string }>>;

export function messagesFrom(translation: Translation): GetMessage {
  return (key, substitutions = []) =>
    translation[key]?.message.replace(/\$(\d)/g, (_, index) => substitutions[Number(index) - 1] ?? '') ?? '';
}

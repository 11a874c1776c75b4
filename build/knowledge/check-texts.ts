/** Checks of what an entry says: characters that slipped in, and what the card shows twice. */
import type { AuthoredSource } from './authored.ts';
import type { Report } from './check.ts';

// Letters outside Latin script, and typographic characters that an editor slips in.
const ODD_IN_FORMS = /[^\p{Script=Latin}\p{M}\p{N} .,'’&+/()!:?–-]/u;
const ODD_IN_TEXT =
  /[\u00a0\u00ad\u2018\u2019\u201c\u201d\u200b-\u200f\u2026\ufb00-\ufb06\ufeff]|\p{Script=Cyrillic}|\p{Script=Greek}/u;

export function checkTexts(source: AuthoredSource, report: Report) {
  const { entry } = source;
  const texts: [string, string | undefined][] = [
    ['is', entry.is],
    ['about', entry.about],
    ...(entry.dates ?? []).map((date, i): [string, string] => [`dates.${i}`, date.what]),
    ...(entry.roles ?? []).map((role, i): [string, string] => [`roles.${i}`, role.what]),
  ];
  for (const [field, text] of texts) {
    const odd = text && ODD_IN_TEXT.exec(text);
    if (odd) report(source, field, `has the character U+${odd[0].codePointAt(0)!.toString(16).padStart(4, '0')}`);
  }
  if (beginsWith(entry.about, entry.name))
    report(source, 'about', 'begins with the name, which the card already shows');
  const { name, aka, weak, demonym, metonym, headquarters, predecessor, successor } = entry;
  const names = entry.names?.map((former) => former.name);
  const shown = { name, headquarters, predecessor, successor, aka, weak, demonym, metonym, names };
  for (const [field, forms] of Object.entries(shown)) {
    for (const form of [forms ?? []].flat())
      if (ODD_IN_FORMS.test(form)) report(source, field, `form "${form}" has an odd character`);
  }
}

function beginsWith(text: string | undefined, name: string): boolean {
  return text?.toLowerCase().startsWith(name.toLowerCase()) === true && !/[\p{L}\p{N}-]/u.test(text[name.length] ?? '');
}

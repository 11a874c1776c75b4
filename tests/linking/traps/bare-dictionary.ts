/** The linker that traps are set for: the map's forms without regard to case, the longest first, the likeliest entry. */
import { phraseKey } from '../../../src/detection/phrase.ts';
import type { CompiledEntry } from '../../../src/knowledge/entry.ts';
import { candidateEntry, findNode, firstCandidate, type KnowledgeMap } from '../../../src/knowledge/map-reader.ts';
import { surfaceFormsOf } from '../../../src/knowledge/surface-forms.ts';
import type { FoundMention } from './trap.ts';

const WORD = /[\p{L}\p{N}]+/gu;
/** Words in the longest form that is looked for. */
const LONGEST = 8;

export function bareDictionary(map: KnowledgeMap, entries: readonly CompiledEntry[]): (text: string) => FoundMention[] {
  const forms = new Set(entries.flatMap((entry) => surfaceFormsOf(entry).map(({ form }) => form.toLowerCase())));
  const likeliest = (form: string): string | undefined => {
    const key = phraseKey(form)?.path.at(-1);
    const first = key ? firstCandidate(findNode(map.sections.nodes, key[0], key[1])) : -1;
    return first < 0 ? undefined : entries[candidateEntry(map.sections.candidates, first)]!.id;
  };
  return (text) => {
    const found: FoundMention[] = [];
    const words = [...text.matchAll(WORD)].map(({ index, 0: word }) => ({ start: index, end: index + word.length }));
    for (let i = 0; i < words.length; ) {
      let taken = 1;
      for (let last = Math.min(words.length, i + LONGEST) - 1; last >= i; last--) {
        const { start } = words[i]!;
        const { end } = words[last]!;
        // "U.S." ends with its point.
        const stretch = [end + 1, end].find((to) => forms.has(text.slice(start, to).toLowerCase()));
        const entry = stretch === undefined ? undefined : likeliest(text.slice(start, stretch));
        if (stretch === undefined || entry === undefined) continue;
        found.push({ start, end: stretch, entry });
        taken = last - i + 1;
        break;
      }
      i += taken;
    }
    return found;
  };
}

/** Spans of capitalised names among tokens: "Ben Rhodes", "University of Zurich", "Ursula von der Leyen", "Boeing 787". */
import { hashesOfWord, hashSet } from './hashes.ts';
import {
  CAPITAL,
  GAP_ABBREVIATION,
  GAP_JOINER,
  GAP_NONE,
  GAP_SPACE,
  NUMERIC,
  POSSESSIVE,
  SOME_CAPITAL,
  type Tokens,
} from './tokens.ts';

/** Words that stand inside names between capitals. "and" is none: it parts two names as often as it joins one. */
const CONNECTORS = hashSet(
  'of de la le les du des von van der den dem di da do dos das del della dal al el bin ibn ben ul ur zu zur y af av sans',
);
const FOR = hashesOfWord('for')[0];
/** What a name with "for" in it begins with: "Center for American Progress". In "left Paris for London" it joins nothing. */
const BEFORE_FOR = hashSet(
  'institute institution center centre college school academy faculty department ministry minister secretary office bureau agency ' +
    'authority commission commissioner committee council court tribunal conference convention forum congress party union league ' +
    'association organization organisation society foundation fund trust alliance coalition movement campaign action front ' +
    'network partnership group initiative project program programme plan bank board service library museum laboratory prize award ' +
    'alternative mission citizens doctors reporters lawyers mothers students americans veterans women youth people friends fans',
);
/** Words that follow a connector within a name: "Institute for the Study", "Rio de la Plata". */
const AFTER_CONNECTOR = hashSet('the la los las der den dem');

const joins = (gap: number) => gap === GAP_SPACE || gap === GAP_NONE || gap === GAP_JOINER || gap === GAP_ABBREVIATION;

/** @returns token indices in pairs: first, last + 1, first, last + 1, …; ascending and disjoint */
export function nameSpans(tokens: Tokens): number[] {
  const spans: number[] = [];
  const { count, shape, gap, hash } = tokens;
  const isName = (i: number) => (shape[i]! & (CAPITAL | SOME_CAPITAL)) !== 0;
  for (let i = 0; i < count; ) {
    if (!isName(i)) {
      i++;
      continue;
    }
    let end = i + 1;
    while (end < count) {
      if (!joins(gap[end]!)) break;
      if (isName(end) || (shape[end]! & NUMERIC && gap[end] !== GAP_JOINER)) {
        end++;
        continue;
      }
      if (shape[end]! & POSSESSIVE) break;
      const next = afterConnectors(tokens, end);
      if (next < 0) break;
      end = next + 1;
    }
    spans.push(i, end);
    i = end;
  }
  return spans;

  /** The capitalised token after the connecting words at `from`, or -1. */
  function afterConnectors({ start, end }: Tokens, from: number): number {
    // An ampersand has no letters, so its shape is empty and it is one unit long.
    const ampersand = shape[from] === 0 && end[from]! - start[from]! === 1 && hash[from] === AND;
    const joinsByFor = hash[from] === FOR && BEFORE_FOR.has(hash[from - 1]!);
    if (!ampersand && !joinsByFor && !CONNECTORS.has(hash[from]!)) return -1;
    let next = from + 1;
    if (!ampersand && next < count && AFTER_CONNECTOR.has(hash[next]!) && joins(gap[next]!)) next++;
    return next < count && isName(next) && joins(gap[next]!) ? next : -1;
  }
}

const AND = hashesOfWord('and')[0];

/** The setting of a spot: what the words around it say, the same for all of its candidates. */
import { hashesOfWord } from '../detection/hashes.ts';
import { ALL_CAPITALS, GAP_COMMA, GAP_JOINER, GAP_SPACE, POSSESSIVE } from '../detection/tokens.ts';
import { candidatePrior, isEveryday, type KnowledgeMap } from '../knowledge/map-reader.ts';
import { isCapitalOwed } from './block.ts';
import {
  BEFORE_MONTH,
  CALENDAR,
  CIVIL_TITLES,
  INSTITUTIONS,
  KINSHIP,
  LOCATIVES,
  NAMERS,
  NEGATING,
  POSSESSIVES,
  RANKS,
  RULES,
  STOP_WORDS,
  TERRITORIES,
  TITLES,
  VESSELS,
} from './lexicon.ts';
import { type Owner, ownerOf } from './owner.ts';
import { type PlaceSetting, placeSettingOf } from './place-setting.ts';
import { isCredited, isFormer, isInYear, isLanguage, isPlayed, speaksAsGovernment } from './signs.ts';
import type { Spot } from './spots.ts';
import { isForename, leftNeighbour, type Neighbour, rightNeighbour, titleTokens } from './surroundings.ts';

export interface Setting {
  readonly left: Neighbour;
  readonly right: Neighbour;
  /** The capitalised word on the right is an everyday one, as in a body's name ("Korean Central News Agency"). */
  readonly rightIsWord: boolean;
  /** It goes on with what makes it a body's or a building's: "Hospital". */
  readonly institution: boolean;
  /** Tokens in whose words a title of the name may stand. */
  readonly titles: readonly number[];
  /** A title right before the name, which only persons bear. */
  readonly titled: boolean;
  readonly civil: boolean;
  /** That title is a military rank. */
  readonly ranked: boolean;
  /** What stands before it, with a hyphen, makes another thing of a topic. */
  readonly negated: boolean;
  /** A first name that is none of the map's stands right before. */
  readonly namesake: boolean;
  /** A word of kinship right before: the name may be a first name. */
  readonly kin: boolean;
  readonly former: boolean;
  readonly locative: boolean;
  /** What stands before gives it as a name of something else: "dubbed Panama", "the ferry Estonia". */
  readonly dubbed: boolean;
  readonly government: boolean;
  /** An everyday word whose capital may be owed to its place. */
  readonly everydayCapital: boolean;
  readonly everydayWord: boolean;
  /** Every word of the form is an everyday one, so that many countries may have a thing of this name. */
  readonly generic: boolean;
  /** Right after "in", and not somebody's ("in Boston", but "in Boston's win"), or in a year ("Munich in 1974"). */
  readonly within: boolean;
  /** It goes on as a land's name: "Khartoum state". */
  readonly territory: boolean;
  /** It tells whose picture it is: "Photograph: EPA", "Ann Lee / EPA". */
  readonly credited: boolean;
  readonly places: PlaceSetting;
  /** Reads as a language: "in German", "German-speaking". */
  readonly language: boolean;
  /** It goes on as the rule of somebody: "the Bush administration". */
  readonly rule: boolean;
  /** It is spoken of as a side that plays, if this is sport. */
  readonly played: boolean;
  /** "the" right before. */
  readonly definite: boolean;
  /** "its" or the like right before. */
  readonly possessed: boolean;
  /** The country named right before. */
  readonly owner: Owner | undefined;
  /** The form is a month here, or a part of somebody else's name ("Ryan Tedder" after "Paul Ryan"). */
  readonly elsewhere: boolean;
  readonly bestPrior: number;
}

/** What of a setting is asked for again in each reading of the document. */
export type LastingSetting = Pick<
  Setting,
  'elsewhere' | 'generic' | 'locative' | 'namesake' | 'owner' | 'played' | 'possessed' | 'places'
>;

/** The rest is dropped: a long page has more names than there is room for all that is known of each. */
export const lastingOf = (setting: Setting): LastingSetting => ({
  elsewhere: setting.elsewhere,
  generic: setting.generic,
  locative: setting.locative,
  namesake: setting.namesake,
  owner: setting.owner,
  played: setting.played,
  possessed: setting.possessed,
  places: setting.places,
});

const THE = hashesOfWord('the')[0];
const IN = hashesOfWord('in')[0];

/** @param names everyday words that the document writes as names, by `writtenAsNames` */
export function settingOf(map: KnowledgeMap, spot: Spot, names: ReadonlySet<number>): Setting {
  const { block, first, last } = spot;
  const { tokens } = block;
  const before = first > 0 && tokens.gap[first]! < GAP_COMMA ? tokens.hash[first - 1]! : 0;
  const single = last - first === 1;
  // "US" is not "us".
  const acronym = (tokens.shape[first]! & ALL_CAPITALS) !== 0 && !block.shouted;
  const everyday = single && !acronym && isEveryday(map, tokens.hash[first]!, tokens.check[first]!);
  const owed = everyday && isCapitalOwed(block, first) && !names.has(tokens.hash[first]!);
  const right = rightNeighbour(map, block, first, last);
  const left = leftNeighbour(map, block, first, last);
  return {
    left,
    right,
    elsewhere: single && (right === 'unknown' || (CALENDAR.has(tokens.hash[first]!) && BEFORE_MONTH.has(before))),
    rightIsWord: last < tokens.count && isEveryday(map, tokens.hash[last]!, tokens.check[last]!),
    institution: right === 'unknown' && INSTITUTIONS.has(tokens.hash[last] ?? 0),
    titles: titleTokens(block, first, last),
    titled: TITLES.has(before),
    civil: CIVIL_TITLES.has(before),
    ranked: RANKS.has(before),
    negated: first > 0 && tokens.gap[first] === GAP_JOINER && NEGATING.has(tokens.hash[first - 1]!),
    namesake: single && left === 'unknown' && isForename(map, block, first - 1),
    kin: single && KINSHIP.has(before),
    former: isFormer(spot),
    locative: LOCATIVES.has(before),
    dubbed: (single && NAMERS.has(before)) || VESSELS.has(before),
    government: speaksAsGovernment(spot),
    everydayCapital: owed,
    everydayWord: everyday,
    generic: single ? everyday : isGeneric(map, spot),
    within: (before === IN && (last >= tokens.count || !(tokens.shape[last]! & POSSESSIVE))) || isInYear(spot),
    territory: single && last < tokens.count && tokens.gap[last] === GAP_SPACE && TERRITORIES.has(tokens.hash[last]!),
    credited: acronym && isCredited(spot),
    places: placeSettingOf(map, spot),
    rule: single && last < tokens.count && tokens.gap[last]! < GAP_COMMA && RULES.has(tokens.hash[last]!),
    played: isPlayed(spot),
    definite: before === THE,
    possessed: POSSESSIVES.has(before),
    owner: ownerOf(map, spot),
    language: isLanguage(spot),
    // Candidates are ordered by prior.
    bestPrior: candidatePrior(map.sections.candidates, spot.candidates[0]!),
  };
}

function isGeneric(map: KnowledgeMap, { block: { tokens }, first, last }: Spot): boolean {
  for (let i = first; i < last; i++) {
    if (!STOP_WORDS.has(tokens.hash[i]!) && !isEveryday(map, tokens.hash[i]!, tokens.check[i]!)) return false;
  }
  return true;
}

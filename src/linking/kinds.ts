/** What kind of thing an entry is, as far as linking asks. */
import { FIELDS, KIND_CODES } from '../knowledge/map-format.ts';
import { type EntryIndex, fieldCode, hasParts, type KnowledgeMap, kindCode, partOf } from '../knowledge/map-reader.ts';

export const PERSON = KIND_CODES.indexOf('person');
export const ORGANISATION = KIND_CODES.indexOf('organisation');
export const PLACE = KIND_CODES.indexOf('place');
export const EVENT = KIND_CODES.indexOf('event');
export const TOPIC = KIND_CODES.indexOf('topic');

/** The code by which entries of a field of knowledge are marked (see `fieldCode`). */
export const codeOfField = (field: (typeof FIELDS)[number]): number => FIELDS.indexOf(field) + 1;
export const SPORT = codeOfField('sport');

export const isPlace = (map: KnowledgeMap, entry: EntryIndex): boolean => kindCode(map, entry) === PLACE;

/** A place with parts that is a part of none. */
export const isCountry = (map: KnowledgeMap, entry: EntryIndex): boolean =>
  isPlace(map, entry) && hasParts(map, entry) && partOf(map, entry) < 0;
/** A place with parts that is a part itself; a city with districts looks the same. */
export const isRegion = (map: KnowledgeMap, entry: EntryIndex): boolean =>
  isPlace(map, entry) && hasParts(map, entry) && partOf(map, entry) >= 0;
export const isTown = (map: KnowledgeMap, entry: EntryIndex): boolean =>
  isPlace(map, entry) && !hasParts(map, entry) && partOf(map, entry) >= 0;
/** A club or a national side, or a body of sport. */
export const isTeam = (map: KnowledgeMap, entry: EntryIndex): boolean =>
  kindCode(map, entry) === ORGANISATION && fieldCode(map, entry) === SPORT;

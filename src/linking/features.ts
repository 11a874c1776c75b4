/** The features by which a candidate is judged, and their weights. `build/fit.ts` fits the weights; see docs/linking.md. */

export const FEATURES = [
  'bias',
  /** Natural logarithm of the form's share of uses that mean the entry, at least -4. */
  'prior',
  /** A form of several words that stands for itself. */
  'longForm',
  /** A form of one word that stands for itself. */
  'shortForm',
  'weakForm',
  /** Such a form, and nothing in the document speaks for it: no related entry, no word of its context, no title. */
  'weakAlone',
  'surname',
  /** A surname of a person known to all that hardly anybody else in the map bears, and no everyday word. */
  'famousSurname',
  'demonym',
  'metonym',
  'topicForm',
  /** The same of several words, which hardly have another sense: "bird flu". */
  'longTopic',
  /** A form in lower case of what is no topic: "the bloc", "the alliance". */
  'commonNoun',
  /** (rank - 1) / 4: 0 known to all, 1 to specialists. */
  'obscurity',
  /** The document says by a full name or in brackets that the form means this entry. */
  'explained',
  /** The document says that the form means another. */
  'explainedOther',
  /** The entry is surely named elsewhere in the document. */
  'inDocument',
  /** Share of the document's sure entries that are filed under the entry's field of knowledge. */
  'theme',
  /** By how much another candidate's share is larger. */
  'rivalTheme',
  /**
   * Of a country that the document never names, among others: a body, office or law whose name is all everyday words (or
   * that is somebody's: "its"), or a place of whose name another lies in a region that is named.
   */
  'foreign',
  /** Logarithm of 1 + the sure entries of the document that are related to it. */
  'coherence',
  /** By how much another candidate's coherence is larger. */
  'rivalCoherence',
  /** Share of its context words that the document uses. */
  'context',
  /** By how much another candidate's share is larger. */
  'rivalContext',
  /** A title that it held on the day stands beside the name. */
  'titleThen',
  /** No other candidate held that title on the day. */
  'soleHolder',
  /** Another candidate held the title on the day. */
  'rivalHolder',
  /** A title that it held at another time stands beside the name. */
  'titleOnce',
  /** A title stands before the name, and the entry never held it, or is no person. */
  'titleOther',
  /** A form of one word goes on to the left, or to the right, with a capitalised word that the map does not know. */
  'leftUnknown',
  'rightUnknown',
  /** The same of a form of several words, or (on the left) of an acronym. */
  'leftUnknownLong',
  'rightUnknownLong',
  /** An acronym before an unknown name: "US Pershing missiles", but "US Airways" too. */
  'rightUnknownAcronym',
  /** An office of one word right before the name of somebody who holds it. */
  'officeOfName',
  /** A demonym that reads as a language. */
  'language',
  /** "the" before what is no person and no place. */
  'definite',
  /** A heading's or a sentence's capital on an everyday word. */
  'everydayCapital',
  /** One everyday word, even within a sentence. */
  'everydayWord',
  /** After the comma stands what it lies in ("Paris, France"). */
  'placeFits',
  /** After the comma stands another place ("Paris, Texas"). */
  'placeDiffers',
  /** A place after "in", "from", "to". */
  'locative',
  /** One word that is no place after "in", "at", "from". */
  'locativeOther',
  /** A town's name for its team right after "in": "in Boston". */
  'withinTeam',
  /** Of a town's name in a report on sport, where it is a side that plays ("beat Boston"): a team, or a place. */
  'played',
  'playedPlace',
  /** A government's verb after, or another capital beside it. */
  'government',
  /** The same before a place whose name is also said for its government. */
  'governmentPlace',
  /** One word in a language of capitals that could be a first or last name of somebody unknown. */
  'loneSurname',
  /** Logarithm of the best rival's prior over its own, where that is larger. */
  'rival',
] as const;

export type Feature = (typeof FEATURES)[number];

export const INDEX = Object.fromEntries(FEATURES.map((name, i) => [name, i])) as Record<Feature, number>;

/** Log-odds a unit of each feature. */
export const WEIGHTS: Readonly<Record<Feature, number>> = {
  bias: 0.65,
  prior: 0.71,
  longForm: 0.63,
  shortForm: 1,
  weakForm: -0.41,
  weakAlone: -3,
  surname: -1.06,
  famousSurname: 1.5,
  demonym: 0.55,
  metonym: -3.07,
  topicForm: -0.9,
  longTopic: 0.6,
  obscurity: -0.79,
  explained: 4.85,
  explainedOther: -5.27,
  inDocument: 0.48,
  theme: 2,
  rivalTheme: -2.3,
  foreign: -2,
  coherence: 0.81,
  rivalCoherence: -0.8,
  context: 2.26,
  titleThen: 2.79,
  soleHolder: 2,
  rivalHolder: -2,
  titleOnce: 1.48,
  titleOther: -1.93,
  rivalContext: -3.1,
  commonNoun: -1.96,
  leftUnknown: -4.12,
  rightUnknown: -3.81,
  leftUnknownLong: -1.96,
  rightUnknownLong: -2.51,
  rightUnknownAcronym: -2.84,
  officeOfName: -5,
  language: -5.01,
  definite: -0.19,
  everydayCapital: -2.2,
  everydayWord: -0.78,
  placeFits: 2.87,
  placeDiffers: -4.92,
  locative: 0.47,
  locativeOther: -0.53,
  withinTeam: -4,
  played: 2,
  playedPlace: -1.5,
  government: 1.97,
  governmentPlace: -0.5,
  loneSurname: -0.24,
  rival: 0.18,
};

/** Log-odds above which a mention is linked: chosen for precision, as far as nine in ten of what the map knows are still found. */
export const THRESHOLD = 0.25;
/** Log-odds above which a mention counts as sure, and tells of the others. */
export const SURE = 1.5;

export function weightVector(weights: Readonly<Record<Feature, number>> = WEIGHTS): Float64Array {
  return Float64Array.from(FEATURES, (name) => weights[name]);
}

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
  'surname',
  'demonym',
  'metonym',
  'topicForm',
  /** (rank - 1) / 4: 0 known to all, 1 to specialists. */
  'obscurity',
  /** The document says by a full name or in brackets that the form means this entry. */
  'explained',
  /** The document says that the form means another. */
  'explainedOther',
  /** The entry is surely named elsewhere in the document. */
  'inDocument',
  /** Logarithm of 1 + the sure entries of the document that are related to it. */
  'coherence',
  /** Share of its context words that the document uses. */
  'context',
  /** A title that it held on the day stands beside the name. */
  'titleThen',
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
  /** A government's verb after, or another capital beside it. */
  'government',
  /** One word in a language of capitals that could be a first or last name of somebody unknown. */
  'loneSurname',
  /** Logarithm of the best rival's prior over its own, where that is larger. */
  'rival',
] as const;

export type Feature = (typeof FEATURES)[number];

export const INDEX = Object.fromEntries(FEATURES.map((name, i) => [name, i])) as Record<Feature, number>;

/** Log-odds a unit of each feature. */
export const WEIGHTS: Readonly<Record<Feature, number>> = {
  bias: 1,
  prior: 1,
  longForm: 2.5,
  shortForm: 1.5,
  weakForm: -2.5,
  surname: -2,
  demonym: 1.5,
  metonym: -3,
  topicForm: 0,
  obscurity: -1.5,
  explained: 5,
  explainedOther: -6,
  inDocument: 2,
  coherence: 1.5,
  context: 2,
  titleThen: 3,
  titleOnce: 1.5,
  titleOther: -2,
  leftUnknown: -5,
  rightUnknown: -5,
  leftUnknownLong: -2,
  rightUnknownLong: -3,
  rightUnknownAcronym: -3,
  language: -5,
  definite: 0.5,
  everydayCapital: -3,
  everydayWord: -1.5,
  placeFits: 3,
  placeDiffers: -5,
  locative: 0.5,
  locativeOther: -0.5,
  government: 2,
  loneSurname: -0.5,
  rival: -1,
};

/** Log-odds above which a mention is linked. */
export const THRESHOLD = 0;
/** Log-odds above which a mention counts as sure, and tells of the others. */
export const SURE = 1.5;

export function weightVector(weights: Readonly<Record<Feature, number>> = WEIGHTS): Float64Array {
  return Float64Array.from(FEATURES, (name) => weights[name]);
}

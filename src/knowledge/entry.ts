/** What an entry of the knowledge map is: the shape both authored files and the compiled map share. */
import type { PartialDate } from './dates.ts';

export const KINDS = ['person', 'place', 'organisation', 'event', 'work', 'law', 'topic'] as const;
export type Kind = (typeof KINDS)[number];

/** Kebab-case, stable, never reused. */
export type EntryId = string;

/** What a person was, and when. */
export interface Role {
  readonly what: string;
  /** The entry of the singular office held, where the map has one: at most one holder at a time, acting ones aside. */
  readonly office?: EntryId;
  /** The place or organisation in which the role was held. */
  readonly at?: EntryId;
  readonly from?: PartialDate;
  /** Absent: held as far as is known at the entry's `knownTo`. */
  readonly to?: PartialDate;
  readonly acting?: true;
}

export interface Milestone {
  readonly on: PartialDate;
  readonly what: string;
}

/** A name that a place or an organisation bore for a time. */
export interface FormerName {
  readonly name: string;
  readonly from?: PartialDate;
  readonly to?: PartialDate;
}

export interface Population {
  /** Rounded number of people. */
  readonly about: number;
  /** The year of the count or estimate. */
  readonly in: PartialDate;
}

export interface Entry {
  readonly id: EntryId;
  readonly name: string;
  readonly kind: Kind;
  /** Who or what it is, true on any day; at most 80 characters. */
  readonly is: string;
  /** One to three plain sentences; at most 320 characters. Absent where only package data is known. */
  readonly about?: string;
  readonly aka?: readonly string[];
  /** Forms that name the entry only where the article gives evidence. */
  readonly weak?: readonly string[];
  readonly demonym?: readonly string[];
  readonly metonym?: readonly string[];
  /** Share of a form's uses that mean this entry, 0 to 1, where the rank alone would mislead. */
  readonly prior?: Readonly<Record<string, number>>;

  readonly born?: PartialDate;
  readonly died?: PartialDate;
  readonly founded?: PartialDate;
  readonly dissolved?: PartialDate;
  readonly start?: PartialDate;
  readonly end?: PartialDate;

  readonly roles?: readonly Role[];
  readonly names?: readonly FormerName[];
  readonly dates?: readonly Milestone[];
  /** Spans of an office without a holder, each with its reason. */
  readonly vacant?: readonly { readonly from: PartialDate; readonly to: PartialDate; readonly why: string }[];

  readonly country?: EntryId;
  readonly party?: EntryId;
  readonly within?: readonly EntryId[];
  readonly where?: readonly EntryId[];
  readonly who?: readonly EntryId[];
  readonly by?: readonly EntryId[];
  /** Where it sits, what it followed and what followed it: names, as the card shows them. */
  readonly headquarters?: string;
  readonly predecessor?: string;
  readonly successor?: string;
  readonly capital?: EntryId;
  /** The money of a country: an entry of kind topic. */
  readonly currency?: EntryId;
  /** Latitude and longitude in degrees, WGS 84. */
  readonly position?: readonly [number, number];
  readonly population?: Population;

  readonly related?: readonly EntryId[];
  /** 1 known to nearly every reader … 5 known to specialists. */
  readonly rank: 1 | 2 | 3 | 4 | 5;
  /** The title of its article in the English Wikipedia. */
  readonly wikipedia?: string;
  /** The month up to which its facts are known. */
  readonly knownTo: PartialDate;
  /** The field of knowledge it is filed under; absent where only package data is known. */
  readonly field?: string;
  /** Where the facts come from: "authored", or packages such as "GeoNames". */
  readonly source: string;
  /** Facts of a mixed entry that are not the first source's, and so not of its date. */
  readonly taken?: readonly TakenFacts[];
}

/** Facts that an entry took in from another source. */
export interface TakenFacts {
  /** Names of fields: "population". */
  readonly facts: readonly string[];
  readonly source: string;
  /** The date of that source's facts. */
  readonly knownTo: PartialDate;
}

/** Who led a country or body, and in which role. */
export interface Leader {
  readonly id: EntryId;
  readonly name: string;
  readonly role: Role;
}

/** An entry as the map's chunks hold it: with the names of what it refers to, so that its card needs no other entry. */
export interface CompiledEntry extends Entry {
  readonly labels: Readonly<Record<EntryId, string>>;
  readonly leaders?: readonly Leader[];
}

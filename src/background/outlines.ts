/**
 * The outlines of the world's countries as `build/knowledge/outlines.ts` writes them: a JSON head with the countries,
 * then points of 2 × 16 bits, which are read as they lie.
 *
 * File: Uint32 length of the head in bytes (a multiple of 4) · head, UTF-8 JSON · Uint16 longitude and latitude a point.
 */
import type { EntryId } from '../knowledge/entry.ts';

/** Longitudes run beyond 180 where a country crosses the antimeridian, so that its rings are whole. */
export const LONGITUDES = { from: -180, span: 400 } as const;
export const LATITUDES = { from: -90, span: 180 } as const;
export const STEPS = 65_535;

/** West, south, east, north, in degrees; east may pass 180. */
export type Bounds = readonly [west: number, south: number, east: number, north: number];

export interface OutlinedCountry {
  readonly id: EntryId;
  /** As a map labels it: "DR Congo". */
  readonly name: string;
  /** Of the main parts: without far islands. */
  readonly core: Bounds;
  /** For each ring its first point; the last number is the end of the last ring. Rings of holes run the other way round. */
  readonly rings: readonly number[];
  /** Bounds of all rings together, those of the country. */
  readonly bounds: Bounds;
}

export interface Outlines {
  readonly countries: ReadonlyMap<EntryId, OutlinedCountry>;
  /** Longitude, latitude, longitude, … in steps. */
  readonly points: Uint16Array;
}

/** @throws {SyntaxError | RangeError} where the file is cut or damaged */
export function readOutlines(file: ArrayBuffer): Outlines {
  const headLength = new DataView(file).getUint32(0, true);
  const head = new TextDecoder().decode(new Uint8Array(file, 4, headLength));
  const countries = JSON.parse(head) as OutlinedCountry[];
  return {
    countries: new Map(countries.map((country) => [country.id, country])),
    points: new Uint16Array(file, 4 + headLength),
  };
}

export const longitudeOf = (steps: number): number => LONGITUDES.from + (steps * LONGITUDES.span) / STEPS;
export const latitudeOf = (steps: number): number => LATITUDES.from + (steps * LATITUDES.span) / STEPS;

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

/** A country as the head of the file tells it. */
export interface OutlineHead {
  readonly id: EntryId;
  /** As a map labels it: "DR Congo". */
  readonly name: string;
  /** Of the main parts: without far islands. */
  readonly core: Bounds;
  /** How many points each ring has, one ring after the other. Rings of holes run the other way round. */
  readonly rings: readonly number[];
}

export interface OutlinedRing {
  /** Numbers of its first point, and of the one after its last. */
  readonly from: number;
  readonly to: number;
  readonly bounds: Bounds;
}

export interface OutlinedCountry {
  readonly id: EntryId;
  readonly name: string;
  readonly core: Bounds;
  readonly rings: readonly OutlinedRing[];
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
  const points = new Uint16Array(file, 4 + headLength);
  const countries = new Map<EntryId, OutlinedCountry>();
  let from = 0;
  for (const { id, name, core, rings } of JSON.parse(head) as OutlineHead[]) {
    const read = rings.map((length): OutlinedRing => {
      const ring = { from, to: from + length, bounds: boundsOf(points, from, from + length) };
      from += length;
      return ring;
    });
    countries.set(id, { id, name, core, rings: read });
  }
  if (points.length !== 2 * from) throw new RangeError('the outlines are cut short');
  return { countries, points };
}

function boundsOf(points: Uint16Array, from: number, to: number): Bounds {
  let [west, south, east, north] = [STEPS, STEPS, 0, 0];
  for (let i = 2 * from; i < 2 * to; i += 2) {
    const x = points[i]!;
    const y = points[i + 1]!;
    if (x < west) west = x;
    if (x > east) east = x;
    if (y < south) south = y;
    if (y > north) north = y;
  }
  return [longitudeOf(west), latitudeOf(south), longitudeOf(east), latitudeOf(north)];
}

export const longitudeOf = (steps: number): number => LONGITUDES.from + (steps * LONGITUDES.span) / STEPS;
export const latitudeOf = (steps: number): number => LATITUDES.from + (steps * LATITUDES.span) / STEPS;

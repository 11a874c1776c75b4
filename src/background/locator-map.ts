/** Draws where a place lies: its country among the neighbours, and the place in it. Pure; a map takes about a millisecond. */
import type { Entry, EntryId } from '../knowledge/entry.ts';
import type { LocatorMap } from '../messages.ts';
import { type Frame, frameOf } from './locator/frame.ts';
import { labelsOf } from './locator/labels.ts';
import { type Box, clipped, type FlatRing, isInside, nearestOn, pathOf, snapped } from './locator/plane.ts';
import {
  LATITUDES,
  LONGITUDES,
  latitudeOf,
  longitudeOf,
  type OutlinedCountry,
  type Outlines,
  STEPS,
} from './outlines.ts';

/** Twice the units of a card's width, so that whole units are fine enough. */
const WIDTH = 480;
const HEIGHT = 300;
/** Rings are cut this far outside, where the line along the cut is not seen. */
const OUTSIDE = 6;
const VIEW: Box = { left: -OUTSIDE, top: -OUTSIDE, right: WIDTH + OUTSIDE, bottom: HEIGHT + OUTSIDE };
/** Path data of one card, in characters. */
const LARGEST_PATHS = 6000;
/** Points nearer to each other than this say nothing more; coarser where the paths would be too long. */
const FINENESS = [1.2, 2, 3, 4.5, 7, 11] as const;
/** Of a number in the path data, with what parts it from the next, in characters: no map has less on average. */
const SHORTEST_NUMBER = 2.2;
/** Of so many points within the window about one fineness more is left out. */
const POINTS_A_LEVEL = 3500;
const RADIANS = Math.PI / 180;
/** A place on the coast may lie this far off its simplified land, in units, and is moved onto it. */
const OFF_THE_COAST = 26;
/** And this far beyond its simplified border. */
const OFF_THE_BORDER = 6;
/** Half the width of a speck of land, for an island that the outlines leave out and for a country of a few streets. */
const SPECK = 4;

export interface Place {
  /** The entry of the country, whose outlines are in focus. */
  readonly country: EntryId;
  /** Latitude and longitude; left out for the country itself. */
  readonly position?: readonly [number, number];
  /** Written beside the point by the card; labels keep clear of it. */
  readonly name?: string;
}

interface Shape {
  readonly country: OutlinedCountry;
  readonly rings: FlatRing[];
}

/** Where an entry lies, or nothing for what is no place or has no outlines. */
export function mapOfEntry(outlines: Outlines, entry: Entry): LocatorMap | undefined {
  if (entry.kind !== 'place') return undefined;
  if (outlines.countries.has(entry.id)) return locatorMap(outlines, { country: entry.id });
  const country = [entry.country, ...(entry.within ?? [])].find((id) => id !== undefined && outlines.countries.has(id));
  if (country === undefined || entry.position === undefined) return undefined;
  return locatorMap(outlines, { country, position: entry.position, name: entry.name });
}

/** @returns undefined where the outlines lack the country, or where the position is not near it */
export function locatorMap(outlines: Outlines, { country, position, name }: Place): LocatorMap | undefined {
  const focus = outlines.countries.get(country);
  if (!focus) return undefined;
  const frame = frameOf(focus, outlines.points, position, WIDTH, HEIGHT);
  const shapes = shapesWithin(outlines, frame);
  let own = shapes.find((shape) => shape.country === focus);
  if (!own) {
    own = { country: focus, rings: [] };
    shapes.push(own);
  }
  const point = position && pointOn(own, shapes, frame, position);
  if (position && !point) return undefined;
  if (own.rings.length === 0) own.rings.push(speckAt(...middleOf(focus, frame)));
  const labels = labelsOf(shapes, own, { width: WIDTH, height: HEIGHT, point, name: name ?? '' });
  return {
    width: WIDTH,
    height: HEIGHT,
    // The country in focus is drawn last, so that its border lies on top.
    shapes: [...shapes.filter((shape) => shape !== own), own].map((shape) => ({
      path: pathOf(shape.rings),
      focus: shape === own,
    })),
    labels,
    ...(point && { point }),
  };
}

interface WithinRing {
  readonly from: number;
  readonly to: number;
  readonly turn: number;
  readonly narrow: number;
}

/** The rings that the window may show, as finely as the paths' length allows. */
function shapesWithin(outlines: Outlines, frame: Frame): Shape[] {
  const within: { country: OutlinedCountry; rings: WithinRing[] }[] = [];
  let count = 0;
  for (const country of outlines.countries.values()) {
    const rings = ringsWithin(country, frame);
    if (rings.length === 0) continue;
    within.push({ country, rings });
    for (const { from, to } of rings) count += to - from;
  }
  // Many points will not fit at the finest: trying it would take longer than the map itself.
  let level = Math.min(FINENESS.length - 1, Math.floor(count / POINTS_A_LEVEL));
  for (; ; level++) {
    const shapes = drawn(within, outlines.points, frame, FINENESS[level]!);
    if (shapes && shapes.reduce((sum, { rings }) => sum + pathOf(rings).length, 0) <= LARGEST_PATHS) return shapes;
    if (level >= FINENESS.length - 1) return shapes ?? [];
  }
}

/** Undefined as soon as there are more points than the paths may tell. */
function drawn(
  within: readonly { country: OutlinedCountry; rings: readonly WithinRing[] }[],
  points: Uint16Array,
  frame: Frame,
  fineness: number,
): Shape[] | undefined {
  const shapes: Shape[] = [];
  let numbers = 0;
  for (const { country, rings } of within) {
    const flat: FlatRing[] = [];
    for (const { from, to, turn, narrow } of rings) {
      const ring = clipped(projected(points, from, to, { turn, narrow, frame, fineness }), VIEW);
      const whole = ring.length >= 6 ? snapped(ring) : undefined;
      if (!whole) continue;
      flat.push(whole);
      numbers += whole.length;
    }
    if (numbers * SHORTEST_NUMBER > LARGEST_PATHS && fineness < FINENESS.at(-1)!) return undefined;
    if (flat.length > 0) shapes.push({ country, rings: flat });
  }
  return shapes;
}

function ringsWithin({ rings }: OutlinedCountry, { window }: Frame): WithinRing[] {
  const [left, bottom, right, top] = window;
  const middle = (left + right) / 2;
  const result: WithinRing[] = [];
  for (const { from, to, bounds } of rings) {
    const [west, south, east, north] = bounds;
    const turn = 360 * Math.round((middle - (west + east) / 2) / 360);
    if (north < bottom || south > top || east + turn < left || west + turn > right) continue;
    result.push({ from, to, turn, narrow: Math.cos(((south + north) / 2) * RADIANS) });
  }
  return result;
}

interface Drawing {
  /** Degrees by which the ring is turned towards the middle of the map. */
  readonly turn: number;
  /** Length of a degree of longitude there, in degrees of the equator. */
  readonly narrow: number;
  readonly frame: Frame;
  readonly fineness: number;
}

/** Points too near to the last one are left out before they are projected, which is what takes time. */
function projected(
  points: Uint16Array,
  from: number,
  to: number,
  { turn, narrow, frame, fineness }: Drawing,
): FlatRing {
  const { projection, scale, middle } = frame;
  const ring: FlatRing = [];
  const acrossUnit = ((LONGITUDES.span * narrow) / STEPS) * scale;
  const downUnit = (LATITUDES.span / STEPS) * scale;
  let [lastX, lastY] = [Number.NEGATIVE_INFINITY, Number.NEGATIVE_INFINITY];
  for (let i = 2 * from; i < 2 * to; i += 2) {
    const stepX = points[i]!;
    const stepY = points[i + 1]!;
    if (Math.abs(stepX - lastX) * acrossUnit + Math.abs(stepY - lastY) * downUnit < fineness) continue;
    lastX = stepX;
    lastY = stepY;
    const longitude = longitudeOf(stepX) + turn;
    const latitude = latitudeOf(stepY);
    ring.push(
      middle[0] + scale * projection.x(longitude, latitude),
      middle[1] + scale * projection.y(longitude, latitude),
    );
  }
  return ring;
}

/** The place on the map, on the drawn land of its country; undefined where it is nowhere near. */
function pointOn(
  own: Shape,
  shapes: readonly Shape[],
  { projection, scale, middle }: Frame,
  [latitude, longitude]: readonly [number, number],
): readonly [number, number] | undefined {
  const turned = longitude + 360 * Math.round((projection.longitude - longitude) / 360);
  const x = Math.round(middle[0] + scale * projection.x(turned, latitude));
  const y = Math.round(middle[1] + scale * projection.y(turned, latitude));
  if (isInside(own.rings, x, y)) return [x, y];
  const elsewhere = shapes.some(({ rings }) => isInside(rings, x, y));
  const edge = nearestOn(own.rings, x, y);
  if (edge && Math.hypot(edge[0] - x, edge[1] - y) <= (elsewhere ? OFF_THE_BORDER : OFF_THE_COAST)) {
    const landed = onLand(own.rings, x, y, edge);
    if (landed) return landed;
  }
  if (elsewhere) return undefined;
  own.rings.push(speckAt(x, y));
  return [x, y];
}

const speckAt = (x: number, y: number): FlatRing => [x - SPECK, y, x, y - SPECK, x + SPECK, y, x, y + SPECK];

function middleOf(
  { core: [west, south, east, north] }: OutlinedCountry,
  { projection, scale, middle }: Frame,
): [number, number] {
  const [longitude, latitude] = [(west + east) / 2, (south + north) / 2];
  return [
    Math.round(middle[0] + scale * projection.x(longitude, latitude)),
    Math.round(middle[1] + scale * projection.y(longitude, latitude)),
  ];
}

/** Steps onto the land over its nearest edge, and to the sides where the land is narrow there. */
function onLand(
  rings: readonly FlatRing[],
  x: number,
  y: number,
  [edgeX, edgeY]: readonly [number, number],
): readonly [number, number] | undefined {
  const heading = Math.atan2(edgeY - y, edgeX - x);
  for (let step = 1; step <= 5; step++) {
    for (const turn of [0, 0.5, -0.5, 1, -1, 1.5, -1.5]) {
      const px = Math.round(edgeX + step * Math.cos(heading + turn));
      const py = Math.round(edgeY + step * Math.sin(heading + turn));
      if (isInside(rings, px, py)) return [px, py];
    }
  }
  return undefined;
}

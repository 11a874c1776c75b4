/** Which part of the world a locator map shows. */
import { type Bounds, latitudeOf, longitudeOf, type OutlinedCountry, type OutlinedRing } from '../outlines.ts';
import { type Projection, projectionAround } from './projection.ts';

export interface Frame {
  readonly projection: Projection;
  /** Units of the map a degree of the equator. */
  readonly scale: number;
  /** Where the projection's middle lies on the map. */
  readonly middle: readonly [x: number, y: number];
  /** What the map may show of the world, with room to spare. */
  readonly window: Bounds;
}

/** A country up to this many degrees across is shown whole around a place. */
const SHOWN_WHOLE = 34;
/** Of a larger part of the world a place's surroundings are shown, so many degrees across. */
const AROUND_PLACE = 50;
const LARGEST = 80;
/** So many degrees across are enough for neighbours to be seen; a small country shows in fewer. */
const ENOUGH = 5;
const SMALLEST = 1.6;
/** A small country is shown in so many times its own size. */
const TIMES_ITS_SIZE = 7;
/** At least this share of a large country, for a place on a part of it. */
const SHARE_OF_COUNTRY = 0.3;
/** A far island is shown in so many times its own size. */
const TIMES_AN_ISLAND = 3;
/** Free room on each side, as a share of the map. */
const MARGIN = 0.16;
/** The window of the world is wider than the map by this, since meridians are not parallel. */
const SPARE = 1.5;
const RADIANS = Math.PI / 180;

/**
 * @param points those of the outlines
 * @param position latitude and longitude of the place, where it is not the country itself
 */
export function frameOf(
  country: OutlinedCountry,
  points: Uint16Array,
  position: readonly [number, number] | undefined,
  width: number,
  height: number,
): Frame {
  const shown = boundsToShow(country, position);
  const [west, south, east, north] = shown;
  const projection = projectionAround((west + east) / 2, (south + north) / 2, north - south);
  let [left, top, right, bottom] = [Infinity, Infinity, -Infinity, -Infinity];
  for (const [x, y] of position || shown !== country.core ? edgeOf(shown) : outlineOf(country, points)) {
    const [px, py] = [projection.x(x, y), projection.y(x, y)];
    left = Math.min(left, px);
    right = Math.max(right, px);
    top = Math.min(top, py);
    bottom = Math.max(bottom, py);
  }
  const free = 1 - 2 * MARGIN;
  const scale = Math.min((width * free) / (right - left), (height * free) / (bottom - top));
  const middle = [width / 2 - (scale * (left + right)) / 2, height / 2 - (scale * (top + bottom)) / 2] as const;
  return { projection, scale, middle, window: windowOf(shown, width / scale, height / scale) };
}

function edgeOf([west, south, east, north]: Bounds): [number, number][] {
  return [0, 0.25, 0.5, 0.75, 1].flatMap((share): [number, number][] => {
    const lon = west + (east - west) * share;
    const lat = south + (north - south) * share;
    return [
      [lon, south],
      [lon, north],
      [west, lat],
      [east, lat],
    ];
  });
}

/** The points of the country's main parts, by which a wide country is framed more closely than by its bounds. */
function* outlineOf({ rings, core: [west, south, east, north] }: OutlinedCountry, points: Uint16Array) {
  const within = ({ bounds }: OutlinedRing) =>
    bounds[0] >= west - ROUNDING &&
    bounds[2] <= east + ROUNDING &&
    bounds[1] >= south - ROUNDING &&
    bounds[3] <= north + ROUNDING;
  for (const { from, to } of rings.filter(within)) {
    for (let i = from; i < to; i++) yield [longitudeOf(points[2 * i]!), latitudeOf(points[2 * i + 1]!)] as const;
  }
}

/** Bounds are told to a hundredth of a degree. */
const ROUNDING = 0.02;

function windowOf([west, south, east, north]: Bounds, across: number, down: number): Bounds {
  const [lon, lat] = [(west + east) / 2, (south + north) / 2];
  const reach = (down / 2) * SPARE;
  const farthest = Math.min(85, Math.max(Math.abs(lat - reach), Math.abs(lat + reach)));
  const sideways = Math.min(180, ((across / 2) * SPARE) / Math.cos(farthest * RADIANS));
  return [lon - sideways, lat - reach, lon + sideways, lat + reach];
}

function boundsToShow(country: OutlinedCountry, position: readonly [number, number] | undefined): Bounds {
  const { core } = country;
  const least = Math.max(SMALLEST, Math.min(ENOUGH, extentOf(core) * TIMES_ITS_SIZE));
  if (!position) return atLeast(core, least);
  const place = placeNear(core, position);
  const whole = joined(core, place);
  if (extentOf(whole) <= SHOWN_WHOLE) return atLeast(whole, least);
  const part = partOf(country, place);
  const shown = joined(part, place);
  if (extentOf(shown) > LARGEST) return around(place, shown);
  const wanted = overlaps(part, core) ? extentOf(core) * SHARE_OF_COUNTRY : extentOf(part) * TIMES_AN_ISLAND;
  return atLeast(shown, Math.min(AROUND_PLACE, Math.max(ENOUGH, wanted)));
}

function overlaps(a: Bounds, b: Bounds): boolean {
  return a[0] < b[2] && b[0] < a[2] && a[1] < b[3] && b[1] < a[3];
}

/** The longitude by which the place lies nearest to the country, which may reach beyond 180. */
function placeNear(
  [west, , east]: Bounds,
  [latitude, longitude]: readonly [number, number],
): readonly [number, number] {
  const middle = (west + east) / 2;
  const turns = Math.round((middle - longitude) / 360);
  return [longitude + 360 * turns, latitude];
}

function joined([west, south, east, north]: Bounds, [x, y]: readonly [number, number]): Bounds {
  return [Math.min(west, x), Math.min(south, y), Math.max(east, x), Math.max(north, y)];
}

/** The bounds of the part of a country in which a place lies, or to which it is nearest. */
function partOf({ rings, core }: OutlinedCountry, [x, y]: readonly [number, number]): Bounds {
  let best = core;
  let least = Infinity;
  for (const { bounds } of rings) {
    const [west, south, east, north] = bounds;
    const away = Math.max(west - x, x - east, 0) + Math.max(south - y, y - north, 0);
    // Of parts that both hold the place the smaller is meant: an island in the bounds of a mainland.
    const size = away * 1000 + (east - west) * (north - south);
    if (size < least) [least, best] = [size, bounds];
  }
  return best;
}

function extentOf([west, south, east, north]: Bounds): number {
  return Math.max(north - south, (east - west) * Math.cos(((south + north) / 2) * RADIANS));
}

function atLeast(bounds: Bounds, degrees: number): Bounds {
  const lacking = degrees - extentOf(bounds);
  if (lacking <= 0) return bounds;
  const [west, south, east, north] = bounds;
  const wider = lacking / 2 / Math.cos(((south + north) / 2) * RADIANS);
  return [west - wider, south - lacking / 2, east + wider, north + lacking / 2];
}

/** The surroundings of a place within a part of the world, moved inwards where the part ends. */
function around([x, y]: readonly [number, number], [west, south, east, north]: Bounds): Bounds {
  const down = AROUND_PLACE / 2;
  const across = AROUND_PLACE / 2 / Math.cos(Math.min(70, Math.abs(y)) * RADIANS);
  const lon = Math.max(west + across, Math.min(east - across, x));
  const lat = Math.max(south + down / 2, Math.min(north - down / 2, y));
  return [lon - across, lat - down / 2, lon + across, lat + down / 2];
}

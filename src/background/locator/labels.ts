/** Names of countries on a locator map, each on its own land, none over another or over the place. */
import type { LocatorMap } from '../../messages.ts';
import type { OutlinedCountry } from '../outlines.ts';
import { type Box, crossingsAt, type FlatRing, isInside, overlap } from './plane.ts';

/** The sizes by which the card writes, as shares of the width: `src/card/view/map-view.ts`. */
const LABEL_SIZE = 0.034;
const NAME_SIZE = 0.038;
const DOT = 0.013;
const FLIP_AFTER = 0.62;
/** Width of a letter and height of a line, as shares of the size. */
const LETTER = 0.56;
const LINE = 1.15;
/** The middle of the letters lies this share of the size above the line they stand on. */
const RISE = 0.34;
/** Land on which a name may stand is at least this share of the name's width. */
const FIT = 0.8;
const MOST_LABELS = 8;
/** Lines across the map on which land is looked for. */
const SCANS = 24;
/** Places for a name that are tried on one country. */
const TRIES = 6;
const EDGE = 3;

interface Shape {
  readonly country: OutlinedCountry;
  readonly rings: readonly FlatRing[];
}

interface Setting {
  readonly width: number;
  readonly height: number;
  readonly point: readonly [number, number] | undefined;
  /** Written beside the point. */
  readonly name: string;
}

interface Spot {
  readonly x: number;
  readonly y: number;
  /** Width of the land there. */
  readonly room: number;
}

export function labelsOf(shapes: readonly Shape[], own: Shape, setting: Setting): LocatorMap['labels'] {
  const size = setting.width * LABEL_SIZE;
  const taken: Box[] = placeBoxes(setting);
  const labels: { x: number; y: number; name: string }[] = [];
  const put = (name: string, x: number, y: number): boolean => {
    const half = (name.length * size * LETTER) / 2;
    const middle = Math.max(half + EDGE, Math.min(setting.width - half - EDGE, x));
    const box = {
      left: middle - half,
      right: middle + half,
      top: y - (size * LINE) / 2,
      bottom: y + (size * LINE) / 2,
    };
    if (box.top < 0 || box.bottom > setting.height || taken.some((other) => overlap(box, other))) return false;
    taken.push(box);
    labels.push({ x: Math.round(middle), y: Math.round(y + size * RISE), name });
    return true;
  };
  const candidates = shapes
    .map((shape) => ({ shape, spots: spotsOn(shape.rings, setting) }))
    .sort((a, b) => Number(b.shape === own) - Number(a.shape === own) || widest(b.spots) - widest(a.spots));
  for (const { shape, spots } of candidates) {
    if (labels.length >= MOST_LABELS) break;
    const { name } = shape.country;
    const length = name.length * size * LETTER;
    const written = spots.slice(0, TRIES).some(({ x, y, room }) => room >= length * FIT && put(name, x, y));
    if (written || shape !== own) continue;
    // A country too narrow for its name has it in the sea beside it, or else on the land.
    const others = shapes.flatMap(({ rings }) => rings);
    const besides = spots.flatMap(({ x, y, room }) => {
      const away = (room + length) / 2 + size / 2;
      return [x - away, x + away]
        .filter((middle) => middle - length / 2 > 0 && middle + length / 2 < setting.width)
        .map((middle) => ({ middle, y, sea: isSea(others, middle, length, y) }));
    });
    const inSea = besides.filter(({ sea }) => sea);
    (inSea.length > 0 ? inSea : besides).some(({ middle, y }) => put(name, middle, y));
  }
  return labels;
}

function isSea(rings: readonly FlatRing[], middle: number, length: number, y: number): boolean {
  return [-0.5, 0, 0.5].every((share) => !isInside(rings, middle + share * length, y));
}

const widest = (spots: readonly Spot[]) => spots[0]?.room ?? 0;

/** The point and the name beside it, as the card draws them. */
function placeBoxes({ width, point, name }: Setting): Box[] {
  if (!point) return [];
  const [x, y] = point;
  const radius = width * DOT * 1.6;
  const size = width * NAME_SIZE;
  const length = name.length * size * LETTER;
  const gap = width * DOT * 1.8;
  const left = x > width * FLIP_AFTER ? x - gap - length : x + gap;
  return [
    { left: x - radius, right: x + radius, top: y - radius, bottom: y + radius },
    { left, right: left + length, top: y - (size * LINE) / 2, bottom: y + (size * LINE) / 2 },
  ];
}

/** The middles of a country's widest stretches of land, the widest first. */
function spotsOn(rings: readonly FlatRing[], { width, height }: Setting): Spot[] {
  const spots: Spot[] = [];
  for (let i = 1; i < SCANS; i++) {
    // Half a unit beside the grid, on which no line runs along a side.
    const y = Math.round((height * i) / SCANS) + 0.5;
    const crossings = crossingsAt(rings, y);
    for (let k = 0; k + 1 < crossings.length; k += 2) {
      const from = Math.max(0, crossings[k]!);
      const to = Math.min(width, crossings[k + 1]!);
      if (to > from) spots.push({ x: (from + to) / 2, y, room: to - from });
    }
  }
  return spots.sort((a, b) => b.room - a.room);
}

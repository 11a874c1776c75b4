/** Geometry of rings in degrees, for outlines: area, simplification, and joining what the antimeridian cuts. */

export type Position = readonly [longitude: number, latitude: number];
/** Without the first point repeated at the end. */
export type Ring = readonly Position[];

const RADIANS = Math.PI / 180;

/** In square degrees of the equator; always positive. */
export function areaOf(ring: Ring): number {
  let twice = 0;
  ring.forEach(([x, y], i) => {
    const [nextX, nextY] = ring[(i + 1) % ring.length]!;
    twice += (x * nextY - nextX * y) * Math.cos(((y + nextY) / 2) * RADIANS);
  });
  return Math.abs(twice) / 2;
}

/** The longer side of its bounds, in degrees of the equator. */
export function extentOf(ring: Ring): number {
  const xs = ring.map(([x]) => x);
  const ys = ring.map(([, y]) => y);
  const south = Math.min(...ys);
  const north = Math.max(...ys);
  return Math.max(north - south, (Math.max(...xs) - Math.min(...xs)) * Math.cos(((south + north) / 2) * RADIANS));
}

/** A point inside the ring, in the middle of its widest part. */
export function pointInside(ring: Ring): Position {
  const ys = ring.map(([, y]) => y);
  const [south, north] = [Math.min(...ys), Math.max(...ys)];
  let best: Position = ring[0]!;
  let widest = 0;
  for (let i = 1; i < SCANS; i++) {
    const y = south + ((north - south) * i) / SCANS;
    const crossings = crossingsOf(ring, y);
    for (let k = 0; k + 1 < crossings.length; k += 2) {
      const width = crossings[k + 1]! - crossings[k]!;
      if (width > widest) [widest, best] = [width, [(crossings[k]! + crossings[k + 1]!) / 2, y]];
    }
  }
  return best;
}

export function isInside(ring: Ring, [x, y]: Position): boolean {
  return crossingsOf(ring, y).filter((crossing) => crossing < x).length % 2 === 1;
}

/** Lines across a ring on which its inside is looked for. */
const SCANS = 8;

function crossingsOf(ring: Ring, y: number): number[] {
  const crossings: number[] = [];
  ring.forEach(([ax, ay], i) => {
    const [bx, by] = ring[(i + 1) % ring.length]!;
    if (ay < y !== by < y) crossings.push(ax + ((y - ay) / (by - ay)) * (bx - ax));
  });
  return crossings.sort((a, b) => a - b);
}

/** Douglas and Peucker: the points of a line from which the straight line would stray by more than the tolerance. */
export function simplified(line: Ring, tolerance: number): Ring {
  if (line.length < 3) return line;
  const closed = line[0]![0] === line.at(-1)![0] && line[0]![1] === line.at(-1)![1];
  // A closed line has no straight line between its ends: it is split at its farthest point.
  if (closed) {
    const farthest = farthestFrom(line, line[0]!);
    return [
      ...simplified(line.slice(0, farthest + 1), tolerance).slice(0, -1),
      ...simplified(line.slice(farthest), tolerance),
    ];
  }
  const [first, last] = [line[0]!, line.at(-1)!];
  let worst = 0;
  let at = 0;
  for (let i = 1; i < line.length - 1; i++) {
    const distance = distanceToSegment(line[i]!, first, last);
    if (distance > worst) [worst, at] = [distance, i];
  }
  if (worst <= tolerance) return [first, last];
  return [...simplified(line.slice(0, at + 1), tolerance).slice(0, -1), ...simplified(line.slice(at), tolerance)];
}

function farthestFrom(line: Ring, [x, y]: Position): number {
  let best = 0;
  let at = 0;
  line.forEach(([px, py], i) => {
    const distance = Math.hypot(px - x, py - y);
    if (distance > best) [best, at] = [distance, i];
  });
  return at;
}

function distanceToSegment([x, y]: Position, [ax, ay]: Position, [bx, by]: Position): number {
  const narrow = Math.cos(y * RADIANS);
  const [dx, dy] = [(bx - ax) * narrow, by - ay];
  const [px, py] = [(x - ax) * narrow, y - ay];
  const length = dx * dx + dy * dy;
  const t = length === 0 ? 0 : Math.max(0, Math.min(1, (px * dx + py * dy) / length));
  return Math.hypot(px - t * dx, py - t * dy);
}

/** The part of a ring on one side of a parallel. */
export function cutAtParallel(ring: Ring, latitude: number, above: boolean): Ring {
  const result: Position[] = [];
  ring.forEach(([x, y], i) => {
    const [beforeX, beforeY] = ring.at(i - 1)!;
    const kept = y >= latitude === above;
    if (kept !== (beforeY >= latitude === above)) {
      result.push([beforeX + ((latitude - beforeY) / (y - beforeY)) * (x - beforeX), latitude]);
    }
    if (kept) result.push([x, y]);
  });
  return result;
}

/** A ring that jumps from 180 to -180, without the jump; most of it lies between the two. */
export function unwrapped(ring: Ring): Ring {
  let turn = 0;
  const whole = ring.map(([x, y], i): Position => {
    const step = i === 0 ? 0 : x - ring[i - 1]![0];
    if (step > 180) turn -= 360;
    if (step < -180) turn += 360;
    return [x + turn, y];
  });
  const middle = whole.reduce((sum, [x]) => sum + x, 0) / whole.length;
  const shift = middle > 180 ? -360 : middle < -180 ? 360 : 0;
  return shift === 0 ? whole : whole.map(([x, y]): Position => [x + shift, y]);
}

/** Both sides of a cut agree to this many degrees. */
const CUT_PRECISION = 0.02;
const onCut = (x: number) => Math.abs(Math.abs(x) - 180) < 0.001;

/** Polygons that the antimeridian cuts in two, as one; those east of it alone keep their longitudes. */
export function stitched(polygons: readonly Ring[][]): Ring[][] {
  const result = polygons.map((rings) => [...rings]);
  for (const west of result) {
    const cutWest = west[0] && cutOf(west[0], -180);
    if (!cutWest) continue;
    const east = result.find((other) => {
      const cut = other !== west && other[0] && cutOf(other[0], 180);
      return (
        cut &&
        Math.abs(cut.from[1] - cutWest.to[1]) < CUT_PRECISION &&
        Math.abs(cut.to[1] - cutWest.from[1]) < CUT_PRECISION
      );
    });
    if (!east) continue;
    const cutEast = cutOf(east[0]!, 180)!;
    const shifted = cutWest.rest.map(([x, y]): Position => [x + 360, y]);
    east[0] = [...cutEast.rest, ...shifted];
    west.length = 0;
  }
  return result.filter((rings) => rings.length > 0);
}

/** The stretch of a ring along a cut, and the rest of the ring from the stretch's end round to its beginning. */
function cutOf(ring: Ring, meridian: number): { from: Position; to: Position; rest: Ring } | undefined {
  const lies = ring.map(([x]) => onCut(x) && Math.sign(x) === Math.sign(meridian));
  const start = lies.findIndex((on, i) => on && !lies[(i + ring.length - 1) % ring.length]);
  if (start < 0) return undefined;
  let end = start;
  while (lies[(end + 1) % ring.length] && end - start < ring.length) end++;
  if (end === start) return undefined;
  const at = (i: number) => ring[i % ring.length]!;
  const rest: Position[] = [];
  for (let i = end + 1; i % ring.length !== start; i++) rest.push(at(i));
  return { from: at(start), to: at(end), rest };
}

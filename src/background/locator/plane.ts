/** Geometry on the plane of a locator map. Rings are flat arrays: x, y, x, y, … without the first point repeated. */

export type FlatRing = number[];

export interface Box {
  readonly left: number;
  readonly top: number;
  readonly right: number;
  readonly bottom: number;
}

/** Sutherland and Hodgman: the part of a ring inside a box; it may run along the box's sides. */
export function clipped(ring: FlatRing, box: Box): FlatRing {
  let result = clippedAt(ring, 0, box.left, 1);
  result = clippedAt(result, 0, box.right, -1);
  result = clippedAt(result, 1, box.top, 1);
  return clippedAt(result, 1, box.bottom, -1);
}

/** @param axis 0 for x, 1 for y; @param side 1 keeps what is greater than the limit, -1 what is less */
function clippedAt(ring: FlatRing, axis: 0 | 1, limit: number, side: 1 | -1): FlatRing {
  const result: FlatRing = [];
  const other = 1 - axis;
  const { length } = ring;
  for (let i = 0; i < length; i += 2) {
    const j = i === 0 ? length - 2 : i - 2;
    const here = side * (ring[i + axis]! - limit);
    const before = side * (ring[j + axis]! - limit);
    if (here >= 0 !== before >= 0) {
      const t = before / (before - here);
      const across = ring[j + other]! + t * (ring[i + other]! - ring[j + other]!);
      if (axis === 0) result.push(limit, across);
      else result.push(across, limit);
    }
    if (here >= 0) result.push(ring[i]!, ring[i + 1]!);
  }
  return result;
}

/** Where a horizontal line crosses the rings, from left to right; between the first and the second it is inside. */
export function crossingsAt(rings: readonly FlatRing[], y: number): number[] {
  const crossings: number[] = [];
  for (const ring of rings) {
    const { length } = ring;
    let [bx, by] = [ring[length - 2]!, ring[length - 1]!];
    for (let i = 0; i < length; i += 2) {
      const ax = bx;
      const ay = by;
      bx = ring[i]!;
      by = ring[i + 1]!;
      if (ay < y !== by < y) crossings.push(ax + ((y - ay) / (by - ay)) * (bx - ax));
    }
  }
  return crossings.sort((a, b) => a - b);
}

export function isInside(rings: readonly FlatRing[], x: number, y: number): boolean {
  let inside = false;
  for (const crossing of crossingsAt(rings, y)) if (crossing < x) inside = !inside;
  return inside;
}

/** The point of the rings' sides that is nearest, or undefined where there is no ring. */
export function nearestOn(rings: readonly FlatRing[], x: number, y: number): readonly [number, number] | undefined {
  let best: readonly [number, number] | undefined;
  let least = Number.POSITIVE_INFINITY;
  for (const ring of rings) {
    const { length } = ring;
    for (let i = 0; i < length; i += 2) {
      const j = i === 0 ? length - 2 : i - 2;
      const [ax, ay] = [ring[j]!, ring[j + 1]!];
      const [dx, dy] = [ring[i]! - ax, ring[i + 1]! - ay];
      const squared = dx * dx + dy * dy;
      const t = squared === 0 ? 0 : Math.max(0, Math.min(1, ((x - ax) * dx + (y - ay) * dy) / squared));
      const [px, py] = [ax + t * dx, ay + t * dy];
      const distance = (px - x) ** 2 + (py - y) ** 2;
      if (distance < least) [least, best] = [distance, [px, py]];
    }
  }
  return best;
}

export function overlap(a: Box, b: Box): boolean {
  return a.left < b.right && b.left < a.right && a.top < b.bottom && b.top < a.bottom;
}

/** Path data of rings on whole units, with relative steps; a unit is finer than a card can show. */
export function pathOf(rings: readonly FlatRing[]): string {
  let path = '';
  for (const ring of rings) {
    let x = ring[0]!;
    let y = ring[1]!;
    path += `M${x},${y}l`;
    for (let i = 2; i < ring.length; i += 2) {
      const dx = ring[i]! - x;
      const dy = ring[i + 1]! - y;
      // A minus sign parts two numbers by itself.
      path += `${i > 2 && dx >= 0 ? ' ' : ''}${dx}${dy >= 0 ? ' ' : ''}${dy}`;
      x = ring[i]!;
      y = ring[i + 1]!;
    }
    path += 'z';
  }
  return path;
}

/** A ring on whole units, without points that say nothing; undefined where nothing is left of it. */
export function snapped(ring: FlatRing): FlatRing | undefined {
  const result: FlatRing = [];
  for (let i = 0; i < ring.length; i += 2) {
    const x = Math.round(ring[i]!);
    const y = Math.round(ring[i + 1]!);
    const last = result.length;
    if (last >= 2 && result[last - 2] === x && result[last - 1] === y) continue;
    // Three points on one straight line need no middle one.
    if (last >= 4) {
      const [ax, ay, bx, by] = [result[last - 4]!, result[last - 3]!, result[last - 2]!, result[last - 1]!];
      if ((bx - ax) * (y - by) === (by - ay) * (x - bx) && (bx - ax) * (x - bx) + (by - ay) * (y - by) > 0) {
        result.length -= 2;
      }
    }
    result.push(x, y);
  }
  if (result.length >= 4 && result[0] === result.at(-2) && result[1] === result.at(-1)) result.length -= 2;
  return result.length >= 6 ? result : undefined;
}

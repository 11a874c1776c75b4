/** What the reader sees comes first. */

/** How far an extent lies from the viewport: 0 within it, else CSS pixels. */
export function distanceFromView({ top, bottom }: { top: number; bottom: number }, viewHeight: number): number {
  if (bottom < 0) return -bottom;
  return top > viewHeight ? top - viewHeight : 0;
}

/** @returns the items, those nearest to the viewport first; equals keep their order */
export function nearestFirst<Item>(
  items: readonly Item[],
  extentOf: (item: Item) => { top: number; bottom: number },
  viewHeight: number,
): Item[] {
  return items
    .map((item) => ({ item, distance: distanceFromView(extentOf(item), viewHeight) }))
    .sort((a, b) => a.distance - b.distance)
    .map(({ item }) => item);
}

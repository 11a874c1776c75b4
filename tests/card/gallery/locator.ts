/** A locator map for the gallery's sample places, drawn from the same outlines as the extension's own. */
import { readFileSync } from 'node:fs';
import { geoConicConformal, geoPath } from 'd3-geo';
import type { FeatureCollection } from 'geojson';
import { feature } from 'topojson-client';
import type { LocatorMap } from '../../../src/messages.ts';

const WIDTH = 320;
const HEIGHT = 180;
const LABELS: readonly (readonly [name: string, longitude: number, latitude: number])[] = [
  ['Finland', 26, 62.6],
  ['Sweden', 15.5, 60.6],
  ['Estonia', 25.6, 58.75],
  ['Latvia', 25, 56.9],
  ['Belarus', 28.3, 53.9],
  ['Russia', 38.5, 57.4],
];

export function petersburgMap(): LocatorMap {
  const world = JSON.parse(readFileSync('node_modules/world-atlas/countries-50m.json', 'utf8'));
  const projection = geoConicConformal()
    .parallels([50, 66])
    .rotate([-29, 0])
    .center([0, 58.6])
    .scale(1150)
    .translate([WIDTH / 2, HEIGHT / 2])
    .clipExtent([
      [-2, -2],
      [WIDTH + 2, HEIGHT + 2],
    ]);
  const path = geoPath(projection).digits(1);
  const countries = feature(world, world.objects.countries) as unknown as FeatureCollection;
  const shapes = countries.features.flatMap((country) => {
    const drawn = path(country);
    return drawn ? [{ path: drawn, focus: country.properties?.name === 'Russia' }] : [];
  });
  const at = (longitude: number, latitude: number) =>
    projection([longitude, latitude])!.map(Math.round) as [number, number];
  const labels = LABELS.map(([name, longitude, latitude]) => {
    const [x, y] = at(longitude, latitude);
    return { x, y, name };
  });
  return { width: WIDTH, height: HEIGHT, shapes, labels, point: at(30.3, 59.94) };
}

/** A point inside each country, by the outlines of `world-atlas`. */
import { geoArea, geoCentroid, geoContains } from 'd3-geo';
import type { Polygon, Position } from 'geojson';
import { feature } from 'topojson-client';
import type { GeometryCollection, Topology } from 'topojson-specification';
import { round } from './regions.ts';
import { readPackageJson } from './text.ts';

interface CountryCoder {
  features: { properties: { iso1A2?: string; iso1N3?: string } }[];
}

/** ISO 3166-1 numeric codes to alpha-2. */
export function readNumericCodes(): Map<string, string> {
  const { features } = readPackageJson<CountryCoder>('@rapideditor/country-coder', 'src/data/borders.json');
  const codes = new Map<string, string>();
  for (const { properties } of features) {
    if (properties.iso1A2 && properties.iso1N3) codes.set(properties.iso1N3, properties.iso1A2);
  }
  return codes;
}

export function readAtlas() {
  const topology = readPackageJson<Topology<{ countries: GeometryCollection<{ name: string }> }>>(
    'world-atlas',
    'countries-50m.json',
  );
  return feature(topology, topology.objects.countries).features;
}

/**
 * Latitude and longitude by alpha-2 code: the middle of the largest part where it lies inside, else the capital.
 * @param capitals positions of the capitals
 */
export function readCountryPositions(
  capitals: ReadonlyMap<string, readonly [number, number]>,
): Map<string, readonly [number, number]> {
  const codes = readNumericCodes();
  const positions = new Map([...capitals].map(([code, [lat, lon]]) => [code, [round(lat), round(lon)] as const]));
  for (const { id, geometry } of readAtlas()) {
    const code = codes.get(String(id));
    if (!code) continue;
    const parts: Position[][][] =
      geometry.type === 'Polygon'
        ? [geometry.coordinates]
        : geometry.type === 'MultiPolygon'
          ? geometry.coordinates
          : [];
    let largest: Polygon | undefined;
    let largestArea = 0;
    for (const coordinates of parts) {
      const polygon: Polygon = { type: 'Polygon', coordinates };
      const area = geoArea(polygon);
      if (area > largestArea) [largest, largestArea] = [polygon, area];
    }
    if (!largest) continue;
    const [lon, lat] = geoCentroid(largest);
    if (geoContains(largest, [lon, lat])) positions.set(code, [round(lat), round(lon)]);
  }
  return positions;
}

/** The map on a card: the right country in focus, the place on its land, names that can be read. */
import { beforeAll, describe, expect, it } from 'vitest';
import { namedCountries, readCountryParts, writeOutlines } from '../../build/knowledge/outlines.ts';
import { locatorMap, mapOfEntry, type Place } from '../../src/background/locator-map.ts';
import { type Outlines, readOutlines } from '../../src/background/outlines.ts';
import type { Entry } from '../../src/knowledge/entry.ts';
import type { LocatorMap } from '../../src/messages.ts';

/** What the worker reads for maps. */
const LARGEST_FILE = 150_000;
const LARGEST_PATHS = 6000;

let file: Uint8Array;
let outlines: Outlines;
beforeAll(() => {
  file = writeOutlines(readCountryParts(), namedCountries());
  outlines = readOutlines(file.slice().buffer);
}, 60_000);

const SAMPLES: readonly Place[] = [
  { name: 'Mosul', country: 'iraq', position: [36.34, 43.13] },
  { name: 'Hong Kong', country: 'hong-kong', position: [22.28, 114.16] },
  { name: 'Suva', country: 'fiji', position: [-18.14, 178.44] },
  { name: 'Labasa', country: 'fiji', position: [-16.43, 179.36] },
  { name: 'Gaza City', country: 'state-of-palestine', position: [31.5, 34.47] },
  { name: 'Srinagar', country: 'india', position: [34.09, 74.8] },
  { name: 'Simferopol', country: 'ukraine', position: [44.95, 34.1] },
  { name: 'Laayoune', country: 'western-sahara', position: [27.14, -13.19] },
  { name: 'Anadyr', country: 'russia', position: [64.73, 177.51] },
  { name: 'Honolulu', country: 'united-states', position: [21.3, -157.86] },
  { name: 'Cayenne', country: 'french-guiana', position: [4.93, -52.33] },
  { name: 'Las Palmas', country: 'spain', position: [28.1, -15.41] },
  { name: 'Malé', country: 'maldives', position: [4.17, 73.51] },
  { name: 'Reykjavík', country: 'iceland', position: [64.14, -21.9] },
  ...['germany', 'fiji', 'chile', 'russia', 'singapore', 'iceland', 'vatican-city', 'canada', 'new-zealand'].map(
    (country) => ({ country }),
  ),
];
const draw = (place: Place): LocatorMap => {
  const map = locatorMap(outlines, place);
  if (!map) throw new Error(`no map of ${place.country}`);
  return map;
};
const focusOf = ({ shapes }: LocatorMap) => shapes.find(({ focus }) => focus)!.path;

/** Even-odd, on the path data that the card draws. */
function isOn(path: string, x: number, y: number): boolean {
  let inside = false;
  for (const ring of path.split('z').filter(Boolean)) {
    const numbers = (ring.match(/-?\d+/g) ?? []).map(Number);
    const points: [number, number][] = [[numbers[0]!, numbers[1]!]];
    for (let i = 2; i < numbers.length; i += 2) {
      const [lastX, lastY] = points.at(-1)!;
      points.push([lastX + numbers[i]!, lastY + numbers[i + 1]!]);
    }
    points.forEach(([ax, ay], i) => {
      const [bx, by] = points[(i + 1) % points.length]!;
      if (ay < y !== by < y && ax + ((y - ay) / (by - ay)) * (bx - ax) < x) inside = !inside;
    });
  }
  return inside;
}

describe('the outlines', () => {
  it('are small enough to be read for a card', () => expect(file.length).toBeLessThanOrEqual(LARGEST_FILE));
  it('are refused where the file is cut', () => {
    expect(() => readOutlines(file.slice(0, file.length - 100).buffer)).toThrow();
    expect(() => readOutlines(file.slice(0, 2000).buffer)).toThrow();
  });
  it('are the same each time', () => expect(writeOutlines(readCountryParts(), namedCountries())).toEqual(file), 60_000);
});

describe('a map', () => {
  it('has the place on the land of its country, within the picture', () => {
    for (const place of SAMPLES.filter(({ position }) => position)) {
      const map = draw(place);
      const [x, y] = map.point!;
      expect(isOn(focusOf(map), x, y) || isOn(focusOf(map), x, y + 0.5), place.name).toBe(true);
      expect(x > 0 && x < map.width && y > 0 && y < map.height, place.name).toBe(true);
    }
  });

  it('is short, on whole units, and has one country in focus', () => {
    for (const place of SAMPLES) {
      const { shapes } = draw(place);
      expect(
        shapes.reduce((sum, { path }) => sum + path.length, 0),
        place.country,
      ).toBeLessThanOrEqual(LARGEST_PATHS);
      expect(shapes.filter(({ focus }) => focus)).toHaveLength(1);
      for (const { path } of shapes) expect(path).toMatch(/^(M-?\d+,-?\d+l[-\d ]+z)+$/);
    }
  });

  it('names the neighbours, no name over another or over the place', () => {
    for (const place of SAMPLES) {
      const { labels, point, width } = draw(place);
      const boxes = labels.map(({ x, y, name }) => ({
        name,
        left: x - name.length * 4.5,
        right: x + name.length * 4.5,
        y,
      }));
      for (const [i, a] of boxes.entries()) {
        for (const b of boxes.slice(i + 1)) {
          expect(a.left < b.right && b.left < a.right && Math.abs(a.y - b.y) < 14, `${a.name} over ${b.name}`).toBe(
            false,
          );
        }
        if (point)
          expect(
            point[0] > a.left && point[0] < a.right && Math.abs(a.y - 5 - point[1]) < 8,
            `${a.name} over ${place.name}`,
          ).toBe(false);
        expect(a.left >= 0 && a.right <= width, a.name).toBe(true);
      }
    }
    expect(draw(SAMPLES[0]!).labels.map(({ name }) => name)).toEqual(
      expect.arrayContaining(['Iraq', 'Syria', 'Iran', 'Turkey']),
    );
  });

  it('shows Fiji whole, though the antimeridian runs through it', () => {
    const labasa = draw({ country: 'fiji', position: [-16.43, 179.36], name: 'Labasa' });
    const east = draw({ country: 'fiji', position: [-16.8, -179.97], name: 'Taveuni' });
    // Taveuni lies seventy kilometres east of Labasa: next to it on the map, not at its other end.
    expect(east.point![0] - labasa.point![0]).toBeGreaterThan(0);
    expect(east.point![0] - labasa.point![0]).toBeLessThan(60);
  });

  it('draws Crimea with Ukraine and Western Sahara apart from Morocco', () => {
    const kyiv = draw({ country: 'ukraine', position: [50.45, 30.52], name: 'Kyiv' });
    const simferopol = draw({ country: 'ukraine', position: [44.95, 34.1], name: 'Simferopol' });
    expect(focusOf(kyiv)).toBe(focusOf(simferopol));
    expect(locatorMap(outlines, { country: 'russia', position: [44.95, 34.1] })).toBeUndefined();
    expect(locatorMap(outlines, { country: 'morocco', position: [23.7, -15.5] })).toBeUndefined();
  });

  it('is left out for what has no outlines and for a place that lies elsewhere', () => {
    expect(locatorMap(outlines, { country: 'atlantis' })).toBeUndefined();
    expect(locatorMap(outlines, { country: 'germany', position: [48.86, 2.35] })).toBeUndefined();
  });
});

describe('an entry', () => {
  const entry: Entry = {
    id: 'mosul',
    name: 'Mosul',
    kind: 'place',
    is: 'City in Iraq',
    rank: 2,
    knownTo: '2023-03',
    source: 'GeoNames',
  };

  it('of a place has a map by its country and position', () => {
    expect(mapOfEntry(outlines, { ...entry, country: 'iraq', position: [36.34, 43.13] })?.point).toBeDefined();
    expect(
      mapOfEntry(outlines, { ...entry, within: ['nineveh-governorate', 'iraq'], position: [36.34, 43.13] })?.point,
    ).toBeDefined();
  });

  it('of a country has a map without a point', () => {
    const map = mapOfEntry(outlines, { ...entry, id: 'iraq', name: 'Iraq', position: [33, 44] });
    expect(map).toBeDefined();
    expect(map?.point).toBeUndefined();
  });

  it('of a person, or of a place without position, has none', () => {
    expect(mapOfEntry(outlines, { ...entry, kind: 'person', country: 'iraq' })).toBeUndefined();
    expect(mapOfEntry(outlines, { ...entry, country: 'iraq' })).toBeUndefined();
  });
});

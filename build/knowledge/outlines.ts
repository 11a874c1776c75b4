/**
 * Turns the outlines of `world-atlas` (Natural Earth, 1:50 million) into the compact file of which the worker draws
 * locator maps: one entry a country of ours, borders simplified once for both sides, rings whole across the antimeridian.
 */
import { mkdirSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { iso1A2Code } from '@rapideditor/country-coder';
import type { GeometryCollection, Topology } from 'topojson-specification';
import { type Bounds, LATITUDES, LONGITUDES, type OutlineHead, STEPS } from '../../src/background/outlines.ts';
import type { EntryId } from '../../src/knowledge/entry.ts';
import { readCountryTable } from '../sources/countries.ts';
import { readNumericCodes } from '../sources/positions.ts';
import { readPackageJson } from '../sources/text.ts';
import {
  areaOf,
  cutAtParallel,
  extentOf,
  isInside,
  pointInside,
  type Ring,
  simplified,
  stitched,
  unwrapped,
} from './rings.ts';

export const OUTLINES_FILE = 'outlines.bin';

/** A polygon: its outer ring, and its holes. */
type Parts = Ring[];

/** Simplification keeps what can be seen on a map that shows the whole country: a share of its extent, in degrees. */
const TOLERANCE = { share: 0.0036, least: 0.005, most: 0.075 } as const;
/** Islands below this share of the extent, squared, are left out, unless they are the country's largest part. */
const SMALLEST_PART = 0.006;
/** Parts of at least this share of the largest, or near it, make the core by which a map is framed. */
const CORE_SHARE = 0.05;
/** What is not of this table is drawn as no country. Natural Earth draws Siachen and Australia's small islands apart. */
const WITHOUT_CODE: Readonly<Record<string, string>> = {
  Kosovo: 'XK',
  Somaliland: 'SO',
  'N. Cyprus': 'CY',
  'Siachen Glacier': 'IN',
};
const SHORT_NAMES: Readonly<Record<string, string>> = {
  CD: 'DR Congo',
  CG: 'Congo',
  CF: 'Central African Rep.',
  BA: 'Bosnia',
  AE: 'UAE',
  GM: 'Gambia',
  BS: 'Bahamas',
  DO: 'Dominican Rep.',
  PG: 'Papua New Guinea',
  FM: 'Micronesia',
};

export interface CountryParts {
  readonly code: string;
  readonly polygons: readonly Parts[];
}

/** The rings of each country, by ISO code, with parts moved to the territory they are of ours: Crimea, French Guiana. */
export function readCountryParts(): CountryParts[] {
  type Atlas = Topology<{ countries: GeometryCollection<{ name: string }> }>;
  const topology = readPackageJson<Atlas>('world-atlas', 'countries-50m.json');
  const codes = readNumericCodes();
  const arcs = absoluteArcs(topology);
  const polygons = new Map<string, number[][][]>();
  for (const geometry of topology.objects.countries.geometries) {
    const code =
      codes.get(String(geometry.id)) ??
      WITHOUT_CODE[(geometry.properties as { name?: string } | undefined)?.name ?? ''];
    if (!code || (geometry.type !== 'Polygon' && geometry.type !== 'MultiPolygon')) continue;
    const list = geometry.type === 'Polygon' ? [geometry.arcs] : geometry.arcs;
    for (const polygon of list) {
      const owner = territoryOf(ringOf(polygon[0]!, arcs), code);
      polygons.set(owner, [...(polygons.get(owner) ?? []), polygon]);
    }
  }
  const tolerances = arcTolerances(polygons, arcs);
  const simple = arcs.map((arc, i) => simplified(arc, tolerances[i]!));
  const parts = [...polygons].map(([code, list]) => {
    const full = list.map((polygon) => polygon.map((indices) => ringOf(indices, arcs)));
    const drawn = list.map((polygon) => polygon.map((indices) => ringOf(indices, simple)));
    return { code, polygons: stitched(worthDrawing(full, drawn)) };
  });
  return withWesternSahara(parts);
}

/** The parallel that parts Morocco from Western Sahara; what Morocco holds south of it the atlas draws as Morocco. */
const SAHARAN_BORDER = 27.667;

function withWesternSahara(parts: readonly CountryParts[]): CountryParts[] {
  const morocco = parts.find(({ code }) => code === 'MA')?.polygons ?? [];
  const sides = (above: boolean) =>
    morocco.flatMap(([outer]): Parts[] => {
      const ring = cutAtParallel(outer!, SAHARAN_BORDER, above);
      return ring.length >= 3 ? [[ring]] : [];
    });
  return parts.map((country) => {
    if (country.code === 'MA') return { code: 'MA', polygons: sides(true) };
    if (country.code === 'EH') return { code: 'EH', polygons: [...country.polygons, ...sides(false)] };
    return country;
  });
}

/** States with which the atlas draws what has an entry of its own, or, of Russia, what the United Nations holds to be Ukraine's. */
const DRAWN_WITH_OTHERS = new Set(['FR', 'NO', 'NL', 'RU', 'AU', 'NZ', 'US']);

/** Crimea is Ukraine's by the resolutions of the UN General Assembly; both sources draw who holds it. */
const SIMFEROPOL = [34.1, 44.95] as const;

/** By country-coder, which knows the territories apart. */
function territoryOf(ring: Ring, code: string): string {
  if (!DRAWN_WITH_OTHERS.has(code)) return code;
  if (code === 'RU' && isInside(ring, SIMFEROPOL)) return 'UA';
  const [longitude, latitude] = pointInside(ring);
  return iso1A2Code([longitude, latitude], { level: 'territory' }) ?? code;
}

function absoluteArcs(topology: Topology): Ring[] {
  const { scale = [1, 1], translate = [0, 0] } = topology.transform ?? {};
  return topology.arcs.map((arc) => {
    let x = 0;
    let y = 0;
    return arc.map(([dx = 0, dy = 0]): [number, number] => {
      x += dx;
      y += dy;
      return [x * scale[0] + translate[0], y * scale[1] + translate[1]];
    });
  });
}

/** Arcs joined at their ends; a negative index is an arc backwards. */
function ringOf(indices: readonly number[], arcs: readonly Ring[]): Ring {
  return unwrapped(indices.flatMap((index) => (index < 0 ? [...arcs[~index]!].reverse() : arcs[index]!).slice(0, -1)));
}

/** The tolerance of each arc is that of the smaller of the countries it parts. */
function arcTolerances(polygons: ReadonlyMap<string, readonly number[][][]>, arcs: readonly Ring[]): number[] {
  const tolerances = arcs.map(() => TOLERANCE.most as number);
  for (const list of polygons.values()) {
    const largest = list.reduce((best, polygon) => {
      return areaOf(ringOf(polygon[0]!, arcs)) > areaOf(ringOf(best[0]!, arcs)) ? polygon : best;
    });
    const extent = extentOf(ringOf(largest[0]!, arcs));
    const tolerance = Math.min(TOLERANCE.most, Math.max(TOLERANCE.least, extent * TOLERANCE.share));
    for (const index of list.flat(2)) {
      const arc = index < 0 ? ~index : index;
      tolerances[arc] = Math.min(tolerances[arc]!, tolerance);
    }
  }
  return tolerances;
}

/** @param full the rings before simplification, by which size is told */
function worthDrawing(full: readonly Parts[], drawn: readonly Parts[]): Parts[] {
  const areas = full.map(([outer]) => areaOf(outer!));
  const largest = areas.indexOf(Math.max(...areas));
  const least = (extentOf(full[largest]![0]!) * SMALLEST_PART) ** 2;
  return drawn.flatMap((rings, i) => {
    if (i !== largest && areas[i]! < least) return [];
    // A part too small for its tolerance keeps its own points.
    const outer = rings[0]!.length < 4 ? full[i]![0]! : rings[0]!;
    return [[outer, ...rings.slice(1).filter((ring) => ring.length >= 4)]];
  });
}

function boundsOf(rings: readonly Ring[]): Bounds {
  const bounds: [number, number, number, number] = [Infinity, Infinity, -Infinity, -Infinity];
  for (const ring of rings) {
    for (const [x, y] of ring) {
      bounds[0] = Math.min(bounds[0], x);
      bounds[1] = Math.min(bounds[1], y);
      bounds[2] = Math.max(bounds[2], x);
      bounds[3] = Math.max(bounds[3], y);
    }
  }
  return bounds.map((degrees) => Math.round(degrees * 100) / 100) as unknown as Bounds;
}

/** The bounds of the parts that a reader takes for the country: the large ones. */
function coreOf(polygons: readonly Parts[]): Bounds {
  const areas = polygons.map(([outer]) => areaOf(outer!));
  const largest = Math.max(...areas);
  return boundsOf(polygons.flatMap(([outer], i) => (areas[i]! >= largest * CORE_SHARE ? [outer!] : [])));
}

export interface NamedCountry {
  readonly code: string;
  readonly id: EntryId;
  readonly name: string;
}

/** The bytes of the file, in the order of the countries' ids. */
export function writeOutlines(parts: readonly CountryParts[], named: readonly NamedCountry[]): Uint8Array {
  const byCode = new Map(parts.map(({ code, polygons }) => [code, polygons]));
  const points: number[] = [];
  const head: OutlineHead[] = [];
  for (const { code, id, name } of [...named].sort((a, b) => (a.id < b.id ? -1 : 1))) {
    const polygons = byCode.get(code);
    // The South Pole is no place of such a map's projection.
    if (!polygons || code === 'AQ') continue;
    const rings = polygons.flat();
    for (const [x, y] of rings.flat()) points.push(step(x, LONGITUDES), step(y, LATITUDES));
    const lengths = rings.map((ring) => ring.length);
    head.push({ id, name: SHORT_NAMES[code] ?? name, core: coreOf(polygons), rings: lengths });
  }
  const json = new TextEncoder().encode(JSON.stringify(head));
  const headLength = Math.ceil(json.length / 4) * 4;
  const file = new Uint8Array(4 + headLength + points.length * 2).fill(0x20, 4, 4 + headLength);
  new DataView(file.buffer).setUint32(0, headLength, true);
  file.set(json, 4);
  new Uint16Array(file.buffer, 4 + headLength).set(points);
  return file;
}

function step(degrees: number, { from, span }: { readonly from: number; readonly span: number }): number {
  return Math.max(0, Math.min(STEPS, Math.round(((degrees - from) / span) * STEPS)));
}

export function namedCountries(): NamedCountry[] {
  return readCountryTable().map(([code = '', id = '', name = '']) => ({ code, id, name }));
}

/** @param folder of the compiled map */
export function writeOutlinesFile(folder: string): void {
  mkdirSync(folder, { recursive: true });
  writeFileSync(path.join(folder, OUTLINES_FILE), writeOutlines(readCountryParts(), namedCountries()));
}

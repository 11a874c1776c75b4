/** The maps of the gallery's sample places, drawn as the worker draws them. */
import { namedCountries, readCountryParts, writeOutlines } from '../../../build/knowledge/outlines.ts';
import { locatorMap, type Place } from '../../../src/background/locator-map.ts';
import { readOutlines } from '../../../src/background/outlines.ts';
import type { LocatorMap } from '../../../src/messages.ts';

const PLACES: Readonly<Record<string, Place>> = {
  'st-petersburg': { country: 'russia', position: [59.94, 30.31], name: 'St. Petersburg' },
  'geonames-480060': { country: 'russia', position: [56.86, 35.9], name: 'Tver' },
  russia: { country: 'russia' },
};

/** By the id of the entry. */
export function sampleMaps(): Record<string, LocatorMap> {
  const outlines = readOutlines(writeOutlines(readCountryParts(), namedCountries()).slice().buffer);
  return Object.fromEntries(
    Object.entries(PLACES).map(([id, place]) => {
      const map = locatorMap(outlines, place);
      if (!map) throw new Error(`no map of ${id}`);
      return [id, map];
    }),
  );
}

/** Projections of a part of the world onto a small plane, x to the right and y downwards, in degrees of the equator. */

export interface Projection {
  readonly longitude: number;
  x(longitude: number, latitude: number): number;
  y(longitude: number, latitude: number): number;
}

const RADIANS = Math.PI / 180;
/** Nearer to the equator than this a cone is nearly a cylinder, and its formula divides by nearly nothing. */
const CONE_FROM = 12;
/** The cone touches the globe at this share of the height on both sides of the middle. */
const PARALLELS = 0.25;
/** No standard parallel beyond this latitude. */
const NORTHERNMOST = 80;

/**
 * Equidistant conic, which keeps Russia and Canada in shape; equirectangular about the equator. Formulas: Snyder, Map
 * Projections, USGS 1987, p. 111 and p. 90.
 * @param height degrees of latitude that the map shows
 */
export function projectionAround(longitude: number, latitude: number, height: number): Projection {
  const reach = height * PARALLELS;
  const south = Math.max(-NORTHERNMOST, latitude - reach);
  const north = Math.min(NORTHERNMOST, latitude + reach);
  if (Math.abs(latitude) < CONE_FROM || Math.sign(south) !== Math.sign(north)) {
    const narrow = Math.cos(latitude * RADIANS);
    return { longitude, x: (lon) => (lon - longitude) * narrow, y: (_, lat) => latitude - lat };
  }
  const [phi1, phi2] = [south * RADIANS, north * RADIANS];
  const n = phi2 - phi1 < 1e-6 ? Math.sin(phi1) : (Math.cos(phi1) - Math.cos(phi2)) / (phi2 - phi1);
  const g = Math.cos(phi1) / n + phi1;
  const rho0 = g - latitude * RADIANS;
  return {
    longitude,
    x: (lon, lat) => ((g - lat * RADIANS) * Math.sin(n * (lon - longitude) * RADIANS)) / RADIANS,
    y: (lon, lat) => (-rho0 + (g - lat * RADIANS) * Math.cos(n * (lon - longitude) * RADIANS)) / RADIANS,
  };
}

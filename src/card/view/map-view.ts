/** Draws a locator map: the country among its neighbours, and the place in it. */
import type { LocatorMap } from '../../messages.ts';
import { svg } from '../elements.ts';

/** Shares of the map's width: sizes stay the same on the card whatever units a map is drawn in. */
const LABEL_SIZE = 0.034;
const NAME_SIZE = 0.038;
const DOT = 0.013;
/** Beyond this share of the width a place's name stands before its dot, so that it is not cut off. */
const FLIP_AFTER = 0.62;

export function mapView(document: Document, map: LocatorMap, name: string, label: string): SVGSVGElement {
  const { width, height, shapes, labels, point } = map;
  return svg(
    document,
    'svg',
    { class: 'map', viewBox: `0 0 ${width} ${height}`, role: 'img', 'aria-label': label, lang: 'en', direction: 'ltr' },
    svg(document, 'rect', { class: 'sea', width, height }),
    ...shapes.map(({ path, focus }) => svg(document, 'path', { class: focus ? 'land focus' : 'land', d: path })),
    ...labels.map(({ x, y, name }) =>
      svg(document, 'text', { class: 'map-label', x, y, 'font-size': round(width * LABEL_SIZE) }, name),
    ),
    ...(point ? place(document, point, name, width) : []),
  );
}

function place(document: Document, [x, y]: readonly [number, number], name: string, width: number): SVGElement[] {
  const before = x > width * FLIP_AFTER;
  const radius = round(width * DOT);
  const gap = radius * 1.8;
  return [
    svg(document, 'circle', { class: 'place', cx: x, cy: y, r: radius }),
    svg(
      document,
      'text',
      {
        class: 'map-name',
        x: round(before ? x - gap : x + gap),
        y: round(y + width * NAME_SIZE * 0.34),
        'font-size': round(width * NAME_SIZE),
        'text-anchor': before ? 'end' : 'start',
      },
      name,
    ),
  ];
}

const round = (value: number) => Math.round(value * 10) / 10;

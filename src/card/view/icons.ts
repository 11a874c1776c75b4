/** The card's few icons, drawn on a 16 by 16 grid with the text's own colour. */
import { svg } from '../elements.ts';

const PATHS = {
  pin: 'M9.8 2.2 13.8 6.2 11 7.6 8.9 11.2 8.2 10.6 4.6 14.2 M8.2 10.6 4.9 7.2 8.4 5.1 9.8 2.2',
  close: 'M4 4 12 12 M12 4 4 12',
  back: 'M9.5 3.5 5 8 9.5 12.5',
  out: 'M6.5 4H4v8h8V9.5 M8.5 3.5h4v4 M12.3 3.7 7.5 8.5',
  down: 'M4 6.2 8 10.2 12 6.2',
  check: 'M3.5 8.5 6.5 11.5 12.5 4.8',
} as const;

export type Icon = keyof typeof PATHS;

export function icon(document: Document, name: Icon): SVGSVGElement {
  return svg(
    document,
    'svg',
    { class: `icon icon-${name}`, viewBox: '0 0 16 16', 'aria-hidden': 'true', focusable: 'false' },
    svg(document, 'path', { d: PATHS[name] }),
  );
}

/** Draws a timeline: a bar for each office or stretch, dots for milestones, a line for the article's day. */
import { ENGLISH, html, svg } from '../elements.ts';
import type { Bar, Course, Timeline } from '../timeline.ts';

/** Share of the width within which the day's label would meet the label at that end. */
const LABEL_SHARE = 0.26;

const percent = (share: number) => `${Math.round(share * 1000) / 10}%`;

export function timelineView(document: Document, timeline: Timeline, heading: string): HTMLElement {
  const { bars, course, day, first, last } = timeline;
  const note = day ? `${heading}. ${day.note}` : heading;
  return html(
    document,
    'figure',
    { class: 'timeline', 'aria-label': note },
    html(
      document,
      'div',
      { class: 'plot' },
      day && dayLine(document, day.at),
      course && courseTrack(document, course, day?.at),
      bars.length > 0 && html(document, 'ol', { role: 'list' }, ...bars.map((bar) => row(document, bar))),
    ),
    axis(document, first, last, day),
  );
}

function row(document: Document, bar: Bar): HTMLElement {
  const caption = html(
    document,
    'span',
    { class: 'caption' },
    html(document, 'span', ENGLISH, bar.what),
    html(document, 'span', { class: 'when' }, bar.when),
  );
  const kind = ['bar', bar.current && 'current', bar.open && 'open'].filter(Boolean).join(' ');
  const track = svg(
    document,
    'svg',
    { class: 'track', 'aria-hidden': 'true' },
    svg(document, 'rect', {
      class: kind,
      x: percent(bar.start),
      width: percent(bar.end - bar.start),
      y: 0,
      height: '100%',
      rx: 1.5,
    }),
  );
  return html(document, 'li', { class: bar.current ? 'current' : undefined }, caption, track);
}

/** The event's run, told apart by the article's day: what had happened, and what was to come. */
function courseTrack(document: Document, { start, end, dots }: Course, day: number | undefined): SVGSVGElement {
  const run = (from: number, to: number, kind: string) =>
    to > from &&
    svg(document, 'rect', {
      class: kind,
      x: percent(from),
      width: percent(to - from),
      y: '25%',
      height: '50%',
      rx: 1.5,
    });
  return svg(
    document,
    'svg',
    { class: 'track dots', 'aria-hidden': 'true' },
    run(start, end, 'course'),
    day !== undefined && run(start, Math.min(day, end), 'course past'),
    ...dots.map((at) => svg(document, 'circle', { class: 'dot', cx: percent(at), cy: '50%', r: 3 })),
  );
}

function dayLine(document: Document, at: number): SVGSVGElement {
  const x = percent(at);
  return svg(
    document,
    'svg',
    { class: 'day', 'aria-hidden': 'true' },
    svg(document, 'line', { x1: x, x2: x, y1: 0, y2: '100%' }),
  );
}

/** The two ends, and the day below its line; an end's label gives way where the day's would meet it. */
function axis(document: Document, first: string, last: string, day: Timeline['day']): HTMLElement {
  const meetsFirst = day !== undefined && day.at < LABEL_SHARE;
  const meetsLast = day !== undefined && day.at > 1 - LABEL_SHARE;
  const mark = day && html(document, 'span', { class: 'mark' }, day.label);
  if (mark && day) {
    const shift = meetsFirst ? 0 : meetsLast ? 1 : 0.5;
    mark.style.setProperty('--at', percent(day.at));
    mark.style.setProperty('--shift', String(shift));
    // At an end the label begins or ends at the line, but never leaves the card.
    mark.classList.add(meetsFirst ? 'from' : meetsLast ? 'to' : 'around');
  }
  return html(
    document,
    'div',
    { class: 'axis', 'aria-hidden': 'true' },
    !meetsFirst && html(document, 'span', { class: 'first' }, first),
    mark,
    !meetsLast && html(document, 'span', { class: 'last' }, last),
  );
}

/**
 * The card's style, for its shadow root. Sizes are in em of a base that follows the browser's own text size; spacing keeps
 * to a quarter of it (4 px of 16). `!important` on the host alone: there it outranks any rule of the page.
 */
const LIGHT = `
  --paper: #fffefc; --ink: #1d1f23; --soft: #5b6069; --rule: #e4e2dc; --wash: #f5f3ee; --accent: #1f5fa8;
  --mark: #b3461f; --mark-wash: #fbefe8; --bar: #b9c3cf; --sea: #e9f0f5; --land: #f7f4ec; --focus: #e3d9bd; --coast: #c9c3b2;
  --shadow: 0 1px 2px rgb(20 22 26 / .08), 0 8px 28px rgb(20 22 26 / .16);
  color-scheme: light;`;
const DARK = `
  --paper: #1f2226; --ink: #ebe8e2; --soft: #a8adb5; --rule: #383c43; --wash: #292d32; --accent: #8fbcf2;
  --mark: #f0a27c; --mark-wash: #3a2c25; --bar: #566170; --sea: #1b252e; --land: #2f3339; --focus: #56503f; --coast: #4d535c;
  --shadow: 0 1px 2px rgb(0 0 0 / .4), 0 8px 28px rgb(0 0 0 / .5);
  color-scheme: dark;`;

const HOST = `
:host { all: initial !important; display: block !important; position: fixed !important; inset: 0 auto auto 0 !important;
  width: 0 !important; height: 0 !important; overflow: visible !important; z-index: 2147483647 !important;
  font-size: medium !important; direction: ltr !important; unicode-bidi: isolate !important; pointer-events: auto !important;
  visibility: visible !important; opacity: 1 !important; }
@media print { :host { display: none !important; } }`;

const FRAME = `
* { box-sizing: border-box; }
[hidden] { display: none !important; }
.card { ${LIGHT}
  --sans: -apple-system, 'Segoe UI', Roboto, 'Helvetica Neue', Cantarell, 'Noto Sans', 'Liberation Sans', Arial, sans-serif;
  --serif: Charter, 'Bitstream Charter', 'Iowan Old Style', 'Sitka Text', Cambria, 'Source Serif 4', Georgia, 'Liberation Serif', serif;
  position: fixed; display: flex; flex-direction: column; inset-inline-end: auto;
  width: min(24em, calc(100vw - 16px)); max-height: min(var(--room, 80vh), 40em);
  font: 400 .9375em/1.5 var(--sans); color: var(--ink); background: var(--paper); border: 1px solid var(--rule); border-radius: 10px;
  box-shadow: var(--shadow); text-align: start; overflow-wrap: break-word; cursor: auto; overflow: hidden; }
.card.docked { width: calc(100vw - 16px); }
.docked .actions { column-gap: .5em; }
.docked .space { margin-inline-start: -.5em; }
.docked .icon-check { display: none; }
.card:focus, .name:focus { outline: none; }
.card[data-theme='dark'] { ${DARK} }
@media (prefers-color-scheme: dark) { .card[data-theme='auto'] { ${DARK} } }
.card[data-size='small'] { font-size: .84375em; }
.card[data-size='large'] { font-size: 1.125em; }
@media (prefers-reduced-motion: no-preference) { .card.appearing { animation: appear .12s ease-out; } }
@keyframes appear { from { opacity: 0; } }
h2, h3, p, ul, ol, dl, dd, figure { margin: 0; padding: 0; font: inherit; list-style: none; }
button, textarea { font: inherit; color: inherit; background: none; border: 0; padding: 0; margin: 0; text-align: inherit; }
button { cursor: pointer; }
:focus-visible { outline: 2px solid var(--accent); outline-offset: 1px; border-radius: 4px; }
.icon { width: 1em; height: 1em; flex: none; fill: none; stroke: currentColor; stroke-width: 1.4; stroke-linecap: round; stroke-linejoin: round; }
[dir='rtl'] .icon-back, [dir='rtl'] .icon-out { transform: scaleX(-1); }
.scroll { overflow: hidden auto; overscroll-behavior: contain; padding: .5em 1em .75em; flex: 0 1 auto; min-height: 0; scrollbar-width: thin;
  scrollbar-color: var(--bar) transparent; }`;

const READING = `
.bar { display: flex; align-items: center; gap: .125em; min-height: 1.5em; }
.kind { flex: 1; font-size: .8125em; line-height: 1.5; color: var(--soft); letter-spacing: .02em; }
.icon-button { display: grid; place-items: center; width: 1.75em; height: 1.75em; border-radius: 6px; color: var(--soft); }
.icon-button:hover { background: var(--wash); color: var(--ink); }
.icon-button[aria-pressed='true'] { color: var(--mark); background: var(--mark-wash); }
.icon-button.back { margin-inline-start: -.375em; }
.icon-button.close { margin-inline-end: -.375em; }
.name { font: 600 1.5em/1.2 var(--serif); letter-spacing: -.005em; text-wrap: balance; }
.is { margin-top: .125em; font: italic 400 1em/1.35 var(--serif); color: var(--soft); text-wrap: pretty; }
.notice { margin-top: .75em; padding: .375em .625em; font-size: .8125em; line-height: 1.4; color: var(--ink); background: var(--wash); border-radius: 6px; }
[dir='rtl'] :is(.name, .is, .line, .what, .caption span) { text-align: right; }
.label { font-size: .8125em; font-weight: 600; line-height: 1.5; color: var(--soft); }
.told { margin-top: .75em; display: grid; gap: .5em; }
.then, .now { padding-inline-start: .75em; border-inline-start: 3px solid var(--rule); }
.then { border-color: var(--mark); }
.then .label { color: var(--mark); }
.line { line-height: 1.4; }
.line.remark::first-letter { text-transform: uppercase; }
.then .line { font-weight: 600; }
.when { color: var(--soft); font-weight: 400; font-variant-numeric: tabular-nums; white-space: nowrap; }
.lead { color: var(--soft); font-weight: 400; }
.line .when { margin-inline-start: .5em; }
.card:not(.expanded) :is(.line.later, .later) { display: none; }
.about { margin-top: .75em; font: 400 1.0625em/1.45 var(--serif); text-wrap: pretty; hyphens: manual; }
.later section { margin-top: 1em; }
.facts dl { display: grid; grid-template-columns: auto 1fr; gap: .125em .75em; margin-top: .25em; font-size: .875em; line-height: 1.45; }
.facts dt { grid-column: 1; color: var(--soft); }
.facts dd { grid-column: 2; }
.scroll > .facts { margin-top: .75em; }
.scroll > .facts .label { display: none; }
.milestones ul { margin-top: .25em; display: grid; gap: .375em; }
.milestones li { display: grid; grid-template-columns: 6.25em 1fr; column-gap: .75em; font-size: .875em; line-height: 1.4; }
.milestones .when { white-space: normal; }
.chips { display: flex; flex-wrap: wrap; gap: .375em; margin-top: .375em; }
.chip { min-height: 1.9em; padding: .15em .7em; font-size: .875em; color: var(--accent); background: var(--wash); border-radius: 1em; }
.chip:hover { text-decoration: underline; }`;

const PICTURES = `
.timeline { margin-top: 1em; }
.plot { position: relative; padding-block: .25em; }
.plot ol { display: grid; gap: .25em; }
.plot .caption { display: none; position: relative; z-index: 1; font-size: .875em; line-height: 1.35; justify-content: space-between; gap: .75em; }
.caption span { background: var(--paper); }
.expanded .plot .caption { display: flex; }
.expanded .plot ol { gap: .5em; }
li.current .caption > :first-child { font-weight: 600; }
.track { display: block; width: 100%; height: .375em; overflow: visible; }
.track.dots { height: .75em; }
[dir='rtl'] :is(.track, .day) { transform: scaleX(-1); }
.bar.current { fill: var(--mark); }
rect.bar { fill: var(--bar); min-height: 0; }
.course { fill: var(--bar); }
.course.past { fill: var(--mark); }
.dot { fill: var(--paper); stroke: var(--soft); stroke-width: 1.5; }
.day { position: absolute; inset: 0; width: 100%; height: 100%; overflow: visible; pointer-events: none; }
.day line { stroke: var(--mark); stroke-width: 1.25; stroke-dasharray: 2 2; }
.axis { position: relative; height: 1.4em; font-size: .8125em; line-height: 1.4; color: var(--soft); font-variant-numeric: tabular-nums; }
.axis span { position: absolute; inset-block-start: 0; white-space: nowrap; }
.axis .first { inset-inline-start: 0; }
.axis .last { inset-inline-end: 0; }
.axis .mark { inset-inline-start: var(--at); color: var(--mark); }
.axis .around { translate: -50%; }
.axis .to { inset-inline: auto calc(100% - var(--at)); }
[dir='rtl'] .axis .around { translate: 50%; }
.map { display: block; width: 100%; height: auto; margin-top: .75em; border-radius: 6px; background: var(--sea); font-family: var(--sans); }
.sea { fill: var(--sea); }
.land { fill: var(--land); stroke: var(--coast); stroke-width: .75; stroke-linejoin: round; vector-effect: non-scaling-stroke; }
.land.focus { fill: var(--focus); }
.map-label { fill: var(--soft); text-anchor: middle; }
.map-label, .map-name { paint-order: stroke; stroke: var(--land); stroke-width: 3; stroke-linejoin: round; }
.map-name { fill: var(--ink); font-weight: 600; }
.place { fill: var(--mark); stroke: var(--paper); stroke-width: 1.5; }`;

const FOOT = `
.foot { padding: .25em 1em .5em; border-top: 1px solid var(--rule); flex: none; }
.actions { display: flex; flex-wrap: wrap; align-items: center; gap: 0 1em; }
.actions .space ~ .text-button { color: var(--soft); }
.actions .space ~ .text-button:hover { color: var(--ink); }
.space { flex: 1; }
.text-button { display: inline-flex; align-items: center; gap: .25em; min-height: 2em; font-size: .875em; color: var(--accent); text-decoration: none; border-radius: 4px; }
.text-button:hover { text-decoration: underline; }
.expanded .more-button .icon { transform: rotate(180deg); }
.known-to { font-size: .8125em; line-height: 1.3; color: var(--soft); }
.card:not(.expanded) .source.own { display: none; }
.note:not(:empty) { display: flex; flex-wrap: wrap; gap: 0 .75em; align-items: center; }
.panel, .note { font-size: .875em; }
.panel .text-button, .note .text-button { font-size: 1em; }
.panel { margin-bottom: .25em; padding-bottom: .375em; border-bottom: 1px solid var(--rule); }
.panel-actions { display: flex; flex-direction: column; align-items: flex-start; }
.report { display: grid; width: 100%; gap: .25em; color: var(--soft); }
textarea { width: 100%; padding: .375em .5em; color: var(--ink); background: var(--paper); border: 1px solid var(--soft); border-radius: 6px; resize: vertical; }
.hint { margin-top: .25em; font-size: .9375em; line-height: 1.4; color: var(--soft); }`;

const FORCED = `
@media (forced-colors: active) {
  .card { border-color: CanvasText; }
  .icon-button[aria-pressed='true'] { background: Highlight; color: HighlightText; }
  .chip, .notice { border: 1px solid CanvasText; }
  rect.bar, .course { fill: GrayText; } .dot { fill: Canvas; stroke: CanvasText; } rect.bar.current, .course.past, .place { fill: Highlight; } .day line { stroke: Highlight; }
  .sea, .land { fill: Canvas; stroke: CanvasText; } .land.focus { stroke-width: 2; }
  .map-label, .map-name { fill: CanvasText; stroke: Canvas; }
}`;

export const CARD_STYLE = [HOST, FRAME, READING, PICTURES, FOOT, FORCED].join('\n');

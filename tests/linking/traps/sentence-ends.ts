import type { Trap } from './trap.ts';

/** Sentences that end, and points that end none. */
export const sentenceEnds: readonly Trap[] = [
  {
    text: 'The soldiers came home from the U.S. Jordan Peterson, a cousin, met them at the station.',
    links: { 'U.S.': 'united-states' },
    leaves: ['Jordan Peterson'],
    failing: 'a fault of several',
  },
  {
    text: 'They flew from Paris to the U.S. Paris Hilton was on board too.',
    links: { 'U.S.': 'united-states' },
    leaves: ['Paris Hilton'],
    failing: '"U.S." is not linked',
  },
  {
    text: 'Spending on the army fell in the U.S. Army officers complained, and so did the U.S. Senate.',
    links: { 'U.S.': 'united-states', 'U.S. Senate': 'united-states-senate' },
    leaves: ['Army officers'],
    failing: '"U.S. Army" is linked to united-states-army',
  },
  {
    text: 'The visitors came from the E.U. Court officers let them in, and the U.N. Security Council took note.',
    links: { 'U.N. Security Council': 'united-nations-security-council' },
    leaves: ['Court'],
    failing: '"E.U. Court" is linked to european-court-of-justice',
  },
  {
    text: 'He was flown to the U.S. May was cold that year.',
    links: { 'U.S.': 'united-states' },
    leaves: ['May was'],
  },
  {
    text: 'The lecture ended at 6 p.m. Reading took up the rest of the evening in St. Petersburg.',
    links: { 'St. Petersburg': 'saint-petersburg' },
    leaves: ['Reading'],
  },
  {
    text: 'Gov. Rick Perry and Sen. John McCain met in Texas; Lt. Col. Perry Dunmore did not come.',
    date: '2008-08-08',
    links: { 'Rick Perry': 'rick-perry', 'John McCain': 'john-mccain', Texas: 'texas' },
    leaves: ['Perry Dunmore'],
    failing: '"Perry" is linked to rick-perry',
  },
  {
    text: 'His ship was the U.S.S. Jefferson City, which sailed for Washington, D.C. Columbus lay far behind.',
    links: { 'Washington, D.C.': 'washington-dc' },
    leaves: ['U.S.S. Jefferson City'],
    failing: '"Washington" is linked instead of "Washington, D.C."',
  },
  {
    text: 'Who taught us? Us Britons, that is, and the U.S. George W. Bush taught nobody.',
    date: '2006-01-01',
    links: { 'U.S.': 'united-states', 'George W. Bush': 'george-w-bush' },
    leaves: ['taught us', 'Us Britons'],
    failing: '"Britons" is linked to united-kingdom',
  },
  {
    text: '"We won!" Chelsea Blomqvist shouted. "Turkey next?" Ahead lay a roast turkey for us all.',
    links: {},
    leaves: ['Chelsea Blomqvist', 'roast turkey', 'for us'],
  },
];

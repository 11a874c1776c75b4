import type { Trap } from './trap.ts';

/** Sentences that end, and points that end none. */
export const sentenceEnds: readonly Trap[] = [
  {
    text: 'The soldiers came home from the U.S. Jordan Peterson, a cousin, met them at the station.',
    links: { 'U.S.': 'united-states' },
    leaves: ['Jordan Peterson'],
    failing: '"U.S." is not linked',
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
    failing: '"U.S. Army" is linked to united-states-army; "U.S. Army" is linked instead of "U.S."',
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
    failing: '"Perry" is linked to rick-perry; "Rick Perry" is not linked',
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
    leaves: ['taught us', 'Us'],
  },
  {
    text: '"We won!" Chelsea Blomqvist shouted. "Turkey next?" Ahead lay a roast turkey for us all.',
    links: {},
    leaves: ['Chelsea Blomqvist', 'roast turkey', 'for us'],
  },
  {
    text: 'His family moved to the U.S. Target after target was missed on the way.',
    links: { 'U.S.': 'united-states' },
    leaves: ['Target after'],
  },
  {
    text: 'Nobody had told the U.N. Split into two, the convoy had left in the night.',
    links: { 'U.N.': 'united-nations' },
    leaves: ['Split into'],
  },
  {
    text: 'They had talked of us. Them, that is, and us. Nothing more. U.S. Steel was not mentioned.',
    links: {},
    leaves: ['of us', 'and us'],
  },
  {
    text: 'He sold cars in Detroit. General Motors did well. Ford rose. Chrysler fell. Apple trees were in bloom.',
    links: { Detroit: 'detroit', 'General Motors': 'general-motors', Ford: 'ford-motor-company', Chrysler: 'chrysler' },
    leaves: ['Apple trees'],
    failing: '"Apple" is linked to apple',
  },
  {
    text: 'It rained all day in Washington. Post offices stayed shut. Times are hard.',
    links: { Washington: 'washington-dc' },
    leaves: ['Post offices', 'Times are'],
  },
  {
    text: 'We spent the summer in New York. Times Square was empty. City buses were not.',
    links: { 'New York': 'new-york-city', 'Times Square': 'times-square' },
    leaves: ['City buses'],
  },
  {
    text: 'The juice came from the E.U. Orange trees grow in Spain, and in the U.K. Nice fruit is dear.',
    links: { 'E.U.': 'european-union', Spain: 'spain', 'U.K.': 'united-kingdom' },
    leaves: ['Orange trees', 'Nice fruit'],
  },
  {
    text: 'The work took until 3 a.m. Sunday Times readers would not have waited for Prof. May Alcott.',
    links: { 'Sunday Times': 'sunday-times' },
    leaves: ['May Alcott'],
  },
  {
    text: 'The general lives in Ft. Worth, the colonel in St. Louis, Mo. Jackson lies between the two, he said.',
    links: { 'St. Louis': 'st-louis' },
    leaves: ['he said'],
  },
  {
    text: 'Send the letter to Washington D.C. Bush will not read it. Neither will the Fed. Up to now nobody has.',
    date: '2003-05-05',
    links: { 'Washington D.C.': 'washington-dc', Fed: 'federal-reserve' },
    leaves: ['Up to now'],
  },
  {
    text: 'He flew home from the U.S. The May heat had not ended in the U.K. Nor had the rain in Paris, Texas.',
    links: { 'U.S.': 'united-states', 'U.K.': 'united-kingdom' },
    leaves: ['May heat'],
  },
  {
    text: 'The mail-order house was bought by Amazon.com Inc. Then came the fall; it may close in May.',
    date: '2015-05-05',
    links: {},
    leaves: ['Then came', 'may close', 'in May'],
  },
  {
    text: 'The order came from the E.U. In the end, the U.N. Also came up, as did Martin Luther King Jr. But that was long ago.',
    links: { 'E.U.': 'european-union', 'U.N.': 'united-nations', 'Martin Luther King Jr': 'martin-luther-king-jr' },
    leaves: ['In the end', 'came up'],
  },
];

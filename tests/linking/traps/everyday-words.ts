import type { Trap } from './trap.ts';

/** Everyday words that are also the names of people, companies and towns. */
export const everydayWords: readonly Trap[] = [
  {
    text: 'It may rain. May is the wettest month here, and May flowers need it.',
    links: {},
    leaves: ['It may', 'May is', 'May flowers'],
  },
  {
    text: 'An apple fell on the target; Apple pie was served to those who hit it.',
    links: {},
    leaves: ['apple fell', 'target', 'Apple pie'],
    failing: '"Apple" is linked to apple',
  },
  {
    text: 'Shoppers left Target with bags full of toys; the chain, based in Minneapolis, had missed its target.',
    date: '2013-12-19',
    links: { Target: 'target', Minneapolis: 'minneapolis' },
    leaves: ['missed its target'],
    failing: '"Target" is not linked',
  },
  {
    text: 'Reading to children helps them. Reading aloud is best, and the reading may be short.',
    links: {},
    leaves: ['Reading to', 'Reading aloud', 'reading may'],
  },
  {
    text: 'The train from Reading to London was late; reading the paper helped.',
    links: { Reading: 'reading-gb', London: 'london' },
    leaves: ['reading the paper'],
    failing: '"Reading" is not linked',
  },
  {
    text: 'Nice weather, said the baker. Split the dough and bake it till brown.',
    links: {},
    leaves: ['Nice weather', 'baker', 'Split the dough', 'bake', 'till brown'],
  },
  {
    text: 'Orange paint covered the wall; the shell of an egg and a gap in the fence were all that was left.',
    links: {},
    leaves: ['Orange paint', 'shell', 'gap'],
  },
  {
    text: 'Bill the customer before the bill is due, and mark the page with a cross.',
    links: {},
    leaves: ['Bill the customer', 'the bill', 'mark the page'],
  },
  {
    text: 'China cups and a turkey stood on the table; Polish them well, the cook said, and chill the punch.',
    links: {},
    leaves: ['China cups', 'turkey', 'Polish them', 'punch'],
    failing: '"Polish" is linked to poland',
  },
  {
    text: 'Guardian angels have no boss, and the economist in the spectator’s seat has no sun.',
    links: {},
    leaves: ['Guardian angels', 'economist', 'spectator', 'no sun'],
  },
  {
    text: 'Gates were shut, jobs were lost, and the cook said that rice, beans and grass were all they had.',
    links: {},
    leaves: ['Gates were', 'jobs', 'cook', 'rice', 'grass'],
  },
  {
    text: 'Will you marry me? Will asked Grace. Grant me a day, she said; Hope was all he had.',
    links: {},
    leaves: ['Will you', 'Grant me', 'Hope was'],
  },
  {
    text: 'Sprint to the bus, dash home, subway or no subway: time is money, and the express is full.',
    links: {},
    leaves: ['Sprint to', 'subway', 'time is', 'express'],
  },
  {
    text: 'Amazon warriors and a python were drawn on the vase; Mars, the god, and a Tide of red filled the rest.',
    links: {},
    leaves: ['python', 'Tide of'],
  },
  {
    text: 'Bush after bush was cut down to make room; Brown leaves and green shoots lay in the sand.',
    links: {},
    leaves: ['Bush after', 'Brown leaves', 'green shoots', 'sand'],
  },
  {
    text: 'Stone walls do not a prison make. Stone by stone, the mason built the mill, and the miller paid in coin.',
    links: {},
    leaves: ['Stone walls', 'Stone by stone', 'mason', 'mill', 'miller', 'coin'],
  },
  {
    text: 'Lent by a friend, the car broke down in Bath. Bath time for the engine, joked the mechanic, and grinned.',
    links: {},
    leaves: ['Lent by'],
  },
  {
    text: 'Seal the deal, fry the fish and buy a drum of cooking oil: such was the chef’s list for the day.',
    links: {},
    leaves: ['Seal the deal', 'fry', 'buy', 'list for the day'],
  },
  {
    text: 'Major changes are due; Minor ones may wait until the next session, the clerk said.',
    links: {},
    leaves: ['Major changes', 'Minor ones', 'may wait', 'next session'],
  },
  {
    text: 'Turkey shut its border on Sunday. Trucks bound for Turkey stood in line until the evening. Turkey did not say when it will open. Mobile cranes lifted some of the load.',
    date: '2014-05-05',
    links: { Turkey: 'turkey' },
    leaves: ['Mobile'],
  },
  {
    text: 'Reading the map took an hour, and reading it twice took two; then the last bus had gone to Reading.',
    date: '2014-05-05',
    links: {},
    leaves: ['Reading the map', 'reading it'],
  },
  {
    text: 'A court in Hamburg heard the case. Its judges asked what Google had known; the lawyers of Google did not answer. Nice weather kept the public away.',
    date: '2010-05-05',
    links: { Hamburg: 'hamburg', Google: 'google' },
    leaves: ['Nice'],
  },
];

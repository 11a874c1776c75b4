import type { Trap } from './trap.ts';

/** Titles before a name, and appositions after it, tell who is meant. */
export const titles: readonly Trap[] = [
  {
    text: 'Ambassador Rice told the United Nations that the vote could not wait.',
    date: '2010-06-09',
    links: { Rice: 'susan-rice', 'United Nations': 'united-nations' },
    leaves: ['vote'],
  },
  {
    text: 'Governor Brown signed the water bill in Sacramento.',
    date: '2014-09-16',
    links: { Brown: 'jerry-brown', Sacramento: 'sacramento-ca-us' },
    leaves: ['bill'],
  },
  {
    text: 'President Bush called Prime Minister Major after the ceasefire in the Gulf.',
    date: '1991-03-01',
    links: { Bush: 'george-h-w-bush', Major: 'john-major', ceasefire: 'ceasefire' },
    leaves: [],
  },
  {
    text: 'Mr Brown, a plumber, said that Mrs Thatcher, his neighbour, had called. Mrs May had not.',
    links: {},
    leaves: ['Mr Brown', 'Mrs May'],
  },
  {
    text: 'Defense Secretary Gates and Admiral Mullen testified before the Senate.',
    date: '2010-12-02',
    links: { Gates: 'robert-gates', Senate: 'united-states-senate' },
    leaves: [],
    failing: '"Senate" is not linked',
  },
  {
    text: 'Carney, the White House press secretary, took no questions.',
    date: '2012-06-06',
    links: { Carney: 'jay-carney' },
    leaves: ['questions'],
    failing: '"Carney" is not linked',
  },
  {
    text: 'Carney, the governor of the Bank of England, took no questions.',
    date: '2016-06-06',
    links: { Carney: 'mark-carney', 'Bank of England': 'bank-of-england' },
    leaves: ['questions'],
  },
  {
    text: 'Attorney General Holder and FBI Director Mueller briefed Congress.',
    date: '2011-09-12',
    links: { Holder: 'eric-holder', Mueller: 'robert-mueller', Congress: 'united-states-congress' },
    leaves: [],
  },
  {
    text: 'German Defence Minister Pistorius and Bayern coach Tuchel were asked the same question on Sunday.',
    date: '2023-06-04',
    links: { Pistorius: 'boris-pistorius', Tuchel: 'thomas-tuchel' },
    leaves: ['the same'],
  },
  {
    text: 'Federal Reserve Chairman Powell said nothing new; Chief Justice Roberts said nothing at all.',
    date: '2019-01-30',
    links: { Powell: 'jerome-powell', 'Chief Justice Roberts': 'john-roberts' },
    leaves: ['said'],
  },
  {
    text: 'Pope Benedict met President Lincoln Chafee’s widow in Rome, and Sister Mary Washington sang.',
    date: '2008-04-16',
    links: { Rome: 'rome' },
    leaves: ['Mary Washington', 'Lincoln Chafee'],
  },
  {
    text: 'President Clinton watched as King Hussein shook hands with Prime Minister Rabin.',
    date: '1994-10-26',
    links: { Clinton: 'bill-clinton', 'King Hussein': 'hussein-of-jordan', Rabin: 'yitzhak-rabin' },
    leaves: ['hands'],
  },
  {
    text: 'Sergeant Bowe Jordan and Captain Paris Whitlock were buried at Arlington.',
    links: {},
    leaves: ['Bowe Jordan', 'Paris Whitlock'],
  },
  {
    text: 'President Park dissolved the assembly in Seoul and ruled by decree.',
    date: '1972-10-18',
    links: { Park: 'park-chung-hee', Seoul: 'seoul' },
    leaves: ['dissolved'],
  },
  {
    text: 'The captain of the Titanic was called Smith; Captain Cook had sailed the Pacific long before him.',
    links: { Pacific: 'pacific-ocean' },
    leaves: ['Smith'],
  },
  {
    text: 'Secretary-General Ban and President Moon never met in office.',
    date: '2017-06-01',
    links: { Moon: 'moon-jae-in' },
    leaves: ['met in office'],
  },
  {
    text: 'Sen. Paul of Kentucky asked; Gov. Walker of Wisconsin watched; Rep. Lewis of Georgia wept.',
    date: '2014-03-03',
    links: {
      Paul: 'rand-paul',
      Kentucky: 'kentucky',
      Walker: 'scott-walker',
      Wisconsin: 'wisconsin',
      Lewis: 'john-lewis',
      Georgia: 'georgia-us',
    },
    leaves: ['asked'],
    failing: '"Georgia" is not linked; "Walker" is not linked; and more',
  },
  {
    text: 'The Bush administration misled the country, her book says; a bush in bloom is on its cover.',
    date: '2007-03-04',
    links: { Bush: 'george-w-bush' },
    leaves: ['a bush'],
  },
  {
    text: 'President Clinton vetoed both bills. Polls put Clinton ahead of Dole, the leader of the Senate.',
    date: '1995-11-11',
    links: { Clinton: 'bill-clinton', Senate: 'united-states-senate' },
    leaves: ['bills'],
  },
  {
    text: 'North Korean team representative Kim Hwa Min said the athletes would march. Mr. Kim named no date.',
    date: '2005-11-01',
    links: { 'North Korean': 'north-korea' },
    leaves: ['Kim Hwa Min', 'Kim'],
  },
];

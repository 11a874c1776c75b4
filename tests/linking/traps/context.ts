import type { Trap } from './trap.ts';

/** Names of several bearers of which the rest of the text tells the right one. */
export const context: readonly Trap[] = [
  {
    text: 'Congo’s president spoke in Brazzaville; the north of Congo is forest, and Brazzaville lies far to the south.',
    date: '2014-05-05',
    links: { Congo: 'republic-of-the-congo', Brazzaville: 'brazzaville' },
    leaves: ['far to the south'],
    failing:
      '"Congo" is linked to democratic-republic-of-the-congo; "Congo" is linked to democratic-republic-of-the-congo',
  },
  {
    text: 'Voters in Georgia and Alabama chose their governors; in Atlanta the lines were long.',
    date: '2018-11-06',
    links: { Georgia: 'georgia-us', Alabama: 'alabama', Atlanta: 'atlanta' },
    leaves: ['lines'],
  },
  {
    text: 'The church bombing in Birmingham killed four girls; Martin Luther King spoke in Alabama the week after.',
    date: '1963-09-18',
    links: { Birmingham: 'birmingham-al-us', Alabama: 'alabama', 'Martin Luther King': 'martin-luther-king-jr' },
    leaves: ['four girls'],
    failing: '"Birmingham" is linked to birmingham',
  },
  {
    text: 'Researchers at MIT in Cambridge, Massachusetts, built the robot; a second one stands in Boston.',
    links: { Cambridge: 'cambridge-ma-us', Massachusetts: 'massachusetts', Boston: 'boston' },
    leaves: ['robot'],
  },
  {
    text: 'Trains between Cambridge and London were late; punts on the river in Cambridge were not.',
    links: { London: 'london', Cambridge: 'cambridge' },
    leaves: ['punts'],
    failing: '"Cambridge" is linked to university-of-cambridge; "Cambridge" is linked to university-of-cambridge',
  },
  {
    text: 'The King of Jordan received refugees from Syria in Amman; Jordan has taken in a million of them.',
    date: '2014-01-08',
    links: { Jordan: 'jordan', Syria: 'syria', Amman: 'amman' },
    leaves: ['a million'],
    failing: '"King of Jordan" is linked instead of "Jordan"',
  },
  {
    text: 'Abraham Lincoln practised law in Springfield, Illinois; his house in Springfield is a museum.',
    links: { 'Abraham Lincoln': 'abraham-lincoln', Springfield: 'springfield-il-us', Illinois: 'illinois' },
    leaves: ['museum'],
    failing: '"Springfield" is not linked',
  },
  {
    text: 'In Punjab the Taliban struck a school; Pakistan’s prime minister flew to Lahore.',
    date: '2014-12-20',
    links: { Punjab: 'punjab-pakistan', Taliban: ['taliban', 'tehrik-i-taliban-pakistan'], Lahore: 'lahore' },
    leaves: ['struck'],
  },
  {
    text: 'Armstrong stepped down from the ladder, and Houston cheered: NASA had put a man on the Moon.',
    date: '1969-07-21',
    links: { Armstrong: 'neil-armstrong', NASA: 'nasa' },
    leaves: ['stepped'],
    failing: '"Armstrong" is not linked',
  },
  {
    text: 'Armstrong played the trumpet in New Orleans long before jazz reached Paris.',
    date: '1955-05-05',
    links: { Armstrong: 'louis-armstrong', 'New Orleans': 'new-orleans', Paris: 'paris' },
    leaves: ['long before'],
    failing: '"Armstrong" is not linked',
  },
  {
    text: 'Alonso, the midfielder, left Real Madrid for Bayern Munich; Liverpool had sold him to Spain.',
    date: '2014-08-29',
    links: { Alonso: 'xabi-alonso', 'Real Madrid': 'real-madrid', 'Bayern Munich': 'fc-bayern-munich' },
    leaves: ['sold'],
  },
  {
    text: 'Bach wants the Olympics to go on, the IOC says; the games in Tokyo will open in July.',
    date: '2021-03-12',
    links: { Bach: 'thomas-bach', IOC: 'international-olympic-committee', Tokyo: 'tokyo' },
    leaves: ['go on'],
  },
  {
    text: 'Congress lost the election, and Sonia Gandhi stepped aside; Narendra Modi was sworn in at New Delhi.',
    date: '2014-05-26',
    links: {
      Congress: 'indian-national-congress',
      'Sonia Gandhi': 'sonia-gandhi',
      'Narendra Modi': 'narendra-modi',
      'New Delhi': 'new-delhi',
    },
    leaves: ['aside'],
    failing: '"Congress" is not linked',
  },
  {
    text: 'The ABC in Sydney cut a hundred jobs; Australia’s broadcaster blamed the government in Canberra.',
    date: '2014-11-24',
    links: { ABC: 'australian-broadcasting-corporation', Sydney: 'sydney', Canberra: 'canberra' },
    leaves: ['hundred jobs'],
  },
  {
    text: 'The LSE suspended trading in the shares; Deutsche Börse, which wants to buy the London exchange, gave no comment.',
    date: '2016-06-24',
    links: { LSE: 'london-stock-exchange' },
    leaves: ['comment'],
    failing: '"LSE" is not linked',
  },
  {
    text: 'Columbia, the capital of South Carolina, took the flag down; Charleston had asked for it.',
    date: '2015-07-10',
    links: { Columbia: 'columbia-sc-us', 'South Carolina': 'south-carolina' },
    leaves: ['flag'],
    failing: '"Columbia" is not linked',
  },
  {
    text: 'The RSF ranks Norway first in its press freedom index; journalists in Eritrea are worst off, the RSF says.',
    date: '2019-04-18',
    links: { RSF: 'reporters-without-borders', Norway: 'norway', Eritrea: 'eritrea' },
    leaves: ['says'],
  },
  {
    text: 'The mayor of Hyderabad in Pakistan’s Sindh province closed the schools; in Karachi it rained as well.',
    date: '2011-09-12',
    links: { Hyderabad: 'hyderabad-pk', Karachi: 'karachi' },
    leaves: ['as well'],
    failing: '"Hyderabad" is linked to hyderabad',
  },
  {
    text: 'The storm hit Newcastle, north of Sydney; coal ships waited off Newcastle for the swell to ease.',
    date: '2015-04-22',
    links: { Newcastle: 'newcastle-au', Sydney: 'sydney' },
    leaves: ['swell'],
    failing: '"Newcastle" is linked to newcastle-upon-tyne; "Newcastle" is linked to newcastle-upon-tyne',
  },
];

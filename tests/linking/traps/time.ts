import type { Trap } from './trap.ts';

/** Who was not yet born or founded is not meant; who held the office on that day is; no date, no help. */
export const time: readonly Trap[] = [
  {
    text: 'President Bush spoke of Kuwait and of a new world order.',
    date: '1991-01-16',
    links: { Bush: 'george-h-w-bush', Kuwait: 'kuwait' },
    leaves: ['new world'],
  },
  {
    text: 'President Johnson asked Congress for more troops in Vietnam.',
    date: '1966-02-02',
    links: { Johnson: 'lyndon-b-johnson', Vietnam: 'vietnam' },
    leaves: ['asked'],
  },
  {
    text: 'President Clinton played the saxophone at the dinner in Prague.',
    date: '1994-01-11',
    links: { Clinton: 'bill-clinton', Prague: 'prague' },
    leaves: ['dinner'],
  },
  {
    text: 'Prime Minister Trudeau walked alone in the snow of Ottawa that night.',
    date: '1984-02-28',
    links: { Trudeau: 'pierre-trudeau', Ottawa: 'ottawa' },
    leaves: ['snow'],
  },
  {
    text: 'President Assad received the envoy in Damascus and spoke for four hours.',
    date: '1986-05-05',
    links: { 'President Assad': 'hafez-al-assad', Damascus: 'damascus' },
    leaves: [],
    failing: '"President Assad" is linked to bashar-al-assad',
  },
  {
    text: 'President Roosevelt sailed down the Panama canal works in a white suit.',
    date: '1906-11-16',
    links: { Roosevelt: 'theodore-roosevelt' },
    leaves: ['suit'],
  },
  {
    text: 'President Adams swam in the Potomac at dawn, as he did every morning.',
    date: '1826-06-13',
    links: { Adams: 'john-quincy-adams' },
    leaves: ['morning'],
    failing: '"Adams" is not linked',
  },
  {
    text: 'Prime Minister Gandhi was shot in her garden in New Delhi this morning.',
    date: '1984-10-31',
    links: { Gandhi: 'indira-gandhi', 'New Delhi': 'new-delhi' },
    leaves: ['morning'],
    failing: '"Gandhi" is not linked',
  },
  {
    text: 'Prime Minister Sharif left Islamabad for London on Tuesday.',
    date: '2022-09-20',
    links: { Sharif: 'shehbaz-sharif', Islamabad: 'islamabad', London: 'london' },
    leaves: [],
  },
  {
    text: 'A grocer named Putin and a baker named Obama opened a shop in Leningrad.',
    date: '1951-03-03',
    links: {},
    leaves: ['Putin', 'Obama'],
  },
  {
    text: 'Tesla, the inventor, turned seventy-five and spoke to the pigeons of New York.',
    date: '1931-07-10',
    links: { Tesla: 'nikola-tesla', 'New York': 'new-york-city' },
    leaves: ['pigeons'],
    failing: '"Tesla" is not linked',
  },
  {
    text: 'The portrait of Queen Elizabeth, painted after the defeat of the Armada, was sold in London.',
    date: '1928-05-05',
    links: { 'Queen Elizabeth': 'elizabeth-i', London: 'london' },
    leaves: ['defeat'],
    failing: '"Queen Elizabeth" is not linked',
  },
  {
    text: 'The girls held up their apples; the youngest, Beyonce, won the Twitter prize for the best bird song.',
    date: '1961-06-01',
    links: {},
    leaves: ['Beyonce', 'Twitter'],
  },
  {
    text: 'Governor Reagan of California will not run, his office said on Monday; nor will Governor Bush of Texas.',
    date: '1968-01-01',
    links: { Reagan: 'ronald-reagan', California: 'california', Texas: 'texas' },
    leaves: ['Bush'],
  },
  {
    text: 'President Lee opened the G20 summit in Seoul.',
    date: '2010-11-11',
    links: { Lee: 'lee-myung-bak', 'G20 summit': 'g20', Seoul: 'seoul' },
    leaves: [],
  },
  {
    text: 'Prime Minister Lee of Singapore thanked the crowd and went home.',
    date: '1966-04-19',
    links: { Lee: 'lee-kuan-yew', Singapore: 'singapore' },
    leaves: ['thanked'],
  },
  {
    text: 'Elon Musk and Julius Caesar appear in one poem, and so do Queen Victoria and Queen Camilla; it may rhyme.',
    links: {
      'Elon Musk': 'elon-musk',
      'Julius Caesar': 'julius-caesar',
      'Queen Victoria': 'queen-victoria',
      'Queen Camilla': 'queen-camilla',
    },
    leaves: ['it may rhyme'],
  },
  {
    text: 'President Marcos vetoed the bill in Manila.',
    date: '2023-07-02',
    links: { Marcos: 'ferdinand-marcos-jr', Manila: 'manila' },
    leaves: ['bill'],
  },
  {
    text: 'Chancellor Schroeder and President Chirac opposed the war; President Aquino was out of office.',
    date: '2003-03-10',
    links: { 'Chancellor Schroeder': 'gerhard-schroder', Chirac: 'jacques-chirac', Aquino: 'corazon-aquino' },
    leaves: [],
  },
  {
    text: 'Vance and Sunak shared a room in their first term, and nobody had heard of either.',
    date: '2002-10-05',
    links: {},
    leaves: ['Vance', 'Sunak'],
  },
];

import type { Trap } from './trap.ts';

const WASHINGTON = 'federal-government-of-the-united-states';
/** Either card tells the reader what is meant. */
const MOSCOW = ['government-of-russia', 'moscow'];

/** Capitals that stand for governments, streets for markets; and the same names where they stand for neither. */
export const metonyms: readonly Trap[] = [
  {
    text: 'Washington accused Moscow of breaking the treaty, and Moscow accused Washington.',
    date: '2014-07-29',
    links: { Washington: WASHINGTON, Moscow: MOSCOW },
    leaves: [],
    failing: '"Washington" is not linked; "Washington" is linked to washington-dc',
  },
  {
    text: 'Washington and Moscow agreed to cut their nuclear weapons by a third.',
    date: '2010-03-26',
    links: { Washington: WASHINGTON, Moscow: MOSCOW, 'nuclear weapons': 'nuclear-weapon' },
    leaves: ['agreed'],
    failing: '"Washington" is not linked; "Moscow" is not linked',
  },
  {
    text: 'Washington denied on Friday that it had listened to the chancellor’s telephone.',
    date: '2013-10-25',
    links: { Washington: WASHINGTON },
    leaves: ['telephone'],
    failing: '"Washington" is not linked',
  },
  {
    text: 'The Brussels sprouts were boiled too long, said the cook, who had learnt her trade in Brussels.',
    links: { Brussels: 'brussels' },
    leaves: ['Brussels sprouts'],
    failing: '"Brussels" is linked to brussels',
  },
  {
    text: 'They lived in a white house with green shutters, next to a yard with a pentagon of stones.',
    links: {},
    leaves: ['white house', 'next to', 'pentagon'],
  },
  {
    text: 'The number 10 scored twice, and the number 11 missed; the crowd at Number 10 Mill Lane cheered.',
    links: {},
    leaves: ['number 10', 'Number 10 Mill Lane'],
  },
  {
    text: 'Snow fell on the roofs of Hollywood, Florida, for the first time in a hundred years.',
    links: { Hollywood: 'hollywood-fl-us', Florida: 'florida' },
    leaves: ['roofs'],
  },
  {
    text: 'Crystal Palace Park was shut; the dinosaurs of Crystal Palace Park are made of brick.',
    links: {},
    leaves: ['Crystal Palace Park'],
  },
  {
    text: 'The Kremlin denied it, and the kremlin of the little town of Suzdal, all white walls, looked on.',
    date: '2016-01-12',
    links: { Kremlin: 'kremlin' },
    leaves: ['the kremlin of the little'],
  },
  {
    text: 'Foggy Bottom and the Pentagon disagreed with Langley about the house on the hill.',
    date: '2003-05-05',
    links: { 'Foggy Bottom': 'united-states-department-of-state', Pentagon: 'united-states-department-of-defense' },
    leaves: ['the house on the hill'],
  },
  {
    text: 'The Vatican said nothing; in Whitehall and at Westminster nobody cared; the palace of the duke was up for sale.',
    date: '2012-02-12',
    links: { Vatican: ['holy-see', 'vatican-city'] },
    leaves: ['palace of the duke', 'up for sale'],
    failing: '"Vatican" is not linked',
  },
  {
    text: 'He walked down Wall Street Road, a lane in Devon that no banker has ever seen, to the sea.',
    links: {},
    leaves: ['Wall Street Road', 'banker'],
  },
  {
    text: 'Capitol Hill Books sells thrillers; senators on Capitol Hill buy them, and may even read them.',
    links: { 'Capitol Hill': ['united-states-congress', 'united-states-capitol'] },
    leaves: ['Capitol Hill Books', 'may even'],
  },
  {
    text: 'A Moscow mule in one hand and a bun in the other, she read the card of the May Inn.',
    links: {},
    leaves: ['Moscow mule', 'May Inn'],
    failing: '"Moscow" is linked to moscow',
  },
  {
    text: 'Number 10 would not comment; a Downing Street spokesman said that the prime minister may call later.',
    date: '2011-07-07',
    links: {
      'Number 10': ['government-of-the-united-kingdom', 'downing-street'],
      'Downing Street': ['government-of-the-united-kingdom', 'downing-street'],
    },
    leaves: ['may call'],
  },
  {
    text: 'Kiev and Moscow blamed each other for the blast; in Kyiv the trams stood still, and nobody was seen on the boulevards.',
    date: '2015-02-02',
    links: { Kiev: ['kyiv', 'government-of-ukraine'], Moscow: MOSCOW, Kyiv: 'kyiv' },
    leaves: ['seen'],
  },
  {
    text: 'Ottawa has signed, Canberra and Tokyo will sign; Washington, having signed last, is the first to regret it.',
    date: '2016-02-04',
    links: { Washington: WASHINGTON, Canberra: 'canberra', Tokyo: 'tokyo' },
    leaves: ['last', 'first'],
    failing: '"Washington" is linked to washington-dc',
  },
];

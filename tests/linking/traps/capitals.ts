import type { Trap } from './trap.ts';

/** Forms that need their capital, or all of them: "us" is no country, "who" no organisation. */
export const capitals: readonly Trap[] = [
  {
    text: 'Tell us who they are, said the man from the WHO, and we will tell US doctors.',
    links: { WHO: 'world-health-organization', US: 'united-states' },
    leaves: ['Tell us', 'us who', 'the man'],
  },
  {
    text: 'The aids in the clinic are worn out: AIDS and malaria fill every bed, Unaids says.',
    links: { malaria: 'malaria' },
    leaves: ['The aids'],
  },
  {
    text: 'It is up to you. Is it? IS fighters left Mosul on foot.',
    date: '2017-07-01',
    links: { IS: 'islamic-state', Mosul: 'mosul' },
    leaves: ['It is', 'Is it'],
    failing: '"IS" is not linked',
  },
  {
    text: 'We bade him sit in the reach of the sun and said no more than we had to.',
    links: {},
    leaves: ['bade', 'reach', 'sun', 'said', 'than'],
  },
  {
    text: 'He is fed up with the fed cattle; the Fed, up to now, has not raised rates.',
    date: '2014-04-04',
    links: { Fed: 'federal-reserve' },
    leaves: ['fed up', 'fed cattle'],
  },
  {
    text: 'The big bang of the lid made the cat leap; a nato-like knot held the rope, an opec of knots.',
    links: {},
    leaves: ['cat', 'leap', 'nato-like', 'opec'],
  },
  {
    text: 'The met office clerk met his dutch uncle, they went dutch, and both ate french fries.',
    links: {},
    leaves: ['clerk met', 'dutch uncle', 'went dutch', 'french fries'],
  },
  {
    text: 'Pole after pole was planted; the finish was near, the swede in the soup was hot, and the danish was sweet.',
    links: {},
    leaves: ['Pole after', 'pole was', 'finish', 'swede', 'danish', 'sweet'],
  },
  {
    text: 'The house speaker hummed; in the House, Speaker John Boehner counted votes.',
    date: '2013-10-16',
    links: { House: 'united-states-house-of-representatives', 'John Boehner': 'john-boehner' },
    leaves: ['The house'],
    failing: '"House" is not linked',
  },
  {
    text: 'A march through the city in march step ended with a jam; in March nobody had been there.',
    links: {},
    leaves: ['A march', 'march step', 'in March', 'city'],
  },
  {
    text: 'His son plays the bass; the sage and the thyme in the sauce are from the pope of cooks.',
    links: {},
    leaves: ['plays', 'bass', 'sage', 'pope of cooks'],
    failing: '"pope" is linked to pope',
  },
  {
    text: 'The cook made a mandarin tart, a java coffee and a jersey pudding; cayenne came last.',
    links: {},
    leaves: ['mandarin', 'java', 'jersey', 'cayenne'],
  },
  {
    text: 'She put it on the un-ironed shirt: an ion, a ban, a pin, an era of nothing new.',
    links: {},
    leaves: ['un-ironed', 'ban', 'pin'],
  },
  {
    text: 'The republican spirit of the ball and the democratic mood of the buffet were praised by the labour ward.',
    links: {},
    leaves: ['republican spirit', 'democratic mood', 'labour ward', 'ball'],
  },
  {
    text: 'The lib dems? No, the lib of the boat, cried the mate; sail on, ride the tide, mind the boom.',
    links: {},
    leaves: ['lib of', 'sail', 'boom'],
  },
  {
    text: 'Congress, in the sense of a coming together, met on the green; the congress of birds sang in the senate of trees.',
    links: {},
    leaves: ['congress of birds', 'senate of trees', 'met on', 'green'],
  },
  {
    text: 'The guardian of the lock and a mirror maker read The Guardian and the Daily Mirror by the light of a star.',
    links: { 'The Guardian': 'the-guardian', 'Daily Mirror': 'daily-mirror' },
    leaves: ['guardian of', 'mirror maker', 'star'],
  },
  {
    text: 'US ends its talks on fish. It had asked us for more time, the envoy said. Nice words were few.',
    date: '2016-05-05',
    links: { US: 'united-states' },
    leaves: ['asked us', 'Nice'],
  },
];

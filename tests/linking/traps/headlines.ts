import type { Trap } from './trap.ts';

/** Headings in which capitals tell nothing. */
export const headlines: readonly Trap[] = [
  {
    text: 'TELL US MORE, VOTERS URGE OBAMA\nPresident Barack Obama met voters on Monday.',
    date: '2010-09-20',
    links: { OBAMA: 'barack-obama', 'Barack Obama': 'barack-obama' },
    leaves: ['TELL US MORE'],
  },
  {
    text: 'WHO IS TO BLAME? IT MAY BE ALL OF US\nA new report looks for those who are to blame.',
    links: {},
    leaves: ['WHO IS', 'IT MAY BE', 'ALL OF US'],
  },
  {
    text: 'What May Happen Next as Prices Target New Highs\nEconomists disagree.',
    links: {},
    leaves: ['What May Happen', 'Prices Target New'],
  },
  {
    text: 'Carney Leaves White House\nJay Carney, the press secretary, will step down this month.',
    date: '2014-05-30',
    links: { Carney: 'jay-carney', 'White House': 'white-house', 'Jay Carney': 'jay-carney' },
    leaves: [],
  },
  {
    text: 'How to Cook a Nice Turkey\nThe bird needs four hours.',
    links: {},
    leaves: ['How to Cook a Nice Turkey'],
  },
  {
    text: 'Ten Jobs That Pay Well in Big Cities\nNurses come first.',
    links: {},
    leaves: ['Ten Jobs'],
  },
  {
    text: 'FED UP WITH IT: A LIFE IN THE GAP YEAR\nTravel tires many.',
    links: {},
    leaves: ['FED UP', 'WITH IT', 'GAP YEAR'],
  },
  {
    text: 'Putin Visits Beijing as Russia Signs Gas Deal\nThe agreement was signed by Vladimir Putin.',
    date: '2014-05-21',
    links: { Putin: 'vladimir-putin', Beijing: 'beijing', Russia: 'russia', 'Vladimir Putin': 'vladimir-putin' },
    leaves: ['Gas Deal'],
  },
  {
    text: 'JORDAN PETERSON TO SPEAK IN TORONTO\nThe psychologist returns to Canada.',
    links: { TORONTO: 'toronto', Canada: 'canada' },
    leaves: ['JORDAN PETERSON'],
  },
  {
    text: 'Best Visa Advice for a Gap Year Abroad\nAsk early.',
    links: {},
    leaves: ['Best Visa Advice', 'Gap Year'],
  },
  {
    text: 'Why Total Silence Is the Orange of Meditation\nAn essay.',
    links: {},
    leaves: ['Total Silence', 'Orange of Meditation'],
  },
  {
    text: 'MERKEL AND SARKOZY SEEK DEAL ON EURO\nGerman Chancellor Angela Merkel and French President Nicolas Sarkozy met in Paris.',
    date: '2011-08-16',
    links: {
      MERKEL: 'angela-merkel',
      SARKOZY: 'nicolas-sarkozy',
      EURO: 'euro',
      'Angela Merkel': 'angela-merkel',
      'Nicolas Sarkozy': 'nicolas-sarkozy',
      Paris: 'paris',
    },
    leaves: ['DEAL'],
    failing: '"EURO" is not linked',
  },
  {
    text: 'NO REST FOR US AS IT COMES UP AGAIN\nThe night shift goes on.',
    links: {},
    leaves: ['NO REST FOR US AS IT COMES UP AGAIN'],
  },
  {
    text: 'Brown Defends Next Bank Bailout\nPrime Minister Gordon Brown spoke for an hour in the Commons.',
    date: '2009-01-20',
    links: {
      Brown: 'gordon-brown',
      Bailout: 'bailout',
      Commons: 'house-of-commons-of-the-united-kingdom',
      'Gordon Brown': 'gordon-brown',
    },
    leaves: ['Next Bank'],
    failing: '"Commons" is not linked',
  },
  {
    text: 'Bush Fires Spread North of the City\nA hundred homes were lost near Melbourne.',
    date: '2009-02-08',
    links: { Melbourne: 'melbourne' },
    leaves: ['Bush Fires', 'North'],
  },
  {
    text: 'Rice Prices Rise as Crops Fail Across Asia\nThe cost of rice has doubled in a year.',
    date: '2008-04-11',
    links: { Asia: 'asia' },
    leaves: ['Rice Prices', 'rice has doubled'],
  },
  {
    text: 'Rice Up Next in Israel for Talks\nSecretary of State Condoleezza Rice is to meet the prime minister.',
    date: '2007-01-13',
    links: { Rice: 'condoleezza-rice', Israel: 'israel', 'Condoleezza Rice': 'condoleezza-rice' },
    leaves: ['Up Next'],
  },
  {
    text: 'A Fast Way to Polish Silver and Other Tips\nUse a soft cloth.',
    links: {},
    leaves: ['Polish Silver'],
  },
  {
    text: 'Trump Card: How a Small Town Won Its Library\nThe mayor found the money.',
    date: '2005-03-01',
    links: {},
    leaves: ['Trump Card'],
  },
  {
    text: 'CHINA AND RUSSIA SIGN PACT; JAPAN TO WAIT AND SEE\nThe foreign ministers met in Moscow.',
    links: { CHINA: 'china', RUSSIA: 'russia', JAPAN: 'japan', Moscow: 'moscow' },
    leaves: ['TO WAIT AND SEE'],
  },
];

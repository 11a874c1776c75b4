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
];

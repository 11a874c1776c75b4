import type { Trap } from './trap.ts';

/** Surnames and acronyms that the document itself explains, also backwards for its headline. */
export const explained: readonly Trap[] = [
  {
    text: 'Jay Carney spoke for the White House. “We have no comment,” Carney said.',
    date: '2013-05-05',
    links: { 'Jay Carney': 'jay-carney', Carney: 'jay-carney', 'White House': 'white-house' },
    leaves: [],
  },
  {
    text: 'Susan Rice will succeed Tom Donilon. Rice has been ambassador to the United Nations.',
    date: '2013-06-05',
    links: { 'Susan Rice': 'susan-rice', Rice: 'susan-rice', 'United Nations': 'united-nations' },
    leaves: [],
  },
  {
    text: 'Greg Abbott sued again. Abbott, the governor of Texas, had done so thirty times.',
    date: '2016-05-25',
    links: { 'Greg Abbott': 'greg-abbott', Abbott: 'greg-abbott', Texas: 'texas' },
    leaves: [],
  },
  {
    text: 'Johnson Signs Bill\nPresident Lyndon B. Johnson signed the bill in the East Room. “This is a great day,” Johnson said.',
    date: '1964-07-02',
    links: { Johnson: 'lyndon-b-johnson', 'Lyndon B. Johnson': 'lyndon-b-johnson' },
    leaves: ['Bill'],
  },
  {
    text: 'Lee Visits Memorial\nSouth Korea’s President Lee Myung-bak laid a wreath on Tuesday.',
    date: '2012-06-06',
    links: { Lee: 'lee-myung-bak', 'Lee Myung-bak': 'lee-myung-bak' },
    leaves: ['Memorial'],
  },
  {
    text: 'Powell: No Rate Cut Yet\nFederal Reserve chair Jerome Powell said that inflation was still too high.',
    date: '2024-05-01',
    links: { Powell: 'jerome-powell', 'Jerome Powell': 'jerome-powell', 'Federal Reserve': 'federal-reserve' },
    leaves: [],
  },
  {
    text: 'Hermann Hesse wrote the novel in Switzerland. Hesse had left Germany before the war.',
    links: { 'Hermann Hesse': 'hermann-hesse', Hesse: 'hermann-hesse', Switzerland: 'switzerland', Germany: 'germany' },
    leaves: [],
  },
  {
    text: 'The Australian Broadcasting Corporation (ABC) moved the programme. ABC gave no reason.',
    date: '2012-09-09',
    links: {
      'Australian Broadcasting Corporation': 'australian-broadcasting-corporation',
      ABC: 'australian-broadcasting-corporation',
    },
    leaves: ['programme'],
  },
  {
    text: 'Theresa May resigned in May. May said that she would stay until June; in May nobody had thought so.',
    date: '2019-06-02',
    links: { 'Theresa May': 'theresa-may' },
    leaves: ['in May'],
    failing: '"May" is linked to theresa-may; "May" is linked to theresa-may',
  },
  {
    text: 'Eric Schmidt left Google. Schmidt, 65, will write. Helmut Schmidt’s books sold well, he joked.',
    date: '2020-05-10',
    links: {
      'Eric Schmidt': 'eric-schmidt',
      Schmidt: 'eric-schmidt',
      Google: 'google',
      'Helmut Schmidt': 'helmut-schmidt',
    },
    leaves: ['joked'],
  },
  {
    text: 'Jeb Bush ran for governor of Florida. Bush had lost once before, to Lawton Chiles.',
    date: '1998-11-01',
    links: { 'Jeb Bush': 'jeb-bush', Bush: 'jeb-bush', Florida: 'florida' },
    leaves: [],
  },
  {
    text: 'Naomi Osaka won in Melbourne. Osaka dropped her racket and wept.',
    date: '2019-01-26',
    links: { 'Naomi Osaka': 'naomi-osaka', Osaka: 'naomi-osaka', Melbourne: 'melbourne' },
    leaves: [],
  },
  {
    text: 'Herta Müller read in Cologne; Müller, who had won the Nobel Prize, was met by Günter Grass. Grass read too.',
    date: '2010-05-02',
    links: {
      'Herta Müller': 'herta-muller',
      Müller: 'herta-muller',
      Cologne: 'cologne',
      'Nobel Prize': 'nobel-prize',
      'Günter Grass': 'gunter-grass',
      Grass: 'gunter-grass',
    },
    leaves: [],
  },
  {
    text: 'Roosevelt Speaks in Geneva\nEleanor Roosevelt, who chairs the commission, called for a vote. “All human beings are born free,” Roosevelt said.',
    date: '1947-12-10',
    links: { Roosevelt: 'eleanor-roosevelt', Geneva: 'geneva', 'Eleanor Roosevelt': 'eleanor-roosevelt' },
    leaves: [],
  },
  {
    text: 'The actor Michael Jordan Fisher is no sportsman. Jordan Fisher, as friends call him, sings; Fisher’s song is called “Jordan”.',
    links: {},
    leaves: ['Michael Jordan Fisher', 'Jordan Fisher'],
  },
  {
    text: 'Paul Ryan will speak on Monday, and Ryan Tedder will sing. Ryan’s budget is bold, his party says.',
    date: '2012-08-20',
    links: { 'Paul Ryan': 'paul-ryan', Ryan: 'paul-ryan' },
    leaves: ['Ryan Tedder'],
  },
  {
    text: 'The International Monetary Fund (IMF) lent the money. Christine Lagarde, who leads the IMF, was content; Lagarde smiled.',
    date: '2014-01-15',
    links: {
      'International Monetary Fund': 'international-monetary-fund',
      IMF: 'international-monetary-fund',
      'Christine Lagarde': 'christine-lagarde',
      Lagarde: 'christine-lagarde',
    },
    leaves: ['lent'],
  },
  {
    text: 'Clinton Leaves Hospital\nFormer President Bill Clinton went home to New York on Friday. Clinton had felt pains in his chest.',
    date: '2010-02-12',
    links: { Clinton: 'bill-clinton', 'Bill Clinton': 'bill-clinton' },
    leaves: ['Hospital'],
  },
  {
    text: 'UN Secretary-General Ban Ki-moon spoke of a dark day. “It hurts,” Ban said. Ban will fly to the camp on Monday.',
    date: '2014-05-05',
    links: {
      UN: 'united-nations',
      'Secretary-General': 'secretary-general-of-the-united-nations',
      'Ban Ki-moon': 'ban-ki-moon',
      Ban: 'ban-ki-moon',
    },
    leaves: [],
  },
  {
    text: 'The New York Giants drew at home. A field goal had put the Giants ahead, and giants of men wept.',
    date: '2012-10-02',
    links: { 'New York Giants': 'new-york-giants', Giants: 'new-york-giants' },
    leaves: ['giants of men'],
  },
];

import type { Trap } from './trap.ts';

/** Characters that look like nothing or like others; written as escapes, since nobody can see them. */
export const characters: readonly Trap[] = [
  {
    text: 'Talks at the White\u00a0House went on while the United\u00a0Nations waited.',
    links: { 'White\u00a0House': 'white-house', 'United\u00a0Nations': 'united-nations' },
    leaves: [],
  },
  {
    text: 'The Euro\u00adpean Com\u00admis\u00adsion fined Micro\u00adsoft again.',
    links: { 'Euro\u00adpean Com\u00admis\u00adsion': 'european-commission', 'Micro\u00adsoft': 'microsoft' },
    leaves: [],
  },
  {
    text: 'P\ufb01zer and Net\ufb02ix are seldom named in one sentence.',
    links: { 'P\ufb01zer': 'pfizer', 'Net\ufb02ix': 'netflix' },
    leaves: [],
  },
  {
    text: 'Recep Tayyip Erdog\u0306an received Franc\u0327ois Hollande in Ankara.',
    date: '2014-01-27',
    links: {
      'Recep Tayyip Erdog\u0306an': 'recep-tayyip-erdogan',
      'Franc\u0327ois Hollande': 'francois-hollande',
      Ankara: 'ankara',
    },
    leaves: [],
  },
  {
    text: 'The train from Zu\u0308rich to Mu\u0308nchen stops in Lindau.',
    links: { 'Zu\u0308rich': 'zurich', 'Mu\u0308nchen': 'munich' },
    leaves: [],
  },
  {
    text: 'Angela\u202fMerkel thanked Vladimir\u2009Putin in St.\u00a0Petersburg.',
    date: '2012-06-21',
    links: {
      'Angela\u202fMerkel': 'angela-merkel',
      'Vladimir\u2009Putin': 'vladimir-putin',
      'St.\u00a0Petersburg': 'saint-petersburg',
    },
    leaves: [],
  },
  {
    text: 'The Gold\u200bman Sachs\u200b Group\u200b hired him from the Inter\u200bnational Mone\u200btary Fund.',
    links: { 'Inter\u200bnational Mone\u200btary Fund': 'international-monetary-fund' },
    leaves: [],
  },
  {
    text: '\u2068Barack Obama\u2069 wrote to \u200eHassan\u00a0Rouhani\u200e, president of Iran.',
    date: '2013-09-18',
    links: { 'Barack Obama': 'barack-obama', 'Hassan\u00a0Rouhani': 'hassan-rouhani', Iran: 'iran' },
    leaves: [],
  },
  {
    text: 'Beyonce\u0301 sang in Bogota\u0301, and Emmanuel\ufeff Macron listened.',
    date: '2018-02-01',
    links: { 'Beyonce\u0301': 'beyonce', 'Bogota\u0301': 'bogota', 'Emmanuel\ufeff Macron': 'emmanuel-macron' },
    leaves: [],
  },
  {
    text: 'The leaders of the G\u201120 and of the G\u20107 met in Que\u0301bec.',
    links: { 'G\u201120': 'g20', 'G\u20107': 'g7' },
    leaves: [],
  },
  {
    text: 'L\u00f3dz was written without its stroke, \u0141\u00f3d\u017a with all of it; both are the same city in Po\u00adland.',
    links: { '\u0141\u00f3d\u017a': 'lodz', 'Po\u00adland': 'poland' },
    leaves: [],
  },
  {
    text: 'He of\ufb01ced next to the Of\ufb01ce for National Statistics and read the \ufb01nal \ufb01gures \ufb01rst, in Lon\u00addon.',
    links: { 'Lon\u00addon': 'london' },
    leaves: ['next to', '\ufb01nal'],
  },
  {
    text: 'Hawai\u02bbi is a state, Sana\u02bca a capital, Bosnia\u2010Herzegovina a country.',
    links: {
      'Hawai\u02bbi': 'hawaii',
      'Sana\u02bca': 'sanaa',
      'Bosnia\u2010Herzegovina': 'bosnia-and-herzegovina',
    },
    leaves: [],
  },
  {
    text: 'NATO\u2019s Jens\u00a0Stoltenberg (\u201cthe Norwegian\u201d) met Dilma\u00a0Rousseff\u2026 and Luiz Ina\u0301cio Lula da Silva.',
    date: '2015-03-03',
    links: {
      NATO: 'nato',
      'Jens\u00a0Stoltenberg': 'jens-stoltenberg',
      'Dilma\u00a0Rousseff': 'dilma-rousseff',
      'Luiz Ina\u0301cio Lula da Silva': 'luiz-inacio-lula-da-silva',
    },
    leaves: [],
  },
  {
    text: 'Zinedine Zidane\u2019s Real\u00a0Madrid beat Atle\u0301tico Madrid; Paris Saint\u2011Germain watched.',
    date: '2016-05-28',
    links: {
      'Zinedine Zidane': 'zinedine-zidane',
      'Real\u00a0Madrid': 'real-madrid',
      'Atle\u0301tico Madrid': 'atletico-madrid',
      'Paris Saint\u2011Germain': 'paris-saint-germain',
    },
    leaves: [],
  },
  {
    text: 'A\ufe0fpple pie and china\u00a0cups, turkey\u00a0eggs and french\u00a0fries: the menu was long.',
    links: {},
    leaves: ['china\u00a0cups', 'turkey\u00a0eggs', 'french\u00a0fries'],
  },
  {
    text: 'The U.S.\u00a0Supreme Court and the U.\u200aS. Senate\u00a0 agreed; the U.S.\u00a0House of Representatives didn\u2019t.',
    links: {
      'U.S.\u00a0Supreme Court': 'supreme-court-of-the-united-states',
      'U.S.\u00a0House of Representatives': 'united-states-house-of-representatives',
    },
    leaves: [],
  },
  {
    text: 'Gu\u0308nter Grass read to Gerhard Schro\u0308der; Willy\u00a0Brandt had liked neither grass nor silence.',
    links: {
      'Gu\u0308nter Grass': 'gunter-grass',
      'Gerhard Schro\u0308der': 'gerhard-schroder',
      'Willy\u00a0Brandt': 'willy-brandt',
    },
    leaves: ['neither grass'],
  },
];

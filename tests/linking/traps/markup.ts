import type { Trap } from './trap.ts';

/** Pairs joined by hyphens and slashes, and names broken over inline markup and wrapped lines. */
export const markup: readonly Trap[] = [
  {
    text: 'The U.S.-Russia summit and the Franco-German plan were one next-to-last item; the Sino-Soviet border was another.',
    links: { 'U.S.': 'united-states', Russia: 'russia' },
    leaves: ['next-to-last', 'another'],
  },
  {
    text: 'He took the Paris/London train with a T-shirt/jeans look and an up-to-date/next-to-nothing fare.',
    links: { Paris: 'paris', London: 'london' },
    leaves: ['up-to-date', 'next-to-nothing'],
  },
  {
    text: 'A Moscow-Beijing pact, an EU/NATO office, a Merkel-led government: the paper’s front page was full.',
    date: '2014-05-05',
    links: { Moscow: 'moscow', Beijing: 'beijing', EU: 'european-union', NATO: 'nato', Merkel: 'angela-merkel' },
    leaves: ['front page'],
  },
  {
    text: 'The well-read nurse, the all-in-one phone and the May-to-June heat were her subjects in a first-class essay.',
    links: {},
    leaves: ['well-read', 'all-in-one', 'May-to-June'],
  },
  {
    text: 'Mary Washington-Lee and Jordan Smith-Paris, two students, won.',
    links: {},
    leaves: ['Washington-Lee', 'Jordan Smith-Paris'],
    failing: '"Paris" is linked to paris',
  },
  {
    text: 'The next-door neighbours were pro-Obama/anti-Trump, a Barack Obama/Michelle Obama picture in their window.',
    date: '2017-02-02',
    links: {
      Obama: 'barack-obama',
      Trump: 'donald-trump',
      'Barack Obama': 'barack-obama',
      'Michelle Obama': 'michelle-obama',
    },
    leaves: ['next-door'],
    failing: '"Trump" is not linked',
  },
  {
    text: 'Talks between Israel/Palestine experts and Iran‑Iraq war veterans were held in New York.',
    links: { Israel: 'israel', 'Iran‑Iraq war': 'iran-iraq-war', 'New York': 'new-york-city' },
    leaves: [],
  },
  {
    text: 'President Barack <b>Obama</b> flew to <i>New</i> <i>York</i>.',
    markup: true,
    date: '2012-09-24',
    links: { 'Barack Obama': 'barack-obama', 'New York': 'new-york-city' },
    leaves: [],
  },
  {
    text: '<span class="dropcap">G</span>ermany and <span>F</span>rance, led by <a href="/merkel">Angela</a> Merkel and <a href="/sarkozy">Nicolas</a> Sarkozy, agreed.',
    markup: true,
    date: '2011-12-05',
    links: {
      Germany: 'germany',
      France: 'france',
      'Angela Merkel': 'angela-merkel',
      'Nicolas Sarkozy': 'nicolas-sarkozy',
    },
    leaves: [],
  },
  {
    text: 'The answer came from the White\n          House, after the United\n          Nations had asked Vladimir\n          Putin.',
    markup: true,
    date: '2013-09-10',
    links: {
      'White\n          House': 'white-house',
      'United\n          Nations': 'united-nations',
      'Vladimir\n          Putin': 'vladimir-putin',
    },
    leaves: [],
  },
  {
    text: 'She wrote for the <em>New York</em> <em>Times</em> and <em>The Washing<wbr>ton Post</em>.',
    markup: true,
    links: { 'New York Times': 'new-york-times', 'Washington Post': 'washington-post' },
    leaves: [],
  },
  {
    text: 'The psychologist <a href="/j">Jordan</a> <b>Peterson</b> and the heiress <i>Paris</i> Hilton were seen.',
    markup: true,
    links: { 'Paris Hilton': 'paris-hilton' },
    leaves: ['Jordan Peterson'],
  },
  {
    text: 'Of the G<sub>20</sub> and the <abbr title="European Union">EU</abbr>’s <span>Commis</span>sion, the Euro<span>pean</span> Central <u>Bank</u> was the first to speak.',
    markup: true,
    links: { 'European Central Bank': 'european-central-bank', G20: 'g20' },
    leaves: ['first to speak'],
  },
  {
    text: 'Manchester <mark>United</mark> beat <mark>Real</mark> Madrid; <strong>Bayern</strong> <strong>Munich</strong> lost to F.C. <i>Barcelona</i>.',
    markup: true,
    date: '2009-04-08',
    links: {
      'Manchester United': 'manchester-united-fc',
      'Real Madrid': 'real-madrid',
      'Bayern Munich': 'fc-bayern-munich',
    },
    leaves: [],
  },
  {
    text: 'A court in South\n    <a href="/africa">Africa</a> set Oscar\n    <a href="/oscar">Pistorius</a> free; North <a href="/korea">Korea</a> was\n    <b>up</b> <b>next</b>.',
    markup: true,
    date: '2014-02-20',
    links: {
      'South\n    Africa': 'south-africa',
      'Oscar\n    Pistorius': 'oscar-pistorius',
      'North Korea': 'north-korea',
    },
    leaves: ['up next'],
  },
  {
    text: 'Gold<i>man</i> Sachs, <b>Deut</b>sche Bank and Bank <span>of</span> America paid; so did <span>Morgan</span> <span>Stanley</span>.',
    markup: true,
    links: {
      'Goldman Sachs': 'goldman-sachs',
      'Deutsche Bank': 'deutsche-bank',
      'Bank of America': 'bank-of-america',
      'Morgan Stanley': 'morgan-stanley',
    },
    leaves: [],
  },
  {
    text: 'It may <i>be</i> hot, she said, and it <b>will</b> be us <i>all</i>&nbsp;— <q>who</q> else? <q>Turkey</q> for lunch, then.',
    markup: true,
    links: {},
    leaves: ['It may', 'be us', 'who else', 'Turkey'],
  },
];

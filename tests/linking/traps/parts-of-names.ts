import type { Trap } from './trap.ts';

/** A known name that stands beside another capital, or within a longer phrase, and is right all the same. */
export const partsOfNames: readonly Trap[] = [
  {
    text: 'The Obama administration asked for more time.',
    date: '2011-05-03',
    links: { Obama: 'barack-obama' },
    leaves: ['administration'],
    failing:
      '"Obama administration" is linked to presidency-of-barack-obama; "Obama administration" is linked instead of "Obama"',
  },
  {
    text: 'German Chancellor Angela Merkel flew to Ankara; Turkish President Abdullah Gul met her there.',
    date: '2010-03-29',
    links: {
      German: 'germany',
      'Angela Merkel': 'angela-merkel',
      Ankara: 'ankara',
      Turkish: 'turkey',
      'Abdullah Gul': 'abdullah-gul',
    },
    leaves: [],
    failing: '"German Chancellor" is linked instead of "German"',
  },
  {
    text: 'The Assad regime and the Gaddafi family bought villas in Cyprus.',
    date: '2012-06-01',
    links: { Assad: 'bashar-al-assad', Gaddafi: 'muammar-gaddafi', Cyprus: 'cyprus' },
    leaves: ['regime', 'family'],
    failing: '"Assad" is not linked',
  },
  {
    text: 'A Netanyahu speech in Congress angered the Obama White House.',
    date: '2015-03-03',
    links: { Netanyahu: 'benjamin-netanyahu', Congress: 'united-states-congress', 'White House': 'white-house' },
    leaves: ['speech'],
    failing: '"Obama White House" is linked instead of "White House"; "Congress" is not linked',
  },
  {
    text: 'A Putin ally bought the Moscow newspaper, and a Berlusconi spokesman praised the Kremlin-friendly deal.',
    date: '2008-09-09',
    links: { Putin: 'vladimir-putin', Moscow: 'moscow', Berlusconi: 'silvio-berlusconi', Kremlin: 'kremlin' },
    leaves: ['ally', 'spokesman', 'deal'],
  },
  {
    text: 'Former British Prime Minister Tony Blair and then-Foreign Secretary Jack Straw answered the questions.',
    date: '2010-01-29',
    links: { British: 'united-kingdom', 'Tony Blair': 'tony-blair', 'Jack Straw': 'jack-straw' },
    leaves: ['questions'],
    failing: '"British Prime Minister" is linked instead of "British"',
  },
  {
    text: 'Ex-Chancellor Gerhard Schroeder sat next to the Gazprom chief and two Siemens managers.',
    date: '2007-11-11',
    links: { 'Gerhard Schroeder': 'gerhard-schroder', Gazprom: 'gazprom', Siemens: 'siemens' },
    leaves: ['next to', 'chief'],
  },
  {
    text: 'The Trump White House was silent; a Clinton campaign memo was not.',
    date: '2017-10-10',
    links: { 'White House': 'white-house' },
    leaves: ['memo'],
  },
  {
    text: 'Berlin Mayor Klaus Wowereit received Nice Mayor Christian Estrosi and London Mayor Boris Johnson.',
    date: '2011-10-25',
    links: {
      Berlin: 'berlin',
      'Klaus Wowereit': 'klaus-wowereit',
      Nice: 'nice',
      London: 'london',
      'Boris Johnson': 'boris-johnson',
    },
    leaves: ['Christian Estrosi'],
    failing: '"London Mayor" is linked instead of "London"; "Nice" is not linked',
  },
  {
    text: 'BMW boss Norbert Reithofer and Greenpeace activist Lena Tamm agreed on one thing: the EU Commission was late.',
    date: '2009-12-01',
    links: { BMW: 'bmw', Greenpeace: 'greenpeace' },
    leaves: ['Lena Tamm'],
  },
  {
    text: 'The Bush administration, the Merkel government and the Sarkozy camp spoke with one voice in Brussels.',
    date: '2008-10-12',
    links: { Bush: 'george-w-bush', Merkel: 'angela-merkel', Sarkozy: 'nicolas-sarkozy', Brussels: 'brussels' },
    leaves: ['administration', 'government', 'camp'],
    failing:
      '"Bush administration" is linked to presidency-of-george-w-bush; "Bush administration" is linked instead of "Bush"',
  },
  {
    text: 'Apple founder Steve Jobs and Microsoft co-founder Bill Gates met twice that year.',
    date: '2007-06-01',
    links: { Apple: 'apple', 'Steve Jobs': 'steve-jobs', Microsoft: 'microsoft', 'Bill Gates': 'bill-gates' },
    leaves: ['met twice'],
  },
  {
    text: 'Chelsea captain John Terry and Real Madrid coach Jose Mourinho shook hands; Barcelona fans booed.',
    date: '2011-04-27',
    links: {
      Chelsea: 'chelsea-fc',
      'John Terry': 'john-terry',
      'Real Madrid': 'real-madrid',
      'Jose Mourinho': 'jose-mourinho',
      Barcelona: 'fc-barcelona',
    },
    leaves: ['fans'],
  },
  {
    text: 'Two Boeing 747s and a Lufthansa Airbus stood in Frankfurt; a Ryanair crew was next.',
    links: { Lufthansa: 'lufthansa', Airbus: 'airbus', Ryanair: 'ryanair' },
    leaves: ['next'],
    failing: '"Lufthansa" is not linked; "Airbus" is not linked',
  },
  {
    text: 'US Vice President Joe Biden and Russian Foreign Minister Sergey Lavrov met in Munich; NATO Secretary General Anders Fogh Rasmussen looked on.',
    date: '2013-02-02',
    links: {
      US: 'united-states',
      'Joe Biden': 'joe-biden',
      Russian: 'russia',
      'Sergey Lavrov': 'sergey-lavrov',
      Munich: 'munich',
      NATO: 'nato',
      'Anders Fogh Rasmussen': 'anders-fogh-rasmussen',
    },
    leaves: [],
    failing: '"US Vice President" is linked instead of "US"',
  },
  {
    text: 'A Harvard Medical School doctor flew Air France to a Nobel Prize dinner with the Swedish Queen’s aide.',
    links: { 'Air France': 'air-france', 'Nobel Prize': 'nobel-prize', Swedish: 'sweden' },
    leaves: ['Queen', 'aide'],
  },
  {
    text: 'Syrian President Bashar al-Assad’s cousin and an Assad loyalist fled the Damascus suburb.',
    date: '2013-01-08',
    links: { Syrian: 'syria', 'Bashar al-Assad': 'bashar-al-assad', Assad: 'bashar-al-assad', Damascus: 'damascus' },
    leaves: ['loyalist', 'suburb'],
  },
  {
    text: 'The May government fell out over Brexit talks, and a Johnson adviser said that it may fall altogether.',
    date: '2018-11-20',
    links: { 'Brexit talks': 'brexit' },
    leaves: ['may fall'],
  },
  {
    text: 'The Clinton administration and the Reagan era were compared by a Washington economist on Fox News.',
    date: '2004-04-04',
    links: {
      Clinton: 'bill-clinton',
      Reagan: 'ronald-reagan',
      Washington: 'washington-dc',
      'Fox News': 'fox-news',
    },
    leaves: ['administration', 'era'],
    failing:
      '"Clinton administration" is linked to presidency-of-bill-clinton; "Reagan era" is linked to presidency-of-ronald-reagan; and more',
  },
];

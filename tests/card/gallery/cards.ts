/** Sample cards of every kind and in every state that changes what a card says; true, and written for the gallery. */
import type { Card } from '../../../src/messages.ts';

type Sample = Omit<
  Card,
  | 'rank'
  | 'source'
  | 'knownTo'
  | 'asOf'
  | 'dated'
  | 'then'
  | 'now'
  | 'timeline'
  | 'before'
  | 'since'
  | 'facts'
  | 'related'
> &
  Partial<Card>;

function sample(card: Sample): Card {
  return {
    rank: 2,
    source: 'authored',
    knownTo: '2025-10',
    asOf: '2013-08-07',
    dated: true,
    then: [],
    now: [],
    timeline: [],
    before: [],
    since: [],
    facts: [],
    related: [],
    ...card,
  };
}

const spokesman = { what: 'White House Press Secretary', from: '2011-02-11', to: '2014-06-20' };
const airbnb = { what: 'Head of policy and communications at Airbnb', from: '2022-09' };

const carney = sample({
  id: 'jay-carney',
  name: 'Jay Carney',
  kind: 'person',
  is: 'American journalist and press officer',
  about:
    'Reported for Time magazine for twenty years, from Moscow among other places, before he changed sides and spoke for Joe Biden and then for Barack Obama.',
  age: 48,
  then: [spokesman],
  now: [airbnb],
  timeline: [
    { what: 'Communications director to the Vice President', from: '2009-01', to: '2011-02' },
    spokesman,
    { what: 'Senior vice president at Amazon', from: '2015-03', to: '2022-07' },
    airbnb,
  ],
  before: [
    { on: '2008-12', what: 'Leaves Time magazine to join Joe Biden’s staff.' },
    { on: '2011-02-11', what: 'Succeeds Robert Gibbs as press secretary.' },
  ],
  since: [
    { on: '2014-05-30', what: 'President Obama announces that he is leaving.' },
    { on: '2015-03', what: 'Joins Amazon to lead its public affairs.' },
  ],
  facts: [{ label: 'born', value: '1965-05-22' }],
  related: [
    { id: 'barack-obama', name: 'Barack Obama' },
    { id: 'white-house', name: 'White House' },
    { id: 'joe-biden', name: 'Joe Biden' },
  ],
  wikipedia: 'Jay Carney',
});

const third = { what: 'President of Russia', from: '2012-05-07' };
const putin = sample({
  id: 'vladimir-putin',
  name: 'Vladimir Putin',
  kind: 'person',
  is: 'Russian president, a former intelligence officer',
  about:
    'Has led Russia since the last day of 1999, for four of those years as prime minister under Dmitri Medvedev. In 2022 he ordered the full-scale invasion of Ukraine.',
  age: 60,
  then: [third],
  timeline: [
    { what: 'Director of the Federal Security Service', from: '1998-07-25', to: '1999-08-09' },
    { what: 'Prime Minister', from: '1999-08-16', to: '2000-05-07' },
    { what: 'President of Russia', from: '2000-05-07', to: '2008-05-07' },
    { what: 'Prime Minister', from: '2008-05-08', to: '2012-05-07' },
    third,
  ],
  before: [
    { on: '1999-12-31', what: 'Boris Yeltsin resigns and leaves him the presidency.' },
    { on: '2008-05-08', what: 'Becomes prime minister as Medvedev takes the presidency.' },
    { on: '2012-03-04', what: 'Is elected president again.' },
  ],
  since: [
    { on: '2014-03-18', what: 'Signs the annexation of Crimea.' },
    { on: '2022-02-24', what: 'Sends the army into Ukraine.' },
    { on: '2023-03-17', what: 'The International Criminal Court issues a warrant for his arrest.' },
  ],
  facts: [{ label: 'born', value: '1952-10-07' }],
  related: [
    { id: 'russia', name: 'Russia' },
    { id: 'st-petersburg', name: 'St. Petersburg' },
  ],
  wikipedia: 'Vladimir Putin',
});

const petersburg = sample({
  id: 'st-petersburg',
  name: 'St. Petersburg',
  kind: 'place',
  is: 'Russia’s second city, on the Gulf of Finland',
  about:
    'Founded by Peter the Great as his window on Europe and capital of the empire for two centuries. It was called Leningrad under the Soviets.',
  facts: [
    { label: 'population', value: 'about 5,600,000 (2021)' },
    { label: 'founded', value: '1703-05-27' },
    { label: 'country', value: 'Russia' },
    { label: 'formerly', value: 'Petrograd, 1914–1924; Leningrad, 1924–1991' },
  ],
  before: [{ on: '1991-09-06', what: 'Takes back its old name after a vote.' }],
  since: [
    { on: '2013-09-05', what: 'Hosts the summit of the Group of 20.' },
    { on: '2017-04-03', what: 'A bomb in the metro kills 15 people.' },
  ],
  related: [
    { id: 'vladimir-putin', name: 'Vladimir Putin' },
    { id: 'russia', name: 'Russia' },
  ],
  wikipedia: 'Saint Petersburg',
});

const syria = sample({
  id: 'syrian-civil-war',
  name: 'Syrian civil war',
  kind: 'event',
  is: 'War between Bashar al-Assad’s government and its opponents',
  about:
    'Grew out of protests in March 2011 that security forces put down. Russia and Iran backed the government; Turkey, Gulf states and the West backed parts of the opposition. It cost hundreds of thousands of lives.',
  thenNote: 'under way',
  nowNote: 'ended in December 2024',
  timeline: [{ what: 'Syrian civil war', from: '2011-03-15', to: '2024-12-08' }],
  before: [
    { on: '2011-03-15', what: 'Protests spread through the country.' },
    { on: '2012-06-30', what: 'The first Geneva conference calls for a transitional government.' },
  ],
  since: [
    { on: '2013-08-21', what: 'Poison gas kills hundreds near Damascus.' },
    { on: '2014-01-22', what: 'The Geneva II conference opens.' },
    { on: '2015-09-30', what: 'Russia begins air strikes.' },
    { on: '2016-12-22', what: 'The government retakes all of Aleppo.' },
    { on: '2024-12-08', what: 'Rebels take Damascus, and Assad flees to Moscow.' },
  ],
  facts: [
    { label: 'start', value: '2011-03' },
    { label: 'end', value: '2024-12-08' },
    { label: 'where', value: 'Syria' },
  ],
  related: [{ id: 'russia', name: 'Russia' }],
  wikipedia: 'Syrian civil war',
});

const nsa = sample({
  id: 'national-security-agency',
  name: 'National Security Agency',
  kind: 'organisation',
  is: 'American intelligence agency for signals and codes',
  about:
    'Listens in on communications abroad and guards the government’s own. Edward Snowden’s papers showed in 2013 how much it gathered on Americans, too.',
  facts: [
    { label: 'leader', value: 'Keith Alexander, Director' },
    { label: 'founded', value: '1952-11-04' },
    { label: 'headquarters', value: 'Fort Meade, Maryland' },
    { label: 'country', value: 'United States' },
  ],
  before: [{ on: '2013-06-05', what: 'The Guardian reports that it collects the call records of millions.' }],
  since: [
    { on: '2013-10-23', what: 'Germany says that it may have tapped Angela Merkel’s telephone.' },
    { on: '2015-06-02', what: 'The USA Freedom Act ends its bulk collection of call records.' },
  ],
  related: [{ id: 'barack-obama', name: 'Barack Obama' }],
  wikipedia: 'National Security Agency',
});

const reset = sample({
  id: 'russian-reset',
  name: 'Reset',
  kind: 'topic',
  is: 'Barack Obama’s attempt at better relations with Russia',
  about:
    'Begun in 2009 with Dmitri Medvedev, it brought the New START treaty and a way through Russia for supplies to Afghanistan, and faded after 2012.',
  thenNote: 'begun in 2009',
  before: [
    { on: '2009-03-06', what: 'Hillary Clinton hands Sergei Lavrov a red button.' },
    { on: '2010-04-08', what: 'Obama and Medvedev sign New START.' },
    { on: '2012-05-07', what: 'Putin returns to the presidency.' },
  ],
  since: [{ on: '2014-03-17', what: 'America imposes sanctions over Crimea.' }],
  related: [
    { id: 'barack-obama', name: 'Barack Obama' },
    { id: 'vladimir-putin', name: 'Vladimir Putin' },
  ],
  wikipedia: 'Russian reset',
});

/** Without a date on the page: told for the reader's day. */
const undated = { ...carney, asOf: '2026-11-24', dated: false, then: [airbnb], now: [], age: 61 };

/** From package data: no words of our own. */
const tver = sample({
  id: 'geonames-480060',
  name: 'Tver',
  kind: 'place',
  is: 'City in Russia',
  facts: [
    { label: 'population', value: 'about 420,000 (2021)' },
    { label: 'country', value: 'Russia' },
  ],
  source: 'GeoNames',
  knownTo: '2023-03',
  wikipedia: 'Tver',
});

const secretaryGeneral = { what: 'Secretary-General of the United Nations', from: '2017-01-01' };
/** In an article that is newer than the facts. */
const guterres = sample({
  id: 'antonio-guterres',
  name: 'António Guterres',
  kind: 'person',
  is: 'Portuguese statesman and diplomat',
  about: 'A Socialist prime minister of Portugal who then led the United Nations’ work for refugees for ten years.',
  asOf: '2026-11-20',
  age: 77,
  then: [secretaryGeneral],
  timeline: [
    { what: 'Prime Minister of Portugal', from: '1995-10-28', to: '2002-04-06' },
    { what: 'United Nations High Commissioner for Refugees', from: '2005-06-15', to: '2015-12-31' },
    secretaryGeneral,
  ],
  before: [{ on: '2021-06-18', what: 'Is appointed for a second term, to the end of 2026.' }],
  facts: [{ label: 'born', value: '1949-04-30' }],
  wikipedia: 'António Guterres',
});

const opcw = sample({
  id: 'opcw',
  name: 'Organisation for the Prohibition of Chemical Weapons',
  kind: 'organisation',
  is: 'Body of 193 member states that watches over the ban on chemical weapons',
  about:
    'Inspects factories and stocks under the Chemical Weapons Convention and sees to it that declared arsenals are destroyed. In Syria it first removed what the government had declared and then looked into attacks with chlorine and sarin; since 2018 its experts may also say whom they hold responsible for an attack.',
  then: [],
  facts: [
    { label: 'leader', value: 'Ahmet Üzümcü, Director-General' },
    { label: 'founded', value: '1997-04-29' },
    { label: 'headquarters', value: 'The Hague, Netherlands' },
  ],
  before: [{ on: '1997-04-29', what: 'Begins its work as the Chemical Weapons Convention enters into force.' }],
  since: [
    { on: '2013-10-11', what: 'Is awarded the Nobel Peace Prize.' },
    { on: '2013-10-14', what: 'Syria becomes a party to the convention.' },
    { on: '2018-06-27', what: 'Its member states let it name those responsible for attacks.' },
    { on: '2023-07-07', what: 'Confirms that the last declared stocks in the world have been destroyed.' },
  ],
  related: [{ id: 'syrian-civil-war', name: 'Syrian civil war' }],
  wikipedia: 'Organisation for the Prohibition of Chemical Weapons',
});

const obama = sample({
  id: 'barack-obama',
  name: 'Barack Obama',
  kind: 'person',
  is: 'American politician, a Democrat from Illinois',
  about:
    'The first African American president. He won on a promise to end the war in Iraq, passed a health care law that bears his name, and served two terms.',
  age: 52,
  then: [{ what: 'President of the United States', from: '2009-01-20', to: '2017-01-20' }],
  timeline: [
    { what: 'State senator in Illinois', from: '1997-01-08', to: '2004-11-04' },
    { what: 'Senator from Illinois', from: '2005-01-03', to: '2008-11-16' },
    { what: 'President of the United States', from: '2009-01-20', to: '2017-01-20' },
  ],
  facts: [
    { label: 'born', value: '1961-08-04' },
    { label: 'party', value: 'Democratic Party' },
  ],
  related: [
    { id: 'vladimir-putin', name: 'Vladimir Putin' },
    { id: 'jay-carney', name: 'Jay Carney' },
  ],
  wikipedia: 'Barack Obama',
});

const russia = sample({
  id: 'russia',
  name: 'Russia',
  kind: 'place',
  is: 'Country in eastern Europe and northern Asia, the largest by area',
  facts: [{ label: 'capital', value: 'Moscow' }],
  related: [{ id: 'vladimir-putin', name: 'Vladimir Putin' }],
  wikipedia: 'Russia',
});

/** By name of the state of the gallery that shows it. */
export const CARDS = { carney, putin, petersburg, syria, nsa, reset, undated, tver, guterres, opcw } as const;
export type CardName = keyof typeof CARDS;

/** What the gallery's article names: these are reachable from each other. */
export const IN_ARTICLE: Readonly<Record<string, Card>> = Object.fromEntries(
  [carney, putin, petersburg, syria, nsa, reset, opcw, obama, russia].map((card) => [card.id, card]),
);

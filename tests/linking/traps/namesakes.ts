import type { Trap } from './trap.ts';

/** People, companies and places of one name. */
export const namesakes: readonly Trap[] = [
  {
    text: 'Nikola Tesla died poor. Tesla had given away his patents, the museum in Belgrade says.',
    links: { 'Nikola Tesla': 'nikola-tesla', Tesla: 'nikola-tesla', Belgrade: 'belgrade' },
    leaves: [],
  },
  {
    text: 'Henry Ford paid five dollars a day. Ford said that he did it for the shareholders of the Ford Motor Company.',
    links: { 'Henry Ford': 'henry-ford', Ford: 'henry-ford', 'Ford Motor Company': 'ford-motor-company' },
    leaves: [],
  },
  {
    text: 'President Gerald Ford pardoned Richard Nixon; Ford lost the next election to Jimmy Carter.',
    links: {
      'Gerald Ford': 'gerald-ford',
      'Richard Nixon': 'richard-nixon',
      Ford: 'gerald-ford',
      'Jimmy Carter': 'jimmy-carter',
    },
    leaves: [],
  },
  {
    text: 'Mayor Michael Bloomberg of New York banned large sodas. Bloomberg is a nanny, the shops say.',
    date: '2012-06-01',
    links: { 'Michael Bloomberg': 'michael-bloomberg', Bloomberg: 'michael-bloomberg' },
    leaves: ['nanny'],
  },
  {
    text: 'A painting by Hieronymus Bosch was found in Kansas City. Bosch painted it about 1500.',
    date: '2016-02-01',
    links: { 'Hieronymus Bosch': 'hieronymus-bosch', Bosch: 'hieronymus-bosch' },
    leaves: [],
  },
  {
    text: 'The Amazon is drying up: fishermen near Manaus walk where they used to row, and the rainforest burns.',
    date: '2023-10-10',
    links: { Manaus: 'manaus' },
    leaves: ['used to row'],
  },
  {
    text: 'The Amazon strike in Germany went on; the Amazon workers want as much pay as those of the mail-order houses.',
    date: '2014-09-22',
    links: { Amazon: 'amazon', Germany: 'germany' },
    leaves: ['as much'],
    failing: '"Amazon" is linked to amazon-river; "Amazon" is linked to amazon-river',
  },
  {
    text: 'Jack London wrote of wolves; London, who had dug for gold himself, died in California at forty.',
    links: { 'Jack London': 'jack-london', London: 'jack-london', California: 'california' },
    leaves: [],
  },
  {
    text: 'Irving Berlin wrote the song in a hotel. Berlin could not read music.',
    links: { 'Irving Berlin': 'irving-berlin', Berlin: 'irving-berlin' },
    leaves: [],
  },
  {
    text: 'William Hague met his Dutch colleague in The Hague; Hague called the talks useful.',
    date: '2011-03-03',
    links: { 'William Hague': 'william-hague', Dutch: 'netherlands', 'The Hague': 'the-hague', Hague: 'william-hague' },
    leaves: ['useful'],
    failing: '"Hague" is linked instead of "The Hague"',
  },
  {
    text: 'The singer Madonna sang of a Madonna; a Shell pump stood by the shell of the church, and in the shell a hermit crab.',
    links: { Shell: 'shell' },
    leaves: ['shell of the church', 'in the shell'],
  },
  {
    text: 'Merck & Co sued Merck of Darmstadt, Germany’s Merck; the judge, a Miss Chase, used a Chase bank card at lunch.',
    links: { Germany: 'germany' },
    leaves: ['Miss Chase'],
  },
  {
    text: 'Adam Smith wrote of pins, Will Smith sang of Miami, and Smith, the prosecutor Jack Smith, wrote of neither.',
    links: { 'Adam Smith': 'adam-smith', 'Jack Smith': 'jack-smith', Miami: 'miami' },
    leaves: ['Will Smith'],
    failing: '"Smith" is linked to adam-smith',
  },
  {
    text: 'Pope Paul met a farmer, John Paul Mills, and a nun, Elizabeth Windsor Castle, near Rome.',
    date: '1970-10-10',
    links: { Rome: 'rome' },
    leaves: ['John Paul Mills', 'Elizabeth Windsor Castle'],
  },
  {
    text: 'Delta cancelled flights from Atlanta; in the delta of the Niger, three hundred miles of it, oil was spilt.',
    date: '2016-08-09',
    links: { Delta: 'delta-air-lines' },
    leaves: ['delta of the Niger'],
    failing: '"Niger" is linked to niger; "Delta" is not linked',
  },
  {
    text: 'Houston’s voice broke: Whitney Houston sang no more that night, her fans in Frankfurt said.',
    date: '2010-05-13',
    links: { Houston: 'whitney-houston', 'Whitney Houston': 'whitney-houston', Frankfurt: 'frankfurt' },
    leaves: [],
  },
  {
    text: 'Lewis Hamilton won in Monaco; Hamilton, the musical about Alexander Hamilton, was sold out that night.',
    date: '2016-05-29',
    links: { 'Lewis Hamilton': 'lewis-hamilton', 'Alexander Hamilton': 'alexander-hamilton' },
    leaves: ['Hamilton, the musical', 'sold out'],
    failing: '"Hamilton" is linked to lewis-hamilton',
  },
  {
    text: 'The governor of Nuevo León came to the funeral in Santiago, a small town in the hills, where Mexico’s army now patrols. Nuevo León has asked for more soldiers.',
    links: { 'Nuevo León': 'nuevo-leon', Mexico: 'mexico' },
    leaves: ['Santiago'],
  },
  {
    text: 'Norway called a meeting of its National Security Council after the drones were seen. The United States and Germany offered help.',
    links: { Norway: 'norway' },
    leaves: ['National Security Council'],
  },
  {
    text: 'Kevin McCarthy lost the vote. Among the spectators was Mary McCarthy, a teacher from Ohio.',
    date: '2023-01-04',
    links: { 'Kevin McCarthy': 'kevin-mccarthy', Ohio: 'ohio' },
    leaves: ['Mary McCarthy'],
  },
  {
    text: 'Jack Kingston closed the meeting and went home.',
    links: {},
    leaves: ['Kingston'],
  },
  {
    text: 'The fire began at a mill in Lebanon, Ohio, and burned all night.',
    links: { Lebanon: 'lebanon-oh-us', Ohio: 'ohio' },
    leaves: [],
  },
  {
    text: 'A clinic opened on the land of the Pomo Indians in spring.',
    links: {},
    leaves: ['Indians'],
  },
  {
    text: 'Police in Peru, Indiana, found the car. Its driver came from Mexico, Missouri.',
    date: '2018-03-05',
    links: { Indiana: 'indiana', Missouri: 'missouri' },
    leaves: ['Peru', 'Mexico'],
  },
  {
    text: 'Fires burn in Oregon, Washington and Idaho, and the smoke has reached the coast.',
    date: '2015-08-20',
    links: { Oregon: 'oregon', Washington: 'washington-state', Idaho: 'idaho' },
    leaves: [],
  },
  {
    text: 'President Goodluck Jonathan of Nigeria lost in Kwara, Ekiti, Katsina and Anambra.',
    date: '2011-04-18',
    links: {
      'Goodluck Jonathan': 'goodluck-jonathan',
      Kwara: 'kwara-state',
      Ekiti: 'ekiti-state',
      Katsina: 'katsina-state',
      Anambra: 'anambra-state',
      Nigeria: 'nigeria',
    },
    leaves: [],
  },
  {
    text: 'The order was published by Omdurman state on its page; nobody on the Sudanese side spoke of it.',
    date: '2024-05-28',
    links: { Sudanese: 'sudan' },
    leaves: ['Omdurman'],
  },
  {
    text: 'WIMBLEDON, England — The council of the borough will mend the road to the station before winter.',
    date: '2013-07-07',
    links: { WIMBLEDON: 'wimbledon-london', England: 'england' },
    leaves: ['station'],
  },
  {
    text: 'The Italian Department of the Treasury rejected the report, as Nigeria’s The Guardian had foreseen.',
    date: '2018-05-03',
    links: { Italian: 'italy', Nigeria: 'nigeria' },
    leaves: ['Department of the Treasury', 'The Guardian'],
  },
  {
    text: 'Helicopters from the carrier John F. Kennedy searched the bay, and the frigate Bremen turned back.',
    date: '1999-07-18',
    links: {},
    leaves: ['John F. Kennedy', 'Bremen'],
  },
];

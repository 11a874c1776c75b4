import type { Trap } from './trap.ts';

/** Possessives, contractions, quotation marks and dashes of every kind. */
export const possessives: readonly Trap[] = [
  {
    text: 'Shares in McDonald’s rose, while Macy’s fell after a warning from Moody’s.',
    links: { 'McDonald’s': 'mcdonald-s', 'Macy’s': 'macys', 'Moody’s': 'moody-s' },
    leaves: [],
  },
  {
    text: 'The cocoa of Côte d’Ivoire crossed the border by night.',
    links: { 'Côte d’Ivoire': 'ivory-coast' },
    leaves: ['cocoa'],
  },
  {
    text: '“Who’s next?” she asked. “It’s us, isn’t it?” — “They said it’d be us,” he answered.',
    links: {},
    leaves: ['Who’s next', 'it’d be us', 'They said'],
  },
  {
    text: 'Putin’s ‘May’ speech – so-called because nobody heard it before June – was ‘much ado’, the Kremlin’s critics said.',
    date: '2015-06-10',
    links: { Putin: 'vladimir-putin', Kremlin: 'kremlin' },
    leaves: ['‘May’', '‘much'],
  },
  {
    text: 'Merkel’s “no” to Sarkozy’s “yes” was Europe’s way of saying “next”, a German diplomat said.',
    date: '2010-05-10',
    links: { Merkel: 'angela-merkel', Sarkozy: 'nicolas-sarkozy', Europe: 'europe', German: 'germany' },
    leaves: ['“next”'],
  },
  {
    text: 'Juncker — Jean‑Claude Juncker, to give him his full name — kissed Hungary’s Orbán; the European Commission’s spokesman laughed.',
    date: '2015-05-22',
    links: {
      Juncker: 'jean-claude-juncker',
      'Jean‑Claude Juncker': 'jean-claude-juncker',
      Hungary: 'hungary',
      Orbán: 'viktor-orban',
      'European Commission': 'european-commission',
    },
    leaves: [],
  },
  {
    text: 'Ban Ki‑moon’s plane left Xi’an at dawn, the United Nations said.',
    date: '2012-07-18',
    links: { 'Ban Ki‑moon': 'ban-ki-moon', 'Xi’an': 'xian', 'United Nations': 'united-nations' },
    leaves: ['dawn'],
  },
  {
    text: 'Standard & Poor’s cut France; Ernst & Young’s auditors had seen it coming.',
    links: { 'Standard & Poor’s': 'standard-and-poor-s', France: 'france', 'Ernst & Young': 'ernst-and-young' },
    leaves: ['seen'],
  },
  {
    text: 'Fighters left N’Djamena for Sana’a, carrying nothing but a Qur’an each.',
    links: { 'N’Djamena': 'ndjamena', 'Sana’a': 'sanaa', 'Qur’an': 'quran' },
    leaves: [],
  },
  {
    text: 'Alzheimer’s is not a question of age alone, the doctor said; “play chess,” she’d told him.',
    links: { 'Alzheimer’s': 'alzheimers-disease' },
    leaves: ['“play', 'said'],
  },
  {
    text: 'The Obamas’ dog was America’s darling; the Clintons’ cat had been everybody’s.',
    date: '2010-04-02',
    links: { America: 'united-states' },
    leaves: ['darling'],
  },
  {
    text: "‘Will’ is a name and “may” is a verb, the teacher said; 'target' is both noun and verb.",
    links: {},
    leaves: ['‘Will’', '“may”', "'target'"],
  },
  {
    text: 'Lowe’s and Sainsbury’s sell ladders; Victoria’s Secret doesn’t.',
    links: { 'Lowe’s': 'lowes', 'Sainsbury’s': 'sainsburys', 'Victoria’s Secret': 'victorias-secret' },
    leaves: [],
  },
  {
    text: 'Mali’s army—or what’s left of it—lost the north; the rebels won’t give it back, a general in Bamako—a ‘Sultan’ to his men—said.',
    date: '2012-04-05',
    links: { Mali: 'mali', Bamako: 'bamako' },
    leaves: ['army', 'Sultan'],
  },
  {
    text: '"The house is on fire," Barack Obama\'s neighbour cried. "Call the fire brigade, not the White House!"',
    links: { 'Barack Obama': 'barack-obama', 'White House': 'white-house' },
    leaves: ['The house', 'fire brigade'],
  },
  {
    text: 'He voted for the ‘Liberal’ in his street--a baker, not a party man--and against Canada’s Conservative Party.',
    links: { 'Canada’s Conservative Party': 'conservative-party-of-canada' },
    leaves: ['baker'],
  },
  {
    text: 'Nicolas Sarkozy`s wife sang; Nicolas Sarkozy´s son listened, and Ma’ariv‘s man wrote it down in Paris.',
    links: { 'Nicolas Sarkozy': 'nicolas-sarkozy', Paris: 'paris' },
    leaves: ['down'],
  },
  {
    text: 'Guinea–Bissau and Bosnia‐Herzegovina signed the text in “the city of light”, Paris.',
    links: { 'Guinea–Bissau': 'guinea-bissau', 'Bosnia‐Herzegovina': 'bosnia-and-herzegovina', Paris: 'paris' },
    leaves: ['the city of light'],
  },
  {
    text: 'The nurses’ union said that it’s up to the players’ parents, not the teachers’ aides, to pay the sailors’ home.',
    links: {},
    leaves: ['up to', 'home', 'said'],
  },
];

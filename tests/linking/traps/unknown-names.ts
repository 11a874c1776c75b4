import type { Trap } from './trap.ts';

/** Names that the map lacks, in which a name that it has is only a part. */
export const unknownNames: readonly Trap[] = [
  {
    text: 'The psychologist Jordan Peterson filled the hall. Peterson spoke for two hours and Jordan, the kingdom, was never mentioned.',
    links: {},
    leaves: ['Jordan Peterson'],
  },
  {
    text: 'Officials in St. Petersburg, Florida, closed the beaches. The mayor of St. Petersburg said they would open again on Friday.',
    links: { 'St. Petersburg': 'st-petersburg-fl-us', Florida: 'florida' },
    leaves: [],
  },
  {
    text: 'The Washington Post Office Building is for sale; The Washington Post has learned that a hotel will buy it.',
    links: { 'Washington Post': 'washington-post' },
    leaves: ['Washington Post Office Building'],
  },
  {
    text: 'The singer Chelsea Blomqvist won the prize; Blomqvist, 24, dedicated it to her mother.',
    links: {},
    leaves: ['Chelsea Blomqvist', 'Blomqvist'],
  },
  {
    text: 'A farmer named Dwight Medvedev, from Ohio, found the bones. Medvedev called the museum at once.',
    links: { Ohio: 'ohio' },
    leaves: ['Dwight Medvedev', 'Medvedev'],
  },
  {
    text: 'Sydney Aldershaw played the violin, and Israel Quarles the piano.',
    links: {},
    leaves: ['Sydney Aldershaw', 'Israel Quarles'],
  },
  {
    text: 'India Oduya, a nurse, said that she had never seen such crowds. Oduya works at night.',
    links: {},
    leaves: ['India Oduya'],
  },
  {
    text: 'The Berlin Patient Choir sang in the Austin Grove Chapel.',
    links: {},
    leaves: ['Berlin Patient Choir', 'Austin Grove Chapel'],
  },
  {
    text: 'The report was written by Professor Tony Obama of the institute. Obama has studied bees since 1990.',
    date: '2019-03-02',
    links: {},
    leaves: ['Tony Obama', 'Obama'],
  },
  {
    text: 'She read law at the University of Portland Heights before she joined the London Road Surgery.',
    links: {},
    leaves: ['University of Portland Heights', 'London Road Surgery'],
  },
  {
    text: 'He was treated in the Queen Elizabeth Hospital in Adelaide.',
    links: { Adelaide: 'adelaide' },
    leaves: ['Queen Elizabeth Hospital'],
  },
  {
    text: 'The Paris Agreement Monitoring Trust and the Moscow Times Square Gallery share one office.',
    links: {},
    leaves: ['Moscow Times Square Gallery'],
  },
  {
    text: 'Nobody at the Bank of Georgia Street knew Mr. Carter Lincoln Wainwright.',
    links: {},
    leaves: ['Bank of Georgia Street', 'Carter Lincoln Wainwright'],
  },
  {
    text: 'The novelist Brooklyn Merkel has sold a million books. "I write at dawn," Merkel said.',
    date: '2012-04-01',
    links: {},
    leaves: ['Brooklyn Merkel', 'Merkel'],
    failing: '"Merkel" is linked to angela-merkel',
  },
  {
    text: 'Ludwig van Houten and Maria de la Cuba Fernandez were married in Spain.',
    links: { Spain: 'spain' },
    leaves: ['Maria de la Cuba Fernandez', 'Ludwig van Houten'],
  },
  {
    text: 'The Ford Kipling Prize went to a poet from Wales.',
    links: { Wales: 'wales' },
    leaves: ['Ford Kipling Prize'],
  },
  {
    text: 'The harvest failed twice, the Kenya News Bulletin reported, and the price of flour doubled.',
    links: {},
    leaves: ['Kenya News Bulletin'],
  },
  {
    text: 'In Manila, the Department of Justice and Consumer Rights opened a hotline for tenants.',
    links: { Manila: 'manila' },
    leaves: ['Department of Justice'],
  },
  {
    text: 'The search firm was late again with its new system, dubbed Panama, and lost advertisers to its rivals.',
    links: {},
    leaves: ['Panama'],
  },
  {
    text: 'The outdoor clothing maker Madeira Inc said that its sales of raincoats had doubled.',
    links: {},
    leaves: ['Madeira'],
  },
  {
    text: 'A splinter group that calls itself SPLM-E refused to sign, its commander told the radio.',
    links: {},
    leaves: ['SPLM-E'],
  },
  {
    text: 'The goal by David Jones, a substitute, settled the match in the last minute.',
    links: {},
    leaves: ['David Jones'],
  },
  {
    text: 'The telescope watched Kepler-90, a star with eight planets of its own.',
    links: {},
    leaves: ['Kepler'],
  },
  {
    text: 'Nigeria’s police stopped the lawmaker Bako Tambuwal at the gate. Tambuwal had left the ruling party last month.',
    links: { Nigeria: 'nigeria' },
    leaves: ['Bako Tambuwal', 'Tambuwal'],
  },
  {
    text: 'Councillor Carl Houston opened the meeting. Houston said that the bridge would be mended by June.',
    date: '2019-03-05',
    links: {},
    leaves: ['Houston'],
  },
  {
    text: 'Deborah Monet took the prize for the best song. Monet had sung at weddings until then.',
    date: '2024-02-05',
    links: {},
    leaves: ['Deborah Monet', 'Monet'],
  },
  {
    text: 'American Home Widgets gained two dollars, and a chemist of Iowa State University bought shares.',
    date: '1996-05-01',
    links: {},
    leaves: ['American', 'Iowa'],
  },
  {
    text: 'Tropical Storm Boeing is on its way to the coast. Boeing will bring rain by Monday, the forecast says.',
    date: '2021-08-17',
    links: {},
    leaves: ['Boeing'],
  },
];

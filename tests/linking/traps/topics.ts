import type { Trap } from './trap.ts';

/** Topics in lower case and plural, and the same words where they mean no topic. */
export const topics: readonly Trap[] = [
  {
    text: 'The pot boiled over while the radio spoke of medical marijuana; nobody had pulled up the weed between the beans.',
    links: { 'medical marijuana': 'cannabis' },
    leaves: ['pot', 'weed'],
  },
  {
    text: 'The execution of the plan was slow, the minister said; death sentences and lethal injections were another matter.',
    links: { 'death sentences': 'capital-punishment', 'lethal injections': 'lethal-injection' },
    leaves: ['execution of the plan'],
  },
  {
    text: 'An earthquake shook the coast at noon. The magnitude of his mistake dawned on the builder when the aftershocks came.',
    links: { earthquake: 'earthquake', aftershocks: 'earthquake' },
    leaves: ['magnitude of his mistake'],
  },
  {
    text: 'A pair of cardinals nested in the hedge, and the banker fed them; hedge funds had made him rich.',
    links: { 'hedge funds': 'hedge-fund' },
    leaves: ['cardinals nested'],
  },
  {
    text: 'The reset button on the back of the router is hard to reach, and it may take a reset or two.',
    links: {},
    leaves: ['reset button', 'a reset or two'],
  },
  {
    text: 'The settlers from Sweden built their cabins by the lake in 1856 and wrote home of wolves.',
    links: { Sweden: 'sweden' },
    leaves: ['settlers'],
  },
  {
    text: 'Add a liberal helping of cream, or by a conservative estimate half a cup, and stir.',
    links: {},
    leaves: ['liberal helping', 'conservative estimate'],
  },
  {
    text: 'He had an epiphany in the shower: money laundering and tax evasion were what the film was about.',
    links: { 'money laundering': 'money-laundering', 'tax evasion': 'tax-evasion' },
    leaves: ['epiphany'],
  },
  {
    text: 'Her record seemed untouchable; the anti-apartheid singer sold more discs than anyone, and gays and lesbians danced to them.',
    links: { 'gays and lesbians': 'lgbt' },
    leaves: ['untouchable'],
  },
  {
    text: 'The lent books were given back before the exam, and the mercury in the thermometer stood at thirty.',
    links: {},
    leaves: ['lent books', 'mercury in'],
  },
  {
    text: 'They waited in the lobby of the hotel until the lobbyists came down for breakfast.',
    links: { lobbyists: 'lobbying' },
    leaves: ['lobby of the hotel'],
  },
  {
    text: 'I am a slave to chocolate, the cook said, and hunger is the best sauce; famines are no joke, his guest replied.',
    links: { famines: 'famine' },
    leaves: ['slave to chocolate', 'hunger is the best sauce'],
  },
  {
    text: 'Military coups and civil wars had ruined the country; the coup of the evening, though, was the cook’s dessert.',
    links: { 'Military coups': 'coup-d-etat', 'civil wars': 'civil-war' },
    leaves: ['coup of the evening'],
    failing: '"coup" is linked to coup-d-etat; "civil wars" is not linked',
  },
  {
    text: 'Trade unions and minimum wages came up late in the evening, after the union of two families had been toasted.',
    links: { 'Trade unions': 'trade-union', 'minimum wages': 'minimum-wage' },
    leaves: ['union of two families'],
  },
  {
    text: 'Scientists used infrared cameras and studied the clones of the old apple tree, each branch a summit for the birds.',
    links: { 'infrared cameras': 'infrared' },
    leaves: ['apple', 'summit for'],
  },
  {
    text: 'He beamed like a carnival pirate; same-sex marriage, he said, was the least of his worries.',
    links: { 'same-sex marriage': 'same-sex-marriage' },
    leaves: ['carnival pirate'],
  },
  {
    text: 'The strike of the clock woke her; on the radio, nuclear weapons and nuclear power were again confused.',
    links: { 'nuclear weapons': 'nuclear-weapon', 'nuclear power': 'nuclear-power' },
    leaves: ['strike of the clock'],
  },
  {
    text: 'The integration of the function took the class an hour; stem cells, the partition of the set and the union of both came next.',
    links: {},
    leaves: ['integration of the function', 'partition of the set', 'union of both', 'next'],
  },
];

import type { Trap } from './trap.ts';

/** Teams and the towns they are named after. */
export const teams: readonly Trap[] = [
  {
    text: 'Chelsea beat Barcelona with a late goal in the Champions League.',
    date: '2012-04-18',
    links: { Chelsea: 'chelsea-fc', Barcelona: 'fc-barcelona', 'Champions League': 'uefa-champions-league' },
    leaves: [],
    failing: '"Barcelona" is not linked; "Chelsea" is not linked',
  },
  {
    text: 'The mayor of Leipzig met his colleague from Dortmund at the town hall to speak of trams.',
    links: { Leipzig: 'leipzig', Dortmund: 'dortmund' },
    leaves: ['trams'],
  },
  {
    text: 'England lost to Germany on penalties; the England manager blamed the grass.',
    date: '1996-06-26',
    links: { England: 'england-national-football-team', Germany: 'germany-national-football-team' },
    leaves: ['grass'],
    failing: '"England" is linked to england; "England" is linked to england; and more',
  },
  {
    text: 'Two striker goals in six minutes: Liverpool drew 3-3 with Milan and won the final in Istanbul on penalties.',
    date: '2005-05-26',
    links: { Liverpool: 'liverpool-fc', Milan: 'ac-milan', Istanbul: 'istanbul' },
    leaves: ['minutes'],
    failing: '"Liverpool" is linked to liverpool; "Milan" is linked to milan',
  },
  {
    text: 'A flat in Chelsea costs more than a castle in Bremen, estate agents in London say.',
    links: { Bremen: 'bremen', London: 'london' },
    leaves: ['castle'],
  },
  {
    text: 'Bayern signed the goalkeeper Manuel Neuer from Schalke; Bremen and Frankfurt had wanted him too.',
    date: '2011-06-01',
    links: {
      Bayern: 'fc-bayern-munich',
      'Manuel Neuer': 'manuel-neuer',
      Schalke: 'fc-schalke-04',
      Bremen: 'sv-werder-bremen',
      Frankfurt: 'eintracht-frankfurt',
    },
    leaves: [],
    failing: '"Frankfurt" is not linked',
  },
  {
    text: 'Newcastle scored twice in the last minute to beat Everton; both goals came from corners.',
    date: '2012-02-02',
    links: { Newcastle: 'newcastle-united-fc', Everton: 'everton-fc' },
    leaves: ['corners'],
    failing: '"Newcastle" is not linked',
  },
  {
    text: 'Napoli beat Juventus, and Roma drew with Inter; the trains from Rome to Naples were late.',
    date: '2010-01-10',
    links: {
      Napoli: 'ssc-napoli',
      Juventus: 'juventus',
      Roma: 'as-roma',
      Inter: 'inter-milan',
      Rome: 'rome',
      Naples: 'naples',
    },
    leaves: ['late'],
    failing: '"Napoli" is not linked; "Inter" is not linked; and more',
  },
  {
    text: 'The real winner of the city council’s vote was the inter-city line; Arsenal-like walls of red brick will line it.',
    links: {},
    leaves: ['real winner', 'city council', 'inter-city'],
  },
  {
    text: 'The army’s arsenal blew up near the village; nobody in the united front of miners was hurt.',
    links: {},
    leaves: ['arsenal', 'united front'],
  },
  {
    text: 'Brazil lost 7-1 to Germany in the semi-final, and the fans in Belo Horizonte wept.',
    date: '2014-07-09',
    links: {
      Brazil: 'brazil-national-football-team',
      Germany: 'germany-national-football-team',
      'Belo Horizonte': 'belo-horizonte',
    },
    leaves: [],
    failing: '"Germany" is linked to germany; "Brazil" is linked to brazil',
  },
  {
    text: 'Bremen’s port is the second largest in Germany; ships carry cars from Bremen, and coach after coach brings the crews.',
    links: { Bremen: 'bremen', Germany: 'germany' },
    leaves: ['coach after coach'],
  },
  {
    text: 'Monaco sold its striker to Manchester City; Marseille and Lyon kept theirs until the derby.',
    date: '2017-07-24',
    links: {
      Monaco: 'as-monaco',
      'Manchester City': 'manchester-city-fc',
      Marseille: 'olympique-de-marseille',
      Lyon: 'olympique-lyonnais',
    },
    leaves: ['derby'],
    failing: '"Marseille" is linked to marseille; "Monaco" is linked to monaco; and more',
  },
  {
    text: 'Porto won the Champions League under Jose Mourinho; the coach then left for Chelsea.',
    date: '2004-06-02',
    links: {
      Porto: 'fc-porto',
      'Champions League': 'uefa-champions-league',
      'Jose Mourinho': 'jose-mourinho',
      Chelsea: 'chelsea-fc',
    },
    leaves: ['coach'],
  },
  {
    text: 'Autumn in New England is red and gold, and the inns of Vermont are full until late October.',
    links: { 'New England': 'new-england', Vermont: 'vermont' },
    leaves: ['gold'],
  },
  {
    text: 'The Volkswagen plant in Wolfsburg makes the Golf; the town hall of Wolfsburg is grey and square.',
    date: '2015-04-04',
    links: { Volkswagen: 'volkswagen', Wolfsburg: 'wolfsburg-de' },
    leaves: ['grey and square'],
    failing: '"Wolfsburg" is not linked; "Wolfsburg" is not linked',
  },
  {
    text: 'Hannover and Nuremberg were relegated from the Bundesliga; Freiburg stayed up.',
    date: '2019-05-11',
    links: { Hannover: 'hannover-96', Nuremberg: '1-fc-nurnberg', Freiburg: 'sc-freiburg', Bundesliga: 'bundesliga' },
    leaves: ['up'],
    failing: '"Nuremberg" is not linked; "Hannover" is linked to hanover; and more',
  },
  {
    text: 'In Las Vegas, the Golden Knights won by three goals after the break. Nice hands, said their coach.',
    date: '2019-11-18',
    links: { 'Las Vegas': 'las-vegas', 'Golden Knights': 'vegas-golden-knights' },
    leaves: ['Nice'],
  },
  {
    text: 'Houston beat the Jacksonville Jaguars after a fumble and two touchdowns; the quarterback of the Indianapolis Colts, out since the season began, watched.',
    date: '2012-10-15',
    links: {
      Houston: 'houston-texans',
      'Jacksonville Jaguars': 'jacksonville-jaguars',
      'Indianapolis Colts': 'indianapolis-colts',
    },
    leaves: [],
  },
];

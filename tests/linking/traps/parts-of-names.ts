import type { Trap } from './trap.ts';

/** A known name that stands beside another capital, or within a longer phrase, and is right all the same. */
export const partsOfNames: readonly Trap[] = [
  {
    text: 'The Obama administration asked for more time.',
    date: '2011-05-03',
    links: { Obama: 'barack-obama' },
    leaves: ['administration'],
    failing: '"Obama administration" is linked to presidency-of-barack-obama',
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
    failing: '"Obama White House" is linked instead of "White House"',
  },
];

import { expect, it } from 'vitest';
import { complete, entry, person } from './sample.ts';

it('a country is led by its prime minister, not by who keeps its purse', () => {
  const holder = (id: string, office: string) =>
    person({ id, name: id, roles: [{ what: office, at: 'britain', office }] });
  const [britain] = complete([
    entry({ id: 'britain', name: 'Britain', kind: 'place' }),
    holder('david-cameron', 'prime-minister-of-the-united-kingdom'),
    holder('george-osborne', 'chancellor-of-the-exchequer'),
  ]);
  expect(britain!.leaders?.map(({ id }) => id)).toEqual(['david-cameron']);
});

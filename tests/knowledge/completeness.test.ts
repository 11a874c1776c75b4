import { describe, expect, it } from 'vitest';
import { lacksOf } from '../../build/knowledge/completeness.ts';
import { entry } from './sample.ts';

const related = ['ruritania', 'strelsau'];
const dates = ['1990', '1991', '1992'].map((on) => ({ on, what: 'Does something.' }));
const roles = [{ what: 'President', from: '1990', to: '1992' }];
const fieldsLacking = (values: Partial<Parameters<typeof entry>[0]>) =>
  lacksOf(entry({ id: 'rudolf', name: 'Rudolf', kind: 'person', ...values })).map(({ field }) => field);

describe('an authored entry', () => {
  it('names two related entries', () => {
    expect(fieldsLacking({ related })).toEqual([]);
    expect(fieldsLacking({ related: related.slice(1) })).toEqual(['related']);
    expect(fieldsLacking({})).toEqual(['related']);
  });

  it('of a person with an office tells three milestones', () => {
    expect(fieldsLacking({ related, roles, dates })).toEqual([]);
    expect(fieldsLacking({ related, roles, dates: dates.slice(1) })).toEqual(['dates']);
  });

  it('of a town with a mayor needs none', () => {
    expect(fieldsLacking({ kind: 'place', related, roles })).toEqual([]);
  });
});

import { expect, test } from 'vitest';
import { latestAgencies, presentAgencies } from '../../src/catalog/agencies.ts';
import type { Representation } from '../../src/catalog/schema/person.ts';

const one = (company: string, spell: Omit<Representation, 'company'> = {}): Representation => ({ company, ...spell });
const companies = (agencies: readonly Representation[]): string[] => agencies.map(({ company }) => company);

test.each<[string, Representation[], string[], string[]]>([
  ['none', [], [], []],
  ['one without a date', [one('a')], ['a'], ['a']],
  ['two without dates', [one('a'), one('b')], ['a', 'b'], ['a', 'b']],
  ['an older and a newer page', [one('a', { asOf: '2011-10-11' }), one('b', { asOf: '2023-05' })], ['a', 'b'], ['b']],
  ['a page and a later beginning', [one('a', { asOf: '2011' }), one('b', { from: '2014' })], ['a', 'b'], ['b']],
  ['two pages of one day', [one('a', { asOf: '2023-05' }), one('b', { asOf: '2023-05' })], ['a', 'b'], ['a', 'b']],
  ['one that ended', [one('a', { from: '2023', to: '2024' }), one('b', { asOf: '2011' })], ['b'], ['b']],
])('GIVEN %s THEN the present agencies, and the latest of them', (_what, agencies, present, latest) => {
  expect(companies(presentAgencies({ agencies }))).toEqual(present);
  expect(companies(latestAgencies({ agencies }))).toEqual(latest);
});

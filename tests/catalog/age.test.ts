import { describe, expect, test } from 'vitest';
import { ageOf, yearsBetween } from '../../src/catalog/age.ts';

describe('full years between two days', () => {
  test.each([
    ['the day before the birthday', '1987-02-22', '2026-02-21', 38],
    ['the birthday', '1987-02-22', '2026-02-22', 39],
    ['a leap day, the day before March', '2000-02-29', '2026-02-28', 25],
    ['a leap day, in March', '2000-02-29', '2026-03-01', 26],
    ['only the year of birth', '1987', '2026-02-22', undefined],
    ['only the month of birth', '1987-02', '2026-02-22', undefined],
    ['only the year of the end', '1987-02-22', '2026', undefined],
  ])('GIVEN %s THEN they are right', (_what, born, day, years) => expect(yearsBetween(born, day)).toBe(years));
});

describe('the age of a person', () => {
  const today = '2026-11-29';
  test.each([
    ['somebody who lives', { born: '1987-02-22' }, { years: 39, atDeath: false }],
    ['somebody who died', { born: '1977-08-12', died: '2010-06-30' }, { years: 32, atDeath: true }],
    ['a death of which only the year is known', { born: '1977-08-12', died: '2010' }, undefined],
    ['a birth that nobody knows', { died: '2010-06-30' }, undefined],
    ['nothing', {}, undefined],
  ])('GIVEN %s THEN it stops growing with the death', (_what, life, age) => expect(ageOf(life, today)).toEqual(age));
});

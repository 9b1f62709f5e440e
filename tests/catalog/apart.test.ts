import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { apart } from '../../src/catalog/apart.ts';

const dayOf = (date: Date): string => date.toISOString().slice(0, 10);
const padded = (number: number): string => String(number).padStart(2, '0');
const anyDay = fc
  .integer({ min: Date.UTC(1900, 0, 1), max: Date.UTC(2030, 11, 31) })
  .map((milliseconds) => dayOf(new Date(milliseconds)));

describe('the time between two days', () => {
  test.each([
    ['a day', '1994-05-31', '1994-06-01', 'days', 1],
    ['one day less than a month', '1994-05-31', '1994-06-30', 'days', 30],
    ['exactly a month', '1994-05-30', '1994-06-30', 'months', 1],
    ['a month across the end of a year', '1994-12-15', '1995-01-15', 'months', 1],
    ['one day less than a year', '1994-05-31', '1995-05-30', 'months', 11],
    ['exactly a year', '1994-05-31', '1995-05-31', 'years', 1],
    ['one day less than two years', '1994-05-31', '1996-05-30', 'years', 1],
    ['exactly two years', '1994-05-31', '1996-05-31', 'years', 2],
  ] as const)('GIVEN %s (%s and %s) THEN it is in %s: %d', (_what, one, other, unit, count) => {
    expect(apart(one, other)).toEqual({ unit, count });
    expect(apart(other, one)).toEqual({ unit, count });
  });

  test.each([
    ['the same day', '1994-05-31', '1994-05-31'],
    ['a year without a day', '1994', '1995-05-31'],
    ['a month without a day', '1994-05-31', '1995-05'],
  ])('GIVEN %s (%s and %s) THEN there is nothing to say', (_what, one, other) => {
    expect(apart(one, other)).toBeUndefined();
  });

  test('GIVEN any two days THEN the later one is reached by that many units and not by one more', () => {
    fc.assert(
      fc.property(anyDay, anyDay, (one, other) => {
        fc.pre(one !== other);
        const [from, to] = one < other ? [one, other] : [other, one];
        const later = (count: number, unit: string): string => {
          const [year = 0, month = 0, day = 0] = from.split('-').map(Number);
          if (unit === 'days') return dayOf(new Date(Date.UTC(year, month - 1, day + count)));
          const months = year * 12 + month - 1 + (unit === 'years' ? 12 * count : count);
          return `${Math.floor(months / 12)}-${padded((months % 12) + 1)}-${padded(day)}`;
        };
        const { unit, count } = apart(one, other) ?? { unit: 'none', count: 0 };
        expect(later(count, unit) <= to).toBe(true);
        expect(later(count + 1, unit) > to).toBe(true);
      }),
    );
  });
});

import { describe, expect, test } from 'vitest';
import { dayInJapan } from '../../../src/catalog/status.ts';
import { firstDay, nextReset, pointsSince, withPoints } from '../../../src/insights/quiz/board.ts';

const at = (moment: string): Date => new Date(moment);

describe('a period, in Japan', () => {
  test.each([
    ['today', '2026-11-29T23:59:59+09:00', '2026-11-29', '2026-11-30T00:00:00+09:00'],
    ['today', '2026-11-30T00:00:00+09:00', '2026-11-30', '2026-12-01T00:00:00+09:00'],
    ['week', '2026-11-29T23:59:59+09:00', '2026-11-23', '2026-11-30T00:00:00+09:00'],
    ['week', '2026-11-30T00:00:00+09:00', '2026-11-30', '2026-12-07T00:00:00+09:00'],
    ['month', '2026-01-31T23:59:59+09:00', '2026-01-01', '2026-02-01T00:00:00+09:00'],
    ['month', '2026-02-01T00:00:00+09:00', '2026-02-01', '2026-03-01T00:00:00+09:00'],
    ['month', '2026-12-31T15:00:00Z', '2027-01-01', '2027-02-01T00:00:00+09:00'],
  ] as const)('GIVEN %s at %s THEN it counts from %s and begins anew at %s', (period, now, first, reset) => {
    expect(firstDay(period, dayInJapan(at(now)))).toBe(first);
    expect(nextReset(period, at(now))).toEqual(at(reset));
  });

  test('GIVEN all time THEN every day counts, and the board is never reset', () => {
    expect(pointsSince({ '1999-01-01': 2, '2026-11-29': 1 }, firstDay('all', '2026-11-29'))).toBe(3);
    expect(nextReset('all', at('2026-11-29T00:00:00Z'))).toBeUndefined();
  });
});

test('GIVEN points of 31 and of 32 days ago WHEN points come in THEN the older day is forgotten, and today is added up', () => {
  const days = { '2026-10-28': 4, '2026-10-29': 3, '2026-11-29': 1 };
  expect(withPoints(days, 2, at('2026-11-29T12:00:00+09:00'))).toEqual({ '2026-10-29': 3, '2026-11-29': 3 });
});

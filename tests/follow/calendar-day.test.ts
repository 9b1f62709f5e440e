import { expect, test } from 'vitest';
import { dayIn, hourIn } from '../../src/follow/calendar-day.ts';

const instant = new Date('2028-02-28T23:30:00Z');

test.each([
  ['Asia/Tokyo', '2028-02-29', 8],
  ['UTC', '2028-02-28', 23],
  ['Pacific/Kiritimati', '2028-02-29', 13],
  ['America/New_York', '2028-02-28', 18],
])('GIVEN an instant THEN in %s it is %s, hour %i', (zone, day, hour) => {
  expect(dayIn(zone, instant)).toBe(day);
  expect(hourIn(zone, instant)).toBe(hour);
});

test('GIVEN midnight THEN the hour is 0, not 24', () => {
  expect(hourIn('UTC', new Date('2026-11-21T00:00:00Z'))).toBe(0);
});

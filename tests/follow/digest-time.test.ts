import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { digestTimeToday, lastDigestTime } from '../../src/follow/digest-time.ts';
import { sized } from '../thorough.ts';

const told = (zone: string, now: string): string | undefined => {
  const today = digestTimeToday(zone, new Date(now));
  return today && `${today.day} ${today.at.toISOString()}`;
};

describe("nine o'clock in the follower's zone", () => {
  test.each([
    ['Asia/Tokyo', '2026-11-20T23:59:59.999Z', undefined],
    ['Asia/Tokyo', '2026-11-21T00:00:00.000Z', '2026-11-21 2026-11-21T00:00:00.000Z'],
    ['Asia/Tokyo', '2026-11-21T14:59:59.999Z', '2026-11-21 2026-11-21T00:00:00.000Z'],
    ['Asia/Tokyo', '2026-11-21T15:00:00.000Z', undefined],
    ['Asia/Kolkata', '2026-02-28T03:29:59.999Z', undefined],
    ['Asia/Kolkata', '2026-02-28T03:30:00.000Z', '2026-02-28 2026-02-28T03:30:00.000Z'],
    ['Asia/Kolkata', '2026-03-01T03:30:00.000Z', '2026-03-01 2026-03-01T03:30:00.000Z'],
    ['Asia/Tokyo', '2028-02-29T00:00:00.000Z', '2028-02-29 2028-02-29T00:00:00.000Z'],
    ['Asia/Tokyo', '2028-03-01T00:00:00.000Z', '2028-03-01 2028-03-01T00:00:00.000Z'],
    ['Asia/Tokyo', '2027-01-01T00:00:00.000Z', '2027-01-01 2027-01-01T00:00:00.000Z'],
    // Kiritimati is 14 hours ahead of UTC: nine in the morning of the 21st is still the 20th in UTC.
    ['Pacific/Kiritimati', '2026-11-20T18:59:59.999Z', undefined],
    ['Pacific/Kiritimati', '2026-11-20T19:00:00.000Z', '2026-11-21 2026-11-20T19:00:00.000Z'],
    // Clocks go forward at two on 8 March and back at two on 1 November. Nine stays nine.
    ['America/New_York', '2026-03-07T14:00:00.000Z', '2026-03-07 2026-03-07T14:00:00.000Z'],
    ['America/New_York', '2026-03-08T12:59:59.999Z', undefined],
    ['America/New_York', '2026-03-08T13:00:00.000Z', '2026-03-08 2026-03-08T13:00:00.000Z'],
    ['America/New_York', '2026-11-01T13:59:59.999Z', undefined],
    ['America/New_York', '2026-11-01T14:00:00.000Z', '2026-11-01 2026-11-01T14:00:00.000Z'],
    ['Nowhere/Land', '2026-11-21T00:00:00.000Z', undefined],
  ])('GIVEN %s at %s THEN %s', (zone, now, expected) => {
    expect(told(zone, now)).toBe(expected);
  });

  test('GIVEN any minute of two years in any zone THEN the last nine is at most 25 hours ago, and shows nine there', () => {
    const zones = [
      'America/New_York',
      'Pacific/Kiritimati',
      'Asia/Kolkata',
      'Asia/Tokyo',
      'Pacific/Apia',
      'Australia/Lord_Howe',
    ];
    const from = Date.parse('2026-01-01T00:00:00Z') / 60_000;
    fc.assert(
      fc.property(fc.constantFrom(...zones), fc.integer({ min: from, max: from + 2 * 365 * 1440 }), (zone, minute) => {
        const now = new Date(minute * 60_000);
        const nine = lastDigestTime(zone, now);
        const shown = new Intl.DateTimeFormat('en-GB', { timeZone: zone, timeStyle: 'medium' }).format(nine);
        expect(shown).toBe('09:00:00');
        const hours = (now.getTime() - (nine?.getTime() ?? 0)) / 3_600_000;
        expect(hours).toBeGreaterThanOrEqual(0);
        expect(hours).toBeLessThan(25);
      }),
      { numRuns: sized({ quick: 150, thorough: 1000 }) },
    );
  });
});

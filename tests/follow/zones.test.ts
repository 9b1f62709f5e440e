import { describe, expect, test } from 'vitest';
import { zoneOf } from '../../src/follow/zones.ts';

describe('the name of a time zone', () => {
  test.each([
    ['Asia/Tokyo', 'Asia/Tokyo'],
    ['asia/tokyo', 'Asia/Tokyo'],
    ['Asia/Kolkata', 'Asia/Kolkata'],
    ['asia/kolkata', 'Asia/Kolkata'],
    ['america/new_york', 'America/New_York'],
    ['UTC', 'UTC'],
    ['+09:00', undefined],
    ['Mars/Olympus', undefined],
    ['', undefined],
    ['../etc/passwd', undefined],
  ])('GIVEN %j THEN the zone %s', (text, zone) => {
    expect(zoneOf(text)).toBe(zone);
  });
});

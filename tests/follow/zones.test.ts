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
    ['gmt', 'UTC'],
    ['JST', 'Asia/Tokyo'],
    ['kst', 'Asia/Seoul'],
    ['Japan', 'Asia/Tokyo'],
    ['Singapore', 'Asia/Singapore'],
    ['America/Argentina/Buenos_Aires', 'America/Argentina/Buenos_Aires'],
    // Each of these means another zone to Intl than to many of those who type it.
    ['AST', undefined],
    ['CST', undefined],
    ['EST', undefined],
    ['MST', undefined],
    ['IST', undefined],
    ['ACT', undefined],
    ['gb', undefined],
    ['Etc/GMT+9', undefined],
    ['+09:00', undefined],
    ['Mars/Olympus', undefined],
    ['', undefined],
    ['../etc/passwd', undefined],
  ])('GIVEN %j THEN the zone %s', (text, zone) => {
    expect(zoneOf(text)).toBe(zone);
  });
});

import { describe, expect, test } from 'vitest';
import { nextPostTime, postClock } from '../../src/follow/daily-post/post-time.ts';
import { postHours } from '../../src/state/servers/settings.ts';

const timing = (hour: number, zone: string, chosen = 0) => ({ hour, zone, chosen });
const dayAt = (when: string, hour: number, zone: string, chosen = 0): string | undefined =>
  postClock(new Date(when))(timing(hour, zone, chosen))?.day;

describe('the time of the daily post', () => {
  test.each([
    ['2026-11-30T08:59:59+09:00', undefined],
    ['2026-11-30T09:00:00+09:00', '2026-11-30'],
    ['2026-11-30T10:59:59+09:00', '2026-11-30'],
    ['2026-11-30T11:00:00+09:00', undefined],
  ])('GIVEN nine o’clock in Tokyo THEN at %s the post of %s may be sent', (when, day) => {
    expect(dayAt(when, 9, 'Asia/Tokyo')).toBe(day);
  });

  test.each([
    ['2026-11-30T20:59:59+09:00', '2026-11-30'],
    ['2026-11-30T21:00:00+09:00', undefined],
    ['2026-11-30T21:30:00+09:00', undefined],
  ])('GIVEN eight in the evening THEN at %s the post of %s may be sent: none after nine', (when, day) => {
    expect(dayAt(when, 20, 'Asia/Tokyo')).toBe(day);
  });

  test('GIVEN the hours that can be chosen THEN they lie between eight in the morning and eight in the evening', () => {
    expect([postHours[0], postHours.at(-1), postHours.length]).toEqual([8, 20, 13]);
  });

  test('GIVEN an hour that was chosen after it had come THEN the first post comes tomorrow', () => {
    const chosen = Date.parse('2026-11-30T09:30:00+09:00');
    expect(dayAt('2026-11-30T10:00:00+09:00', 9, 'Asia/Tokyo', chosen)).toBeUndefined();
    expect(dayAt('2026-12-01T09:00:00+09:00', 9, 'Asia/Tokyo', chosen)).toBe('2026-12-01');
    const next = nextPostTime(timing(9, 'Asia/Tokyo', chosen), new Date(chosen));
    expect(next?.toISOString()).toBe('2026-12-01T00:00:00.000Z');
  });

  test('GIVEN a zone that this system does not know THEN there is no post and no error', () => {
    expect(dayAt('2026-11-30T09:00:00Z', 9, 'Mars/Olympus')).toBeUndefined();
    expect(nextPostTime(timing(9, 'Mars/Olympus'), new Date())).toBeUndefined();
  });

  /** Europe: 29 March and 25 October 2026; New York: 8 March and 1 November; Lord Howe shifts by half an hour on 5 April and 4 October. */
  test.each([
    ['Europe/London', '2026-03-27'],
    ['Europe/London', '2026-10-23'],
    ['America/New_York', '2026-03-06'],
    ['America/New_York', '2026-10-30'],
    ['Australia/Lord_Howe', '2026-04-03'],
    ['Australia/Lord_Howe', '2026-10-02'],
    ['America/St_Johns', '2026-10-30'],
    ['Asia/Kathmandu', '2026-11-01'],
    ['Pacific/Kiritimati', '2026-12-30'],
    ['Pacific/Pago_Pago', '2026-12-30'],
  ])(
    'GIVEN %s from %s on, asked every quarter of an hour for six days THEN each day comes once, at its local hour',
    (zone, from) => {
      const start = Date.parse(`${from}T00:00:00Z`);
      const hourThere = new Intl.DateTimeFormat('en-GB', { timeZone: zone, hour: '2-digit', minute: '2-digit' });
      for (const hour of [8, 20]) {
        const firsts = new Map<string, string>();
        for (let minute = 0; minute < 6 * 24 * 60; minute += 15) {
          const now = new Date(start + minute * 60_000);
          const day = postClock(now)(timing(hour, zone))?.day;
          if (day !== undefined && !firsts.has(day)) firsts.set(day, hourThere.format(now));
        }
        const days = [...firsts.keys()];
        expect(days.length).toBeGreaterThanOrEqual(5);
        // The first may have begun before the first minute.
        expect([...firsts.values()].slice(1)).toEqual(days.slice(1).map(() => `${String(hour).padStart(2, '0')}:00`));
      }
    },
  );
});

import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import {
  addDays,
  dayInUtc,
  firstDayOf,
  isMonthDay,
  isWholeDay,
  lastDayOf,
  mondayOf,
} from '../../src/catalog/calendar.ts';

describe('days of the calendar', () => {
  test.each([
    ['2026-02-28', 1, '2026-03-01'],
    ['2028-02-28', 1, '2028-02-29'],
    ['2028-02-29', 1, '2028-03-01'],
    ['2027-02-28', 1, '2027-03-01'],
    ['2026-12-31', 1, '2027-01-01'],
    ['2027-01-01', -1, '2026-12-31'],
    ['2026-03-30', -30, '2026-02-28'],
    ['2028-03-30', -30, '2028-02-29'],
    ['2026-11-21', 0, '2026-11-21'],
  ])('GIVEN %s WHEN %i days are added THEN the day is %s', (day, days, expected) => {
    expect(addDays(day, days)).toBe(expected);
  });

  test.each([
    ['2026-11-21', true],
    ['2026-11', false],
    ['2026', false],
    [undefined, false],
  ])('GIVEN the date %s THEN whether it names a day is %s', (date, expected) => {
    expect(isWholeDay(date)).toBe(expected);
  });

  test.each([
    ['2026-11-21T23:59:59.999Z', '2026-11-21'],
    ['2026-11-22T00:00:00.000Z', '2026-11-22'],
    ['2026-11-22T08:59:00+09:00', '2026-11-21'],
  ])('GIVEN the instant %s THEN the day in UTC is %s', (instant, day) => {
    expect(dayInUtc(new Date(instant))).toBe(day);
  });

  test.each([
    ['2026-11-23', '2026-11-23', 'a Monday is its own'],
    ['2026-11-29', '2026-11-23', 'a Sunday ends the week'],
    ['2026-11-30', '2026-11-30', 'the next Monday begins another'],
    ['2027-01-03', '2026-12-28', 'a week goes across the turn of the year'],
    ['2028-03-01', '2028-02-28', 'a week goes across the leap day'],
  ])('GIVEN %s THEN its Monday is %s: %s', (day, monday) => {
    expect(mondayOf(day)).toBe(monday);
  });

  test('GIVEN any day THEN its Monday is at most six days before, is a Monday, and is that of the seven days from it on', () => {
    const days = fc.date({ min: new Date('1990-01-01'), max: new Date('2060-01-01'), noInvalidDate: true });
    fc.assert(
      fc.property(days, (date) => {
        const monday = mondayOf(date.toISOString().slice(0, 10));
        expect(new Date(`${monday}T00:00:00Z`).getUTCDay()).toBe(1);
        for (let day = 0; day < 7; day += 1) expect(mondayOf(addDays(monday, day))).toBe(monday);
        expect(mondayOf(addDays(monday, 7))).toBe(addDays(monday, 7));
      }),
    );
  });

  test.each([
    ['2026-02', '2026-02-01', '2026-02-28'],
    ['2028-02', '2028-02-01', '2028-02-29'],
    ['2026-12', '2026-12-01', '2026-12-31'],
    ['2026-04', '2026-04-01', '2026-04-30'],
    ['2026', '2026-01-01', '2026-12-31'],
    ['2026-11-21', '2026-11-21', '2026-11-21'],
  ])('GIVEN %s THEN it can mean the days from %s to %s', (date, first, last) => {
    expect([firstDayOf(date), lastDayOf(date)]).toEqual([first, last]);
  });

  test.each([
    ['02-29', true],
    ['02-30', false],
    ['12-31', true],
    ['12-32', false],
    ['00-10', false],
    ['13-01', false],
    ['01-00', false],
    ['1-1', false],
    ['', false],
    ['aa-bb', false],
  ])('GIVEN %j THEN it is a day of some year: %s', (day, expected) => {
    expect(isMonthDay(day)).toBe(expected);
  });
});

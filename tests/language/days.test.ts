import { describe, expect, test } from 'vitest';
import { englishMonth, formatDays, formatMonthDay } from '../../src/language/days.ts';
import { languages } from '../../src/language/language.ts';

describe('days as each language writes them', () => {
  test.each([
    ['2026-11-23', '2026-11-29', '23–29 November 2026', '2026年11月23日〜29日', '2026년 11월 23일~29일'],
    [
      '2026-11-30',
      '2026-12-06',
      '30 November – 6 December 2026',
      '2026年11月30日〜12月6日',
      '2026년 11월 30일~12월 6일',
    ],
    [
      '2026-12-28',
      '2027-01-03',
      '28 December 2026 – 3 January 2027',
      '2026年12月28日〜2027年1月3日',
      '2026년 12월 28일~2027년 1월 3일',
    ],
    ['2028-02-28', '2028-03-05', '28 February – 5 March 2028', '2028年2月28日〜3月5日', '2028년 2월 28일~3월 5일'],
  ])('GIVEN %s to %s THEN what both have in common is said once', (from, to, ...expected) => {
    expect(languages.map((language) => formatDays(from, to, language))).toEqual(expected);
  });

  test.each([
    ['2025-04', '2025-06', 'April–June 2025', '2025年4月〜6月', '2025년 4월~6월'],
    ['2025-12', '2026-02', 'December 2025 – February 2026', '2025年12月〜2026年2月', '2025년 12월~2026년 2월'],
    ['2012', '2013', '2012–2013', '2012年〜2013年', '2012년~2013년'],
    ['2025-04-18', '2025-06', '18 April 2025 – June 2025', '2025年4月18日〜2025年6月', '2025년 4월 18일~2025년 6월'],
    ['2025-04', '2025-04', 'April 2025', '2025年4月', '2025년 4월'],
  ])('GIVEN %s to %s, less exact THEN no more is said than is known', (from, to, ...expected) => {
    expect(languages.map((language) => formatDays(from, to, language))).toEqual(expected);
  });

  test.each([
    ['02-29', '29 February', '2月29日', '2월 29일'],
    ['12-31', '31 December', '12月31日', '12월 31일'],
  ])('GIVEN %s of any year THEN month and day', (day, ...expected) => {
    expect(languages.map((language) => formatMonthDay(day, language))).toEqual(expected);
  });

  test.each([
    ['Nov', 11],
    ['november', 11],
    ['Sept', 9],
    ['no', undefined],
    ['', undefined],
  ])('GIVEN %j THEN month %s', (name, month) => {
    expect(englishMonth(name)).toBe(month);
  });
});

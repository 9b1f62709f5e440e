import { describe, expect, test } from 'vitest';
import { readMonth } from '../../src/language/month-words.ts';

const today = '2026-11-30';

describe('a month as somebody writes it, at the end of November 2026', () => {
  test.each([
    ['2026-12', '2026-12'],
    ['2026/1', '2026-01'],
    ['2026.12', '2026-12'],
    ['2026年12月', '2026-12'],
    ['2026년 12월', '2026-12'],
    ['December 2026', '2026-12'],
    ['dec 2026', '2026-12'],
    ['December, 2026', '2026-12'],
    ['12/2026', '2026-12'],
    ['1.2027', '2027-01'],
    ['202612', '2026-12'],
    ['1900-01', '1900-01'],
    ['2100-12', '2100-12'],
    ['this month', '2026-11'],
    ['今月', '2026-11'],
    ['이번 달', '2026-11'],
    ['이달', '2026-11'],
    ['next month', '2026-12'],
    ['来月', '2026-12'],
    ['다음 달', '2026-12'],
    ['다음달', '2026-12'],
    ['再来月', '2027-01'],
    ['다다음 달', '2027-01'],
    ['last month', '2026-10'],
    ['先月', '2026-10'],
    ['지난달', '2026-10'],
  ])('GIVEN %s THEN %s', (text, month) => {
    expect(readMonth(text, today)).toBe(month);
  });

  test.each([
    ['November', '2026-11'],
    ['11月', '2026-11'],
    ['12월', '2026-12'],
    ['Sept.', '2027-09'],
    ['october', '2027-10'],
    ['1月', '2027-01'],
  ])('GIVEN %s without its year THEN the next one: %s', (text, month) => {
    expect(readMonth(text, today)).toBe(month);
  });

  test.each([
    '2026-13',
    '2026-00',
    '13月',
    '0월',
    'ju!',
    'ma',
    'soon',
    '12',
    '',
    '2026',
    'decemberx',
    '13/2026',
    '202613',
    '0000-01',
    '0099-05',
    '1899-12',
    '2101-01',
    'May 0099',
  ])('GIVEN %j THEN no month', (text) => {
    expect(readMonth(text, today)).toBeUndefined();
  });

  test('GIVEN December THEN the next month is in the next year', () => {
    expect(readMonth('来月', '2026-12-01')).toBe('2027-01');
    expect(readMonth('先月', '2027-01-31')).toBe('2026-12');
  });
});

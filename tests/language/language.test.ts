import { describe, expect, test } from 'vitest';
import { ageOn, formatDate, formatYears, relativeTimestamp } from '../../src/language/date.ts';
import { languageOf } from '../../src/language/language.ts';

describe("the reader's language", () => {
  test.each([
    ['ja', 'ja'],
    ['ko', 'ko'],
    ['en-US', 'en'],
    ['en-GB', 'en'],
    ['fr', 'en'],
    ['jv', 'en'],
    [undefined, 'en'],
  ])('GIVEN locale %s THEN %s', (locale, language) => expect(languageOf(locale)).toBe(language));
});

describe('dates', () => {
  test.each([
    ['2014-2019', '2014–2019', '2014〜2019年', '2014~2019년'],
    ['2017-', 'since 2017', '2017年〜', '2017년~'],
    ['2006', '2006', '2006年', '2006년'],
    ['until 2006', 'until 2006', 'until 2006', 'until 2006'],
  ])('GIVEN the years %s THEN %s, %s, %s', (years, en, ja, ko) => {
    expect([formatYears(years, 'en'), formatYears(years, 'ja'), formatYears(years, 'ko')]).toEqual([en, ja, ko]);
  });

  test.each([
    ['2024-01-23', 'en', '23 January 2024'],
    ['2024-01-23', 'ja', '2024年1月23日'],
    ['2024-01-23', 'ko', '2024년 1월 23일'],
    ['2024-01', 'en', 'January 2024'],
    ['2024-01', 'ja', '2024年1月'],
    ['2024-01', 'ko', '2024년 1월'],
    ['2024', 'en', '2024'],
    ['2024', 'ja', '2024年'],
    ['2024', 'ko', '2024년'],
  ] as const)('GIVEN %s in %s THEN %s', (date, language, expected) =>
    expect(formatDate(date, language)).toBe(expected),
  );

  test.each([
    ['the day before the birthday', '1987-02-22', '2026-02-21', 38],
    ['the birthday', '1987-02-22', '2026-02-22', 39],
    ['a leap day, the day before March', '2000-02-29', '2026-02-28', 25],
    ['a leap day, in March', '2000-02-29', '2026-03-01', 26],
    ['only the year known', '1987', '2026-02-22', undefined],
  ])('GIVEN %s THEN the age is right', (_what, born, today, age) => expect(ageOn(born, today)).toBe(age));

  test('GIVEN a day in Japan THEN the countdown is to its noon there', () => {
    expect(relativeTimestamp('2026-05-14')).toBe(`<t:${Date.UTC(2026, 4, 14, 3) / 1000}:R>`);
  });
});

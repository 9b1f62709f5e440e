import { describe, expect, test } from 'vitest';
import { formatDate, relativeTimestamp } from '../../src/language/date.ts';
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

  test('GIVEN a day in Japan THEN the countdown is to its noon there', () => {
    expect(relativeTimestamp('2026-05-14')).toBe(`<t:${Date.UTC(2026, 4, 14, 3) / 1000}:R>`);
  });
});

import { describe, expect, test } from 'vitest';
import { formatDate, relativeTimestamp } from '../../src/language/date.ts';
import { languageOf, languages } from '../../src/language/language.ts';
import { wordsIn } from '../../src/language/words.ts';

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

/** Every text of the words, with its path; functions are called with stand-ins. */
function leaves(value: unknown, path: string): [string, string][] {
  if (typeof value === 'string') return [[path, value]];
  if (typeof value === 'function')
    return [[path, String((value as (...given: unknown[]) => unknown)('A', 'B', 'C', 'D', 'E'))]];
  return Object.entries(value as object).flatMap(([key, inner]) => leaves(inner, `${path}.${key}`));
}

describe('the words of the bot', () => {
  const [en, ja, ko] = languages.map((language) => new Map(leaves(wordsIn(language), '')));

  test('GIVEN any of them THEN it is there in three languages and not empty', () => {
    expect([...(ja?.keys() ?? [])]).toEqual([...(en?.keys() ?? [])]);
    expect([...(ko?.keys() ?? [])]).toEqual([...(en?.keys() ?? [])]);
    for (const words of [en, ja, ko]) for (const [path, text] of words ?? []) expect(text.trim(), path).not.toBe('');
  });

  test('GIVEN a Japanese sentence THEN です・ます with Japanese punctuation; GIVEN a Korean one THEN 합니다체', () => {
    for (const [path, text] of ja ?? []) {
      expect(text, path).not.toMatch(/[ｱ-ﾝ]|。 |、 /u);
      if (text.endsWith('。')) expect(text, path).toMatch(/(?:です|ます|ません|でした|ました|ください)。$/u);
    }
    for (const [path, text] of ko ?? []) if (/[가-힣]\.$/u.test(text)) expect(text, path).toMatch(/(?:다|오)\.$/u);
  });
});

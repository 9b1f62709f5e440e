import { describe, expect, test } from 'vitest';
import { languages } from '../../src/language/language.ts';
import { pictureWords } from '../../src/language/words/pictures.ts';

/** Every text of the words, with its path; functions are called with stand-ins. */
function leaves(value: unknown, path: string): [string, string][] {
  if (typeof value === 'string') return [[path, value]];
  if (typeof value === 'function')
    return [[path, String((value as (...given: unknown[]) => unknown)(7, 8, 9, 10, 11))]];
  return Object.entries(value as object).flatMap(([key, inner]) => leaves(inner, `${path}.${key}`));
}

describe('the words of the trend', () => {
  test.each(languages)('GIVEN %s THEN every text is there', (language) => {
    const words = leaves(pictureWords[language], '');
    expect(words.map(([path]) => path)).toEqual(leaves(pictureWords.en, '').map(([path]) => path));
    for (const [path, text] of words) expect(text.trim(), path).not.toBe('');
  });

  test.each([
    ['ja', /[가-힣]/u],
    ['ko', /[ぁ-んァ-ヶ]/u],
    ['en', /[가-힣ぁ-んァ-ヶ]/u],
  ] as const)('GIVEN %s THEN no letter of another language slipped in', (language, foreign) => {
    const strays = leaves(pictureWords[language], '').filter(([, text]) => foreign.test(text));
    expect(strays).toEqual([]);
  });
});

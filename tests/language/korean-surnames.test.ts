import { describe, expect, test } from 'vitest';
import { isCommonSurname, koreanSurnames } from '../../src/language/korean-surnames.ts';

describe('Korean surnames', () => {
  test('GIVEN the list THEN no surname is in it twice, and each has one syllable or two', () => {
    expect(new Set(koreanSurnames).size).toBe(koreanSurnames.length);
    expect(koreanSurnames.filter((surname) => !/^[가-힣]{1,2}$/u.test(surname))).toEqual([]);
  });

  test.each([
    ['김', true],
    ['노', true],
    ['용', true],
    ['예', false],
    ['사', false],
    ['지드', false],
  ])('GIVEN %s THEN it is a common surname: %s', (hangul, common) => {
    expect(isCommonSurname(hangul)).toBe(common);
  });
});

import { describe, expect, test } from 'vitest';
import { nameBeforeKin } from '../../../src/search/query/kin.ts';

describe('kin behind a name', () => {
  test.each([
    ['in Korean', '한효주 동생', '한효주'],
    ['in Japanese', 'ペ ドゥナの弟', 'ペ ドゥナ'],
    ['in English', 'han hyo joo s brother', 'han hyo joo'],
    ['a whole name that ends in Son', 'ye jin son', undefined],
    ['what fans call a star', '한효주 언니', undefined],
  ])('GIVEN %s: %s THEN the name is %s', (_, typed, name) => expect(nameBeforeKin(typed)).toBe(name));
});

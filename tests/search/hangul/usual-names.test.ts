import { describe, expect, test } from 'vitest';
import { hasUsualGivenName, hasUsualGivenNameInKana } from '../../../src/search/hangul/usual-names.ts';

describe('given names that many have', () => {
  test.each(['박지현', '김재훈', '이영희', '최성민'])(
    'GIVEN %s THEN it is more likely a stranger than a slip',
    (name) => {
      expect(hasUsualGivenName(name)).toBe(true);
    },
  );

  test('GIVEN a surname of two syllables THEN the given name is what follows it', () => {
    expect(hasUsualGivenName('독고영재')).toBe(true);
  });

  test.each(['심신애', '채종햡', '변요한', '김지', '영', ''])('GIVEN %s THEN it is not', (name) => {
    expect(hasUsualGivenName(name)).toBe(false);
  });

  test.each([
    ['パク ジヒョン', true],
    ['キム ソンホ', true],
    ['チェ ジョンヒョプ', false],
    ['パクジヒョン', false],
    ['パク', false],
  ])('GIVEN %s in kana THEN that is %s', (name, isUsual) => {
    expect(hasUsualGivenNameInKana(name)).toBe(isUsual);
  });
});

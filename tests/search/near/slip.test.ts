import { describe, expect, test } from 'vitest';
import { isHangulSlip, isKanaSlip } from '../../../src/search/near/slip.ts';

describe('a slip in the kana of a whole Korean name', () => {
  test.each([
    ['five kana, one more', 'スヨンキ', 'スヒヨンキ', false],
    ['six kana, the same key of a phone', 'アンヒヨソプ', 'アンヒユソプ', true],
    ['six kana, one too few', 'キムギユジ', 'キムギユジン', false],
    ['seven and six kana, one too few', 'キムギユジヨ', 'キムギユジヨン', true],
    ['six kana, one from another key', 'アンヒヨソプ', 'アンヒヨマプ', false],
    ['seven kana, one from another key', 'チヤスンウオン', 'チヤスウウオン', true],
  ])('GIVEN %s: %s and %s THEN %s', (_, one, other, is) => expect(isKanaSlip(one, other, true)).toBe(is));

  test('GIVEN a name that is no Korean one THEN its length does not matter', () =>
    expect(isKanaSlip('キムラ', 'キメラ', false)).toBe(true));
});

describe('a slip in the keys of hangul', () => {
  test.each([
    ['ㅎ heard as nothing: 성하 and 성아', 'rhdtjdgk', 'rhdtjddk', true],
    ['ㅖ for ㅔ, which is the same key', 'thsdpwls', 'thsdpwls', true],
    ['ㅈ for ㅊ', 'qkrwjfals', 'qkrcjfals', true],
    ['ㅈ for ㅎ', 'qkrwjfals', 'qkrgjfals', false],
  ])('GIVEN %s: %s and %s THEN %s', (_, one, other, is) => expect(isHangulSlip(one, other)).toBe(is));
});

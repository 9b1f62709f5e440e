import { describe, expect, test } from 'vitest';
import { isHangulSlip, isKanaSlip } from '../../../src/search/near/slip.ts';

describe('a slip in kana', () => {
  test.each([
    ['the same key of a phone', 'アンヒヨソプ', 'アンヒユソプ', true],
    ['one too few', 'キムギユジ', 'キムギユジン', true],
    ['six kana, one from another key', 'アンヒヨソプ', 'アンヒヨマプ', false],
    ['seven kana, one from another key', 'チヤスンウオン', 'チヤスウウオン', true],
    ['voiced or not', 'キムトンウク', 'キムドンウク', true],
    ['ㅈ at the beginning and inside', 'ハンヘチン', 'ハンヘジン', true],
    ['one more at the end', 'チエヒソン', 'チエヒソ', true],
    ['one more at the beginning', 'チヤンミナ', 'ヤンミナ', false],
  ])('GIVEN a name, %s: %s and %s THEN it is a slip: %s', (_, one, other, is) =>
    expect(isKanaSlip(one, other, true)).toBe(is),
  );

  test('GIVEN no name THEN a kana from another key is a slip as well', () =>
    expect(isKanaSlip('キムドンワク', 'キムドンウク', false)).toBe(true));
});

describe('a slip in the keys of hangul', () => {
  test.each([
    ['ㅎ heard as nothing: 성하 and 성아', 'rhdtjdgk', 'rhdtjddk', true],
    ['ㅖ for ㅔ, which is the same key', 'thsdpwls', 'thsdpwls', true],
    ['ㅈ for ㅊ', 'qkrwjfals', 'qkrcjfals', true],
    ['ㅈ for ㅎ', 'qkrwjfals', 'qkrgjfals', false],
  ])('GIVEN %s: %s and %s THEN it is a slip: %s', (_, one, other, is) => expect(isHangulSlip(one, other)).toBe(is));
});

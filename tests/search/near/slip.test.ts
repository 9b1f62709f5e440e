import { describe, expect, test } from 'vitest';
import {
  isDoubleKanaSlip,
  isHangulSlip,
  isAnyKanaSlip,
  isKanaSlip,
  isVoiceSlip,
} from '../../../src/search/near/slip.ts';

describe('a slip in kana', () => {
  test.each([
    ['the same key of a phone', 'アンヒヨソプ', 'アンヒユソプ', true],
    ['one too few', 'キムギユジ', 'キムギユジン', true],
    ['six kana, one from another key', 'アンヒヨソプ', 'アンヒヨマプ', false],
    ['seven kana, one from another key', 'チヤスンウオン', 'チヤスウウオン', true],
    ['kana that look alike: ヌ and ス', 'ナムユンヌ', 'ナムユンス', true],
    ['voiced or not', 'キムトンウク', 'キムドンウク', true],
    ['ㅈ at the beginning and inside', 'ハンヘチン', 'ハンヘジン', true],
    ['one more at the end', 'チエヒソン', 'チエヒソ', true],
    ['one more at the beginning', 'チヤンミナ', 'ヤンミナ', false],
  ])('GIVEN a name, %s: %s and %s THEN it is a slip: %s', (_, one, other, is) =>
    expect(isKanaSlip(one, other)).toBe(is),
  );

  test('GIVEN no name THEN a kana from another key is a slip as well', () =>
    expect(isAnyKanaSlip('キムドンワク', 'キムドンウク')).toBe(true));
});

describe('a voice mark', () => {
  test.each([
    ['too many in three kana', 'コスビ', 'コスヒ', true],
    ['too few', 'コスヒ', 'コスビ', true],
    ['and another kana', 'コソビ', 'コスヒ', false],
    ['another kana', 'コスミ', 'コスヒ', false],
    ['in two kana', 'スビ', 'スヒ', false],
  ])('GIVEN %s: %s and %s THEN it is a slip: %s', (_, one, other, is) => expect(isVoiceSlip(one, other)).toBe(is));
});

describe('two slips in kana', () => {
  test.each([
    ['two that look alike', 'ペヌビソキ', 'ペスビンキ', true],
    ['one', 'ペスビソキ', 'ペスビンキ', false],
    ['three', 'ペヌピソキ', 'ペスビンキ', false],
    ['two, one of another key', 'ペマビソキ', 'ペスビンキ', false],
    ['two of four kana', 'ペスピソ', 'ペスビン', false],
  ])('GIVEN %s: %s and %s THEN it is a slip: %s', (_, one, other, is) => expect(isDoubleKanaSlip(one, other)).toBe(is));
});

describe('a slip in the keys of hangul', () => {
  test.each([
    ['ㅎ heard as nothing: 성하 and 성아', 'rhdtjdgk', 'rhdtjddk', true],
    ['ㅖ for ㅔ, which is the same key', 'thsdpwls', 'thsdpwls', true],
    ['ㅁ for ㅇ, which looks alike', 'rladmatn', 'rladmdtn', true],
    ['ㅈ for ㅊ', 'qkrwjfals', 'qkrcjfals', true],
    ['ㅈ for ㅎ', 'qkrwjfals', 'qkrgjfals', false],
  ])('GIVEN %s: %s and %s THEN it is a slip: %s', (_, one, other, is) => expect(isHangulSlip(one, other)).toBe(is));
});

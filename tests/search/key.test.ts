import { convertHangulToQwerty } from 'es-hangul';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { clean } from '../../src/search/clean.ts';
import { latinOfKeys } from '../../src/search/hangul/keyboard.ts';
import { letterKey } from '../../src/search/key.ts';

const between = (first: string, last: string) =>
  fc.integer({ min: first.charCodeAt(0), max: last.charCodeAt(0) }).map((code) => String.fromCharCode(code));
const letters = fc.oneof(
  between('a', 'z'),
  between('가', '힣'),
  between('ァ', 'ヺ'),
  between('ぁ', 'ゖ'),
  between('一', '龥'),
);
const jamo = between('ㄱ', 'ㅣ');
const words = (sign: fc.Arbitrary<string>) => fc.string({ unit: sign, minLength: 1, maxLength: 8 });

test('GIVEN two words THEN the key of both together is the key of each in a row, as known titles are looked up', () => {
  fc.assert(
    fc.property(words(fc.oneof(letters, jamo)), words(fc.oneof(letters, jamo)), (one, other) => {
      expect(letterKey(one + other)).toBe(letterKey(one) + letterKey(other));
    }),
  );
});

test('GIVEN 々 at the beginning of a word THEN it repeats the last kanji of the word before', () => {
  expect(letterKey('菜々緒')).toBe(letterKey('菜菜緒'));
  expect(letterKey('菜') + letterKey('々緒')).not.toBe(letterKey('菜々緒'));
});

test('GIVEN words of letters THEN cleaning leaves them, as their normal form is themselves', () => {
  fc.assert(
    fc.property(fc.array(words(letters), { minLength: 1, maxLength: 4 }), (all) => {
      const text = all.join(' ');
      expect(text.normalize('NFKC').toLowerCase()).toBe(text);
      expect(/^[\p{L}\p{N} ]+$/u.test(text)).toBe(true);
      expect(clean(text)).toBe(text);
    }),
  );
});

test('GIVEN hangul THEN its keys are those of es-hangul for the whole text', () => {
  fc.assert(
    fc.property(words(fc.oneof(between('가', '힣'), jamo)), (text) => {
      expect(latinOfKeys(text)).toBe(convertHangulToQwerty(text).toLowerCase());
    }),
  );
});

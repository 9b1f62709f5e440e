import { describe, expect, test } from 'vitest';
import { readAloud } from '../../src/search/near/read-aloud.ts';
import { soundsOfKana } from '../../src/search/kana/sounds.ts';

describe('kanji and kana as the reading of a title', () => {
  test.each([
    ['東京バースト', 'tokyobasuto', 'TOKYO BURST', true],
    ['ゆび恋', 'yubikoi', '指恋', true],
    ['いちじくの森', 'ichijikunomori', '無花果の森', true],
    // The kana must be said where they stand.
    ['バースト東京', 'tokyobasuto', 'TOKYO BURST', false],
    // Four letters are too few where no kanji is the title's.
    ['ゆび恋', 'yubikoi', 'Yubikoi', false],
    // Kanji alone say nothing, and kana alone are found by their key.
    ['指恋', 'yubikoi', '指恋', false],
    ['ゆびこい', 'yubikoi', '指恋', false],
  ])('GIVEN %s and a title with the reading %s, written %s THEN they match: %s', (query, romaji, japanese, isSame) => {
    expect(readAloud(query)([romaji.replace('chi', 'ci')], [japanese])).toBe(isSame);
  });
});

describe('consonants that are heard once', () => {
  test.each([
    ['グンミョン', 'グミョン'],
    ['キムミン', 'キミン'],
    ['パクキ', 'パキ'],
  ])('GIVEN %s THEN it sounds as %s', (typed, same) => {
    expect(soundsOfKana(typed)).toBe(soundsOfKana(same));
  });

  test('GIVEN ン before another row THEN it is kept', () => {
    expect(soundsOfKana('ジョンヒョプ')).not.toBe(soundsOfKana('ジョヒョプ'));
  });
});

import { describe, expect, test } from 'vitest';
import { leftOver } from '../../../src/questions/reading/left-over.ts';
import { blot } from '../../../src/questions/reading/reading.ts';

describe('the words of a question that nobody understood', () => {
  test.each([
    ['ja', 'a run of katakana is one word', 'テレシネマの', ['テレシネマ']],
    ['ja', 'kanji beside katakana are words of their own', '新作テレシネマ映画', ['新作', 'テレシネマ', '映画']],
    ['ja', 'hiragana alone is none', `${blot}をおしえて`, []],
    ['ko', 'a particle is no part of the word', '텔레시네마에서', ['텔레시네마']],
    ['ko', 'the ending of an understood word is none', `${blot}들이`, []],
    ['en', "an owner's ending is no part of the word", "telecinema's oldest", ['telecinema', 'oldest']],
    ['en', 'a single letter is none', 'x telecinema', ['telecinema']],
  ] as const)('GIVEN %s: %s THEN "%s" leaves %j', (language, _why, text, words) => {
    expect(leftOver(text, language)).toEqual(words);
  });
});

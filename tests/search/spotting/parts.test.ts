import { beforeAll, describe, expect, test } from 'vitest';
import { surelyNamed } from './surely-named.ts';

let named: (text: string) => string[];
beforeAll(async () => {
  named = await surelyNamed();
});

describe('English words of a title, read aloud', () => {
  test.each([
    ['in hangul', '첫사랑 독스 다시 봄', ['first-love-dogs-2025']],
    ['in katakana', '着信アリファイナルを見てる', ['one-missed-call-final-2006']],
  ])('GIVEN %s: %s THEN it names %j', (_, text, ids) => expect(named(text)).toEqual(ids));
});

describe('a part of a title', () => {
  test.each([
    ['a long name behind the kanji of its series', 'ニンニンジャー最高', ['ninninger-2015']],
    ['the name at its head beside a star', 'ウツボカズラの志田未来', ['utsubokazura-no-yume-2017', 'shida-mirai']],
    ['the name at its head alone', 'ウツボカズラって何', []],
    ['the word for its kind beside a star', 'ミュージカルのテミン', ['taemin']],
  ])('GIVEN %s: %s THEN it names %j', (_, text, ids) => expect(named(text)).toEqual(ids));
});

describe('what co-stars are called', () => {
  test.each([
    [
      'a given name beside the work',
      '사랑 후에 오는 것들 켄타로 연기',
      ['what-comes-after-love-2024', 'sakaguchi-kentaro'],
    ],
    [
      'a given name in Latin letters',
      'What Comes After Love made me cry, Kentaro too',
      ['what-comes-after-love-2024', 'sakaguchi-kentaro'],
    ],
    ['that name alone', '켄타로 좋아', []],
    ['a surname behind it', 'What Comes After Love, and Kentaro Ito', ['what-comes-after-love-2024']],
  ])('GIVEN %s: %s THEN it names %j', (_, text, ids) => expect(named(text)).toEqual(ids));
});

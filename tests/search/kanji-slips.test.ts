import { describe, expect, test } from 'vitest';
import { searchOf } from '../../src/search/search.ts';
import { entry, firstOf } from './found.ts';
import { letterKey } from '../../src/search/key.ts';
import { isKanjiSlip } from '../../src/search/near/slip.ts';

describe('one kanji in place of another', () => {
  test.each([
    ['伊東英明', '伊藤英明', true, 'a surname that sounds the same'],
    ['永野芽衣', '永野芽郁', true, 'the last kanji of four'],
    ['大谷翔平', '大谷亮平', false, 'the first kanji of a given name tells people apart'],
    ['倍賞智恵子', '倍賞千恵子', true, 'five kanji'],
    ['赤楚衛ニ', '赤楚衛二', true, 'a katakana that looks like the kanji'],
    ['森山未', '森田未', false, 'three kanji'],
    ['堂珍喜邦', '堂珍嘉邦', true, 'the first kanji of a given name for one that is read よし as well'],
    ['山田淳大', '山田純大', true, 'the same, read じゅん'],
    ['山田隆大', '山田純大', false, 'one that is read otherwise'],
    ['田中慶', '田中圭', true, 'three kanji, the last for one that is read alike'],
    ['畑中純', '田中純', false, 'three kanji, another surname'],
    ['伊東秀明', '伊藤英明', false, 'two at a time'],
  ])('GIVEN %s and %s THEN one is a slip of the other: %s (%s)', (typed, name, isSlip) => {
    expect(isKanjiSlip(typed, name)).toBe(isSlip);
  });

  test.each([
    ['菜々緒', '菜菜緒'],
    ['米倉凉子', '米倉涼子'],
    ['田中邦衞', '田中邦衛'],
    ['玉山鐵二', '玉山鉄二'],
  ])('GIVEN %s and %s THEN they have the same key', (one, other) => {
    expect(letterKey(one)).toBe(letterKey(other));
  });
});

describe('a given name in kanji that sound the same', () => {
  const search = searchOf({
    entries: [
      entry('masato', { en: 'Masato Hagiwara', ja: '萩原聖人' }),
      entry('other-masato', { en: 'Masato Yamada', ja: '山田雅刀' }),
      entry('masahiro', { en: 'Masahiro Sato', ja: '佐藤正宏' }),
    ],
  });
  test.each([
    ['as somebody else writes it', '萩原雅刀', 'masato'],
    ['each kanji with a reading of its own', '佐藤雅裕', 'masahiro'],
    ['another surname', '荻野雅刀', 'nobody'],
    ['one kanji that is read otherwise', '佐藤俊樹', 'nobody'],
  ])('GIVEN %s: %s THEN %s is found', (_, typed, id) => expect(firstOf(search, typed)).toBe(id));
});

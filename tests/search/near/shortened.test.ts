import { describe, expect, test } from 'vitest';
import { shortened } from '../../../src/search/near/shortened.ts';

describe('a Japanese title as fans shorten it', () => {
  test.each([
    ['without its particles', '水声聞く', '水の声を聞く', true],
    ['its first words and its number', 'スマホ落とした3', 'スマホを落としただけなのに3', true],
    ['a part of it', '捜査七課', 'ヒガンバナ 警視庁捜査七課', true],
    ['a part that begins with an everyday word', 'みんなご褒美', '良い子はみんなご褒美がもらえる', true],
    ['the same, with one kanji', 'みんな来', '良い子はみんな来る', false],
    ['three signs', '水声聞', '水の声を聞く', false],
    ['a kanji left out', '水声人聞く', '水の声を聞く', false],
    ['the kanji of the title in another order', '声水聞く', '水の声を聞く', false],
    ['katakana left out', '続雷神リーマン', '続雷神トリオリーマン', false],
    ['six hiragana left out', '水声聞く', '水のあいうえお声を聞く', true],
    ['seven', '水声聞く', '水のあいうえおか声を聞く', false],
    ['hiragana left out at three places', '水声人火', '水の声の人の火', true],
    ['at four', '水声人火木', '水の声の人の火の木', false],
    ['hiragana before the part', '声を聞く人', '水の声を聞く人', true],
    ['only hiragana', 'ありがとう', 'ありがとうございます', false],
  ])('GIVEN %s: %s for %s THEN it is one: %s', (_, query, title, isOne) => expect(shortened(query)(title)).toBe(isOne));
});

import { describe, expect, test } from 'vitest';
import { searchOf } from '../../src/search/search.ts';
import { entry, firstOf } from './found.ts';

/** Names that real people have; each word of them is also somebody else's. */
const surnames = [
  ['Yamamoto', '야마모토', '山本'],
  ['Takahashi', '다카하시', '高橋'],
  ['Matsuda', '마쓰다', '松田'],
  ['Nakamura', '나카무라', '中村'],
  ['Yoshida', '요시다', '吉田'],
] as const;
const given = [
  ['Mizuki', '미즈키', '美月'],
  ['Kazuya', '가즈야', '和也'],
  ['Shota', '쇼타', '翔太'],
  ['Ryosuke', '료스케', '涼介'],
  ['Tomoya', '도모야', '知也'],
] as const;

const people = surnames.map(([surname, surnameInHangul, kanji], place) => {
  const [own, ownInHangul, ownKanji] = given[place] ?? given[0];
  return entry(`${surname} ${own}`, {
    en: `${own} ${surname}`,
    ko: `${surnameInHangul} ${ownInHangul}`,
    ja: kanji + ownKanji,
  });
});
const search = searchOf({ entries: people });

describe('a surname of one person with the given name of another', () => {
  const mixed = surnames.flatMap((surname, one) =>
    given.filter((_, other) => other !== one).map((own) => [surname, own] as const),
  );

  test.each(mixed)(
    'GIVEN %s and %s in any script and order THEN nobody is found',
    ([latin, hangul, kanji], [ownLatin, ownHangul, ownKanji]) => {
      const asked = [`${latin} ${ownLatin}`, `${ownLatin} ${latin}`, `${hangul} ${ownHangul}`, kanji + ownKanji];
      expect(asked.map((query) => firstOf(search, query))).toEqual(['nobody', 'nobody', 'nobody', 'nobody']);
    },
  );
});

describe('a slip in a Japanese name', () => {
  test.each([
    ['a letter too few', 'Mizki Yamamoto', 'Yamamoto Mizuki'],
    ['two letters changed over', 'kazyua takahashi', 'Takahashi Kazuya'],
    ['a neighbouring key', 'yoshida tomoua', 'Yoshida Tomoya'],
    ['in hangul', '마쓰다 쇼따', 'Matsuda Shota'],
    ['as Koreans write it', '나카무라 료스께', 'Nakamura Ryosuke'],
    ['a surname that is read both ways', 'Shota Matsuta', 'Matsuda Shota'],
    ['in kana', 'タカハシ カズナ', 'Takahashi Kazuya'],
  ])('GIVEN %s: %s THEN the person is found', (_, query, id) => expect(firstOf(search, query)).toBe(id));

  test.each([
    ['two letters of a short word', 'Misaki Yamamoto'],
    ['another given name', 'Daisuke Takahashi'],
    ['half of the name', 'Mai Yoshida'],
  ])('GIVEN %s: %s THEN nobody is found', (_, query) => expect(firstOf(search, query)).toBe('nobody'));
});

describe('the beginning of a name in kanji', () => {
  test('GIVEN a beginning that may be a whole name THEN the match is offered and not certain', () => {
    const alone = searchOf({
      entries: [entry('erika', { en: 'Erika Yoshida', ko: '요시다 에리카', ja: '吉田恵里香' })],
    });
    expect(alone.find('吉田恵').verdict).toBe('close');
  });
});

describe('the ㄹ of foreign names', () => {
  test('GIVEN 사토 류타 in the catalog WHEN the query is Yuta Sato THEN the match is not certain', () => {
    const alone = searchOf({ entries: [entry('ryuta', { en: 'Ryuta Sato', ko: '사토 류타', ja: '佐藤隆太' })] });
    expect(firstOf(alone, '사토 류타')).toBe('ryuta');
    expect(alone.find('Yuta Sato').verdict).not.toBe('clear');
  });
});

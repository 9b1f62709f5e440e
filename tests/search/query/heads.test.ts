import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { headsOf } from '../../../src/search/query/heads.ts';

describe('beginnings of a query that may be a name', () => {
  test.each([
    ['김형준이랑', '김형준', 'said'],
    ['김무준이 누구임', '김무준', 'said'],
    ['도혁 알아', '도혁', 'said'],
    ['도혁 좋아', '도혁', 'apart'],
    ['준q는', '준q', 'said'],
    ['チ ジニは', 'チ ジニ', 'said'],
    ['キム ナムギルが出てる', 'キム ナムギル', 'said'],
    ['キル ヨンウさんってどんな人', 'キル ヨンウ', 'said'],
    ['キル ヨンウ出演', 'キル ヨンウ', 'apart'],
    ['梅宮辰夫さんについて', '梅宮辰夫', 'said'],
    ['原田芳雄出演', '原田芳雄', 'apart'],
    ['junqくんのプロフ', 'junq', 'said'],
    ['rain who is she', 'rain', 'said'],
    ['kim min kyu', 'kim min', 'apart'],
  ])('GIVEN %s THEN %s is one, and what follows is %s', (typed, name, boundary) => {
    expect(headsOf(typed)).toContainEqual(expect.objectContaining({ name, boundary }));
  });

  test.each(['한지민', '大谷翔平', 'チャンソン', ''])(
    'GIVEN the single word %s without particles THEN there is none',
    (typed) => {
      expect(headsOf(typed)).toEqual([]);
    },
  );

  test('GIVEN any text THEN each is its beginning, and together with the rest it is the text', () => {
    const text = fc
      .array(
        fc.string({
          unit: fc.constantFrom(...Array.from('김한이는랑チジニさんが芳雄出ab')),
          minLength: 1,
          maxLength: 8,
        }),
        {
          maxLength: 5,
        },
      )
      .map((words) => words.join(' '));
    fc.assert(
      fc.property(text, (typed) => {
        for (const { name, rest } of headsOf(typed)) expect([`${name}${rest}`, `${name} ${rest}`]).toContain(typed);
      }),
    );
  });
});

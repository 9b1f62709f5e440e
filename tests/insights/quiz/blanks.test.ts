import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { blank, withBlanks } from '../../../src/insights/quiz/blanks.ts';

/** The text with blanks for the parts between brackets. */
function hiding(marked: string): string {
  const pieces = marked.split(/[[\]]/u);
  const starts = pieces.map((_, index) => pieces.slice(0, index).join('').length);
  const stretches = pieces.flatMap((piece, index) =>
    index % 2 === 1 ? [{ from: starts[index] ?? 0, to: (starts[index] ?? 0) + piece.length }] : [],
  );
  return withBlanks(pieces.join(''), stretches);
}

describe('GIVEN a part of a word that gives the answer away', () => {
  test.each([
    ['a word of two kanji goes as a whole', '[無]実の罪', '▢▢▢の罪'],
    ['and from its end', '女[神]の存在', '▢▢▢の存在'],
    ['a suffix behind two hidden kanji stays', '[焼肉]店を営む', '▢▢▢店を営む'],
    ['of a longer compound, the word of two around it goes', '窓際[係]長が', '窓際▢▢▢が'],
    ['a katakana word goes as a whole', '[アニメ]ーションで', '▢▢▢で'],
    ['hiragana behind it stays', '海を[越]えて', '海を▢▢▢えて'],
    ['a hangul word goes from its beginning', '미래에서 온 사[이보그]가', '미래에서 온 ▢▢▢가'],
    ['its particle stays', '두 [브로커]와 엄마', '두 ▢▢▢와 엄마'],
    ['letters before the particle go', '외국 공작원이 [이지스]함을 빼앗아', '외국 공작원이 ▢▢▢을 빼앗아'],
    ['an ending that is no particle goes', '10년을 [살아]갑니다.', '10년을 ▢▢▢.'],
    ['하다 behind a noun stays', '생물을 [암살]하라는 명령', '생물을 ▢▢▢하라는 명령'],
    ['two blanks in a row are one', '[東京]の[タクシー]、[東京] [タクシー]', '▢▢▢の▢▢▢、▢▢▢'],
    ['the counter of a number goes with it', '人気のある[5]人の男子が', '人気のある▢▢▢の男子が'],
    ['also behind a number in kanji', '[七]人の秘書', '▢▢▢の秘書'],
    ['and in Korean, where a space is between them', '[다섯] 명의 남학생', '▢▢▢의 남학생'],
    ['a counter of a number that is shown stays', '3人の[秘書]', '3人の▢▢▢'],
    ['the copula behind a noun stays', '유치원 때부터 [친구]인 배우', '유치원 때부터 ▢▢▢인 배우'],
    ['a people goes with its country', '[일본]인 감독', '▢▢▢ 감독'],
    ['a word with a hyphen goes as a whole', 'On her [twenty]-ninth birthday', 'On her ▢▢▢ birthday'],
    ['Latin words go as they are', 'The [driver] waits', 'The ▢▢▢ waits'],
  ])('THEN %s', (_, marked, shown) => {
    expect(hiding(marked)).toBe(shown);
  });
});

test('GIVEN any text and stretches THEN no hidden letter is shown at its place, and without stretches nothing changes', () => {
  const letters = fc.constantFrom(...Array.from('暗殺の教室アニメ사이보그가 the'));
  fc.assert(
    fc.property(fc.array(letters, { maxLength: 20 }), fc.nat(19), fc.nat(4), (text, from, length) => {
      const whole = text.join('');
      expect(withBlanks(whole, [])).toBe(whole);
      const to = Math.min(whole.length, from + length);
      if (from >= to) return;
      const [before = '', ...after] = withBlanks(whole, [{ from, to }]).split(blank);
      expect(after).toHaveLength(1);
      expect(whole.slice(0, from).startsWith(before)).toBe(true);
      expect(whole.slice(to).endsWith(after.join(''))).toBe(true);
    }),
  );
});

import fc from 'fast-check';
import { convertHangulToQwerty } from 'es-hangul';
import { describe, expect, test } from 'vitest';
import { latinOfKeys, onOtherLayout } from '../../src/search/hangul/keyboard.ts';
import { searchOf } from '../../src/search/search.ts';
import { sized } from '../thorough.ts';
import { entry, firstOf } from './found.ts';

const search = searchOf({
  entries: [
    entry('jong-hyeop', { en: 'Chae Jong-hyeop', ko: '채종협', ja: 'チェ・ジョンヒョプ' }),
    entry(
      'dream',
      { en: 'Dream of the Pitcher Plant', ko: '우쓰보카즈라의 꿈' },
      { kind: 'series', romaji: 'Utsubokazura no Yume' },
    ),
    entry('sorry', { en: 'Sorry, I Love You', ko: '미안하다 사랑한다' }, { kind: 'series' }),
  ],
});

describe('a name typed with the other layout switched on', () => {
  test.each([
    ['the first word of a title in romaji', 'ㅕㅅ녀ㅠㅐㅏㅁ켝ㅁ', 'dream'],
    ['the first words of an English title', 'ㅇㄱㄷ므 ㅐㄹ ㅅㅗㄷ', 'dream'],
    ['a slip in a name', '초ㅁㄷ ㅓㅐㅜ호ㅛㄷㅔㅐ', 'jong-hyeop'],
    ['the first word of a Korean title', 'aldksgkek', 'sorry'],
    ['Korean syllables that are no name', '강탁강탁', 'nobody'],
    ['an English word that the Korean layout reads as syllables', 'disturb', 'nobody'],
  ])('GIVEN %s: %s THEN %s is found', (_, typed, id) => expect(firstOf(search, typed)).toBe(id));

  test('GIVEN words of Korean syllables typed as Latin letters THEN they are read again', () =>
    fc.assert(
      fc.property(fc.stringMatching(/^[가-힣]{3,6}$/u), (word) => {
        const typed = convertHangulToQwerty(word);
        // ㅃ ㅉ ㄸ ㄲ ㅆ ㅒ ㅖ need Shift, which a cleaned query no longer shows.
        fc.pre(typed === typed.toLowerCase());
        expect(onOtherLayout(typed)).toBe(word);
      }),
      { numRuns: sized({ quick: 300, thorough: 5000 }) },
    ));

  test('GIVEN any letters THEN they are syllables that the same keys type, or none', () =>
    fc.assert(
      fc.property(fc.stringMatching(/^[a-z]{1,12}( [a-z]{1,8})?$/u), (typed) => {
        const read = onOtherLayout(typed);
        expect(read === undefined ? typed : latinOfKeys(read)).toBe(typed);
      }),
      { numRuns: sized({ quick: 2000, thorough: 50_000 }) },
    ));
});

import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { runsOf } from '../../../src/doors/preview/page/foreign.ts';
import { languages } from '../../../src/doors/preview/page/language.ts';

/** `Han Hyo-joo · [ko:한효주]` */
const marked = (text: string, language: 'en' | 'ja' | 'ko'): string =>
  runsOf(text, language)
    .map((run) => (run.lang === undefined ? run.text : `[${run.lang}:${run.text}]`))
    .join('');

describe('text in another language', () => {
  test.each([
    ['en', 'Han Hyo-joo', 'Han Hyo-joo'],
    ['en', 'Han Hyo-joo · 한효주 · ハン・ヒョジュ', 'Han Hyo-joo · [ko:한효주] · [ja:ハン・ヒョジュ]'],
    ['en', 'Air Doll (空気人形, 2009)', 'Air Doll ([ja:空気人形], 2009)'],
    ['en', '아이 러브 유', '[ko:아이 러브 유]'],
    ['en', '私の、頭の中の消しゴム', '[ja:私の、頭の中の消しゴム]'],
    ['en', 'スーパー', '[ja:スーパー]'],
    ['ja', 'ハン・ヒョジュ（한효주）主演『匿名の恋人たち』', 'ハン・ヒョジュ（[ko:한효주]）主演『匿名の恋人たち』'],
    ['ko', '한효주 주연 〈匿名の恋人たち〉', '한효주 주연 〈[ja:匿名の恋人たち]〉'],
    ['ko', 'Netflix에서 공개', 'Netflix에서 공개'],
    ['en', '', ''],
  ] as const)('GIVEN a page in %s and "%s" THEN %s', (language, text, expected) => {
    expect(marked(text, language)).toBe(expected);
  });

  test('GIVEN any text THEN its runs make it up again, and no run in its own language is marked', () => {
    const piece = fc.constantFrom('a', 'é', '한', '효', '韓', 'あ', 'ア', 'ー', '・', ' ', '.', '〈', '1', '😀');
    const text = fc.array(piece, { maxLength: 30 }).map((pieces) => pieces.join(''));
    fc.assert(
      fc.property(text, fc.constantFrom(...languages), (given, language) => {
        const runs = runsOf(given, language);
        expect(runs.map((run) => run.text).join('')).toBe(given);
        for (const run of runs) {
          expect(run.text).not.toBe('');
          expect(run.lang).not.toBe(language);
          expect(/\p{sc=Hangul}/u.test(run.text) && run.lang === undefined).toBe(
            language === 'ko' && /\p{sc=Hangul}/u.test(run.text),
          );
        }
      }),
    );
  });

  test('GIVEN 6,000 letters of mixed scripts THEN none is lost', () => {
    const text = '한 ア a. '.repeat(1000);
    for (const language of languages)
      expect(
        runsOf(text, language)
          .map((run) => run.text)
          .join(''),
      ).toBe(text);
  });
});

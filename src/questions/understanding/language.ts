import type { Language } from '../../language/language.ts';

/**
 * The language that a question is written in, names aside: 채종협 alone, or 채종협 age, says nothing about who asks.
 * Undefined where there are only names, digits or kanji.
 */
export function languageOfText(rest: string): Language | undefined {
  const hangul = (rest.match(/[가-힣]/gu) ?? []).length;
  const kana = (rest.match(/[ぁ-ゖァ-ヺ]/gu) ?? []).length;
  if (hangul > 0 && hangul >= kana) return 'ko';
  if (kana > 0 || /\p{Script=Han}/u.test(rest)) return 'ja';
  return /[a-z]{2}/iu.test(rest) ? 'en' : undefined;
}

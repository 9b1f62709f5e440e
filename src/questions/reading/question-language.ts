import type { Language } from '../../language/language.ts';
import { blot } from './reading.ts';

/**
 * The language of a question without its names: 채종협 alone, or 채종협 age, does not tell the asker's language. Undefined
 * where there are only names, digits or kanji.
 */
export function questionLanguage(withoutNames: string): Language | undefined {
  const text = withoutNames.replaceAll(blot, ' ');
  const hangul = (text.match(/[가-힣]/gu) ?? []).length;
  const kana = (text.match(/[ぁ-ゖァ-ヺ]/gu) ?? []).length;
  if (hangul > 0 && hangul >= kana) return 'ko';
  if (kana > 0 || /\p{Script=Han}/u.test(text)) return 'ja';
  return /[a-z]{2}/iu.test(text) ? 'en' : undefined;
}

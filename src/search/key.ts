import { newKanji } from './han/variants.ts';
import { jamoOf } from './hangul/jamo.ts';
import { katakana } from './kana/fold.ts';
import { joined } from './clean.ts';

/** 々 repeats the kanji before it: 菜々緒 is 菜菜緒. */
const withoutRepeats = (text: string): string =>
  text.includes('々') ? text.replaceAll(/(\p{Script=Han})々/gu, '$1$1') : text;

/**
 * The form in which texts of one script are compared letter by letter: no spaces, hangul as jamo (so that an unfinished
 * syllable is a prefix), hiragana as katakana, kanji in their new forms.
 */
export function letterKey(cleaned: string): string {
  const text = joined(cleaned);
  // Half of all keys are plain letters and skip the steps for other scripts.
  if (/^[a-z0-9]*$/u.test(text) || /^[ァ-ヺー]+$/u.test(text)) return text;
  return /^[가-힣]+$/u.test(text) ? jamoOf(text) : newKanji(withoutRepeats(katakana(jamoOf(text))));
}

/**
 * Keys that are not plain letters begin with a sign of their own, so that all kinds share one table: romaji of Japanese
 * words, where ou is a long o, and of the kana of Korean names, where it is not; kana with short vowels; the sound
 * fold; the initials of a Latin name; the consonants of an English title; the first morae of surname and given name;
 * the sounds that Japanese and hangul share; the first syllable of a given name.
 */
export const keySigns = {
  romaji: '~',
  korean: '^',
  long: '=',
  sound: '#',
  initials: '!',
  loan: '%',
  clip: '&',
  heard: '@',
  fond: '*',
} as const;

import { toKatakana } from 'wanakana';

/** Latin letters next to Japanese ones: the input method was off for a part of the name. */
const latinBesideJapanese = /(?<=[\p{Script=Han}々ぁ-ゖァ-ヺー])[a-z]+|[a-z]+(?=[\p{Script=Han}々ぁ-ゖァ-ヺー])/gu;
/** A consonant whose vowel has not been typed yet. */
const openConsonant = /[bcdfghjkmpqrstvwxyz]$/u;
const vowels = Array.from('aiueo');

/** A second n before a consonant only ends the first one: jyunngi is じゅんぎ. */
const kanaOf = (latin: string): string => toKatakana(latin.replaceAll(/nn(?=[^aiueoyn]|$)/gu, 'n'));

/**
 * A query typed partly with the input method off, converted to kana: ソンjyunngi is ソンジュンギ. A final consonant stands for
 * each of the five kana that it can begin: 藤たつy. Empty if nothing of it can be kana.
 */
export function withInputMethod(cleaned: string): string[] {
  if (!/[a-z]/u.test(cleaned)) return [];
  const isOpen = openConsonant.test(cleaned) && /[^a-z ][a-z]+$/u.test(cleaned);
  const typed = isOpen ? vowels.map((vowel) => cleaned + vowel) : [cleaned];
  return typed
    .map((text) => text.replaceAll(latinBesideJapanese, kanaOf))
    .filter((text, place) => text !== typed[place] && !/[a-z]/u.test(text));
}

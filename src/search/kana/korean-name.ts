import { koreanSurnames } from '../../language/korean-surnames.ts';
import { looseKana } from './fold.ts';
import { katakanaOfName } from './from-hangul.ts';
import { isGivenNameInKana } from './given-syllables.ts';

const plain = 'カキクケコタチテトパピプペポ';
const voiced = 'ガギグゲゴダジデドバビブベボ';

/** Media write チャン and キム, and fans also write ジャン and ギム. Undefined if the first kana has no voiced form. */
function voicedSurname(looseName: string): string | undefined {
  const first = voiced.charAt(plain.indexOf(looseName.charAt(0)));
  return first === '' || !plain.includes(looseName.charAt(0)) ? undefined : first + looseName.slice(1);
}

/** Variants of the surname: ギム for キム, and リ for イ and リム for イム, as in Lee and Lim. */
export function otherSurnames(surname: string): string[] {
  const voiced = voicedSurname(surname);
  const asLatin = surname === 'イ' || surname === 'イム' ? [`リ${surname.slice(1)}`] : [];
  return [...(voiced === undefined ? [] : [voiced]), ...asLatin];
}

/** Surnames in hangul by their loose kana: media write チャン, fans also ジャン. */
const surnamesByKana = new Map<string, string[]>();
for (const surname of koreanSurnames) {
  const kana = looseKana(katakanaOfName(surname, '')[0]);
  for (const one of [kana, ...otherSurnames(kana)])
    surnamesByKana.set(one, [...(surnamesByKana.get(one) ?? []), surname]);
}
export const isKoreanSurnameInKana = (kana: string): boolean => surnamesByKana.has(looseKana(kana));
const longestSurname = 5;

/**
 * A Korean syllable in katakana: a mora, an optional glide in its second kana, and one of the seven final consonants.
 * The text is in loose kana, in which small kana are large.
 */
const syllable = '[カ-ヂツ-モラ-ロガ-ボアイウエオヤユヨワ][アイウエオヤユヨ]?[ンクプムルツ]?';
const half = new RegExp(`^${syllable}$`, 'u');

/** Whether a word of kana has more than one syllable of a Korean name: ヒョジュ, not ヒョ. */
export const hasTwoSyllablesOfKana = (word: string): boolean => !half.test(looseKana(word));

/**
 * A whole Korean name in kana: the possible surnames, in hangul, at its beginning or end, and the rest in loose kana.
 */
export interface KanaName {
  readonly surnames: readonly string[];
  readonly given: string;
}

const nameOf = (surname: string, rest: string): KanaName => ({
  surnames: isGivenNameInKana(rest) ? (surnamesByKana.get(surname) ?? []) : [],
  given: rest,
});

/** Every way to read kana as a whole Korean name: the surname is its first word, its last, or its beginning. */
export function koreanNamesOfKana(cleaned: string): KanaName[] {
  const words = cleaned.split(' ').map(looseKana);
  if (words.length > 3) return [];
  const text = words.join('');
  const [first = '', ...rest] = words;
  const names =
    words.length === 1
      ? Array.from({ length: longestSurname }, (_, place) => nameOf(text.slice(0, place + 1), text.slice(place + 1)))
      : [nameOf(first, rest.join('')), nameOf(words.at(-1) ?? '', words.slice(0, -1).join(''))];
  return names.filter(({ surnames }) => surnames.length > 0);
}

export const koreanSurnamesOfKana = (cleaned: string): string[] =>
  koreanNamesOfKana(cleaned).flatMap(({ surnames }) => surnames);

import { surnames } from '../hangul/surname.ts';
import { looseKana } from './fold.ts';
import { katakanaOfName } from './from-hangul.ts';

const plain = 'カキクケコタチテトパピプペポ';
const voiced = 'ガギグゲゴダジデドバビブベボ';

/** Media write チャン and キム, and fans ジャン and ギム as well. Undefined where the first kana has no voiced form. */
export function voicedSurname(looseName: string): string | undefined {
  const first = voiced.charAt(plain.indexOf(looseName.charAt(0)));
  return first === '' || !plain.includes(looseName.charAt(0)) ? undefined : first + looseName.slice(1);
}

/** Surnames in hangul by their loose kana: media write チャン, fans ジャン as well. */
const surnamesByKana = new Map<string, string[]>();
for (const surname of surnames) {
  const kana = looseKana(katakanaOfName(surname, '')[0]);
  const heard = voicedSurname(kana) ?? kana;
  // 이 and 임 are リ and リム for those who write Lee and Lim in kana.
  const [asLatin] = /^[이임]/u.test(surname) ? [`リ${kana.slice(1)}`] : [kana];
  for (const one of new Set([kana, heard, asLatin]))
    surnamesByKana.set(one, [...(surnamesByKana.get(one) ?? []), surname]);
}
const longestSurname = 5;

/**
 * Syllables as katakana writes Korean ones: a mora, a glide in its second kana, and one of the seven final consonants.
 * The text is loose kana, in which small kana are large.
 */
const syllable = '[カ-ヂツ-モラ-ロガ-ボアイウエオヤユヨワ][アイウエオヤユヨ]?[ンクプムルツ]?';
const given = new RegExp(`^(?:${syllable}){1,2}$`, 'u');
const half = new RegExp(`^${syllable}$`, 'u');

/** Whether a word of kana is more than one syllable of a Korean name: ヒョジュ, not ヒョ. */
export const hasTwoSyllablesOfKana = (word: string): boolean => !half.test(looseKana(word));

const hangulOf = (surname: string, rest: string): readonly string[] =>
  given.test(rest) ? (surnamesByKana.get(surname) ?? []) : [];

/** The surnames, in hangul, of kana that is written as a whole Korean name: its first or last word, or its beginning. */
export function koreanSurnamesOfKana(cleaned: string): string[] {
  const words = cleaned.split(' ').map(looseKana);
  if (words.length > 3) return [];
  const text = words.join('');
  if (words.length === 1)
    return Array.from({ length: longestSurname }, (_, index) => index + 1).flatMap((end) =>
      hangulOf(text.slice(0, end), text.slice(end)),
    );
  const [first = '', ...rest] = words;
  return [...hangulOf(first, rest.join('')), ...hangulOf(words.at(-1) ?? '', words.slice(0, -1).join(''))];
}

import { givenNameSyllables } from '../hangul/given-names.ts';
import { koreanSurnames } from '../../language/korean-surnames.ts';
import { katakanaBySyllable, katakanaOfName } from './from-hangul.ts';

/** Every syllable of a given name in katakana, alone and after another: グ and ク for 구. */
const syllables = new Set(
  [...givenNameSyllables].flatMap((syllable) => [
    katakanaOfName('', syllable)[1],
    katakanaBySyllable('김', syllable)[1],
    // 인혁 is イニョク: the final consonant of one syllable begins the next.
    ...Array.from('안암알악압', (before) => katakanaOfName('', before + syllable)[1].slice(1)),
  ]),
);
/** 이 and 임 are also リ and リム, for people who read Lee and Lim. */
const surnamesInKana = new Set([...koreanSurnames.map((surname) => katakanaOfName(surname, '')[0]), 'リ', 'リム']);

const parts = (text: string): (readonly [string, string])[] =>
  Array.from({ length: Math.max(text.length - 1, 0) }, (_, at) => [text.slice(0, at + 1), text.slice(at + 1)] as const);

/** オムテグ: a surname and two syllables of a given name as Japanese media write them, without a separator. */
export const isFullNameInKatakana = (text: string): boolean =>
  parts(text).some(
    ([surname, given]) =>
      surnamesInKana.has(surname) &&
      parts(given).some(([first, second]) => syllables.has(first) && syllables.has(second)),
  );

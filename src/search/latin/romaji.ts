import { table } from '../table.ts';

/** Shortens a long o that is spelt out: Tōkyō is "toukyou". Not for Korean names, where ゴウン is not ゴン. */
export const shortO = (key: string): string => key.replaceAll('ou', 'o');

/**
 * Maps variant spellings to one form for comparison. `x` is sh, `c` ch, `t` tsu, because no romaji uses these letters
 * alone.
 */
const variants =
  /oh(?![aiueoy])|([aiueo])\1+|m(?=[bpm])|t?ch|cy|ty(?=[auo])|tt|t(?=i)|ts(?=u)|s?sh|sy(?=[auo])|ss?(?=i)|dz(?=u)|d(?=u)|zy(?=[auo])|jy|z(?=i)|d(?=i)|f(?=u)|([bcdfghjkmnprsz])\2+|[lv]/gu;

const folded: Readonly<Record<string, string>> = table(
  'oh:o m:n tch:c ch:c cy:c ty:c tt:t t:c ts:t ssh:x sh:x sy:x s:x',
  'ss:x dz:z zy:j jy:j z:j f:h l:r v:b',
);

/** ファ and クォ typed letter by letter, and as they sound: fua fa, kuo kwo (外来語の表記, 1991). */
const withForeignMorae = (letters: string): string =>
  /[fkg]u+[aeio]/u.test(letters)
    ? letters
        .replaceAll(/u{2,}/gu, 'u')
        .replaceAll(/fu(?=[aeio])/gu, 'f')
        .replaceAll(/([kg])u(?=[aeio])/gu, '$1w')
    : letters;

/**
 * One spelling for the romaji of Hepburn, Kunrei (1954) and the keyboard: long vowels short (ō oo oh), si shi, tu tsu,
 * zi ji, hu fu, n before b m p, doubled consonants once; l and v, which Japanese lacks, as r and b.
 */
export function romajiKey(letters: string): string {
  return withForeignMorae(letters).replaceAll(
    variants,
    (found: string, vowel: string | undefined, double: string | undefined, at: number) => {
      if (vowel !== undefined) return vowel;
      if (found === 'd') return letters.charAt(at + 1) === 'u' ? 'z' : 'j';
      return double === undefined || found === 'ss' ? (folded[found] ?? found) : double;
    },
  );
}

import { convertHangulToQwerty, convertQwertyToAlphabet } from 'es-hangul';

/**
 * Jamo typed while the keyboard stood on Latin: "cowhdguq" → ㅊㅐㅈㅗㅇㅎㅕㅂ, the letters in which names are compared.
 * Undefined for what cannot be hangul. (`convertQwertyToHangul` throws on some input: es-hangul 2.4.0, "nnjt".)
 */
export function jamoOfKeys(latin: string): string | undefined {
  if (!/^[a-z0-9 ]+$/u.test(latin)) return undefined;
  const typed = convertQwertyToAlphabet(latin);
  // A syllable begins with a consonant and goes on with a vowel.
  return /^[0-9]*[ㄱ-ㅎ][ㅏ-ㅣ]/u.test(typed) && !/[ㅏ-ㅣ]{3}|[ㄱ-ㅎ]{4}/u.test(typed) ? typed : undefined;
}

/** Latin typed while the keyboard stood on hangul: "ㅓㅕㅜ효ㅕㅜㅙ" → jungyunho. */
export function latinOfKeys(hangul: string): string | undefined {
  if (!/[가-힣ㄱ-ㆎ]/u.test(hangul)) return undefined;
  const typed = convertHangulToQwerty(hangul).toLowerCase();
  return /^[a-z0-9 ]+$/u.test(typed) ? typed : undefined;
}

import { convertHangulToQwerty, convertQwertyToAlphabet } from 'es-hangul';

/** A syllable begins with a consonant and goes on with a vowel. */
const asHangul = (typed: string): string | undefined =>
  /^[0-9]*[ㄱ-ㅎ][ㅏ-ㅣ]/u.test(typed) && !/[ㅏ-ㅣ]{3}|[ㄱ-ㅎ]{4}/u.test(typed) ? typed : undefined;

/**
 * Jamo typed while the keyboard stood on Latin: "cowhdguq" → ㅊㅐㅈㅗㅇㅎㅕㅂ, the letters in which names are compared.
 * Undefined for what cannot be hangul. (`convertQwertyToHangul` throws on some input: es-hangul 2.4.0, "nnjt".)
 */
export function jamoOfKeys(latin: string): string | undefined {
  if (!/^[a-z0-9 ]+$/u.test(latin)) return undefined;
  return asHangul(convertQwertyToAlphabet(latin));
}

/**
 * The same for what was struck with Shift, whose capitals say more than their letters: "RhcQl" is 꽃비 and not 곷비.
 * Undefined where no key was struck with it.
 */
export function jamoOfShiftedKeys(raw: string): string | undefined {
  const text = raw.trim();
  if (!/[QWERTOP]/u.test(text) || !/^[a-z0-9 ]+$/iu.test(text)) return undefined;
  const typed = Array.from(text, (key) =>
    /[QWERTOP]/u.test(key) ? convertQwertyToAlphabet(key) : convertQwertyToAlphabet(key.toLowerCase()),
  );
  return asHangul(typed.join('').replaceAll(' ', ''));
}

/** Latin typed while the keyboard stood on hangul: "ㅓㅕㅜ효ㅕㅜㅙ" → jungyunho. */
export function latinOfKeys(hangul: string): string | undefined {
  if (!/[가-힣ㄱ-ㆎ]/u.test(hangul)) return undefined;
  const typed = convertHangulToQwerty(hangul).toLowerCase();
  return /^[a-z0-9 ]+$/u.test(typed) ? typed : undefined;
}

import { assemble, convertHangulToQwerty, convertQwertyToAlphabet } from 'es-hangul';
import { remembered } from '../remembered.ts';
import { jamoOf } from './jamo.ts';

/** A hangul syllable begins with a consonant and continues with a vowel. */
const asHangul = (typed: string): string | undefined =>
  /^[0-9]*[ㄱ-ㅎ][ㅏ-ㅣ]/u.test(typed) && !/[ㅏ-ㅣ]{3}|[ㄱ-ㅎ]{4}/u.test(typed) ? typed : undefined;

/**
 * Jamo typed on a Latin keyboard layout: "cowhdguq" → ㅊㅐㅈㅗㅇㅎㅕㅂ, the form in which names are compared. Undefined if the
 * letters cannot be hangul. (`convertQwertyToHangul` throws on some input: es-hangul 2.4.0, "nnjt".)
 */
export function jamoOfKeys(latin: string): string | undefined {
  if (!/^[a-z0-9 ]+$/u.test(latin)) return undefined;
  return asHangul(convertQwertyToAlphabet(latin));
}

/**
 * The same for text typed with Shift, whose capitals distinguish keys: "RhcQl" is 꽃비 and not 곷비. Undefined if Shift
 * changes nothing.
 */
export function jamoOfShiftedKeys(raw: string): string | undefined {
  const text = raw.trim();
  if (!/[QWERTOP]/u.test(text) || !/^[a-z0-9 ]+$/iu.test(text)) return undefined;
  const typed = Array.from(text, (key) =>
    /[QWERTOP]/u.test(key) ? convertQwertyToAlphabet(key) : convertQwertyToAlphabet(key.toLowerCase()),
  );
  return asHangul(typed.join('').replaceAll(' ', ''));
}

const keyOfJamo = remembered((jamo) => convertHangulToQwerty(jamo).toLowerCase());

/** Latin typed on a Korean keyboard layout: "ㅓㅕㅜ효ㅕㅜㅙ" → jungyunho. */
export function latinOfKeys(hangul: string): string | undefined {
  if (!/[가-힣ㄱ-ㆎ]/u.test(hangul)) return undefined;
  let typed = '';
  for (const jamo of jamoOf(hangul)) typed += keyOfJamo(jamo);
  return /^[a-z0-9 ]+$/u.test(typed) ? typed : undefined;
}

const loneVowel = /[ㅏ-ㅣ]/u;
const fewestKeys = 5;
/** Consonants lie under the left hand and vowels under the right one, so one look at the keys dismisses nearly all words. */
const keysOfSyllables = /^(?:[qwertasdfgzxcv][yuiophjklbnm]{1,2}[qwertasdfgzxcv]{0,2} ?)+$/u;
/** Jamo that form syllables, each with a vowel that a syllable can have; `assemble` throws on others. */
const inSyllables = /^(?:[ㄱ-ㅎ](?:ㅗ[ㅏㅐㅣ]|ㅜ[ㅓㅔㅣ]|ㅡㅣ|[ㅏ-ㅣ])[ㄱ-ㅎ]{0,2})+$/u;

/**
 * A text as the other keyboard layout would show it, if it makes no sense on this one: ㅕㅅ녀ㅠㅐ has lone vowels, and "rkdxkr" is 강탁
 * in finished syllables. Undefined otherwise.
 */
export function onOtherLayout(cleaned: string): string | undefined {
  if (loneVowel.test(cleaned)) {
    const latin = latinOfKeys(cleaned);
    return latin !== undefined && latin.length >= fewestKeys ? latin : undefined;
  }
  const jamo = cleaned.length < fewestKeys || !keysOfSyllables.test(cleaned) ? undefined : jamoOfKeys(cleaned);
  const words = jamo?.split(' ') ?? [];
  if (words.length === 0 || !words.every((word) => inSyllables.test(word))) return undefined;
  const hangul = words.map((word) => assemble(Array.from(word))).join(' ');
  return /^[가-힣 ]+$/u.test(hangul) ? hangul : undefined;
}

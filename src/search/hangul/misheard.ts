import { givenNameSyllables } from './given-names.ts';
import { surnameAndGiven } from './surname.ts';

const first = 0xac_00;
const [initialSize, vowelSize] = [588, 28];
const [vowelE, vowelYe] = [5, 7];
const silentInitial = 11;

/** ㅖ after a consonant is pronounced ㅔ (표준발음법 5, 다만 2). */
function withPlainVowel(syllable: string): string {
  const code = syllable.charCodeAt(0) - first;
  const isHeardSo =
    Math.floor((code % initialSize) / vowelSize) === vowelYe && Math.floor(code / initialSize) !== silentInitial;
  return isHeardSo ? String.fromCharCode(first + code - (vowelYe - vowelE) * vowelSize) : syllable;
}

/**
 * Corrects a Korean name that was written as heard: 신헤선 to 신혜선. No given name contains 헤, so no other person is
 * affected. Undefined if nothing changes, or if the text may be a name.
 */
export function misheardSpelling(hangul: string): string | undefined {
  const [surname, given] = surnameAndGiven(hangul) ?? [];
  if (surname === undefined || given === undefined) return undefined;
  const said = Array.from(given, withPlainVowel);
  const isNoName = said.some((syllable) => !givenNameSyllables.has(syllable));
  return isNoName && said.join('') !== given ? surname + said.join('') : undefined;
}

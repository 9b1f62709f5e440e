import { disassemble, getChoseong } from 'es-hangul';

/** The code points of 가 and 힣. */
const [first, last] = [0xac_00, 0xd7_a3];

/** es-hangul takes some microseconds per syllable; there are at most 11,172, so each is decomposed once. */
function once(read: (syllable: string) => string): (text: string) => string {
  const known = Array.from<string | undefined>({ length: last - first + 1 });
  return (text) => {
    let result = '';
    for (let index = 0; index < text.length; index += 1) {
      const place = text.charCodeAt(index) - first;
      const letter = text.charAt(index);
      result += place < 0 || place > last - first ? letter : (known[place] ??= read(letter));
    }
    return result;
  };
}

/** Jamo by key press: ㅘ is ㅗ and ㅏ, so that an unfinished syllable is a prefix; ㄲ is one key. */
const takeApart = once(disassemble);
const compound = /[ㄳ-ㄶㄺ-ㅀㅄㅘ-ㅚㅝ-ㅟㅢ]/u;
const takeInitials = once(getChoseong);

/** 채종협 → ㅊㅐㅈㅗㅇㅎㅕㅂ. */
export function jamoOf(text: string): string {
  const apart = takeApart(text);
  // es-hangul splits compound jamo inside syllables, but not isolated ones.
  return compound.test(apart) ? apart.replaceAll(/[ㄳ-ㄶㄺ-ㅀㅄㅘ-ㅚㅝ-ㅟㅢ]/gu, (jamo) => disassemble(jamo)) : apart;
}

/** Two equal initials that a keyboard merges into a double one, as macOS does: the fan types ㅅㅅㄱ, and ㅆㄱ arrives. */
const doubles: Readonly<Record<string, string>> = { ㄲ: 'ㄱㄱ', ㄸ: 'ㄷㄷ', ㅃ: 'ㅂㅂ', ㅆ: 'ㅅㅅ', ㅉ: 'ㅈㅈ' };
export const withoutDoubleInitials = (initials: string): string =>
  initials.replaceAll(/[ㄲㄸㅃㅆㅉ]/gu, (double) => doubles[double] ?? double);

/** 채종협 → ㅊㅈㅎ: the choseong, which Korean users type as a shortcut. Other letters stay. */
export const choseongOf = (text: string): string => takeInitials(text);

/**
 * The consonants of an English title that survive in kana or hangul: "Black Dawn", ブラックドーン and 블랙 던 are PRKTN. 外来語の表記
 * (1991) and 외래어 표기법 (1986) both insert vowels, merge l with r, v with b and th with s, and omit r before consonants
 * and h.
 */
const english: readonly (readonly [RegExp, string])[] = [
  [/\bthe\b/gu, ''],
  [/tch|ch|j|dge/gu, 'C'],
  [/sh|th|c(?=[eiy])|[sz]/gu, 'S'],
  [/x/gu, 'KS'],
  [/ph|f|gh|h/gu, ''],
  [/ck|qu|[kcgq]/gu, 'K'],
  [/r(?![aeiouy])/gu, ''],
  [/[rl]/gu, 'R'],
  [/[bpv]/gu, 'P'],
  [/[td]/gu, 'T'],
  [/[mn]/gu, 'N'],
];

const kana: readonly (readonly [RegExp, string])[] = [
  [/^ザ/gu, ''],
  [/[チジヂ]/gu, 'C'],
  [/[カ-ゴ]/gu, 'K'],
  [/[サ-ゾ]/gu, 'S'],
  [/[タダツヅテデトド]/gu, 'T'],
  [/[ナ-ノマ-モン]/gu, 'N'],
  [/[バビブベボパピプペポヴ]/gu, 'P'],
  [/[ラ-ロ]/gu, 'R'],
];

const hangulInitials = ['K', 'K', 'N', 'T', 'T', 'R', 'N', 'P', 'P', 'S', 'S', '', 'C', 'C', 'C', 'K', 'T', 'P', ''];
const hangulFinals = ['', ...'KKKNNNTRRRRRRRRNPPSSNCCKTPT'.split('')];

/** The minimum number of consonants: with four, 김수현 equals "Confession". */
const shortest = 5;

/** A consonant repeated in a row sounds once. */
const skeleton = (consonants: string): string => consonants.replaceAll(/[^A-Z]/gu, '').replaceAll(/([A-Z])\1+/gu, '$1');

const telling = (bones: string): string | undefined => (bones.length < shortest ? undefined : bones);

const rewritten = (text: string, rules: readonly (readonly [RegExp, string])[]): string =>
  rules.reduce((result, [pattern, letter]) => result.replaceAll(pattern, letter), text);

/** The consonants of English words, and of their katakana, of any length. */
export const skeletonOfEnglish = (cleaned: string): string => skeleton(rewritten(cleaned, english));
export const skeletonOfSounds = (katakana: string): string => skeleton(rewritten(katakana, kana));

/** G before e, i and y is soft in "virgin" and hard in "girl"; f is フ, which is an h in kana, and ㅍ in hangul. */
const softened = (cleaned: string): string => cleaned.replaceAll(/g(?=[eiy])/gu, 'j');
const asPlosive = (cleaned: string): string => cleaned.replaceAll(/ph|f/gu, 'p');

/** The possible sounds of an English title; empty if it is too short to be distinctive. */
export function loansOfEnglish(cleaned: string): string[] {
  if (!/^[a-z0-9 ]+$/u.test(cleaned)) return [];
  const joinedWords = cleaned.replaceAll(' and ', ' ');
  const spelt = [cleaned, softened(cleaned), asPlosive(cleaned), asPlosive(softened(cleaned)), joinedWords];
  const heard = spelt.map((text) => telling(skeletonOfEnglish(text))).filter((loan) => loan !== undefined);
  return [...new Set(heard)];
}

/** The sounds of katakana or hangul; undefined if it is too short to be distinctive. */
export function loanOfSounds(text: string): string | undefined {
  if (/^[ァ-ヺー]+$/u.test(text)) return telling(skeletonOfSounds(text));
  // Names have three syllables, seldom four; English words in hangul are longer.
  if (!/^[가-힣]{5,}$/u.test(text)) return undefined;
  // 즈 is the z or the s of an English word: 보이즈.
  const codes = text
    .replaceAll('즈', '스')
    .split('')
    .map((syllable) => syllable.charCodeAt(0) - 0xac_00);
  return telling(
    skeleton(codes.map((code) => `${hangulInitials[Math.floor(code / 588)]}${hangulFinals[code % 28]}`).join('')),
  );
}

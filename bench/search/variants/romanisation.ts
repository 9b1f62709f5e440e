import { pickUsual, type Random } from './random.ts';

/** Initial, vowel and final of a syllable as numbers of Unicode. */
type Jamo = readonly [initial: number, vowel: number, final: number];

const jamoOf = (syllable: string): Jamo => {
  const code = syllable.charCodeAt(0) - 0xac_00;
  return [Math.floor(code / 588), Math.floor((code % 588) / 28), code % 28];
};

/** ㄱ ㄲ ㄴ ㄷ ㄸ ㄹ ㅁ ㅂ ㅃ ㅅ ㅆ ㅇ ㅈ ㅉ ㅊ ㅋ ㅌ ㅍ ㅎ by the Revised Romanization, and by McCune-Reischauer at the start of a word. */
const revisedInitials = 'g kk n d tt r m b pp s ss - j jj ch k t p h'.split(' ');
const oldInitials = 'k kk n t tt r m p pp s ss - ch tch ch k t p h'.split(' ');
/** The same inside a word, where McCune-Reischauer hears ㄱ ㄷ ㅂ ㅈ as voiced. */
const oldInside = 'g kk n d tt r m b pp s ss - j tch ch k t p h'.split(' ');
const revisedVowels = 'a ae ya yae eo e yeo ye o wa wae oe yo u wo we wi yu eu ui i'.split(' ');
/** ŏ and ŭ without their marks. */
const oldVowels = 'a ae ya yae o e yo ye o wa wae oe yo u wo we wi yu u ui i'.split(' ');
const finals = '- k k k n n n t l k m l l l p l m p p t t ng t t k t p t'.split(' ');

/** Customary romanisations, the most common first (counted in 12,002 pairs of names). */
const customInitials = [
  'k g',
  'kk',
  'n',
  'd t',
  'tt',
  'r',
  'm',
  'b p',
  'pp',
  's',
  'ss',
  '-',
  'j ch',
  'jj',
  'ch',
  'k',
  't',
  'p',
  'h',
];
const customVowels = [
  'a',
  'ae ai',
  'ya',
  'yae',
  'u eo o',
  'e',
  'yu yeo yo you',
  'ye',
  'o',
  'wa',
  'wae',
  'oe oi',
  'yo',
  'oo u',
  'wo',
  'we',
  'wi',
  'yu yoo',
  'eu u',
  'ui ee',
  'i ee',
];
const customSurnames: Readonly<Record<string, string>> = {
  이: 'Lee Yi Rhee',
  박: 'Park Pak Bak',
  최: 'Choi Choe',
  정: 'Jung Jeong Chung',
  조: 'Cho Jo',
  윤: 'Yoon Yun',
  임: 'Lim Im',
  오: 'Oh O',
  유: 'Yoo Yu You',
  류: 'Ryu Ryoo',
  우: 'Woo Wu',
  주: 'Joo Ju',
  구: 'Koo Gu Ku',
  문: 'Moon Mun',
  신: 'Shin Sin',
  심: 'Shim Sim',
  강: 'Kang Gang',
  김: 'Kim Gim',
  고: 'Ko Go Koh',
  권: 'Kwon Gwon',
  전: 'Jeon Jun Chun',
  천: 'Cheon Chun',
  서: 'Seo Suh',
  허: 'Heo Hur Huh',
  노: 'Noh Roh',
  백: 'Baek Paik',
  배: 'Bae Pae',
  여: 'Yeo Yuh',
};

const silent = (spelling: string): string => (spelling === '-' ? '' : spelling);

export const revised = (hangul: string): string =>
  Array.from(hangul, (syllable) => {
    const [initial, vowel, final] = jamoOf(syllable);
    return silent(revisedInitials[initial] ?? '') + (revisedVowels[vowel] ?? '') + silent(finals[final] ?? '');
  }).join('');

export const mcCune = (hangul: string): string =>
  Array.from(hangul, (syllable, place) => {
    const [initial, vowel, final] = jamoOf(syllable);
    return (
      silent((place === 0 ? oldInitials : oldInside)[initial] ?? '') +
      (oldVowels[vowel] ?? '') +
      silent(finals[final] ?? '')
    );
  }).join('');

/** By custom, each sound in one of its usual spellings; ㅜ and ㅝ at the start are woo and won. */
export const byCustom = (random: Random, hangul: string): string =>
  Array.from(hangul, (syllable) => {
    const [initial, vowel, final] = jamoOf(syllable);
    const said = initial === 11 && vowel === 13 ? 'woo' : pickUsual(random, customVowels[vowel] ?? '');
    return silent(pickUsual(random, customInitials[initial] ?? '')) + said + silent(finals[final] ?? '');
  }).join('');

export const surnameByCustom = (random: Random, surname: string): string => {
  const usual = customSurnames[surname];
  return usual === undefined ? byCustom(random, surname) : pickUsual(random, usual);
};

import { romajiKey, shortO } from '../latin/romaji.ts';

/**
 * Sounds of Japanese that romaji and hangul share. 외래어 표기법 (1986) writes voiced and plain consonants with one letter at
 * the beginning of a word, and custom varies (다쿠야, 타쿠야), so both are merged here; za, ja, cha and tsu are ㅈ, ㅊ or 쓰.
 */
const initials = 'k k n t t r m p p s s  c c c k t p h'.split(' ');
const medials = 'a e ya e o e yo e o wa e e yo u o e wi yu u ui i'.split(' ');
/** ㄴ ㅁ ㅇ are ん; ㅅ and the other stops are っ, which romaji writes as a double consonant. */
const finals = ['', ...'---nnn-rrrrrrrrn----n------'.split('')].map((sound) => sound.replace('-', ''));

/** The minimum length; shorter sound strings match too many words. */
const shortest = 7;

const folded = (sounds: string): string =>
  sounds
    .replaceAll(/(?<=[sc])y/gu, '')
    .replaceAll('wo', 'o')
    .replaceAll(/m(?=[pm])/gu, 'n')
    .replaceAll(/(.)\1+/gu, '$1')
    .replaceAll('ou', 'o');
const ifLong = (sounds: string): string | undefined => (sounds.length < shortest ? undefined : sounds);

const ofRomaji: Readonly<Record<string, string>> = { g: 'k', z: 'c', j: 'c', x: 's', d: 't', b: 'p', f: 'h' };

/** Sounds of one word of a Japanese name, of any length: from romaji … */
export const wordOfRomaji = (romaji: string): string =>
  folded(
    shortO(romajiKey(romaji))
      .replaceAll('tu', 'cu')
      .replaceAll(/[gzjxdbf]/gu, (letter) => ofRomaji[letter] ?? letter),
  );

/** … and from hangul. */
export const wordOfHangul = (hangul: string): string =>
  folded(
    hangul
      .replaceAll('쓰', '츠')
      .split('')
      .map((syllable) => {
        const code = syllable.charCodeAt(0) - 0xac_00;
        const [initial, medial] = [initials[Math.floor(code / 588)], medials[Math.floor((code % 588) / 28)]];
        return `${initial ?? ''}${medial ?? ''}${finals[code % 28] ?? ''}`;
      })
      .join(''),
  );

/** Sounds of Japanese in romaji; undefined if it is too short or not romaji. */
export const soundsOfRomaji = (romaji: string): string | undefined =>
  /^[a-z]+$/u.test(romaji) ? ifLong(wordOfRomaji(romaji)) : undefined;

/** 스나오니나레나쿠테 → sunaoninarenakute. */
export const japaneseSoundsOfHangul = (text: string): string | undefined =>
  /^[가-힣]+$/u.test(text) ? ifLong(wordOfHangul(text)) : undefined;

import { clean, joined } from './clean.ts';
import type { Entry } from './entry.ts';
import { wordOfHangul, wordOfRomaji } from './hangul/japanese-sounds.ts';
import type { Index } from './index/index.ts';
import { katakana, looseKana } from './kana/fold.ts';
import { romajiOfKana } from './kana/romaji.ts';
import { letterKey } from './key.ts';
import { mostLike } from './letters.ts';
import { wordsOfName } from './names/split.ts';
import { once } from './once.ts';

/** A word of a Japanese name: as written (kana in romaji), as it sounds, and in kana if written so. */
interface Word {
  readonly written: string;
  readonly sounds: string;
  readonly kana?: string;
}

export interface JapaneseName {
  readonly words: readonly Word[];
  /** Surname and given name, if each has two kanji, and their readings. */
  readonly kanji: readonly [string, string] | undefined;
  readonly readings: readonly [string, string];
}

const fourKanji = /^([\p{Script=Han}々]{2})([\p{Script=Han}々]{2})$/u;

export function halvesOfKanji(text: string): readonly [string, string] | undefined {
  const [, surname, given] = fourKanji.exec(text) ?? [];
  return surname === undefined || given === undefined ? undefined : [surname, given];
}

/** Some surnames have a voiced or an unvoiced consonant inside: Yamazaki, Yamasaki; Nakajima, Nakashima (連濁). */
const eitherWay = (sounds: string): string => sounds.replaceAll('c', 's');
const inRomaji = (word: string): Word => ({ written: word, sounds: wordOfRomaji(word) });
const inHangul = (word: string): Word => ({ written: word, sounds: wordOfHangul(word) });

const inKana = (word: string): Word => ({ ...inRomaji(romajiOfKana(word)), kana: looseKana(katakana(word)) });
const isKana = (word: string): boolean => /^[ぁ-ゖァ-ヺー]+$/u.test(word);
const wordsInKana = (name: string): Word[] => wordsOfName(name).filter(isKana).map(inKana);

/** The catalog writes Japanese names in Latin letters with the given name first. */
export function japaneseName({ kind, names: { en, ko, ja } }: Entry): JapaneseName | undefined {
  const latin = kind === 'series' ? [] : wordsOfName(en ?? '');
  const isForeign = ko === undefined ? /\p{Script=Han}/u.test(ja ?? '') : ko.includes(' ');
  if (!isForeign || latin.length !== 2 || !latin.every((word) => /^[a-z]+$/u.test(word))) return undefined;
  const [given = '', surname = ''] = latin.map(wordOfRomaji);
  return {
    // Lily Franky is not romaji: リリー・フランキー shows how the name sounds.
    words: [...latin.map(inRomaji), ...wordsOfName(ko ?? '').map(inHangul), ...wordsInKana(ja ?? '')],
    kanji: halvesOfKanji(letterKey(joined(clean(ja ?? '')))),
    readings: [surname, given],
  };
}

/** Two words of romaji, kana or hangul; in other scripts the split of a name is unknown. */
function wordsOfQuery(cleaned: string): Word[] {
  const words = cleaned.split(' ');
  if (words.length !== 2) return [];
  if (words.every((word) => /^[a-z]+$/u.test(word))) return words.map(inRomaji);
  if (words.every((word) => /^[가-힣]+$/u.test(word))) return words.map(inHangul);
  return words.every(isKana) ? words.map(inKana) : [];
}

/** The minimum letters of a word in which one may be a slip; Misaki is not Mizuki. */
const lettersOfSlip = 4;
const lettersOfTwoSlips = 7;
const kanaOfSlip = 3;
function isLike(one: string, other: string): boolean {
  const length = Math.max(one.length, other.length);
  const slips = Math.max(1, Math.floor(length / lettersOfSlip));
  return mostLike(one, [other]) >= (length - slips - 0.5) / length;
}
/** テャン is one kana away from チャン, and three letters of romaji. */
const isLikeInKana = ({ kana: one = '' }: Word, { kana: other = '' }: Word): boolean =>
  one.length >= kanaOfSlip && one.length === other.length && mostLike(one, [other]) >= (one.length - 1.5) / one.length;
const isNear = (one: Word, other: Word): boolean =>
  isLike(one.written, other.written) || isLike(one.sounds, other.sounds) || isLikeInKana(one, other);

/**
 * Whether an entry is a Japanese person whose name is not the query. Each of two words must equal or nearly equal one
 * of the person's, and a word that is another person's name in the catalog is no slip (Yoko Tanaka is not Yuko Tanaka
 * if the catalog has a Yoko). The same holds for both halves of four kanji, unless they share a reading (伊東, 伊藤).
 */
export function createOtherJapaneseName({ entries }: Index): (cleaned: string) => (entry: number) => boolean {
  const known = once(() => {
    const words = new Set<string>();
    const readings = new Map<string, Set<string>>();
    for (const entry of entries) {
      const name = japaneseName(entry);
      for (const { written } of name?.words ?? []) words.add(written);
      for (const [place, half] of name?.kanji?.entries() ?? [])
        readings.set(half, (readings.get(half) ?? new Set()).add(name?.readings[place] ?? ''));
    }
    return { words, readings };
  });

  const isOtherInKanji = (typed: readonly string[], { kanji, readings }: JapaneseName): boolean =>
    typed.some((half, place) => {
      const others = known().readings.get(half);
      return half !== kanji?.[place] && others !== undefined && !others.has(readings[place] ?? '');
    });

  const isOtherWord = (typed: Word, { words }: JapaneseName): boolean =>
    !words.some(({ sounds }) => eitherWay(sounds) === eitherWay(typed.sounds)) &&
    (known().words.has(typed.written) || !words.some((own) => isNear(typed, own)));

  /** "kyoko koizimo": one word is the person's and the other, a long one, has two slips. */
  const isTwiceMisspelt = (typed: Word, other: Word | undefined, { words }: JapaneseName): boolean =>
    typed.written.length >= lettersOfTwoSlips &&
    !known().words.has(typed.written) &&
    words.some(({ sounds }) => sounds === other?.sounds) &&
    words.some(
      ({ written }) =>
        written.startsWith(typed.written.charAt(0)) &&
        mostLike(typed.written, [written]) >= (typed.written.length - 2.5) / typed.written.length,
    );

  return (cleaned) => {
    const read = once(() => ({ typed: wordsOfQuery(cleaned), kanji: halvesOfKanji(letterKey(cleaned)) }));
    return (number) => {
      const { typed, kanji } = read();
      if (typed.length === 0 && kanji === undefined) return false;
      const entry = entries[number];
      const name = entry === undefined ? undefined : japaneseName(entry);
      if (name === undefined) return false;
      if (kanji !== undefined) return name.kanji !== undefined && isOtherInKanji(kanji, name);
      const others = typed.filter((word) => isOtherWord(word, name));
      const [one] = others;
      if (one === undefined) return false;
      const other = typed.find((word) => word !== one);
      return others.length > 1 || !isTwiceMisspelt(one, other, name);
    };
  };
}

import { isKoreanTail } from '../tails.ts';

/** 한이 may be a name; if the script changes before the particles (준Q는), two letters are enough. */
const shortestHangul = 3;
const shortest = 2;

/** Particles after a Japanese name, and an optional verb in hiragana: チ・ジニは, キム・ナムギルが出てる, 半神って. */
const japaneseTail = /^(?:って|とか|から|だけ|なら|より|の|が|は|も|を|に|で|と|や)(?:出?[ぁ-ゖ]*)$/u;
const japanese = /^[\p{Script=Han}々〆ヶァ-ヺーぁ-ゖ][\p{Script=Han}々〆ヶァ-ヺーぁ-ゖ ]*$/u;
/** Hiragana alone may be any words of the sentence. */
const notHiraganaAlone = /[\p{Script=Han}ァ-ヺ]/u;

/** The positions at which a text of this length can be split, the last first. */
const places = (length: number): number[] =>
  Array.from({ length: Math.max(0, length - 1) }, (_, place) => length - 1 - place);

/**
 * Candidates for a name before its joined particles, the longest first: 김형준이랑, 한지민한테, イ・ミンギが出てる. The names of the
 * catalog decide, since 이지은 ends in a particle as well.
 */
export function beforeTail(cleaned: string): string[] {
  const parted = (isName: (name: string) => boolean, isTail: (rest: string) => boolean): string[] =>
    places(cleaned.length)
      .filter((end) => isName(cleaned.slice(0, end)) && isTail(cleaned.slice(end)))
      .map((end) => cleaned.slice(0, end));
  if (japanese.test(cleaned))
    return parted(
      (name) => name.length >= shortest && notHiraganaAlone.test(name),
      (rest) => japaneseTail.test(rest),
    );
  if (!/^[가-힣a-z0-9]*[가-힣]$/u.test(cleaned)) return [];
  return parted(
    (name) => name.length >= (/[a-z0-9]$/u.test(name) ? shortest : shortestHangul),
    (rest) => isKoreanTail(rest),
  );
}

import type { Spotted } from '../../search/spot.ts';

type IsWord = (word: string) => boolean;

const wordBefore = /([\p{Script=Latin}\p{M}’']+)[\s-]+$/u;
const wordAfter = /^[\s-]+([\p{Script=Latin}\p{M}’']+)/u;

/**
 * A name that is doubtful is no name where it is part of a longer one that nobody knows: "Lee" in "Lee Min-ho", "shin" in
 * "shin dong wook". Whoever is asked about there is somebody else. Only of Latin letters; other scripts have no such gaps.
 */
export function standsAlone(
  { start, end, text: name }: Spotted,
  text: string,
  sure: readonly Spotted[],
  isWord: IsWord,
): boolean {
  // Names in kanji are cut up like words, and then seem to be made of known ones.
  if (/^[\p{Script=Latin}\p{Script=Hangul}\s]+$/u.test(name) && isWord(name)) return false;
  if (!/\p{Script=Latin}/u.test(name)) return true;
  const after = text.slice(end).replace(/^['’]s\b/u, '');
  if (/^[\p{Script=Latin}\p{N}]/u.test(after)) return false;
  const isStranger = (word: string | undefined): boolean =>
    word !== undefined && !isWord(word) && !sure.some((one) => one.text.includes(word));
  return !isStranger(wordAfter.exec(after)?.[1]) && !isStranger(wordBefore.exec(text.slice(0, start))?.[1]);
}

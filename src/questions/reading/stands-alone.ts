import { isSurname } from '../../search/latin/surnames.ts';
import { soundsOfLatin } from '../../search/latin/sounds.ts';
import { remembered } from '../../search/remembered.ts';
import type { Spotted } from '../../search/spot.ts';

const wordBefore = /([\p{Script=Latin}\p{M}’']+)[\s-]+$/u;
const wordAfter = /^[\s-]+([\p{Script=Latin}\p{M}’']+)/u;

const isSmallSurname = remembered((word) => isSurname(soundsOfLatin(word)[0] ?? ''));
export const isLatinSurname = (word: string): boolean => isSmallSurname(word.toLowerCase());

/**
 * Ignores an ambiguous name that is part of a longer unknown one: "Lee" in "Lee Min-ho", "shin" in "shin dong wook". Only
 * for Latin letters; other scripts have no such gaps.
 */
export function standsAlone(
  { start, end, text: name }: Spotted,
  text: string,
  sure: readonly Spotted[],
  isWord: (word: string) => boolean,
): boolean {
  if (!/\p{Script=Latin}/u.test(name)) return true;
  const after = text.slice(end).replace(/^['’]s\b/u, '');
  if (/^[\p{Script=Latin}\p{N}]/u.test(after)) return false;
  // A capitalised word beside it belongs to the name, even though "min" alone is a word.
  const isStranger = (word: string | undefined): boolean =>
    word !== undefined &&
    (!isWord(word) || /^\p{Lu}\p{Ll}/u.test(word)) &&
    !sure.some((one) => one.text.includes(word));
  const before = wordBefore.exec(text.slice(0, start));
  // The first word of a sentence always has a capital: Is Han in it?
  const isFirst = before !== null && before.index === 0;
  return !isStranger(wordAfter.exec(after)?.[1]) && (isFirst || !isStranger(before?.[1]));
}

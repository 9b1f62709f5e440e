import { joined } from '../clean.ts';
import { isGivenNameSound } from '../sound/given-names.ts';
import { remembered } from '../remembered.ts';
import { isSurname } from './surnames.ts';
import { isRomaji, soundsOfLatin } from './sounds.ts';

const initial = '(?:kk|tt|pp|ss|jj|ch|sh|kh|gh|wh|[gkndtrlmbpsjch])?';
const vowel =
  '(?:yeo|yoo|you|yae|woo|wae|weo|wee|eui|ae|ai|ee|eo|eu|ie|oe|oi|oo|ou|ui|ya|ye|yi|yo|yu|wa|we|wi|wo|wu|a|e|i|o|u)h?';
const final = '(?:ng|ck|rk|rc|n|m|l|k|g|p|b|t|c|r)?';
const one = new RegExp(`^${initial}${vowel}${final}$`, 'u');
const longestSyllable = 6;

/** "hyeop" but not "nick" or "tee": a syllable that occurs in Korean names. */
const isGivenSyllable = remembered((text) => one.test(text) && soundsOfLatin(text).some(isGivenNameSound));

/** All ways to split a given name of two syllables: "jonghyeop" after jong. */
export function halves(word: string): (readonly [string, string])[] {
  const all: (readonly [string, string])[] = [];
  for (let end = Math.max(1, word.length - longestSyllable); end < word.length && end <= longestSyllable; end += 1) {
    const [first, second] = [word.slice(0, end), word.slice(end)];
    if (isGivenSyllable(first) && isGivenSyllable(second)) all.push([first, second]);
  }
  return all;
}

/** Whether words have the form of a given name: one word or two, of syllables that occur in Korean names. */
export function isGivenName(words: readonly string[]): boolean {
  const [first = '', second] = words;
  if (words.length > 2) return false;
  if (second !== undefined) return isGivenSyllable(first) && isGivenSyllable(second);
  return isGivenSyllable(first) || halves(first).length > 0;
}

/** Possible ends of the surname of a Korean name in the romaji of its katakana: "kimu hyonjun", joined or not. */
function romajiSurnameEnds(cleaned: string): number[] {
  const text = joined(cleaned);
  const ends = cleaned.includes(' ') ? [cleaned.indexOf(' ')] : [2, 3, 4, 5];
  return ends.filter(
    (end) =>
      text.length - end > 2 &&
      isRomaji(text.slice(0, end)) &&
      soundsOfLatin(text.slice(0, end), 'japanese').some(isSurname),
  );
}

const isSurnameWord = remembered((word) => one.test(word) && soundsOfLatin(word).some(isSurname));

/**
 * Whether a query has the form of a whole Korean name: a surname and one or two syllables that occur in Korean names.
 * Such a name belongs to somebody; if it is not in the catalog, a similar name there is another person's.
 */
export const isWellFormedName = remembered(isWellFormed);

function isWellFormed(cleaned: string): boolean {
  const words = cleaned.split(' ');
  if (words.length > 3) return false;
  if (isRomaji(cleaned) && romajiSurnameEnds(cleaned).length > 0) return true;
  if (words.length === 1) return cleaned.length >= 5 && halves(cleaned).length > 0;
  const [first = '', ...rest] = words;
  const last = words.at(-1) ?? '';
  return (isSurnameWord(first) && isGivenName(rest)) || (isSurnameWord(last) && isGivenName(words.slice(0, -1)));
}

/** Whether the given name has both of its syllables: "han hyo" may become "han hyo joo". */
export function hasTwoGivenSyllables(cleaned: string): boolean {
  const words = cleaned.split(' ');
  return words.length === 3 || words.slice(0, 2).some((word) => !one.test(word) && halves(word).length > 0);
}

/** A whole Korean name in Latin letters: the word of the surname, and the words of the given name. */
export interface LatinName {
  readonly surname: string;
  readonly given: readonly string[];
}

/** Every way to read words as a whole Korean name: the surname first, last, or joined to the given name. */
export const koreanNamesOfLatin = remembered(findNames);

function findNames(cleaned: string): LatinName[] {
  const words = cleaned.split(' ');
  const [first = '', ...rest] = words;
  const parted =
    words.length > 1
      ? [
          { surname: first, given: rest },
          { surname: words.at(-1) ?? '', given: words.slice(0, -1) },
        ]
      : Array.from({ length: Math.min(longestSyllable, first.length - 1) }, (_, place) => place + 1).flatMap((end) => [
          { surname: first.slice(0, end), given: [first.slice(end)] },
          { surname: first.slice(end), given: [first.slice(0, end)] },
        ]);
  return words.length > 3 ? [] : parted.filter(({ surname, given }) => isSurnameWord(surname) && isGivenName(given));
}

/** Sounds of the words and prefixes that may be the surname of a whole Korean name. */
export const surnamesIn = remembered(findSurnames);

function findSurnames(cleaned: string): string[] {
  const words = cleaned.split(' ');
  // Two single syllables can be a given name as well: Jae-wook.
  const isAmbiguous = words.length === 2 && words.every((word) => one.test(word));
  const found = isAmbiguous ? [] : koreanNamesOfLatin(cleaned).flatMap(({ surname }) => soundsOfLatin(surname));
  if (!isRomaji(cleaned)) return found;
  for (const end of romajiSurnameEnds(cleaned)) found.push(...soundsOfLatin(joined(cleaned).slice(0, end), 'japanese'));
  return found;
}

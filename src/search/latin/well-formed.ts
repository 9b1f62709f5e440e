import { isSurname } from './surnames.ts';
import { isRomaji, soundsOfLatin } from './sounds.ts';

const initial = '(?:kk|tt|pp|ss|jj|ch|sh|kh|gh|rh|[gkndtrlmbpsjch])?';
const vowel =
  '(?:yeo|yoo|you|yae|woo|wae|weo|wee|eui|ae|ai|ee|eo|eu|ie|oe|oi|oo|ou|ui|ya|ye|yi|yo|yu|wa|we|wi|wo|wu|a|e|i|o|u)h?';
const final = '(?:ng|ck|rk|rc|n|m|l|k|g|p|b|t|c|r)?';
const syllable = `${initial}${vowel}${final}`;
const one = new RegExp(`^${syllable}$`, 'u');
/** A given name alone, and a stage name: Seunggi, Sooyoung. */
const isGivenName = new RegExp(`^(?=.{5})(?:${syllable}){2}$`, 'u');
const given = new RegExp(`^(?:${syllable}){1,2}$`, 'u');

/** The romaji of a Korean name in katakana: "kimu hyonjun", joined or not. */
function isRomajiName(cleaned: string): boolean {
  const text = cleaned.replaceAll(' ', '');
  const ends = cleaned.includes(' ') ? [cleaned.indexOf(' ')] : [2, 3, 4, 5];
  return ends.some(
    (end) =>
      text.length - end > 2 &&
      isRomaji(text.slice(0, end)) &&
      soundsOfLatin(text.slice(0, end), 'japanese').some(isSurname),
  );
}

function hasSurname(surname: string, others: readonly string[]): boolean {
  return (
    one.test(surname) &&
    given.test(others.join('')) &&
    others.every((word) => given.test(word)) &&
    soundsOfLatin(surname).some(isSurname)
  );
}

/**
 * Whether a query is written as a whole Korean name: a surname and one or two syllables. Such a name is somebody's; when
 * it is not in the catalog, another name that is nearly it is somebody else's.
 */
export function isWellFormedName(cleaned: string): boolean {
  const words = cleaned.split(' ');
  if (words.length > 3) return false;
  if (isRomaji(cleaned) && isRomajiName(cleaned)) return true;
  if (words.length === 1 || (words.length === 2 && words.every((word) => one.test(word)))) {
    return isGivenName.test(words.join(''));
  }
  const [first = '', ...rest] = words;
  const last = words.at(-1) ?? '';
  return hasSurname(first, rest) || hasSurname(last, words.slice(0, -1));
}

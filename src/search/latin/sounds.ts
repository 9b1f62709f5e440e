import { withoutDoubles } from '../sound/doubles.ts';
import { spellings, type Spellings } from './spellings.ts';

const mostReadings = 4;
const isVowel = (letter: string | undefined): boolean =>
  letter !== undefined && letter !== '' && 'aeiouyw'.includes(letter);

interface Piece {
  readonly length: number;
  readonly sounds: readonly string[];
}

function prepared(table: Spellings): (word: string, at: number) => Piece {
  const pieces = new Map(Object.entries(table).map(([spelling, sounds]) => [spelling, sounds.split('|')]));
  return (word, at) => {
    for (let length = 4; length > 0; length -= 1) {
      const sounds = pieces.get(word.slice(at, at + length));
      if (sounds === undefined || at + length > word.length) continue;
      // The y of "suyong" belongs to the next syllable, that of "choy" to its own.
      if (length > 1 && word.charAt(at + length - 1) === 'y' && 'aeiou'.includes(word.charAt(at + length) || '-'))
        continue;
      return { length, sounds };
    }
    return { length: 1, sounds: [''] };
  };
}

const readers = { korean: prepared(spellings.korean), japanese: prepared(spellings.japanese) };

/** Sounds that depend on the letter's position in the word; undefined if none do. */
function byPlace(word: string, at: number, heard: string): Piece | undefined {
  const letter = word.charAt(at);
  const next = word.charAt(at + 1);
  const afterVowel = /[avouUiexzWOQHA]$/u.test(heard);
  if (letter === 'n' && word.endsWith('ng') && at === word.length - 2) return { length: 2, sounds: ['I'] };
  // A silent h, as in Ahn, Noh, Yoon-ah; a silent r, as in Park and Hur.
  if (letter === 'h' && afterVowel && !isVowel(next)) return { length: 1, sounds: [''] };
  if (letter === 'r' && afterVowel && !isVowel(next) && next !== 'h') return { length: 1, sounds: ['R'] };
  // Yu, Ye: a glide. Yi and Yee are a plain i.
  if (letter === 'y' && 'aeou'.includes(next) && next !== '' && !/^y(?:ee|ie)/u.test(word.slice(at))) {
    return word.startsWith('yeeu', at) ? undefined : { length: 1, sounds: ['y'] };
  }
  // Su is 수; a spelling of 어 with u ends the syllable with another letter: Suh, Jung (서 is "su" in 2 of 112 names).
  if (letter === 'u' && at > 0 && at === word.length - 1 && !isVowel(word.charAt(at - 1)))
    return { length: 1, sounds: ['u'] };
  if (at > 0 || (letter !== 'l' && letter !== 'r')) return undefined;
  // The l of Lee, Li, Rhee, Ryu, Lim is optional (두음법칙).
  const [head] = /^(?:rh|l|r)(?=i|y|ee|ie)/u.exec(word) ?? [];
  return head === undefined ? undefined : { length: head.length, sounds: ['L'] };
}

function wordSounds(word: string, language: 'korean' | 'japanese', before: readonly string[]): string[] {
  let readings = [...before];
  let heard = '';
  for (let at = 0; at < word.length;) {
    const piece = (language === 'korean' ? byPlace(word, at, heard) : undefined) ?? readers[language](word, at);
    const [first = ''] = piece.sounds;
    heard += first;
    readings =
      piece.sounds.length === 1
        ? readings.map((reading) => reading + first)
        : readings.flatMap((reading) => piece.sounds.map((sounds) => reading + sounds)).slice(0, mostReadings);
    at += piece.length;
  }
  return readings;
}

/**
 * Latin letters as Korean sounds: "chae jonghyup" → CeZONhyWV. Words keep their boundaries, so "joon gi" is never
 * joong-i; a name written as one word has up to four readings.
 */
export function soundsOfLatin(cleaned: string, language: 'korean' | 'japanese' = 'korean'): string[] {
  let readings = [''];
  for (const word of cleaned.split(' ')) readings = wordSounds(word, language, readings);
  return [...new Set(readings.map(withoutDoubles))];
}

const mora =
  /^(?:(?:kk|ss|tt|tch|pp|ky|gy|sh|sy|zy|j|jy|ch|ty|ts|ny|hy|by|py|my|ry|dy|[kgsztdnhfbpmrywv])?[aiueo]|n(?![aiueoy]))+$/u;

/** Whether all words can be romaji: every syllable ends in a vowel or n. */
export const isRomaji = (cleaned: string): boolean => cleaned.split(' ').every((word) => mora.test(word));

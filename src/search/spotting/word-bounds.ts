import { isKatakanaTail, isKoreanTail, isLatinTail } from '../tails.ts';
import { endsInTag, startsInTag } from './hashtags.ts';
import type { Letter } from './text.ts';

/** The letters up to the end of the word: a space, a sign or another script. */
function restOfWord(letters: readonly Letter[], at: number): string {
  let rest = '';
  for (let place = at; place < letters.length; place += 1) {
    const letter = letters[place];
    if (letter === undefined || (place > 0 && letter.gap !== 'none') || letter.script !== letters[at]?.script) break;
    rest += letter.char;
  }
  return rest;
}

export function startsWord(letters: readonly Letter[], at: number): boolean {
  const letter = letters[at];
  const before = letters[at - 1];
  if (letter === undefined || before === undefined || letter.gap !== 'none' || before.script !== letter.script)
    return true;
  if (startsInTag(before, letter)) return true;
  // Japanese is written without spaces: only a run of katakana or of Latin letters is one word.
  return letter.script === 'han' || letter.script === 'hiragana';
}

export function endsWord(letters: readonly Letter[], to: number): boolean {
  const last = letters[to - 1];
  const next = letters[to];
  if (last === undefined || next === undefined || next.gap !== 'none' || next.script !== last.script) return true;
  if (endsInTag(last, next, last.isInTag ? restOfWord(letters, to) : '')) return true;
  switch (last.script) {
    case 'hangul':
      // Laughter and tears are appended to a word: 횹사마ㅋㅋㅋ.
      return isKoreanTail(restOfWord(letters, to).replace(/[ㄱ-ㆎ]+$/u, ''));
    case 'latin':
      return isLatinTail(restOfWord(letters, to));
    case 'han':
    case 'hiragana':
      return true;
    case 'katakana':
      return isKatakanaTail(restOfWord(letters, to));
    default:
      return false;
  }
}

import { clean } from '../../../search/clean.ts';
import { functionWords } from '../../../search/latin/function-words.ts';
import { hasTwoGivenSyllables, isGivenName } from '../../../search/latin/well-formed.ts';
import { isLatinSurname } from '../stands-alone.ts';
import type { FullName, IsWord } from './full-name.ts';

interface Word {
  readonly text: string;
  readonly start: number;
  readonly end: number;
}

const wordsOf = (text: string): Word[] =>
  [...text.matchAll(/(?<![\p{L}\p{N}'’-])[A-Za-z]+(?:-[A-Za-z]+)?(?![\p{L}\p{N}-])/gu)].map(
    ({ 0: word, index }): Word => ({ text: word, start: index, end: index + word.length }),
  );

const isHyphened = (word: string): boolean => word.includes('-');
const hasCapital = ({ text }: Word): boolean => /^\p{Lu}\p{Ll}/u.test(text);

/**
 * Whether words are spelt like the name in that place. A hyphen between the syllables is proof enough, and so are capitals
 * inside a sentence; in small letters no word of the given name may be one of the language.
 */
function isName([surname, ...given]: readonly Word[], text: string, isWord: IsWord): boolean {
  if (surname === undefined || isHyphened(surname.text) || !isLatinSurname(surname.text)) return false;
  const syllables = clean(given.map((word) => word.text).join(' '));
  if (!isGivenName(syllables.split(' ')) || !hasTwoGivenSyllables(clean(`${surname.text} ${syllables}`))) return false;
  if (given.some((word) => isHyphened(word.text))) return given.length === 1;
  const isOfSentence = (word: Word): boolean => !hasCapital(word) && functionWords.has(word.text.toLowerCase());
  const isFirst = /(?:^|[.?!:]\s*)$/u.test(text.slice(0, surname.start));
  const isStrange = given.some((word) => !isWord(word.text));
  if (!isStrange || given.some(isOfSentence)) return false;
  const areCapital = hasCapital(surname) && given.some(hasCapital);
  if (areCapital && !(isFirst && isWord(surname.text))) return true;
  // "um tae goo": the surname, or every syllable behind it, is not a word of the language.
  return !isOfSentence(surname) && (!isWord(surname.text) || given.every((word) => !isWord(word.text)));
}

/** "um tae goo", "Um Tae-goo", "um taegoo"; longer ones first where two begin at one word. */
export function latinFullNames(text: string, isWord: IsWord): FullName[] {
  const words = wordsOf(text);
  const found: FullName[] = [];
  const taken = new Set<number>();
  // Names with a hyphen are the surest, and claim their words first.
  for (const [size, spelling] of [
    [2, 'hyphened'],
    [3, 'plain'],
    [2, 'plain'],
  ] as const)
    for (let at = 0; at + size <= words.length; at += 1) seek(at, size, spelling);
  return found;

  function seek(at: number, size: number, spelling: 'hyphened' | 'plain'): void {
    const window = words.slice(at, at + size);
    const [first, last] = [window[0], window.at(-1)];
    if (first === undefined || last === undefined || window.some((_, index) => taken.has(at + index))) return;
    const typed = text.slice(first.start, last.end);
    const isTogether = /^[\p{L}-]+(?: [\p{L}-]+)*$/u.test(typed);
    if (!isTogether || isHyphened(typed) !== (spelling === 'hyphened') || !isName(window, text, isWord)) return;
    found.push({ start: first.start, end: last.end, text: typed, isDoubtful: isWord(first.text) });
    for (const [index] of window.entries()) taken.add(at + index);
  }
}

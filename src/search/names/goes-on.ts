import { honorificWords } from '../query/honorifics.ts';
import { functionWords } from '../latin/function-words.ts';
import { isEverydayEnglish } from '../latin/everyday-words.ts';
import { isFinishedName, isWholeName } from './whole-name.ts';

const run = /^(?:[a-z]+|[가-힣]+|[ァ-ヺー]+)/u;
const runAtEnd = /(?:[a-z]+|[가-힣]+|[ァ-ヺー]+)$/u;
const isSyllable = (word: string): boolean => !functionWords.has(word) && !honorificWords.has(word);

/** "hyun where" is no name, though "where" could be two Korean syllables. */
const isName = (words: readonly string[]): boolean =>
  words.slice(1).every((word) => isSyllable(word) && !isEverydayEnglish(word)) && isFinishedName(words.join(' '));

/** Whether some of the first words are a whole name on their own: 장동건 after 원빈. */
const beginsName = (words: readonly string[]): boolean =>
  [2, 3].some((count) => count <= words.length && isName(words.slice(0, count)));
const endsName = (words: readonly string[]): boolean =>
  [2, 3].some((count) => count <= words.length && isName(words.slice(-count)));

const isSurnameInKana = (name: string): boolean => /^[ァ-ヺー]{1,3}$/u.test(name) && isWholeName(`${name} ジ`);

/**
 * Whether a name may be only a part of a longer Korean name among the words around it: the "Kim Min" of "Kim Min Kyu"
 * and the "Ji Sung" of "Park Ji Sung".
 */
export function isPartOfLongerName(before: readonly string[], name: string, after: readonly string[]): boolean {
  const next = (run.exec(after[0] ?? '')?.[0] ?? '').replace(/(?<=[a-z]{2})s$/u, '');
  // チャン・ヒジン: katakana after a surname and its middle dot.
  if (isSurnameInKana(name) && /^[ァ-ヺー]/u.test(next)) return true;
  if (next !== '' && isSyllable(next) && isWholeName(`${name} ${next}`) && !beginsName(after)) return true;
  const previous = runAtEnd.exec(before.at(-1) ?? '')?.[0] ?? '';
  return previous !== '' && isSyllable(previous) && isWholeName(`${previous} ${name}`) && !endsName(before);
}

import { isEverydayEnglish } from '../latin/everyday-words.ts';
import { allHits, isGuessed } from '../hits.ts';
import type { Catalog } from '../../catalog/catalog.ts';
import type { SearchResult, Search } from '../result.ts';
import { isKoreanTail } from '../tails.ts';
import type { Found } from './scan.ts';
import type { Letter } from './text.ts';

interface Word {
  readonly text: string;
  readonly from: number;
  readonly to: number;
}

/** Runs of one script between spaces and signs, outside the names already found. */
function wordsOutside(letters: readonly Letter[], text: string, found: readonly Found[]): Word[] {
  const taken = new Set(
    found.flatMap(({ from, to, isSure }) =>
      isSure ? Array.from({ length: to - from }, (_, index) => from + index) : [],
    ),
  );
  const words: Word[] = [];
  for (let at = 0; at < letters.length;) {
    let to = at + 1;
    while (
      to < letters.length &&
      !taken.has(to) &&
      (letters[to]?.gap === 'none' || letters[to]?.gap === 'joint') &&
      letters[to]?.script === letters[at]?.script
    )
      to += 1;
    if (!taken.has(at))
      words.push({ text: text.slice(letters[at]?.start ?? 0, letters[to - 1]?.end ?? 0), from: at, to });
    at = to;
  }
  return words;
}

const mostWords = 4;
/** Whether a possibly misspelt name has enough letters for its script: three katakana are too few to be certain. */
const enough = (text: string): boolean => {
  const length = text.replaceAll(/[\s・-]/gu, '').length;
  return length >= (/\p{Script=Latin}/u.test(text) ? 6 : /[가-힣]/u.test(text) ? 3 : /[ァ-ヺ]/u.test(text) ? 5 : 3);
};

/** 미인으로 is a word of two syllables with a particle, which is too short for a slip in a name. */
function isShortWithTail(text: string): boolean {
  const tail = Array.from({ length: text.length }, (_, at) => text.slice(at)).find(isKoreanTail);
  return /^[가-힣]{4,}$/u.test(text) && tail !== undefined && text.length - tail.length < 3;
}

/** A year or a number is no slip of a name, and no name continues after the end of a sentence. */
const isNoName = /^\d+$|[.!?;。,、]\s/u;

const sureScore = 0.9;
/** The minimum score gap to the next best match, because one letter may make another name. */
const apart = 0.12;

/** The meaning of a window of words: all entries of one name, or nothing if another name is nearly as close. */
export function meant(answer: SearchResult): readonly string[] | undefined {
  const hits = allHits(answer);
  const [first] = hits;
  if (first === undefined || first.score < sureScore || isGuessed(first)) return undefined;
  if (answer.verdict === 'clear') return [first.id];
  const same = hits.filter(({ score }) => first.score - score < 0.005);
  const isApart = hits.every(({ score }) => first.score - score < 0.005 || first.score - score > apart);
  return isApart && same.length < 4 ? same.map(({ id }) => id) : undefined;
}

/** Finds names with a slip: windows of words outside the sentence, longest first, if the search is certain. */
export function nearNames(
  letters: readonly Letter[],
  text: string,
  found: readonly Found[],
  isWord: (word: string) => boolean,
  search: Search,
  catalog: Catalog,
): Found[] {
  const words = wordsOutside(letters, text, found).map(({ text: word, from, to }) => ({
    text: word,
    from,
    to,
    isKnown: isWord(word),
  }));
  const near: Found[] = [];
  let budget = 12;
  for (let first = 0; first < words.length && budget > 0; first += 1) {
    for (let count = Math.min(mostWords, words.length - first); count > 0 && budget > 0; count -= 1) {
      const window = words.slice(first, first + count);
      const head = window[0];
      const last = window.at(-1);
      if (head === undefined || last === undefined || last.from - head.to > 40) continue;
      // A window does not span a name: 프로듀서는 [김꽃비] 어디에 is not one longer name.
      if (found.some(({ isSure, from, to }) => isSure && from >= head.to && to <= last.from)) continue;
      // A title may contain words of the sentence, but a name neither begins nor ends with them, nor consists mostly of
      // them.
      if (head.isKnown || last.isKnown || window.filter(({ isKnown }) => isKnown).length * 2 > count) continue;
      // "My cousin" sounds like Goo Shin: a dictionary word alone is no misspelt name.
      if (count === 1 && isEverydayEnglish(head.text.toLowerCase())) continue;
      const typed = text.slice(letters[head.from]?.start ?? 0, letters[last.to - 1]?.end ?? 0);
      if (!enough(typed) || isShortWithTail(typed) || isNoName.test(typed)) continue;
      budget -= 1;
      const answer = search.find(typed, ['actor', 'person', 'series']);
      const ids = meant(answer);
      if (ids === undefined) continue;
      near.push({
        kind: catalog.series.has(ids[0] ?? '') ? 'series' : 'person',
        ids,
        from: head.from,
        to: last.to,
        isSure: true,
        isNear: true,
      });
      first += count - 1;
      break;
    }
  }
  return near;
}

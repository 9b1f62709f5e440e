import { clean, joined } from '../clean.ts';

/** "Marry My Husband (Japanese version)" → without the bracketed text. A name that is all brackets stays. */
export function withoutBrackets(raw: string): string {
  if (!raw.includes('(') && !raw.includes('（')) return raw;
  return raw.replaceAll(/\s*[(（][^)）]*[)）]\s*/gu, ' ').trim() || raw;
}

/** Words of a name: split at spaces and ・ ＝, joined over hyphens: Chae | Jonghyeop, チェ | ジョンヒョプ. */
export function wordsOfName(raw: string): string[] {
  const words: string[] = [];
  for (const word of raw.split(/[\s,・･·=＝]+/u)) {
    const text = joined(clean(word));
    if (text !== '') words.push(text);
  }
  return words;
}

/** All rotations of the words: a b c, b c a, c a b. */
export function otherOrders(words: readonly string[]): string[][] {
  return words.length < 2
    ? []
    : words.slice(1).map((_, index) => [...words.slice(index + 1), ...words.slice(0, index + 1)]);
}

/** A prefix of a title that is not spoken: the programme slot, or the mark of a film of a series. */
const formBefore =
  /^(?:(?:連続ドラマ[wＷW]?|ドラマ[wＷW]?|劇映画|劇場版|映画|アニメ|舞台|드라마|영화|연극|애니메이션)\s*(?=..)|(?:(?:show|쇼|k-?pop)\s?×?)?(?:musical|ミュージカル|뮤지컬)[:\s〜]+(?=.))/iu;

/** 映画 怪物くん → 怪物くん. */
export const withoutForm = (title: string): string => title.replace(formBefore, '');

const border = /\s*[:：～〜~「」『』]\s*|\s+[-–—]\s*|[-–—]\s+|[-–—](?=[\p{Script=Han}ぁ-ゖァ-ヺ가-힣])/u;

/** 初雪の恋 ヴァージン・スノー: the part after the space is the title in another language. */
const foreignSubtitle = /(?<=[\p{Script=Han}ぁ-ゖ]) (?=[ァ-ヺー・]{4,}$)/u;

/** Parts of a title before and after its colon, dash, wave or brackets, each long enough to identify the work. */
export function titleParts(raw: string): string[] {
  const marked = raw.replace(foreignSubtitle, ':');
  if (!/[:：～〜~「」『』\-–—]/u.test(marked)) return [];
  const parts = marked.split(border).map((part) => clean(part));
  return parts.length < 2 ? [] : parts.filter((part) => joined(part).length >= (/^[a-z0-9 ]+$/u.test(part) ? 3 : 2));
}

const japaneseWords = /[ァ-ヺー]+|[\p{Script=Han}々]+[ぁ-ゖ]*|[ぁ-ゖ]+|[^ァ-ヺーぁ-ゖ\p{Script=Han}々]+/gu;
const mostWords = 8;

/** Japanese compounds consist of words of two kanji (新宿, 野戦, 病院), the first of which may have a suffix: 中学生円山. */
const compounds = (word: string): string[] =>
  /^\p{Script=Han}{4,}$/u.test(word) ? (word.match(word.length % 2 === 0 ? /../gu : /^...|../gu) ?? []) : [word];

/**
 * The rest of a title from each later word on, because a fan may begin in the middle. Japanese has no spaces; there a
 * word begins where kanji or katakana follow another script (僕とスターの99日: スターの99日, 99日).
 */
export function laterWords(cleaned: string): string[] {
  const isJapanese = /[ァ-ヺーぁ-ゖ\p{Script=Han}]/u.test(cleaned);
  const spaced = cleaned.split(' ');
  const words = isJapanese ? spaced.flatMap((word) => word.match(japaneseWords) ?? []).flatMap(compounds) : spaced;
  return words
    .slice(1, mostWords)
    .map((_, index) => words.slice(index + 1).join(''))
    .filter((rest) => rest.length >= (/^[a-z]/u.test(rest) ? 3 : 2));
}

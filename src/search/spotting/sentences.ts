import { isEverydayEnglish } from '../latin/everyday-words.ts';

/** A short title that is a sentence: 봄이 왔다, 春が来た. */
const sentenceInHangul = /^[가-힣]{1,3}[이가은는을를에] [가-힣]{1,3}[다요까네자]$/u;
const sentenceInJapanese = /^[\p{Script=Han}ぁ-ゖ]{1,4}[がはをに][\p{Script=Han}]{1,2}[ぁ-ゖ]*[たるいうくす]$/u;
/** An English sentence begins with its subject: "it's a beautiful day". */
const sentenceInEnglish =
  /^(?:it[’']?s|it is|that[’']?s|this is|there[’']?s|i|i[’']m|we|you|you[’']re|they|how is|what a) /iu;

/** An adjective and a noun of one kanji: 悪い男. */
const nounInJapanese = /^\p{Script=Han}{1,2}[いな]\p{Script=Han}$/u;
/** An adnominal form and a noun of one or two syllables: 나쁜 남자. */
const nounInHangul = /^[가-힣]{1,3}[쁜픈은는한운른큰긴던] ?[가-힣]{1,2}$/u;

const isEveryday = (title: string): boolean =>
  title
    .toLowerCase()
    .split(/[^a-z]+/u)
    .every((word) => word.length < 2 || isEverydayEnglish(word));

/** A longer sentence seldom occurs by chance: 春の日は過ぎゆく, 봄날은 간다. */
const mostLetters = 4;
const isSentence = (title: string): boolean => sentenceInHangul.test(title) || sentenceInJapanese.test(title);
const isShort = (title: string): boolean => title.replaceAll(' ', '').length <= mostLetters;
const goesBefore = /(?:[가-힣]\s|[ぁ-ゖ]\s?)$/u;

/**
 * Whether a title is an ordinary phrase: a sentence, or a noun with an adjective. It is meant only if its neighbours
 * indicate a work. A longer sentence counts as ordinary only if it continues the words before it.
 */
export function isSaidAnyway(title: string, before: string): boolean {
  if (isSentence(title)) return isShort(title) || goesBefore.test(before);
  return nounInJapanese.test(title) || nounInHangul.test(title) || (sentenceInEnglish.test(title) && isEveryday(title));
}

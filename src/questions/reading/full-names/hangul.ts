import { isKoreanName } from '../../../search/hangul/given-names.ts';
import { koreanTail } from '../left-over.ts';
import type { FullName, IsWord } from './full-name.ts';

const particle = '이랑|하고|에서|에게|한테|이가|이는|이도|이|가|도|은|는|을|를|의|도|와|과|랑|씨|님';
const named = new RegExp(`(?<![가-힣])([가-힣]{3})(${particle})?(?![가-힣])`, 'gu');

/** Endings of verbs and verbal nouns; a name may have them as well, so it then needs its trade or title beside it. */
const endsAsVerb = (word: string): boolean =>
  /[았었했였겠웠왔갔됐렸]/u.test(word) ||
  /(?:대|래|요|다|니|나|까|지|어|아|해|서|고|면|게|네|데|야|죠|라|며|자|던|음|임|함|줘|한|할|된|될|인|적|로)$/u.test(
    word,
  );

const trade = /(?:배우|가수|아이돌|감독)\s*$/u;
const title = /^\s*(?:씨|님|배우|오빠|언니|주연|출연)/u;
/** A story is told, in which 정비공 is a job: "… 드라마인데", "… 찾아가는 거". */
const telling = /(?:드라마|영화|작품|거)(?:였|이었)?(?:는데|인데)|[는던한된] ?(?:드라마|영화|작품|거|것)[.?]?$/u;
const ofPart = /^\s*(?:나오|나온|나왔|출연|주연|찍)/u;

/** Words that follow somebody's name in a question. */
const predicate = /^\s*(?:일본|일드|한국|드라마|영화|작품|필모|소속|나오|나온|나왔|찍|몇|누구|언제|데뷔|혹시|작품)/u;

/** 엄태구, 배우 김수로: three syllables that occur in Korean names, in the position of a name. */
export const hangulFullNames = (text: string, isWord: IsWord): FullName[] =>
  [...text.matchAll(named)].flatMap(({ 0: whole, 1: name = '', 2: behind, index }) => {
    const after = text.slice(index + whole.length);
    const isCalled = trade.test(text.slice(0, index)) || title.test(after) || behind === '씨' || behind === '님';
    const isPlaced = behind !== undefined || index === 0 || predicate.test(after);
    const isNamed = isCalled || (isPlaced && !(endsAsVerb(name) && behind === undefined && !predicate.test(after)));
    // 여직원 is 직원 with a prefix: the letters behind a surname must not be a word.
    const isPrefixed = !isCalled && isWord(name.slice(1)) && !(koreanTail.exec(name.slice(1))?.index === 1);
    // 조건에: a word of two syllables with a particle.
    const isInflected = behind === undefined && koreanTail.exec(name)?.index === 2 && isWord(name.slice(0, 2));
    // 여행하는: a noun of two syllables as a verb.
    const isVerb = /[하되]$/u.test(name) && isWord(name.slice(0, 2));
    const isOfStory = !isCalled && !ofPart.test(after) && telling.test(text);
    const isSpelt = isKoreanName(name) && !isWord(name) && !isPrefixed && !isInflected && !isVerb && !isOfStory;
    return isSpelt && isNamed ? [{ start: index, end: index + name.length, text: name, isDoubtful: false }] : [];
  });

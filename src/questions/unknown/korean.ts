import { overlaps } from '../reading/mark.ts';
import type { Reading } from '../reading/reading.ts';
import { quotedNames } from './quoted.ts';
import type { Signs } from './signs.ts';

/** 영화 오키나와의 눈물꽃에 나온: the text between the form and "was in" is a title. */
const titled =
  /(?:영화|드라마|일드|연극)\s+([가-힣A-Za-z0-9][가-힣A-Za-z0-9\s]{2,24}?)(?:에|에서)\s*(?:나온|나오는|나왔|출연)/gu;

function titles({ text, marks, rest }: Reading, { everyday, isBare }: Signs): string[] {
  if (!isBare) return [];
  return [...text.matchAll(titled)].flatMap(({ 0: whole, 1: title = '', index }) => {
    const start = index + whole.indexOf(title);
    const isNamed = marks.some(
      (mark) =>
        mark.name !== undefined && mark.name.kind !== 'genre' && overlaps(mark, { start, end: start + title.length }),
    );
    const isStrange = rest.some((word) => title.startsWith(word));
    return isNamed || !isStrange || everyday.isMentioned(title, 'ko') ? [] : [title.trim()];
  });
}

/** A stage name of one syllable that nobody here has: 뷔 일본 드라마 나왔어? Determiners, adverbs and question words are none. */
const oneSyllable =
  /^(?<name>(?![그이저또왜뭐더꼭첫새내네제나너꽤좀잘막딱단총각안못전현옛])[가-힣])(?:은|는|이|가)?\s일본\s?(?:드라마|영화|작품|뮤지컬|연극)(?:에|도)?\s(?:나[온왔오]|출연|찍|한 적|했)/u;

function stageNames({ text, marks }: Reading, { isBare }: Signs): string[] {
  const name = isBare ? oneSyllable.exec(text)?.groups?.['name'] : undefined;
  return name === undefined || marks.some((mark) => mark.start === 0) ? [] : [name];
}

export const koreanNames = (reading: Reading, signs: Signs): string[] => [
  ...quotedNames(reading, signs),
  ...titles(reading, signs),
  ...stageNames(reading, signs),
];

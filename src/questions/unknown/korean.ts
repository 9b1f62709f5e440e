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

export const koreanNames = (reading: Reading, signs: Signs): string[] => [
  ...quotedNames(reading, signs),
  ...titles(reading, signs),
];

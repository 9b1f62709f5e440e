import { soundsOfHangul } from '../../search/hangul/sounds.ts';
import { isSurname } from '../../search/latin/surnames.ts';
import { overlaps } from '../reading/mark.ts';
import type { Reading } from '../reading/reading.ts';
import { quotedNames } from './quoted.ts';
import type { Signs } from './signs.ts';

const particle = /(?:이랑|하고|에서|에게|한테|이가|이는|이|가|은|는|을|를|의|도|와|과|랑|씨|님)$/u;
/** Verbs have the past inside them, or an ending at their end. */
const isVerb = (word: string): boolean =>
  /[았었했였겠웠왔갔됐렸]/u.test(word) ||
  /(?:대|래|요|다|니|나|까|지|어|아|해|서|고|면|게|네|데|야|죠|라|며|자|던|음|임|함|줘|한|할|된|될|인|적)$/u.test(word);

/** 이민호, 박보검: a surname of one syllable and two more, standing as a name stands. */
/** 영화 오키나와의 눈물꽃에 나온: what stands between the form and "was in" is a title. */
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

export function koreanNames(reading: Reading, signs: Signs): string[] {
  const { restText, text } = reading;
  const people = [...restText.matchAll(/(?<![가-힣\uFFFC])[가-힣]{3,5}(?![가-힣])/gu)].flatMap(({ 0: word, index }) => {
    const name = word.length > 3 ? word.replace(particle, '') : word;
    const after = text.slice(index + word.length);
    // A name has a particle behind it, or the words that stand beside a name: 이민호 일본 드라마, 배우 이민호.
    const isPlaced =
      name !== word ||
      index === 0 ||
      /^\s*(?:씨|님|배우|오빠|언니|일본|출연|나오|나온|주연|드라마|영화)/u.test(after) ||
      /(?:배우|가수|아이돌)\s*$/u.test(text.slice(0, index));
    const isName =
      name.length === 3 &&
      isPlaced &&
      isSurname(soundsOfHangul(name.charAt(0))) &&
      !(name === word && isVerb(name)) &&
      !signs.isWord(name) &&
      // 여직원 is 직원 with a prefix: what follows a surname is no word by itself.
      !signs.isWord(name.slice(1)) &&
      !signs.everyday.isMentioned(name, 'ko');
    return isName ? [name] : [];
  });
  return [...quotedNames(reading, signs), ...people, ...titles(reading, signs)];
}

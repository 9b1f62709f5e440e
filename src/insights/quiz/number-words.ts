const small =
  'one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen'.split(
    ' ',
  );
const tens = 'twenty thirty forty fifty sixty seventy eighty ninety'.split(' ');
const koreanOnes = ['', '하나', '둘', '셋', '넷', '다섯', '여섯', '일곱', '여덟', '아홉'];
const koreanTens = ['', '열', '스물', '서른', '마흔', '쉰', '예순', '일흔', '여든', '아흔'];
const kanji = '〇一二三四五六七八九';

function inEnglish(number: number): string {
  if (number < 20) return small[number - 1] ?? '';
  return [tens[Math.floor(number / 10) - 2], small[(number % 10) - 1]].filter(Boolean).join('-');
}

const inKorean = (number: number): string =>
  `${koreanTens[Math.floor(number / 10)] ?? ''}${koreanOnes[number % 10] ?? ''}`;

function inJapanese(number: number): string {
  const [ten, one] = [Math.floor(number / 10), number % 10];
  return `${ten > 1 ? kanji.charAt(ten) : ''}${ten > 0 ? '十' : ''}${one > 0 ? kanji.charAt(one) : ''}`;
}

/** A number from 1 to 99 as words of each language: a story may say six where the title says 6. */
export const numberWords = (number: number): readonly string[] =>
  Number.isInteger(number) && number >= 1 && number <= 99
    ? [inEnglish(number), inJapanese(number), inKorean(number)]
    : [];

const kanjiDigits = '〇一二三四五六七八九';
const hangulDigits = '영일이삼사오육칠팔구';
const units: Readonly<Record<string, number>> = { 十: 10, 百: 100, 千: 1000, 십: 10, 백: 100, 천: 1000 };
const myriads: Readonly<Record<string, number>> = { 万: 10_000, 億: 100_000_000, 만: 10_000, 억: 100_000_000 };

/** Reads 百万 and 100万 as 1,000,000, and digit by digit (二〇一六) without units. */
function valueOf(text: string): number {
  let [total, section, digits] = [0, 0, ''];
  for (const sign of text) {
    const digit = Math.max(kanjiDigits.indexOf(sign), hangulDigits.indexOf(sign));
    const [unit, myriad] = [units[sign], myriads[sign]];
    if (unit !== undefined) section += (digits === '' ? 1 : Number(digits)) * unit;
    else if (myriad !== undefined) total += (section + Number(digits) || 1) * myriad;
    else digits += digit < 0 ? sign : String(digit);
    if (unit !== undefined || myriad !== undefined) digits = '';
    if (myriad !== undefined) section = 0;
  }
  return total + section + Number(digits);
}

const english =
  'zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen';
const small = new Map(english.split(' ').map((word, value) => [word, value]));
const tens = new Map(
  'twenty thirty forty fifty sixty seventy eighty ninety'.split(' ').map((w, i) => [w, 10 * (i + 2)]),
);
const powers = new Map([
  ['hundred', 100],
  ['thousand', 1000],
  ['million', 1_000_000],
]);

/** "twenty six years" → "26 years", "a million times" → "1000000 times". */
function ofEnglish(words: readonly string[]): string[] {
  const result: string[] = [];
  let value: number | undefined;
  const flush = (): void => {
    if (value !== undefined) result.push(String(value));
    value = undefined;
  };
  for (const [place, word] of words.entries()) {
    // "100 million" is one number, in figures and a word.
    const isCounted = /^\d+$/u.test(word) && powers.has(words[place + 1] ?? '');
    const [unit, ten, power] = [isCounted ? Number(word) : small.get(word), tens.get(word), powers.get(word)];
    if (power !== undefined) {
      if (value === undefined && result.at(-1) === 'a') result.pop();
      value = (value ?? 1) * power;
    } else if (ten !== undefined) {
      if (value !== undefined && value % 100 !== 0) flush();
      value = (value ?? 0) + ten;
    } else if (unit !== undefined) {
      // "six seven" is two numbers, "twenty six" is one.
      if (value !== undefined && value % 10 !== 0) flush();
      value = (value ?? 0) + unit;
    } else {
      flush();
      result.push(word);
    }
  }
  flush();
  return result;
}

const kanjiNumber =
  /[0-9〇一二三四五六七八九十百千万億]*[〇一二三四五六七八九十百千万億][0-9〇一二三四五六七八九十百千万億]*/gu;
/**
 * A numeral in hangul is an ordinary syllable, so only numerals whose unit follows another numeral are read: 백만, 100만.
 */
const hangulNumber = /(?<![가-힣])(?:[0-9]+|[일이삼사오육칠팔구십백천]+)[십백천만억]+/gu;

/** 7人 → 七人, 100万回 → 百万回: writes numbers that occur in titles in kanji. */
export function withKanjiNumbers(text: string): string {
  return text.replaceAll(/(?<![0-9])(?:[1-9]|10{1,3})(?![0-9])/gu, (digits) => {
    const zeros = digits.length - 1;
    return zeros === 0 ? kanjiDigits.charAt(Number(digits)) : '十百千'.charAt(zeros - 1);
  });
}

/** 七人 → 7人: writes a kanji number before a counter in digits. */
export const withCountedDigits = (text: string): string =>
  text.replaceAll(/[一二三四五六七八九](?=[人回日年時話度つ])/gu, (kanji) => String(kanjiDigits.indexOf(kanji)));

const nativeKorean = new Map('다섯 여섯 일곱 여덟 아홉'.split(' ').map((word, index) => [word, String(index + 5)]));
/** A single numeral in hangul before a counter: 칠인, 육시간. */
const counted = /(?<![가-힣])[일이삼사오육칠팔구](?=인|명|회|번|시간|년)/gu;

const read = (number: string): string => String(valueOf(number));

const ofEastAsian = (text: string): string =>
  text
    .replaceAll(kanjiNumber, read)
    .replaceAll(hangulNumber, read)
    .replaceAll(counted, read)
    .replaceAll(/다섯|여섯|일곱|여덟|아홉/gu, (word) => nativeKorean.get(word) ?? word);

/** A cleaned text with its numbers as digits, in any notation: 七人, "seven", 百万, 100万, 백만. */
export function withDigits(cleaned: string): string {
  const digits = /^[a-z0-9 ]*$/u.test(cleaned) ? cleaned : ofEastAsian(cleaned);
  return ofEnglish(digits.split(' ')).join(' ');
}

/** 7명의 and 7인의 both mean "of seven people": a title has one of them, and fans type either. */
export const withOtherCounter = (digits: string): string =>
  digits.replaceAll(/(?<=[0-9])[명인](?=의)/gu, (counter) => (counter === '명' ? '인' : '명'));

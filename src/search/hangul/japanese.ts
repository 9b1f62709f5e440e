/**
 * Customary Korean spellings of Japanese names. 외래어 표기법 (1986) writes a plain consonant at the beginning of a word
 * (다쿠야), 쓰 for つ, 조 for ジョ, and omits long vowels; custom writes 타쿠야, 츠마부키, 죠, 유우.
 */
const first = 0xac_00;
const [initialSize, medialSize] = [588, 28];
/** Maps ㄱ ㄷ ㅈ to the aspirated ㅋ ㅌ ㅊ, by their places among the initials. */
const aspirated: Readonly<Record<number, number>> = { 0: 15, 3: 16, 12: 14 };

function withAspirate(word: string): string {
  const code = word.charCodeAt(0) - first;
  const other = aspirated[Math.floor(code / initialSize)];
  return other === undefined || code < 0
    ? word
    : String.fromCharCode(first + other * initialSize + (code % initialSize)) + word.slice(1);
}

const byCustom: Readonly<Record<string, string>> = {
  쓰: '츠',
  조: '죠',
  자: '쟈',
  주: '쥬',
  초: '쵸',
  추: '츄',
  차: '챠',
};
const withCustom = (word: string): string =>
  word.replaceAll(/[쓰조자주초추차]/gu, (syllable) => byCustom[syllable] ?? syllable);

/** A final open syllable in ㅗ ㅛ ㅜ ㅠ is long in Japanese about half of the time. */
function withLongVowel(word: string): string {
  const code = word.charCodeAt(word.length - 1) - first;
  const medial = Math.floor((code % initialSize) / medialSize);
  return code % medialSize === 0 && [8, 12, 13, 17].includes(medial) ? `${word}우` : word;
}

/** Other spellings of a Japanese name in hangul, with a space between the words; none for a name of one word. */
export function customarySpellings(hangul: string): string[] {
  if (!/^[가-힣]+ [가-힣]+$/u.test(hangul)) return [];
  const [surname = '', given = ''] = hangul.split(' ');
  const spelt = new Set<string>();
  for (const custom of [(word: string): string => word, withCustom])
    for (const one of [surname, withAspirate(surname)])
      for (const other of [given, withAspirate(given)])
        for (const last of [other, withLongVowel(other)]) spelt.add(`${custom(one)} ${custom(last)}`);
  spelt.delete(hangul);
  return [...spelt];
}

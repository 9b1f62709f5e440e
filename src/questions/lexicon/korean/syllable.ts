/** A Hangul syllable is 가 + (initial × 21 + medial) × 28 + final. */
const first = 0xac_00;
/** A space means no final consonant. */
const finals = ' ㄱㄲㄳㄴㄵㄶㄷㄹㄺㄻㄼㄽㄾㄿㅀㅁㅂㅄㅅㅆㅇㅈㅊㅋㅌㅍㅎ';
const medials = 'ㅏㅐㅑㅒㅓㅔㅕㅖㅗㅘㅙㅚㅛㅜㅝㅞㅟㅠㅡㅢㅣ';

const placeOf = (syllable: string): number => syllable.charCodeAt(0) - first;

/** 나오 → ㅗ, 찍 → ㅣ. */
export const medialOf = (word: string): string => medials.charAt(Math.floor((placeOf(word.slice(-1)) % 588) / 28));

/** 찍 → ㄱ, 나오 → ''. */
export const finalOf = (word: string): string => finals.charAt(placeOf(word.slice(-1)) % 28).trim();

/** The word with another final consonant in its last syllable: 나오 + ㄴ → 나온, 만들 + '' → 만드. */
export function withFinal(word: string, final: string): string {
  const place = placeOf(word.slice(-1));
  return word.slice(0, -1) + String.fromCharCode(first + place - (place % 28) + finals.indexOf(final || ' '));
}

/** The word with another vowel in its last syllable: 쓰 + ㅓ → 써. */
export function withMedial(word: string, medial: string): string {
  const place = placeOf(word.slice(-1));
  const rest = place % 588;
  return word.slice(0, -1) + String.fromCharCode(first + place - rest + medials.indexOf(medial) * 28 + (rest % 28));
}

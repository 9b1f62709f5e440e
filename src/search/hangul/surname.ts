import { koreanSurnames } from '../../language/korean-surnames.ts';

/**
 * Surnames of two syllables. All others have one (Statistics Korea, census of 2015; the common ones are 남궁, 황보, 제갈, 선우,
 * 사공, 독고, 서문, 동방).
 */
const double = new Set(['남궁', '황보', '제갈', '선우', '사공', '독고', '서문', '동방']);

/**
 * Surnames whose ㄹ the South writes and says as ㄴ, and many bearers keep in Latin letters: 노태우 is Roh Tae-woo (한글 맞춤법
 * 12, 두음법칙).
 */
const otherInitial: ReadonlyMap<string, string> = new Map([
  ['노', '로'],
  ['나', '라'],
  ['라', '나'],
]);
export const withOtherInitial = (surname: string): string | undefined => otherInitial.get(surname);

const known = new Set(koreanSurnames);
export const isHangulSurname = (hangul: string): boolean => known.has(hangul);

/** 채종협 → 채, 종협; 독고영재 → 독고, 영재. Undefined if the text cannot be surname and given name. */
export function surnameAndGiven(hangul: string): readonly [string, string] | undefined {
  if (!/^[가-힣]{2,5}$/u.test(hangul)) return undefined;
  const length = hangul.length > 2 && double.has(hangul.slice(0, 2)) ? 2 : 1;
  return hangul.length - length > 3 ? undefined : [hangul.slice(0, length), hangul.slice(length)];
}

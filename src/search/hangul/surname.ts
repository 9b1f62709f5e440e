/**
 * Surnames of two syllables. All others have one (Statistics Korea, census of 2015: 남궁, 황보, 제갈, 선우, 사공, 독고,
 * 서문, 동방 are the common ones).
 */
const double = new Set(['남궁', '황보', '제갈', '선우', '사공', '독고', '서문', '동방']);

/** 채종협 → 채, 종협; 독고영재 → 독고, 영재. Undefined for what cannot be surname and given name. */
export function surnameAndGiven(hangul: string): readonly [string, string] | undefined {
  if (!/^[가-힣]{2,5}$/u.test(hangul)) return undefined;
  const length = hangul.length > 2 && double.has(hangul.slice(0, 2)) ? 2 : 1;
  return hangul.length - length > 3 ? undefined : [hangul.slice(0, length), hangul.slice(length)];
}

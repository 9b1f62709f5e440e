/**
 * The pronunciation of a given name if it differs from the spelling, because kana follow the sound: ㄴ beside ㄹ is ㄹ
 * (표준발음법 20: 신록 실록, シルロク), and ㄹ after ㅁ and ㅇ is ㄴ (19: 종렬 종녈).
 */
const first = 0xac_00;
const [initialSize, last] = [588, 11_171];
const [initialN, initialL] = [2, 5];
const [finalN, finalL, finalM, finalNg] = [4, 8, 16, 21];

/** Undefined if nothing changes. */
export function pronounced(hangul: string): string | undefined {
  const codes = hangul.split('').map((syllable) => syllable.charCodeAt(0) - first);
  if (codes.some((code) => code < 0 || code > last)) return undefined;
  for (let place = 0; place + 1 < codes.length; place += 1) {
    const [code = 0, next = 0] = [codes[place], codes[place + 1]];
    const [final, initial] = [code % 28, Math.floor(next / initialSize)];
    const meets = (one: number, other: number): boolean => final === one && initial === other;
    if (meets(finalN, initialL)) codes[place] = code - finalN + finalL;
    if (meets(finalL, initialN)) codes[place + 1] = next + (initialL - initialN) * initialSize;
    if (meets(finalM, initialL) || meets(finalNg, initialL))
      codes[place + 1] = next - (initialL - initialN) * initialSize;
  }
  const said = codes.map((code) => String.fromCharCode(first + code)).join('');
  return said === hangul ? undefined : said;
}

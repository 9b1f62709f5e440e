import { withoutDoubles } from '../sound/doubles.ts';

const initials = ['g', 'q', 'n', 'd', 'D', 'l', 'm', 'b', 'B', 's', 'S', '', 'j', 'J', 'c', 'k', 't', 'p', 'h'];

/** ㅏ … ㅣ; ㅐ and ㅔ have been one sound for a generation (표준발음법 4, 해설), ㅚ ㅙ ㅞ likewise. */
const medials = 'a e ya ye v e yv ye o wa z z yo u wv z wi yu U x i'.split(' ');

/** ㅑ ㅒ ㅕ ㅖ ㅛ ㅠ ㅣ: before them an initial ㄹ is written or not, 류 Ryu or Yoo (두음법칙, 한글 맞춤법 11). */
const softening = new Set([2, 3, 6, 7, 12, 17, 20]);

/** Seven sounds are left at the end of a syllable: 표준발음법 8. */
const finals = ['', ...'gggnnndllllllllmbbddNddgdbd'.split('')];

/** 채종협 → cejoNhyvb. Only hangul is read; the rest is left out. */
export function soundsOfHangul(hangul: string): string {
  let sounds = '';
  for (const syllable of hangul) {
    const place = syllable.charCodeAt(0) - 0xac_00;
    if (place < 0 || place > 11_171) continue;
    const initial = initials[Math.floor(place / 588)] ?? '';
    const isSoft = sounds === '' && initial === 'l' && softening.has(Math.floor((place % 588) / 28));
    sounds += isSoft ? 'L' : initial;
    sounds += medials[Math.floor((place % 588) / 28)] ?? '';
    sounds += finals[place % 28] ?? '';
  }
  return withoutDoubles(sounds);
}

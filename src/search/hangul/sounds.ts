import { withoutDoubles } from '../sound/doubles.ts';

const initials = ['g', 'q', 'n', 'd', 'D', 'l', 'm', 'b', 'B', 's', 'S', '', 'j', 'J', 'c', 'k', 't', 'p', 'h'];

/** ㅏ … ㅣ; ㅐ and ㅔ have been one sound for a generation (표준발음법 4, 해설), ㅚ ㅙ ㅞ likewise. */
const medials = [...'a e ya ye v e yv ye o wa z z yo u wv z wi yu U x i'.split(' ')];

/** Seven sounds are left at the end of a syllable: 표준발음법 8. */
const finals = ['', ...'gggnnndllllllllmbbddNddgdbd'];

/** 채종협 → cejoNhyvb. Only hangul is read; the rest is left out. */
export function soundsOfHangul(hangul: string): string {
  let sounds = '';
  for (const syllable of hangul) {
    const place = syllable.charCodeAt(0) - 0xac_00;
    if (place < 0 || place > 11_171) continue;
    sounds += initials[Math.floor(place / 588)] ?? '';
    sounds += medials[Math.floor((place % 588) / 28)] ?? '';
    sounds += finals[place % 28] ?? '';
  }
  return withoutDoubles(sounds);
}

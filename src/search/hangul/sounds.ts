import { withoutDoubles } from '../sound/doubles.ts';

const initials = ['g', 'q', 'n', 'd', 'D', 'l', 'm', 'b', 'B', 's', 'S', '', 'j', 'J', 'c', 'k', 't', 'p', 'h'];

/** ㅏ … ㅣ; ㅐ and ㅔ have sounded the same for a generation (표준발음법 4, 해설), as have ㅚ ㅙ ㅞ. */
const medials = 'a e ya ye v e yv ye o wa z z yo u wv z wi yu U x i'.split(' ');

/** A final consonant has one of seven sounds: 표준발음법 8. */
const finals = ['', ...'gggnnndllllllllmbbddNddgdbd'.split('')];

const known = new Map<string, string>();

/** Sounds of one syllable. There are 11,172, so each is computed once. */
function soundsOfSyllable(syllable: string): string {
  let sounds = known.get(syllable);
  if (sounds === undefined) {
    const place = syllable.charCodeAt(0) - 0xac_00;
    const isSyllable = place >= 0 && place <= 11_171;
    const parts = [initials[Math.floor(place / 588)], medials[Math.floor((place % 588) / 28)], finals[place % 28]];
    sounds = isSyllable ? parts.join('') : '';
    known.set(syllable, sounds);
  }
  return sounds;
}

/**
 * 채종협 → cejoNhyvb. Reads only hangul; other letters are skipped. An initial ㄹ before i and y is optional: 류 is Ryu or
 * Yoo (두음법칙, 한글 맞춤법 11).
 */
export function soundsOfHangul(hangul: string): string {
  let sounds = '';
  for (const syllable of hangul) sounds += soundsOfSyllable(syllable);
  return withoutDoubles(/^l[iy]/u.test(sounds) ? `L${sounds.slice(1)}` : sounds);
}

import { josa } from 'es-hangul';

type Pair = '은/는' | '이/가' | '을/를' | '과/와' | '이라는/라는';

/**
 * Whether digits and Latin letters end in a consonant when read in Korean: 1 일, 3 삼, 6 육, 7 칠, 8 팔, 0 영; L 엘, M 엠, N 엔,
 * R 알.
 */
const closedDigits = '013678';
const closedLetters = 'lmnr';

/**
 * A syllable from which es-hangul can choose the particle: the name's last one, or one that sounds like its last
 * character.
 */
function lastSound(text: string): string {
  const last = Array.from(text).findLast((sign) => /[\p{L}\p{N}]/u.test(sign)) ?? '';
  if (/[가-힣]/u.test(last)) return last;
  if (/\d/u.test(last)) return closedDigits.includes(last) ? '일' : '이';
  if (/[a-z]/iu.test(last)) {
    const isAcronym = /[A-Z]$/u.test(text.replaceAll(/[^\p{L}\p{N}]+$/gu, '')) && text === text.toUpperCase();
    const closed = isAcronym ? closedLetters.includes(last.toLowerCase()) : /[bcdgklmnp]$/iu.test(last);
    return closed ? '일' : '이';
  }
  // Kana and kanji are read by sound: only ン ends in a consonant.
  return last === 'ン' || last === 'ん' ? '일' : '이';
}

/** The particle after a name, chosen by the name's final consonant: 채종협이, 한효주가. Brackets and bold marks are silent. */
export const particle = (name: string, pair: Pair): string => {
  switch (pair) {
    case '은/는':
      return josa.pick(lastSound(name), '은/는');
    case '이/가':
      return josa.pick(lastSound(name), '이/가');
    case '을/를':
      return josa.pick(lastSound(name), '을/를');
    case '과/와':
      return josa.pick(lastSound(name), '와/과');
    case '이라는/라는':
      return josa.pick(lastSound(name), '이/가') === '이' ? '이라는' : '라는';
  }
};

const pairs: Readonly<Record<string, Pair>> = {
  '은(는)': '은/는',
  '이(가)': '이/가',
  '을(를)': '을/를',
  '(이)라는': '이라는/라는',
};

/** Resolves open particles, as in ‘han-hyo-joo’은(는), by the word before each. */
export const withChosenParticles = (sentence: string): string =>
  sentence.replaceAll(/(\S+?)(은\(는\)|이\(가\)|을\(를\)|\(이\)라는)/gu, (open, word: string, particles: string) => {
    const pair = pairs[particles];
    return pair === undefined ? open : withParticle(word, pair);
  });

export const withParticle = (name: string, pair: Pair): string => name + particle(name, pair);

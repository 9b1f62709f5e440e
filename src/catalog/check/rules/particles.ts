import { inEachText, warning } from '../rule.ts';

const firstSyllable = 0xac00;
const finals = 28;
const rieul = 8;

const finalOf = (syllable: string): number => (syllable.charCodeAt(0) - firstSyllable) % finals;

/** Particles that cannot be the end of another word, with the final consonants that they follow. */
const particles: Readonly<Record<string, (final: number) => boolean>> = {
  으로: (final) => final !== 0 && final !== rieul,
  를: (final) => final === 0,
};

/** 들를 is the verb 들르다, not a particle. */
const behindSyllable = /(?!들를)(?<syllable>\p{Script=Hangul})[〉’”]?(?<particle>으로|를)(?!\p{Script=Hangul})/gu;

/** Reports a particle that does not match the preceding sound, as after a replaced word: 연속극으로 became 드라마으로. */
export const koreanParticles = inEachText(({ text, use, language }) => {
  if (language !== 'ko' || use !== 'sentence') return undefined;
  return [...text.matchAll(behindSyllable)].flatMap(({ 0: found, groups }) => {
    const fits = particles[groups?.['particle'] ?? '']?.(finalOf(groups?.['syllable'] ?? ''));
    return fits === false
      ? [
          warning({
            en: `has ${found}: the particle does not go with the sound before it`,
            ja: `「${found}」の助詞が直前の音と合っていません`,
            ko: `‘${found}’의 조사가 앞 소리와 맞지 않습니다`,
          }),
        ]
      : [];
  });
});

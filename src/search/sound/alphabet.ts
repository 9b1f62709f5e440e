/**
 * The sounds of Korean names, one character each. Capitals and the other symbols are ambiguous spellings, with the cost
 * of each reading: Latin "u" is ㅜ in Su, ㅓ in Jung and ㅡ in Keum.
 *
 * Sources: Revised Romanization (2000) 어 eo, 으 eu, 우 u; McCune-Reischauer (1939) ŏ, ŭ without their marks, initial ㄱ ㄷ
 * ㅂ ㅈ as k t p ch; and custom, 어 u, 우 oo, as the National Institute of Korean Language lists it for personal names
 * (12,002 name pairs: 정 jung 354, jeong 256, jong 30).
 */
export const readings: Readonly<Record<string, Readonly<Record<string, number>>>> = {
  // Consonants of romanisation and kana. Romanised names do not reliably distinguish voicing.
  K: { g: 0, k: 0, q: 0.05 },
  G: { g: 0, q: 0.15, k: 0.2 },
  T: { d: 0, t: 0, D: 0.05 },
  E: { d: 0, D: 0.15, t: 0.2 },
  P: { b: 0, p: 0, B: 0.05 },
  V: { b: 0, B: 0.15, p: 0.2 },
  F: { p: 0.1, h: 0.15, b: 0.3 },
  C: { j: 0.05, c: 0, J: 0.05 },
  Z: { j: 0, J: 0.1, c: 0.2 },
  // Kana ン, and Latin n: 연 and 영 are both ヨン.
  M: { n: 0, N: 0, m: 0.25 },
  // ng at the end of a word, where it cannot be n and g.
  I: { N: 0 },
  // Initial l and r before i and y: North Korea and old custom have them, the South writes ㅇ (두음법칙): 이 Lee, Rhee, Yi.
  L: { l: 0 },
  // A silent r: Park, Parc, Hur.
  R: { l: 0.1 },
  // Vowels of Latin letters.
  W: { u: 0, v: 0, U: 0.1, o: 0.5 },
  O: { o: 0, v: 0.08, u: 0.5 },
  Q: { v: 0.03, u: 0.05, o: 0.15, U: 0.3 },
  H: { U: 0, v: 0.2, u: 0.25 },
  A: { e: 0, v: 0.35, U: 0.35 },
  // Vowels of kana and its romaji: ㅓ and ㅗ are オ, ㅜ and ㅡ are ウ.
  X: { o: 0, v: 0 },
  Y: { u: 0, U: 0 },
  // The u of ク プ ム ル, which may only mark a Korean final consonant.
  '0': { u: 0, U: 0 },
};

/** ㄱ ㅋ ㄲ and so on; vowels with similar ones. Sounds that are not listed together differ by 1. */
export const near: readonly (readonly [string, number])[] = [
  ['gk gq kq dt dD tD bp bB pB jc jJ cJ sS', 0.25],
  ['nN', 0.6],
  ['nm Nm ln', 0.55],
  ['gd gb db sj sc Ss', 0.75],
  ['jd cd ct', 0.8],
  ['xi', 0.05],
  ['ze', 0.08],
  ['uU', 0.25],
  ['vU vo', 0.35],
  ['vu', 0.45],
  ['ou', 0.5],
  ['ex ei av', 0.6],
  ['Ui ae ov', 0.55],
  ['ao au ai oe ue ve Ue oi ui vi aU aU oU', 0.75],
  ['yi wu wo', 0.35],
];

/** Kana distinguishes ㅓ ㅗ from ㅜ ㅡ, unlike Latin letters: ス is 수 and 스, never 성. */
export const apartInKana = { pairs: 'Yv Yo Xu XU', cost: 0.5 };

/** The vowel symbols. */
export const vowels = 'avouUiexzWOQHAXY0';

/** The cost of omitting a sign; 1 if it is not listed. */
export const omission: Readonly<Record<string, number>> = {
  '0': 0.06,
  L: 0.05,
  R: 0.08,
  h: 0.3,
  y: 0.35,
  w: 0.3,
  N: 0.8,
  n: 0.9,
  M: 0.8,
  ...Object.fromEntries('avouUiexzWOQHAXY'.split('').map((vowel) => [vowel, 0.75])),
};

import type { Language } from '../../language/language.ts';
import { remembered } from '../../search/remembered.ts';
import { koreanTail } from '../reading/left-over.ts';

const segmenter = new Intl.Segmenter('ja', { granularity: 'word' });

/** English words that occur in every sentence. */
const stop = new Set(
  'the a an of in on at for to from with by is are was were be been it its that this these those and or not he she they his her their as so but if who what when where which why how did does do has have had one i you me my we there about into than then them him us can could would will'.split(
    ' ',
  ),
);

/** Everyday words for kin, and the word that the texts have. */
const kin: ReadonlyMap<string, string> = new Map(
  Object.entries({
    mother: ['mom', 'mum', 'mommy', 'mama', 'ma'],
    father: ['dad', 'daddy', 'papa', 'pops'],
    brother: ['bro'],
    sister: ['sis'],
    husband: ['hubby'],
    母: ['お母さん', 'おかあさん', '母さん', '母親', 'ママ', 'お袋'],
    父: ['お父さん', 'おとうさん', '父さん', '父親', 'パパ'],
    어머니: ['엄마', '어머님', '모친'],
    아버지: ['아빠', '아버님', '부친'],
  }).flatMap(([word, others]) => others.map((one) => [one, word] as const)),
);
const asWritten = (word: string): string => kin.get(word) ?? word;

/** Reduces a word to one form. Crude, but the same for texts and questions. */
function stem(word: string): string {
  const low = asWritten(word.toLowerCase().replace(/'s?$/u, ''));
  // "live" and "lived" are one word.
  if (low.length < 5) return low.length > 3 ? low.replace(/[es]$/u, '') : low;
  return low
    .replace(/(?:ies|ied)$/u, 'y')
    .replace(/(?:ations?|ers?|ing|ed|es|s|ly|ment|e)$/u, '')
    .replace(/(.)\1$/u, '$1');
}

const pairs = (run: string): string[] =>
  Array.from({ length: Math.max(run.length - 1, 0) }, (_, at) => run.slice(at, at + 2));

const latin = (text: string): string[] =>
  (text.match(/[A-Za-z][A-Za-z0-9'-]*|\d+/gu) ?? []).filter((word) => !stop.has(word.toLowerCase())).map(stem);

/** The first two syllables of a word, the second without its final consonant: verbs change behind it. */
function openStem(word: string): string {
  const code = word.charCodeAt(1) - 0xac_00;
  return Number.isNaN(code) || code < 0
    ? word
    : `${word.charAt(0)}${String.fromCharCode(0xac_00 + code - (code % 28))}`;
}

function korean(text: string): string[] {
  return (text.match(/[가-힣]+/gu) ?? []).flatMap((word) => {
    const bare = asWritten(word.length > 2 ? word.replace(koreanTail, '') : word);
    // 팔린대요 and 팔리지 share 팔리: the second syllable without its final consonant.
    return bare.length > 2 ? [bare, openStem(bare), ...pairs(bare)] : [bare, openStem(bare)];
  });
}

function japanese(text: string): string[] {
  const words = [...segmenter.segment(text)].flatMap(({ segment }) =>
    /[\p{Script=Han}ァ-ヺ]/u.test(segment) || kin.has(segment) ? [asWritten(segment)] : [],
  );
  const runs = (text.match(/[\p{Script=Han}々]{2,}|[ァ-ヺー]{3,}/gu) ?? []).flatMap((run) =>
    /[ァ-ヺ]/u.test(run) ? [run] : pairs(run),
  );
  return [...words, ...runs];
}

/** The words of a text in comparable form: stems in English, words and pairs of letters in the other two. */
export function tokens(text: string, language: Language): string[] {
  switch (language) {
    case 'en':
      return latin(text);
    case 'ja':
      return [...latin(text), ...japanese(text)];
    case 'ko':
      return [...latin(text), ...korean(text)];
  }
}

const mostWords = 1000;
const wordsIn = (language: Language) => remembered((word) => tokens(word, language), mostWords);
const ofWords = { en: wordsIn('en'), ja: wordsIn('ja'), ko: wordsIn('ko') } as const;

/** The same for one word of a question. Each is compared several times, and the same words are in the next question. */
export const tokensOfWord = (word: string, language: Language): readonly string[] => ofWords[language](word);

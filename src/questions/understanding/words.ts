import type { Language } from '../../language/language.ts';

/** Where a name stood: 〈person〉. The signs occur in no question, and no script counts them as letters. */
export const slotSign = (slot: string): string => ` \uE000${slot}\uE000 `;

const contractions: readonly (readonly [RegExp, string])[] = [
  [/\b(who|what|where|when|how|it|that|there|he|she)['’]?s\b(?! \uE000)/gu, '$1 is'],
  [/\b(do|does|did|is|are|was|were|has|have|had|ca|could|would|should|wo)n['’]?t\b/gu, '$1 not'],
  [/['’]s\b/gu, ' '],
  [/\b(wanna)\b/gu, 'want to'],
  [/\bgimme\b/gu, 'give me'],
  [/\b(wat|wut|wht)\b/gu, 'what'],
  [/\b(u)\b/gu, 'you'],
  [/\b(r)\b/gu, 'are'],
  [/\b(pls|plz)\b/gu, 'please'],
  [/\b(k|j)-?drama(s?)\b/gu, '$1drama$2'],
  [/\bco-?stars?\b/gu, 'costar'],
  [/\b(?:movie|flick)s?\b/gu, 'film'],
  // Which and what ask the same.
  [/\bwhich\b/gu, 'what'],
];

/** One form for a word's endings: plural, -ing, -ed (starred is star). Crude, and the same for phrasings and questions. */
function stem(word: string): string {
  if (word.length < 5 || word.startsWith('\uE000')) return word.replace(/^([a-z]{3,})s$/u, '$1');
  return word
    .replace(/ies$/u, 'y')
    .replace(/(?:([^aeiouls])\1|)(?:ing|ed)$/u, '$1')
    .replace(/s$/u, '')
    .replace(/e$/u, '');
}

function englishWords(text: string): string[] {
  const plain = contractions.reduce((result, [pattern, word]) => result.replaceAll(pattern, word), text.toLowerCase());
  return (plain.match(/\uE000[a-z]+\uE000|[a-z0-9]+/gu) ?? []).map(stem);
}

/** Katakana for hiragana would join words; only width, long waves and repeated signs are made one. */
const japanese = (text: string): string =>
  text
    .normalize('NFKC')
    .toLowerCase()
    .replaceAll(/[〜~ー]{2,}/gu, 'ー')
    .replaceAll(/[?？!！。、,.…・「」『』()（）笑w\s]+/gu, ' ');

const segmenter = new Intl.Segmenter('ja', { granularity: 'word' });
const isParticle = /^(?:の|は|が|を|に|で|と|も|へ|や|か|って|です|ます|だ|な|ね|よ|さん|て|た)$/u;

function japaneseWords(text: string): string[] {
  return japanese(text)
    .split(/(\uE000[a-z]+\uE000)/u)
    .flatMap((piece) =>
      piece.startsWith('\uE000')
        ? [piece]
        : [...segmenter.segment(piece)].filter(({ isWordLike }) => isWordLike === true).map(({ segment }) => segment),
    )
    .filter((word) => !isParticle.test(word));
}

const koreanTail =
  /(?:(?:에서|에게|한테|으로|이랑|하고|이나|까지|부터|보다|처럼|이야|인가요|인가|이에요|예요|은|는|이|가|을|를|의|도|만|에|와|과|랑|로|요))$/u;

/** 누구야, 개야: the copula is no part of a word of two syllables either. */
const copula = /(?:이야|야)$/u;

function withoutTail(word: string): string {
  if (/^[가-힣]{3,}$/u.test(word)) return word.replace(koreanTail, '').replace(/(?<=[가-힣]{2})야$/u, '');
  return /^[가-힣]{2}$/u.test(word) ? word.replace(copula, '') || word : word;
}

function koreanWords(text: string): string[] {
  return (
    text
      .normalize('NFC')
      .toLowerCase()
      .match(/\uE000[a-z]+\uE000|[가-힣ㄱ-ㅎㅏ-ㅣ]+|[a-z0-9]+/gu) ?? []
  ).map(withoutTail);
}

const wordsOf = { en: englishWords, ja: japaneseWords, ko: koreanWords } as const;

/** The words of a question, names being slots. */
export const words = (text: string, language: Language): string[] => wordsOf[language](text);

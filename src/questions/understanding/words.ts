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

/**
 * The verbs of these questions end in dozens of ways (출연한, 출연했던, 출연하셨나요): what follows the stem says when and how
 * politely, not what is asked.
 */
const verbEndings: readonly (readonly [RegExp, string])[] = [
  [/(?<=[가-힣])(?:했|하셨|하시|하였)[가-힣]{0,4}$/u, '하'],
  [/(?<=[가-힣]{2})(?:하는|하고|하나|하니|하며|하던|하면|해요|합니다|하게|한|할|해)$/u, '하'],
  [/^나(?:온|왔|오|와|올|옵)[가-힣]{0,4}$/u, '나오'],
  [/^찍(?:은|었|는|을|어)[가-힣]{0,4}$/u, '찍'],
  [/^(?:했[가-힣]{0,3}|하(?:나요|니|는|던|고|지|셨나요)|해요?|합니다)$/u, '하'],
  [/^(?:됐|되|돼|됨|될|된|됩)[가-힣]{0,3}$/u, '되'],
  [/^있[가-힣]{1,3}$/u, '있'],
  // The copula: 누구였더라, 그룹이었죠, 뭐예요.
  [/(?<=[가-힣])(?:이었|였|이에|예|인)(?:죠|지|어|요|나요|더라|던가|는지|가요|가|니|냐)$/u, ''],
  [/^(?:봤|보나|볼|봐|보는|보면|봅니)[가-힣]{0,3}$/u, '보'],
];

function withoutTail(word: string): string {
  for (const [ending, stem] of verbEndings) if (ending.test(word)) return word.replace(ending, stem);
  if (/^[가-힣]{3,}$/u.test(word)) return word.replace(koreanTail, '').replace(/(?<=[가-힣]{2})야$/u, '');
  return /^[가-힣]{2}$/u.test(word) ? word.replace(copula, '') || word : word;
}

/** Particles behind a name that say only that it is the subject or object; 씨 and 님 are politeness. */
const afterName = /^(?:이|가|은|는|을|를|의|도|씨|님)$/u;

function koreanWords(text: string): string[] {
  const all =
    text
      .normalize('NFC')
      .toLowerCase()
      .match(/\uE000[a-z]+\uE000|[가-힣ㄱ-ㅎㅏ-ㅣ]+|[a-z0-9]+/gu) ?? [];
  return all
    .filter((word, index) => !(afterName.test(word) && all[index - 1]?.startsWith('\uE000') === true))
    .map(withoutTail);
}

const wordsOf = { en: englishWords, ja: japaneseWords, ko: koreanWords } as const;

/** The words of a question, names being slots. */
export const words = (text: string, language: Language): string[] => wordsOf[language](text);

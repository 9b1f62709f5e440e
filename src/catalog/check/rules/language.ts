import { error, inEachText, warning, type Complaint, type Find } from '../rule.ts';
import { hasHan, hasHangul, hasKana, hasLatin, hasOrdinaryWord, outsideQuotes } from '../scripts.ts';
import type { Writing } from '../writing.ts';
import type { Text } from '../../schema/text.ts';

const names: Readonly<Record<string, Text>> = {
  en: { en: 'English', ja: '英語', ko: '영어' },
  ja: { en: 'Japanese', ja: '日本語', ko: '일본어' },
  ko: { en: 'Korean', ja: '韓国語', ko: '한국어' },
};

/** The name of a language, or its code. */
const nameOf = (code: string): Text => names[code] ?? { en: code, ja: code, ko: code };

const lacks = (code: string): Text => {
  const name = nameOf(code);
  return { en: `has no ${name.en} in it`, ja: `${name.ja}が入っていません`, ko: `${name.ko}가 들어 있지 않습니다` };
};

const isWritten = (text: string, language: string): boolean =>
  language === 'ja' ? hasKana(text) || hasHan(text) : language === 'ko' ? hasHangul(text) : hasLatin(text);

/** The language that the text must be in, judging by letters that only one language has. */
function certainly(text: string): string | undefined {
  if (hasHangul(text)) return hasKana(text) ? undefined : 'ko';
  return hasKana(text) ? 'ja' : undefined;
}

/** Reports a Japanese or Korean text in English words, whose translation is missing. */
function untranslated({ text, english, language, use }: Writing): Complaint[] {
  if (language !== 'ja' && language !== 'ko') return [];
  if (use === 'verbatim' || use === 'publication' || isWritten(text, language) || !hasOrdinaryWord(text)) return [];
  // A work may have an English title everywhere.
  if (use === 'title' && text !== english) return [];
  const name = nameOf(language);
  return [
    warning(
      text === english
        ? {
            en: `is the English text: ${name.en} is missing`,
            ja: `英語の文のままです。${name.ja}で書いてください`,
            ko: `영어 문장 그대로입니다. ${name.ko}로 써 주세요`,
          }
        : lacks(language),
    ),
  ];
}

/** Foreign letters in a sentence, outside brackets and quotation marks, which contain names and terms. */
function strayLetters({ text, language, use }: Writing): Complaint[] {
  if (use !== 'sentence') return [];
  const own = outsideQuotes(text);
  if (language === 'ja' && hasHangul(own))
    return [
      warning({
        en: 'has hangul in a Japanese sentence',
        ja: '日本語の文にハングルがあります',
        ko: '일본어 문장에 한글이 있습니다',
      }),
    ];
  if (language === 'ko' && hasKana(own))
    return [
      warning({
        en: 'has kana in a Korean sentence',
        ja: '韓国語の文に仮名があります',
        ko: '한국어 문장에 가나가 있습니다',
      }),
    ];
  if (language === 'ko' && hasHan(own))
    return [
      warning({
        en: 'has Chinese characters in a Korean sentence',
        ja: '韓国語の文に漢字があります',
        ko: '한국어 문장에 한자가 있습니다',
      }),
    ];
  // "Billed 知英" and "the webtoon DOG한 로맨스" are English: a sentence is reported only if it is mostly in another
  // language.
  const latin = own.match(/\p{Script=Latin}/gu)?.length ?? 0;
  const other = own.match(/[\p{Script=Han}\p{Script=Hangul}\p{Script=Hiragana}\p{Script=Katakana}]/gu)?.length ?? 0;
  return language === 'en' && other > latin
    ? [warning({ en: 'is not in English', ja: '英語ではありません', ko: '영어가 아닙니다' })]
    : [];
}

/** Reports a name in the wrong field: hangul under `ja`, kana under `ko`, anything but Latin under `en`. */
function misplacedName({ text, language, use, field }: Writing): Complaint[] {
  if (use !== 'name' && use !== 'title') return [];
  const isOfPerson = field === 'names';
  if (language === 'en' && (hasHangul(text) || hasKana(text) || hasHan(text)))
    return [
      (isOfPerson ? error : warning)({
        en: 'has letters that are not Latin under "en"',
        ja: '英語の欄にローマ字以外の文字があります',
        ko: '영어 칸에 로마자가 아닌 글자가 있습니다',
      }),
    ];
  // The title 魔物（마물） contains both scripts, so titles are examined without their brackets.
  const own = isOfPerson ? text : outsideQuotes(text);
  if (language === 'ja' && hasHangul(own)) return [error(hangulUnderJa)];
  if (language === 'ko' && hasKana(own)) return [error(kanaUnderKo)];
  if (isOfPerson && language === 'ko' && !hasHangul(text))
    return [
      warning({
        en: 'has no hangul under "ko"',
        ja: '韓国語の欄にハングルがありません',
        ko: '한국어 칸에 한글이 없습니다',
      }),
    ];
  return [];
}

const looksLike = (seen: Text, language: string): Text => ({
  en: `looks ${seen.en}, but "language" says ${language}`,
  ja: `${seen.ja}のようですが、言語の指定は「${language}」です`,
  ko: `${seen.ko}로 보이지만 언어는 ‘${language}’로 되어 있습니다`,
});

/** Reports a quotation or headline whose language is not the one that the record states. */
function otherLanguage({ text, language, use }: Writing): Complaint[] {
  if ((use !== 'verbatim' && use !== 'publication') || language === undefined) return [];
  const seen = certainly(outsideQuotes(text));
  if (seen !== undefined && seen !== language) return [warning(looksLike(nameOf(seen), language))];
  if (use === 'verbatim' && (language === 'ja' || language === 'ko') && !isWritten(text, language))
    return [
      warning({
        en: `${lacks(language).en}, but "language" says ${language}`,
        ja: `${lacks(language).ja}（言語の指定は「${language}」です）`,
        ko: `${lacks(language).ko}(언어는 ‘${language}’로 되어 있습니다)`,
      }),
    ];
  return [];
}

/** Each text is in the language of its field. */
const alone = inEachText((writing) => [
  ...untranslated(writing),
  ...strayLetters(writing),
  ...misplacedName(writing),
  ...otherLanguage(writing),
]);

const kanaUnderKo: Text = {
  en: 'has kana under "ko"',
  ja: '韓国語の欄に仮名があります',
  ko: '한국어 칸에 가나가 있습니다',
};
const hangulUnderJa: Text = {
  en: 'has hangul under "ja"',
  ja: '日本語の欄にハングルがあります',
  ko: '일본어 칸에 한글이 있습니다',
};
const swapped: Text = {
  en: 'the texts under "ko" and "ja" are swapped',
  ja: '韓国語と日本語が入れ替わっています',
  ko: '한국어와 일본어가 서로 바뀌었습니다',
};

/** Reports texts that are not in the language of their field. Two swapped texts are one finding. */
export const language: Find = (files) => {
  const problems = alone(files);
  return problems.flatMap((problem) => {
    const outer = problem.field.replace(/\.(?:ja|ko)$/u, '');
    const isSwapped = (other: string, text: Text): boolean =>
      problems.some(
        ({ file, field, message }) => file === problem.file && field === `${outer}.${other}` && message === text.en,
      );
    if (problem.message === kanaUnderKo.en && isSwapped('ja', hangulUnderJa))
      return [{ ...problem, message: swapped.en, sentence: swapped }];
    return problem.message === hangulUnderJa.en && isSwapped('ko', kanaUnderKo) ? [] : [problem];
  });
};

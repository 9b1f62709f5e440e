import { error, inEachText, warning, type Complaint, type Find } from '../rule.ts';
import { hasHan, hasHangul, hasKana, hasLatin, hasOrdinaryWord, outsideQuotes } from '../scripts.ts';
import type { Writing } from '../writing.ts';

const names: Readonly<Record<string, string>> = { en: 'English', ja: 'Japanese', ko: 'Korean' };

const isWritten = (text: string, language: string): boolean =>
  language === 'ja' ? hasKana(text) || hasHan(text) : language === 'ko' ? hasHangul(text) : hasLatin(text);

/** The language that a text must be in, judging by letters that no other language has. */
function certainly(text: string): string | undefined {
  if (hasHangul(text)) return hasKana(text) ? undefined : 'ko';
  return hasKana(text) ? 'ja' : undefined;
}

/** English words in a Japanese or Korean text: the translation is still missing. */
function untranslated({ text, english, language, use }: Writing): Complaint[] {
  if (language !== 'ja' && language !== 'ko') return [];
  if (use === 'verbatim' || use === 'publication' || isWritten(text, language) || !hasOrdinaryWord(text)) return [];
  // A work may have an English title everywhere.
  if (use === 'title' && text !== english) return [];
  const message =
    text === english ? `is the English text: ${names[language]} is missing` : `has no ${names[language]} in it`;
  return [warning(message)];
}

/** Letters of another language in a sentence, outside brackets and quotation marks, which hold names and terms. */
function strayLetters({ text, language, use }: Writing): Complaint[] {
  if (use !== 'sentence') return [];
  const own = outsideQuotes(text);
  if (language === 'ja' && hasHangul(own)) return [warning('has hangul in a Japanese sentence')];
  if (language === 'ko' && hasKana(own)) return [warning('has kana in a Korean sentence')];
  if (language === 'ko' && hasHan(own)) return [warning('has Chinese characters in a Korean sentence')];
  // "Billed 知英" and "the webtoon DOG한 로맨스" are English: only a sentence that is mostly in another language is a finding.
  const latin = own.match(/\p{Script=Latin}/gu)?.length ?? 0;
  const other = own.match(/[\p{Script=Han}\p{Script=Hangul}\p{Script=Hiragana}\p{Script=Katakana}]/gu)?.length ?? 0;
  return language === 'en' && other > latin ? [warning('is not in English')] : [];
}

/** A name in the wrong field: hangul under `ja`, kana under `ko`, anything but Latin under `en`. */
function misplacedName({ text, language, use, field }: Writing): Complaint[] {
  if (use !== 'name' && use !== 'title') return [];
  const isOfPerson = field === 'names';
  if (language === 'en' && (hasHangul(text) || hasKana(text) || hasHan(text)))
    return [(isOfPerson ? error : warning)(`has letters that are not Latin under "en"`)];
  // The title 魔物（마물） contains both scripts, so titles are examined without their brackets.
  const own = isOfPerson ? text : outsideQuotes(text);
  if (language === 'ja' && hasHangul(own)) return [error(hangulUnderJa)];
  if (language === 'ko' && hasKana(own)) return [error(kanaUnderKo)];
  if (isOfPerson && language === 'ko' && !hasHangul(text)) return [warning('has no hangul under "ko"')];
  return [];
}

/** A speaker's words or a headline in a language other than the one that the record states. */
function otherLanguage({ text, language, use }: Writing): Complaint[] {
  if ((use !== 'verbatim' && use !== 'publication') || language === undefined) return [];
  const seen = certainly(outsideQuotes(text));
  if (seen !== undefined && seen !== language)
    return [warning(`looks ${names[seen] ?? seen}, but "language" says ${language}`)];
  if (use === 'verbatim' && (language === 'ja' || language === 'ko') && !isWritten(text, language))
    return [warning(`has no ${names[language]} in it, but "language" says ${language}`)];
  return [];
}

const alone = inEachText((writing) => [
  ...untranslated(writing),
  ...strayLetters(writing),
  ...misplacedName(writing),
  ...otherLanguage(writing),
]);

const kanaUnderKo = 'has kana under "ko"';
const hangulUnderJa = 'has hangul under "ja"';

/** Each text is in the language that it is filed under. Two that changed places are one mistake. */
export const language: Find = (files) => {
  const problems = alone(files);
  return problems.flatMap((problem) => {
    const outer = problem.field.replace(/\.(?:ja|ko)$/u, '');
    const isSwapped = (other: string, message: string): boolean =>
      problems.some(
        ({ file, field, message: told }) => file === problem.file && field === `${outer}.${other}` && told === message,
      );
    if (problem.message === kanaUnderKo && isSwapped('ja', hangulUnderJa))
      return [{ ...problem, message: 'the texts under "ko" and "ja" are swapped' }];
    return problem.message === hangulUnderJa && isSwapped('ko', kanaUnderKo) ? [] : [problem];
  });
};

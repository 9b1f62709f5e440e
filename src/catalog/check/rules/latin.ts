import type { ParsedFile } from '../../kinds.ts';
import { oncePer } from '../../once.ts';
import type { FieldPath } from '../../place.ts';
import type { Problem } from '../../problem.ts';
import { complain, error } from '../rule.ts';
import { hasHan, hasHangul, hasKana, hasLatin, hasOrdinaryWord } from '../scripts.ts';
import { writingsIn, type Writing } from '../writing.ts';
import { acceptedIn, noLonger } from './accepted-lists.ts';
import type { Text } from '../../schema/text.ts';

type Language = 'ja' | 'ko';

interface Found {
  readonly language: Language;
  readonly word: string;
  readonly path: FieldPath;
}

/**
 * Text that cards print in the reader's language. Publishers, headlines and quotations keep their script, and so do
 * titles, which appear as on screen.
 */
const isShown = ({ use, field }: Writing): boolean =>
  use === 'sentence' || use === 'name' || (use === 'title' && field !== 'titles');

const isOwn = (text: string, language: Language): boolean =>
  language === 'ja' ? hasKana(text) || hasHan(text) : hasHangul(text);

const run =
  /[\p{Script=Latin}\p{N}][\p{Script=Latin}\p{N}'’.&+-]*(?: [\p{Script=Latin}\p{N}][\p{Script=Latin}\p{N}'’.&+-]*)*/gu;

/** Words and names in small letters. Abbreviations and units (NHK, tvN, km) are the same in all three languages. */
const latinRuns = (text: string): string[] =>
  (text.match(run) ?? []).map((found) => found.replace(/['’.-]+$/u, '')).filter((found) => /\p{Ll}{3,}/u.test(found));

function inText(writing: Writing): Found[] {
  const { text, language, use, path } = writing;
  if ((language !== 'ja' && language !== 'ko') || !isShown(writing) || !hasLatin(text)) return [];
  // A text without any Japanese or Korean word is untranslated, which another rule reports.
  if (use === 'sentence' && !isOwn(text, language) && hasOrdinaryWord(text)) return [];
  const isWhole = use !== 'sentence' && !isOwn(text, language);
  const words = isWhole ? [text.replace(/\s*[(（]\d{4}[)）]$/u, '')] : latinRuns(text);
  return words.map((word) => ({ language, word, path }));
}

/** All Latin text in the Japanese and Korean fields of a file. */
export const latinIn = oncePer((file: ParsedFile): readonly Found[] => writingsIn(file).flatMap(inText));

const languages: Readonly<Record<Language, string>> = { ja: 'Japanese', ko: 'Korean' };

const inLatin = (word: string, language: Language): Text => ({
  en: `has "${word}" in Latin letters: write it in ${languages[language]}, or add it to latin.${language} of data/accepted.json if it is always written so`,
  ja: `「${word}」がローマ字のままです。${language === 'ja' ? '日本語' : '韓国語'}で書いてください`,
  ko: `‘${word}’이(가) 로마자 그대로입니다. ${language === 'ja' ? '일본어' : '한국어'}로 써 주세요`,
});

/** Latin letters where a reader expects kana or hangul. Today's cases are listed; the list may only shrink. */
export function latin(files: readonly ParsedFile[]): Problem[] {
  const found = files.flatMap((file) => latinIn(file).map((one) => ({ file, ...one })));
  return (['ja', 'ko'] as const).flatMap((language) => {
    const list = acceptedIn(files, (accepted) => accepted.latin[language]);
    const known = new Set(list.words);
    const own = found.filter((one) => one.language === language);
    return [
      ...own
        .filter(({ word }) => !known.has(word))
        .map(({ file, path, word }) => complain({ file, path }, error(inLatin(word, language)))),
      ...noLonger(list, ['latin', language], new Set(own.map(({ word }) => word))),
    ];
  });
}

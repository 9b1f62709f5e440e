import type { Language } from './language.ts';

export interface Run {
  readonly text: string;
  /** The language of the text where it differs from the language around it. */
  readonly lang?: Language;
}

const hangul = String.raw`\p{sc=Hangul}`;
const japanese = String.raw`\p{sc=Han}\p{sc=Hiragana}\p{sc=Katakana}ー`;
/** Words of one script with at most two spaces or signs between them. */
const phrase = (letters: string): string => String.raw`[${letters}]+(?:[ \p{P}]{1,2}[${letters}]+)*`;

const foreignTo: Readonly<Record<Language, RegExp>> = {
  en: new RegExp(`${phrase(hangul)}|${phrase(japanese)}`, 'gu'),
  ja: new RegExp(phrase(hangul), 'gu'),
  ko: new RegExp(phrase(japanese), 'gu'),
};

const isKorean = new RegExp(hangul, 'u');

/**
 * Cuts a text where its script shows another language, so that a screen reader changes its voice and the right glyphs
 * are drawn (WCAG 3.1.2). Chinese characters outside Japanese text are Japanese too: Korean names are written in hangul
 * here. Latin letters tell no language.
 */
export function runsOf(text: string, language: Language): readonly Run[] {
  const runs: Run[] = [];
  let end = 0;
  for (const { 0: foreign, index } of text.matchAll(foreignTo[language])) {
    if (index > end) runs.push({ text: text.slice(end, index) });
    runs.push({ text: foreign, lang: isKorean.test(foreign) ? 'ko' : 'ja' });
    end = index + foreign.length;
  }
  if (end < text.length) runs.push({ text: text.slice(end) });
  return runs;
}

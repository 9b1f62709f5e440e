import type { Language } from '../../language/language.ts';

const segmenter = new Intl.Segmenter('ja', { granularity: 'word' });

/** The words of a text that may stand in a fact, each once. */
export function wordsOf(text: string, language: Language): string[] {
  const found =
    language === 'ja'
      ? [...segmenter.segment(text)]
          .filter(({ isWordLike, segment }) => isWordLike === true && /[\p{Script=Han}ァ-ヺA-Za-z\d]/u.test(segment))
          .map(({ segment }) => segment)
      : (text.match(/[\p{L}\p{N}][\p{L}\p{N}'’-]*/gu) ?? []);
  return [...new Set(found)];
}

import type { Language } from '../../language/language.ts';
import { blot } from './reading.ts';

/** Particles and endings behind a Korean word: they are not words themselves. */
export const koreanTail =
  /(?:이라는데|이라는|라는데|이라고|라고|에서는|에게서|한테서|이랑|에서|에게|한테|부터|까지|처럼|보다|으로|이나|이야|인데|입니다|이에요|예요|랑|은|는|이|가|을|를|의|에|도|와|과|로|만|야|요|임|씨|님|들)$/u;

const segmenter = new Intl.Segmenter('ja', { granularity: 'word' });

function englishWords(text: string): string[] {
  return (text.match(/[\p{L}\p{N}][\p{L}\p{N}'-]*/gu) ?? [])
    .map((word) => word.replace(/'s$/u, ''))
    .filter((word) => word.length > 1);
}

function koreanWords(text: string): string[] {
  return (text.match(/[가-힣]{2,}|[A-Za-z0-9][A-Za-z0-9'-]+/gu) ?? [])
    .map((word) => (word.length > 2 ? word.replace(koreanTail, '') : word))
    .filter((word) => word.length > 1);
}

/** テレシネマ is one word, and the segmenter's dictionary has only its halves. */
const katakanaRun = /[ァ-ヺー]{2,}/gu;

function japaneseWords(text: string): string[] {
  const parted = text.replaceAll(katakanaRun, (run) => ` ${run} `).split(/\s+/u);
  return parted.flatMap((part) =>
    /^[ァ-ヺー]{2,}$/u.test(part)
      ? [part]
      : [...segmenter.segment(part)]
          .filter(({ isWordLike, segment }) => isWordLike === true && /[\p{Script=Han}ァ-ヺA-Za-z]/u.test(segment))
          .map(({ segment }) => segment),
  );
}

const blots = new RegExp(`${blot}+`, 'gu');
const endings = new RegExp(`(?<=${blot})[가-힣]{1,3}(?![가-힣])`, 'gu');

/** The words of a question that were not understood, without endings of understood ones: 배우+들이, 日本+にも. */
export function leftOver(restText: string, language: Language): string[] {
  switch (language) {
    case 'en':
      return englishWords(restText.replaceAll(blots, ' '));
    case 'ko':
      return koreanWords(restText.replaceAll(endings, ' ').replaceAll(blots, ' '));
    case 'ja':
      return japaneseWords(restText.replaceAll(blots, ' '));
  }
}

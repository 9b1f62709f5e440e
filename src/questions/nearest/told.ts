import type { Catalog } from '../../catalog/catalog.ts';
import type { Credit, Series } from '../../catalog/schema/series.ts';
import type { Language } from '../../language/language.ts';
import { once } from '../../search/once.ts';
import type { Facts } from '../facts/facts.ts';
import { titlesOf } from '../facts/names.ts';
import { koreanTail } from '../reading/left-over.ts';

/** Whether words occur in the texts about works and their parts. */
export interface Told {
  ofWork(work: Series, words: readonly string[], language: Language): boolean;
  ofPart(credit: Credit, words: readonly string[], language: Language): boolean;
}

/** Kinds of facts that describe a work itself, rather than a market or a chart. */
const telling: ReadonlySet<string> = new Set(['premise', 'based-on', 'note', 'credit']);

/** Strips English endings that keep the meaning: zombie, zombies. */
const stemOf = (word: string): string => word.toLowerCase().replace(/(?:'s|es|s)$/u, '');

const isKatakana = (letter: string): boolean => /[ァ-ヺー]/u.test(letter);
const isHan = (letter: string): boolean => /\p{Script=Han}/u.test(letter);
/** Suffixes that can follow a Japanese word without making another of it: 留学生役, 料理人. 大河内 is not 大河. */
const suffix = /^[役者人生家屋館店系版編的作劇界]/u;

/** Whether a match between these letters is the whole word. */
function isWhole(word: string, before: string, behind: string, language: Language): boolean {
  switch (language) {
    case 'en':
      return !/\p{L}$/u.test(before) && behind.search(/\P{L}|$/u) < 3;
    case 'ko':
      return (
        !/[가-힣]$/u.test(before) &&
        (!/^[가-힣]/u.test(behind) || koreanTail.test(/^[가-힣]+/u.exec(behind)?.[0] ?? ''))
      );
    case 'ja': {
      const [head, last] = [word.charAt(0), word.charAt(word.length - 1)];
      if (isKatakana(head) && isKatakana(before.slice(-1))) return false;
      if (isKatakana(last) && isKatakana(behind.charAt(0))) return false;
      if (isHan(head) && isHan(before.slice(-1))) return false;
      return !isHan(last) || !isHan(behind.charAt(0)) || suffix.test(behind);
    }
  }
}

function stands(word: string, text: string, language: Language): boolean {
  const stem = language === 'en' ? stemOf(word) : word.toLowerCase();
  for (let at = text.indexOf(stem); at >= 0; at = text.indexOf(stem, at + 1)) {
    const end = at + stem.length;
    if (isWhole(stem, text.slice(Math.max(0, at - 1), at), text.slice(end, end + 12), language)) return true;
  }
  return false;
}

export function createTold(catalog: Catalog, facts: Facts): Told {
  const textsIn = (language: Language) =>
    once(
      () =>
        new Map(
          [...catalog.series.values()].map((work) => [
            work.id,
            [
              titlesOf(work)[language],
              ...facts
                .about(work.id)
                .filter(({ kind }) => telling.has(kind))
                .map(({ text }) => text[language]),
            ]
              .join('\n')
              .toLowerCase(),
          ]),
        ),
    );
  const texts = { en: textsIn('en'), ja: textsIn('ja'), ko: textsIn('ko') };
  return {
    ofWork: (work, words, language) =>
      words.every((word) => stands(word, texts[language]().get(work.id) ?? '', language)),
    ofPart: ({ character, note }, words, language) =>
      words.every((word) =>
        stands(word, `${character?.[language] ?? ''} ${note?.[language] ?? ''}`.toLowerCase(), language),
      ),
  };
}

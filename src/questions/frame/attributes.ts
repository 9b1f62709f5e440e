import type { Language } from '../../language/language.ts';
import { means, type Mark } from '../reading/mark.ts';
import type { Reading } from '../reading/reading.ts';

/** Nouns that an attribute can qualify: works, people, parts. */
const isNoun = (mark: Mark): boolean =>
  means(mark, 'form') ||
  means(mark, 'noun') ||
  means(mark, 'asks.character') ||
  means(mark, 'asks.plays') ||
  means(mark, 'asks.cast');

/** Letters allowed between an attribute and its noun: 医者の役, 의사로 나온, 留学生役で. */
const between: Readonly<Record<Language, RegExp>> = {
  en: /^\s+$/u,
  ja: /^(?:の|役(?:の|で|として)?|として|もの)?$/u,
  ko: /^\s?(?:역|역할)?(?:의|로|으로|역으로)?\s?$/u,
};

/** "About zombies", "with a scientist": in English an attribute can also follow its noun. */
const isBehindNoun = /\b(?:about|featuring|involving)\s+(?:an?\s+|the\s+)?$/iu;

/** The words that were not understood but qualify works, people or parts, by their position. */
export function attributes({ text, rest, marks, language }: Reading): string[] {
  const nouns = marks.filter(isNoun);
  return rest.filter((word) => {
    const start = text.indexOf(word);
    const end = start + word.length;
    if (start < 0 || word.length < 2) return false;
    const isBefore = nouns.some((noun) => noun.start >= end && between[language].test(text.slice(end, noun.start)));
    return isBefore || (language === 'en' && isBehindNoun.test(text.slice(0, start)));
  });
}

import type { Language } from '../../language/language.ts';
import { means, type Mark } from '../reading/mark.ts';
import type { Reading } from '../reading/reading.ts';

/** Nouns that an attribute can qualify: works, people, parts. */
const isNoun = (mark: Mark): boolean =>
  means(mark, 'form') ||
  means(mark, 'noun') ||
  means(mark, 'asks.character') ||
  means(mark, 'asks.plays') ||
  means(mark, 'asks.cast') ||
  // 드라마 작가, 映画の監督: the form is part of a longer word.
  /^(?:드라마|영화|작품|ドラマ|映画|作品)/u.test(mark.text);

/** Letters allowed between an attribute and its noun: 医者の役, 의사로 나온, 留学生役で. */
const between: Readonly<Record<Language, RegExp>> = {
  en: /^\s+$/u,
  ja: /^[」』'"]?(?:の|役(?:の|で|として)?|として|もの|って(?:いう)?|という|と呼ばれ(?:てい?|る|た)*|って呼ばれ(?:てい?|る|た)*)?$/u,
  ko: /^['"]?\s?(?:역|역할)?(?:의|로|으로|역으로|이?라고 (?:불리|나오|하)[던는은]|이?라고 불린|이?라는)?\s?$/u,
};

/** "About zombies", "with a scientist": in English an attribute can also follow its noun. */
const isBehindNoun = /\b(?:about|featuring|involving)\s+(?:an?\s+|the\s+)?$/iu;

/** "… no wait, the doctor": a correction cancels the text before it. */
const correction: Readonly<Record<Language, RegExp>> = {
  en: /\b(?:no wait|wait no|i mean|or rather|scratch that|sorry,)\s/iu,
  ja: /(?:^|[、。.\s])(?:いや|あ、?違う|じゃなくて|ていうか|というか)[、\s]/u,
  ko: /(?:^|[,.\s])아니\s|아니다\s/u,
};

/** The words that were not understood but qualify works, people or parts, by their position. */
export function attributes({ text, rest, marks, language }: Reading): string[] {
  const nouns = marks.filter(isNoun);
  const corrected = correction[language].exec(text)?.index ?? 0;
  return rest.filter((word) => {
    const start = text.indexOf(word, corrected);
    const end = start + word.length;
    if (start < 0 || word.length < 2) return false;
    const isBefore = nouns.some((noun) => noun.start >= end && between[language].test(text.slice(end, noun.start)));
    return isBefore || (language === 'en' && isBehindNoun.test(text.slice(0, start)));
  });
}

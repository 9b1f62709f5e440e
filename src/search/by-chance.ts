import type { Entry } from './entry.ts';
import { isEverydayEnglish } from './latin/everyday-words.ts';
import type { Near } from './near/near.ts';
import type { Script } from './script.ts';

/** "butterfly effect" contains no slip, so it is another title, not a slip in ours. */
export const isPhrase = ({ words }: Near['query']): boolean => words.every((word) => isEverydayEnglish(word));

/**
 * "Parasite" is spelt right and so no slip in Paradise, and "cousin" is no spelling of Goo Shin. Of the 10,679 most
 * frequent English words, 126 were offered somebody for their sound or a slip.
 */
export function isWordByChance({ query, matches: [first] }: Near, entries: readonly Entry[]): boolean {
  if (first === undefined || query.script !== 'latin') return false;
  return entries[first.entry]?.kind === 'series'
    ? first.tier === 'near' && first.by === 'typo' && isPhrase(query)
    : query.words.length === 1 && isPhrase(query);
}

/**
 * Texts that a word of the language may equal by chance but for one or two sounds: 의사 and 리사, ゲスト and ゴースト. Of 1,380 Korean
 * and 973 Japanese words of the catalog's own sentences, 31 were offered somebody for such a likeness, and 14 with these limits.
 */
const shortPerson: Partial<Record<Script, number>> = { hangul: 2, kana: 3 };
const shortTitle: Partial<Record<Script, number>> = { hangul: 2, kana: 3, latin: 5 };

const isShort = ({ script, words }: Near['query'], longest: Partial<Record<Script, number>>): boolean =>
  words.join('').length <= (longest[script] ?? 0);

export const isShortForPerson = (query: Near['query']): boolean => isShort(query, shortPerson);
export const isShortForTitle = (query: Near['query']): boolean => isShort(query, shortTitle);

/** Pinyin has syllables that no spelling of Korean or Japanese has: Zhang Ziyi, Xiao Zhan. */
export const isPinyin = ({ words }: Near['query']): boolean =>
  words.length > 1 && words.some((word) => /^(?:zh|x[iu]|q[iu])[a-z]/u.test(word));

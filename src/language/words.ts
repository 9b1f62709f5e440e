import type { Language } from './language.ts';
import { en, type Words } from './words/en.ts';
import { ja } from './words/ja.ts';
import { ko } from './words/ko.ts';

export type { Words };

const byLanguage: Readonly<Record<Language, Words>> = { en, ja, ko };

/** All that the bot itself says, in one language. */
export function wordsIn(language: Language): Words {
  return byLanguage[language];
}

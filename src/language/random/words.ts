import type { Language } from '../language.ts';
import { en, type RandomWords } from './en.ts';
import { ja } from './ja.ts';
import { ko } from './ko.ts';

export type { RandomWords };

const byLanguage: Readonly<Record<Language, RandomWords>> = { en, ja, ko };

/** All that a random card says, in one language. */
export const randomWordsIn = (language: Language): RandomWords => byLanguage[language];

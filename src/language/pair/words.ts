import type { Language } from '../language.ts';
import { en, type PairWords } from './en.ts';
import { ja } from './ja.ts';
import { ko } from './ko.ts';

export type { PairWords };

const byLanguage: Readonly<Record<Language, PairWords>> = { en, ja, ko };

/** What is said where one of two names is not clear, in one language. */
export const pairWordsIn = (language: Language): PairWords => byLanguage[language];

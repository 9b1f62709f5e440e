import type { Language } from '../language.ts';
import { en, type CompareWords } from './en.ts';
import { ja } from './ja.ts';
import { ko } from './ko.ts';

export type { CompareWords };

const byLanguage: Readonly<Record<Language, CompareWords>> = { en, ja, ko };

/** All that a comparison says, in one language. */
export const compareWordsIn = (language: Language): CompareWords => byLanguage[language];

import type { Language } from '../language.ts';
import { en, type CostarsWords } from './en.ts';
import { ja } from './ja.ts';
import { ko } from './ko.ts';

export type { CostarsWords };

const byLanguage: Readonly<Record<Language, CostarsWords>> = { en, ja, ko };

/** All that is said of who played with whom, in one language. */
export const costarsWordsIn = (language: Language): CostarsWords => byLanguage[language];

import type { Language } from '../language.ts';
import { en, type TrendWords } from './en.ts';
import { ja } from './ja.ts';
import { ko } from './ko.ts';

export type { TrendWords };

const byLanguage: Readonly<Record<Language, TrendWords>> = { en, ja, ko };

/** All that /trend and the pictures say, in one language. */
export const trendWordsIn = (language: Language): TrendWords => byLanguage[language];

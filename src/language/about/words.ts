import type { Language } from '../language.ts';
import { en, type AboutWords } from './en.ts';
import { ja } from './ja.ts';
import { ko } from './ko.ts';

export type { AboutWords };

const byLanguage: Readonly<Record<Language, AboutWords>> = { en, ja, ko };

/** All that the pages of /about say, in one language. */
export const aboutWordsIn = (language: Language): AboutWords => byLanguage[language];

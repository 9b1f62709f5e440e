import type { Language } from '../language.ts';
import { en, type MannersWords } from './en.ts';
import { ja } from './ja.ts';
import { ko } from './ko.ts';

export type { MannersWords };

const byLanguage: Readonly<Record<Language, MannersWords>> = { en, ja, ko };

/** All that the bot says about manners, in one language. */
export const mannersWordsIn = (language: Language): MannersWords => byLanguage[language];

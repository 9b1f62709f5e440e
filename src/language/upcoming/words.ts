import type { Language } from '../language.ts';
import { en, type UpcomingWords } from './en.ts';
import { ja } from './ja.ts';
import { ko } from './ko.ts';

export type { UpcomingWords };

const byLanguage: Readonly<Record<Language, UpcomingWords>> = { en, ja, ko };

/** All that the list of releases says, in one language. */
export const upcomingWordsIn = (language: Language): UpcomingWords => byLanguage[language];

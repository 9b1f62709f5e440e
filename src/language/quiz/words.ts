import type { Language } from '../language.ts';
import { en, type QuizWords } from './en.ts';
import { ja } from './ja.ts';
import { ko } from './ko.ts';

export type { QuizWords };

const byLanguage: Readonly<Record<Language, QuizWords>> = { en, ja, ko };

/** All that the quiz says, in one language. */
export const quizWordsIn = (language: Language): QuizWords => byLanguage[language];

import { en, type AnswerWords } from './en.ts';
import { ja } from './ja.ts';
import { ko } from './ko.ts';
import type { Language } from '../language.ts';

export type { AnswerWords };

const byLanguage: Readonly<Record<Language, AnswerWords>> = { en, ja, ko };

/** All that the answers of /ask say, in one language. */
export const answerWordsIn = (language: Language): AnswerWords => byLanguage[language];

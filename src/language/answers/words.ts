import { defineWords } from '../define-words.ts';
import { en } from './en.ts';
import { ja } from './ja.ts';
import { ko } from './ko.ts';

/** What /ask says. */
export const answerWords = defineWords({ en, ja, ko });

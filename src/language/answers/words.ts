import { defineWords } from '../define-words.ts';
import { en } from './en.ts';
import { ja } from './ja.ts';
import { ko } from './ko.ts';

/** The texts of /ask. */
export const answerWords = defineWords({ en, ja, ko });

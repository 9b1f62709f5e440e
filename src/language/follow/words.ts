import type { Language } from '../language.ts';
import { en, type FollowWords } from './en.ts';
import { ja } from './ja.ts';
import { ko } from './ko.ts';

export type { FollowWords };

const byLanguage: Readonly<Record<Language, FollowWords>> = { en, ja, ko };

/** All that following and its messages say, in one language. */
export const followWordsIn = (language: Language): FollowWords => byLanguage[language];

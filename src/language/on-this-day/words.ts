import type { Language } from '../language.ts';
import { en, type OnThisDayWords } from './en.ts';
import { ja } from './ja.ts';
import { ko } from './ko.ts';

export type { OnThisDayWords };

const byLanguage: Readonly<Record<Language, OnThisDayWords>> = { en, ja, ko };

/** All that a day of the year says, in one language. */
export const onThisDayWordsIn = (language: Language): OnThisDayWords => byLanguage[language];

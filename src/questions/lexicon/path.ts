import type { Language } from '../../language/language.ts';

/** The path of a language's lexicon under the data folder. */
export const lexiconPath = (language: Language): string => `lexicon/${language}.json`;

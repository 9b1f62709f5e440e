import type { Language } from '../../language/language.ts';

/** Where the lexicon of a language lies, under the data folder. */
export const lexiconPath = (language: Language): string => `lexicon/${language}.json`;

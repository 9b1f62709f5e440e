import type { Language } from './language.ts';
import type { Widen } from './widen.ts';

interface Words<English> {
  readonly en: English;
  readonly ja: Widen<NoInfer<English>>;
  readonly ko: Widen<NoInfer<English>>;
}

/**
 * A feature's words in every language, read as `randomWords[language].empty`. English defines the keys: one that is
 * only in English, or missing there, does not compile.
 */
export const defineWords = <English>(words: Words<English>): Words<English> => words;

/** One language's words of a feature: `WordsOf<typeof randomWords>`. */
export type WordsOf<ByLanguage extends Readonly<Record<Language, unknown>>> = ByLanguage[Language];

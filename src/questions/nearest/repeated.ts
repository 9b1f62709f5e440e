import type { Language } from '../../language/language.ts';
import type { Fact } from '../facts/fact.ts';
import { leftOver } from '../reading/left-over.ts';
import type { NearFacts } from './nearest.ts';
import { tokensOfWord } from './tokens.ts';

/** A fact near to a question, with the question's own words that it repeats. */
interface Repeating {
  readonly fact: Fact;
  readonly words: number;
  /** The sum of the rarities of these words. */
  readonly rarity: number;
}

/** The tokens of each of the question's own words: those outside of its names. */
export const ownWords = (bare: string, language: Language): readonly (readonly string[])[] =>
  [...new Set(leftOver(bare, language))]
    .map((word) => tokensOfWord(word, language))
    .filter((tokens) => tokens.length > 0);

/** Counts the own words that each fact repeats. A word of several tokens counts by its rarest one. */
export const repeating = (words: readonly (readonly string[])[], { hits, rarity }: NearFacts): Repeating[] =>
  hits.map(({ fact, shared }) => {
    const repeated = words
      .map((tokens) => tokens.filter((token) => shared.includes(token)).map(rarity))
      .filter((rarities) => rarities.length > 0);
    return { fact, words: repeated.length, rarity: repeated.reduce((sum, all) => sum + Math.max(...all), 0) };
  });

import type { Language } from '../../language/language.ts';
import type { Fact } from '../facts/fact.ts';
import type { Facts } from '../facts/facts.ts';
import { once } from '../../search/once.ts';
import { tokens } from './tokens.ts';

/** Which facts repeat the words of a question. */
export interface Witnesses {
  /** How much of a question's own words a fact repeats: the sum of their rarities, natural logarithms of facts per fact that has the word. */
  weigh(words: readonly string[], fact: Fact, language: Language): Weighed;
}

interface Weighed {
  readonly words: number;
  readonly rarity: number;
}

export function createWitnesses({ all }: Facts): Witnesses {
  const countsIn = (language: Language) =>
    once(() => {
      const counts = new Map<string, number>();
      for (const { text } of all)
        for (const token of new Set(tokens(text[language], language))) counts.set(token, (counts.get(token) ?? 0) + 1);
      return counts;
    });
  const counts = { en: countsIn('en'), ja: countsIn('ja'), ko: countsIn('ko') };
  const rarityOf = (token: string, language: Language): number => {
    const count = counts[language]().get(token) ?? 0;
    return count === 0 ? 0 : Math.log(all.length / count);
  };
  return {
    weigh(words, { text }, language) {
      const said = new Set(tokens(text[language], language));
      let [shared, rarity] = [0, 0];
      for (const word of words) {
        const own = tokens(word, language).filter((token) => said.has(token));
        if (own.length === 0) continue;
        shared += 1;
        rarity += Math.max(...own.map((token) => rarityOf(token, language)));
      }
      return { words: shared, rarity };
    },
  };
}

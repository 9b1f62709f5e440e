import type { Catalog } from '../../catalog/catalog.ts';
import type { Language } from '../../language/language.ts';
import { once } from '../../search/once.ts';
import type { Fact } from '../facts/fact.ts';
import type { Facts } from '../facts/facts.ts';
import { createTextIndex, type TextIndex } from './text-index.ts';
import { tokens } from './tokens.ts';
import { workTexts } from './work-texts.ts';

interface NearFact {
  readonly fact: Fact;
  readonly score: number;
  /** Tokens of the question that stand in the fact. */
  readonly shared: readonly string[];
}
/** The facts nearest to a question, and how rare each of its tokens is. */
export interface NearFacts {
  readonly hits: readonly NearFact[];
  /** Natural logarithm of facts per fact that has the token. */
  readonly rarity: (token: string) => number;
}
/** A plan that a button asks has no words. */
export const nothingNear = (): NearFacts => ({ hits: [], rarity: () => 0 });

interface NearWork {
  readonly id: string;
  readonly score: number;
  /** Words of the question that stand in what is known of the work. */
  readonly shared: number;
  /** How rare they are, all together. */
  readonly rarity: number;
}

/** Texts by how near they are to the words of a question. Each language's index is built when it is first asked in. */
export interface Nearest {
  facts(words: string, language: Language, fits: (fact: Fact) => boolean, limit: number): NearFacts;
  works(words: string, language: Language, limit: number): readonly NearWork[];
}

/** One index a language, each built when it is first asked. */
function lazily(textsIn: (language: Language) => readonly string[]): Readonly<Record<Language, () => TextIndex>> {
  const make = (language: Language) =>
    once(() => createTextIndex(textsIn(language).map((text) => tokens(text, language))));
  return { en: make('en'), ja: make('ja'), ko: make('ko') };
}

export function createNearest(catalog: Catalog, facts: Facts): Nearest {
  const works = [...catalog.series.values()];
  const ofFacts = lazily((language) => facts.all.map(({ text }) => text[language]));
  const ofWorks = lazily((language) => works.map((work) => workTexts(work, catalog, language)));
  return {
    facts(words, language, fits, limit) {
      const index = ofFacts[language]();
      const isMeant = (id: number): boolean => {
        const fact = facts.all[id];
        return fact !== undefined && fits(fact);
      };
      return {
        hits: index.search(tokens(words, language), isMeant, limit).flatMap(({ id, score, shared }) => {
          const fact = facts.all[id];
          return fact === undefined ? [] : [{ fact, score, shared }];
        }),
        rarity: (token) => Math.log(facts.all.length / (index.count(token) || facts.all.length)),
      };
    },
    works(words, language, limit) {
      const index = ofWorks[language]();
      return index
        .search(tokens(words, language), () => true, limit)
        .flatMap(({ id, score, shared }) => {
          const work = works[id];
          const rarity = shared.reduce((sum, term) => sum + Math.log(works.length / (index.count(term) || 1)), 0);
          return work === undefined ? [] : [{ id: work.id, score, shared: shared.length, rarity }];
        });
    },
  };
}

import type { Catalog } from '../../catalog/catalog.ts';
import type { Credit } from '../../catalog/schema/series.ts';
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
  /** Tokens that the question and the fact share. */
  readonly shared: readonly string[];
}
/** The facts nearest to a question, and the rarity of each of its tokens. */
export interface NearFacts {
  readonly hits: readonly NearFact[];
  /** Natural logarithm of all facts divided by those with the token. */
  readonly rarity: (token: string) => number;
}
/** For the plan of a button, which has no words. */
export const nothingNear = (): NearFacts => ({ hits: [], rarity: () => 0 });

interface NearWork {
  readonly id: string;
  readonly score: number;
  /** The number of words that the question and the texts about the work share. */
  readonly shared: number;
  /** The sum of their rarities. */
  readonly rarity: number;
  /** Whether the texts about the work have a token. */
  readonly has: (token: string) => boolean;
}

/** The facts to search: a list, or all that pass a test. */
type MeantFacts = readonly Fact[] | ((fact: Fact) => boolean);

/** Ranks texts by nearness to the words of a question. The index of a language is built with its first question. */
export interface Nearest {
  facts(words: string, language: Language, meant: MeantFacts, limit: number): NearFacts;
  /** Whether a fact has a token. */
  has(fact: Fact, token: string, language: Language): boolean;
  works(words: string, language: Language, limit: number): readonly NearWork[];
  /** The parts whose texts have any of the tokens. */
  parts(anyOf: Iterable<string>, language: Language): ReadonlySet<Credit>;
}

/** One index a language, each built on its first use. */
function lazily(textsIn: (language: Language) => readonly string[]): Readonly<Record<Language, () => TextIndex>> {
  const make = (language: Language) =>
    once(() => createTextIndex(textsIn(language).map((text) => tokens(text, language))));
  return { en: make('en'), ja: make('ja'), ko: make('ko') };
}

export function createNearest(catalog: Catalog, { all: facts }: Facts): Nearest {
  const works = [...catalog.series.values()];
  const parts = once(() => works.flatMap(({ cast = [] }) => cast));
  const ofFacts = lazily((language) => facts.map(({ text }) => text[language]));
  const ofWorks = lazily((language) => works.map((work) => workTexts(work, catalog, language)));
  const ofParts = lazily((language) =>
    parts().map(({ character, note }) => `${character?.[language] ?? ''} ${note?.[language] ?? ''}`),
  );
  return {
    facts(words, language, meant, limit) {
      const index = ofFacts[language]();
      const isMeant = (id: number): boolean => {
        const fact = facts[id];
        return fact !== undefined && typeof meant === 'function' && meant(fact);
      };
      const places = typeof meant === 'function' ? isMeant : meant.map(({ place }) => place);
      return {
        hits: index.search(tokens(words, language), places, limit).flatMap(({ id, score, shared }) => {
          const fact = facts[id];
          return fact === undefined ? [] : [{ fact, score, shared }];
        }),
        rarity: (token) => Math.log(facts.length / (index.count(token) || facts.length)),
      };
    },
    has: ({ place }, token, language) => ofFacts[language]().has(place, token),
    works(words, language, limit) {
      const index = ofWorks[language]();
      return index
        .search(tokens(words, language), () => true, limit)
        .flatMap(({ id, score, shared }) => {
          const work = works[id];
          const rarity = shared.reduce((sum, term) => sum + Math.log(works.length / (index.count(term) || 1)), 0);
          const has = (token: string): boolean => index.has(id, token);
          return work === undefined ? [] : [{ id: work.id, score, shared: shared.length, rarity, has }];
        });
    },
    parts(anyOf, language) {
      const all = parts();
      return new Set([...ofParts[language]().having(anyOf)].flatMap((id) => all[id] ?? []));
    },
  };
}

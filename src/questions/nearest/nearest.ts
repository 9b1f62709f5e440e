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
  /** Whether a token stands in what is known of the work. */
  readonly has: (token: string) => boolean;
}

/** The facts that are looked at: those, or the ones of all that fit. */
type MeantFacts = readonly Fact[] | ((fact: Fact) => boolean);

/** Texts by how near they are to the words of a question. Each language's index is built when it is first asked in. */
export interface Nearest {
  facts(words: string, language: Language, meant: MeantFacts, limit: number): NearFacts;
  /** Whether a token stands in a fact. */
  has(fact: Fact, token: string, language: Language): boolean;
  works(words: string, language: Language, limit: number): readonly NearWork[];
  /** The parts of which what is told has any of the tokens. */
  parts(anyOf: Iterable<string>, language: Language): ReadonlySet<Credit>;
}

/** One index a language, each built when it is first asked. */
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

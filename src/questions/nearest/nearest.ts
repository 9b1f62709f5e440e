import MiniSearch, { type SearchOptions } from 'minisearch';
import type { Catalog } from '../../catalog/catalog.ts';
import type { Language } from '../../language/language.ts';
import { once } from '../../search/once.ts';
import type { Fact } from '../facts/fact.ts';
import type { Facts } from '../facts/facts.ts';
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

interface Doc {
  readonly id: number;
  readonly text: string;
}

/** BM25 with less weight on length than usual: statements are one or two sentences, all of them. */
const bm25 = { k: 1.2, b: 0.6, d: 0.5 } as const;

function indexOf(texts: readonly string[], language: Language): MiniSearch<Doc> {
  const index = new MiniSearch<Doc>({
    fields: ['text'],
    tokenize: (text) => tokens(text, language),
    processTerm: (term) => term,
    searchOptions: { combineWith: 'OR', bm25 },
  });
  index.addAll(texts.map((text, id) => ({ id, text })));
  return index;
}

/** A test that is made once for each id: a fact has many words. */
function remembered(test: (id: number) => boolean): (id: number) => boolean {
  const known = new Map<number, boolean>();
  return (id) => {
    const passed = known.get(id) ?? test(id);
    known.set(id, passed);
    return passed;
  };
}

/** Each word once: a search for a word that is repeated would go through its places as often. */
function queryOf(words: string, language: Language) {
  const times = new Map<string, number>();
  for (const token of tokens(words, language)) times.set(token, (times.get(token) ?? 0) + 1);
  const query = [...times.keys()].join(' ');
  const options: SearchOptions = {
    tokenize: (text) => text.split(' '),
    boostTerm: (token) => times.get(token) ?? 1,
  };
  return { query, options };
}

/** One index a language, each built when it is first asked. */
const lazily = (make: (language: Language) => MiniSearch<Doc>): Readonly<Record<Language, () => MiniSearch<Doc>>> => ({
  en: once(() => make('en')),
  ja: once(() => make('ja')),
  ko: once(() => make('ko')),
});

export function createNearest(catalog: Catalog, facts: Facts): Nearest {
  const works = [...catalog.series.values()];
  const ofFacts = lazily((language) =>
    indexOf(
      facts.all.map(({ text }) => text[language]),
      language,
    ),
  );
  const ofWorks = lazily((language) =>
    indexOf(
      works.map((work) => workTexts(work, catalog, language)),
      language,
    ),
  );
  return {
    facts(words, language, fits, limit) {
      // A search goes through every place of every word: those of each are counted on the way, and only facts that are meant are scored.
      const counts = new Map<string, number>();
      const isMeant = remembered((id) => {
        const fact = facts.all[id];
        return fact !== undefined && fits(fact);
      });
      const { query, options } = queryOf(words, language);
      const found = ofFacts[language]().search(query, {
        ...options,
        boostDocument: (id: number, token) => {
          counts.set(token, (counts.get(token) ?? 0) + 1);
          return isMeant(id) ? 1 : 0;
        },
      });
      return {
        hits: found.slice(0, limit).flatMap(({ id, score, terms: shared }) => {
          const fact = facts.all[Number(id)];
          return fact === undefined ? [] : [{ fact, score, shared }];
        }),
        rarity: (token) => Math.log(facts.all.length / (counts.get(token) ?? facts.all.length)),
      };
    },
    works(words, language, limit) {
      const { query, options } = queryOf(words, language);
      const found = ofWorks[language]().search(query, options);
      const counts = new Map<string, number>();
      for (const { terms } of found) for (const term of terms) counts.set(term, (counts.get(term) ?? 0) + 1);
      return found.slice(0, limit).flatMap(({ id, score, terms }) => {
        const work = works[Number(id)];
        const rarity = terms.reduce((sum, term) => sum + Math.log(works.length / (counts.get(term) ?? 1)), 0);
        return work === undefined ? [] : [{ id: work.id, score, shared: terms.length, rarity }];
      });
    },
  };
}

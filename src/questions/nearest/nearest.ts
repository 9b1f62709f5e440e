import MiniSearch from 'minisearch';
import type { Catalog } from '../../catalog/catalog.ts';
import { languages, type Language } from '../../language/language.ts';
import { once } from '../../search/once.ts';
import type { Fact } from '../facts/fact.ts';
import type { Facts } from '../facts/facts.ts';
import { tokens } from './tokens.ts';
import { workTexts } from './work-texts.ts';

interface NearFact {
  readonly fact: Fact;
  readonly score: number;
}
interface NearWork {
  readonly id: string;
  readonly score: number;
  /** Words of the question that stand in what is known of the work. */
  readonly shared: number;
}

/** Texts by how near they are to the words of a question. Each language's index is built when it is first asked in. */
export interface Nearest {
  facts(words: string, language: Language, fits: (fact: Fact) => boolean, limit: number): readonly NearFact[];
  works(words: string, language: Language, limit: number): readonly NearWork[];
  /** What the first question of each language would wait for. */
  readonly preparations: readonly (() => unknown)[];
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
    preparations: languages.flatMap((language) => [ofFacts[language], ofWorks[language]]),
    facts(words, language, fits, limit) {
      const isMeant = (id: unknown): boolean => {
        const fact = facts.all[Number(id)];
        return fact !== undefined && fits(fact);
      };
      return ofFacts[language]()
        .search(words, { filter: ({ id }) => isMeant(id) })
        .slice(0, limit)
        .flatMap(({ id, score }) => {
          const fact = facts.all[Number(id)];
          return fact === undefined ? [] : [{ fact, score }];
        });
    },
    works(words, language, limit) {
      return ofWorks[language]()
        .search(words)
        .slice(0, limit)
        .flatMap(({ id, score, terms }) => {
          const work = works[Number(id)];
          return work === undefined ? [] : [{ id: work.id, score, shared: terms.length }];
        });
    },
  };
}

import type { Catalog } from '../catalog/catalog.ts';
import type { Language } from '../language/language.ts';
import type { Search } from '../search/answer.ts';
import { once } from '../search/once.ts';
import { createSpotter, type Spotter } from '../search/spot.ts';
import { answerQuery, partialAnswer } from './answer-query.ts';
import type { Answer, Outcome } from './answer.ts';
import type { Query } from './query.ts';
import type { Questions } from './schema.ts';
import { createModel, type Model } from './understanding/model.ts';
import { understand } from './understanding/understand.ts';

export interface Asked {
  readonly outcome: Outcome;
  /** That of the question where it shows, otherwise the reader's. */
  readonly language: Language;
}

/** Answers questions from one version of the data. */
export interface Asker {
  readonly spotter: Spotter;
  /** What the first question would wait for, 0.1 s a step: whoever opens the bot takes them when nobody waits. */
  readonly preparations: readonly (() => unknown)[];
  ask(question: string, reader: Language, now: Date): Asked;
  /** A question that needs no understanding, as a button asks it. */
  answer(query: Query, now: Date): Answer | undefined;
}

/** Longest question that is read, in characters. */
export const longestQuestion = 300;

/** What is learnt from the phrasings of each language when it is first asked for: the same for every version of the catalog. */
export type Models = Readonly<Record<Language, () => Model>>;

export const createModels = (questions: Questions): Models => ({
  en: once(() => createModel(questions, 'en')),
  ja: once(() => createModel(questions, 'ja')),
  ko: once(() => createModel(questions, 'ko')),
});

export function createAsker(catalog: Catalog, search: Search, models: Models): Asker {
  const spotter = once(() => createSpotter(catalog, search));
  const near = (name: string): string[] => {
    const answer = search.find(name, ['actor', 'person', 'series']);
    const hits =
      answer.verdict === 'none'
        ? answer.near
        : answer.verdict === 'close'
          ? answer.hits
          : [answer.hit, ...answer.others];
    return hits.slice(0, 3).map(({ id }) => id);
  };
  return {
    get spotter() {
      return spotter();
    },
    preparations: [spotter, models.en, models.ja, models.ko],
    answer: (query, now) => answerQuery({ catalog, query, now }, []),
    ask(question, reader, now) {
      const text = question.slice(0, longestQuestion);
      const understood = understand(text, reader, now, { catalog, spotter: spotter(), models });
      switch (understood.is) {
        case 'outside':
          return { outcome: { verdict: 'outside' }, language: understood.language };
        case 'unknown': {
          const names = understood.names.map((name) => ({ name, near: near(name) }));
          return { outcome: { verdict: 'unknown', names, known: understood.known }, language: understood.language };
        }
        case 'query':
        case 'subject': {
          const { query, others } = understood;
          const given = { catalog, query, now };
          const answer = understood.is === 'query' ? answerQuery(given, others) : partialAnswer(given, others);
          const outcome: Outcome = answer === undefined ? { verdict: 'outside' } : { verdict: 'answer', answer };
          return { outcome, language: query.language };
        }
      }
    },
  };
}

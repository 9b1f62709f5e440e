import type { MeaningKind } from '../lexicon/meaning.ts';
import type { Single } from './plan.ts';

/**
 * Every threshold of the choice between plans, in one place. A name is worth two asks, so that no plan drops its subject for
 * a word; an ask outweighs any two words that only colour it. Set on the development set and the sweep over all records
 * (tests/questions/sweep.test.ts), on 29 November 2026: the order of plans holds for changes of ±20 %.
 */
export const weights = {
  name: 4,
  span: 2,
  amount: 2,
  place: 2,
  kind: {
    asks: 2,
    topic: 2,
    form: 1.6,
    billing: 2,
    genre: 2,
    service: 2,
    group: 2,
    award: 2,
    stance: 2,
    trade: 1.5,
    operator: 1.5,
    exclusion: 1.5,
    gender: 1.5,
    origin: 1,
    time: 1.5,
    noun: 0.6,
    place: 0.6,
    shape: 0.7,
    writing: 0.5,
    pronoun: 0.3,
    decline: 1.5,
    junction: 0,
    filler: 0,
  } satisfies Readonly<Record<MeaningKind, number>>,
  /** The weight of a word that is also a filler. */
  alsoFiller: 0.3,
  /** The share of a word's weight that dropping it costs. */
  unexplained: 0.7,
  /** The cost of a plan that cannot answer this shape: "why" wants a statement, "when" a date. */
  misshapen: { why: 9, when: 2, year: 2, where: 2, who: 2.5, 'how-long': 2.5, count: 1.5 },
  /** The cost of listing works where people are wanted, or people where works are. */
  unwanted: 1.2,
  /** Words that were not understood: a plan that searches texts can find them, a list over everything cannot. */
  leftOver: { read: 0.4, open: -0.6, other: -0.2, most: 6 },
  /** Decides between plans that explain the same words. */
  prior: {
    select: 0.3,
    value: 0.5,
    compare: 0.8,
    tally: 0.8,
    said: 0.2,
    reasons: 0.8,
    similar: 0.8,
    about: 0,
    describe: -0.6,
    nearest: -1,
  } satisfies Readonly<Record<Single['do'], number>>,
  /** For a value that is checked against the question's claim. */
  claimed: 0.3,
  /** For each further plan of an answer that has several. */
  further: -0.2,
  /** The gain in score that two clauses need over the whole to be answered separately. */
  split: 0.3,
  /** "And which of them": the bonus for asking it as a second question instead of in one with all its words. */
  goesOn: 6,
  /** The lowest score of a plan that may answer: below it, the plan explains too little of the question. */
  least: 0,
} as const;

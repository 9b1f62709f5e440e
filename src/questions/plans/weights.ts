import type { MeaningKind } from '../lexicon/meaning.ts';
import type { Single } from './plan.ts';

/**
 * Every threshold of the choice between plans, in one place. A name is worth two asks, so that no plan drops whom a question is about for the
 * sake of a word; an ask outweighs any two words that only colour it. Set on the development set and the sweep over all
 * records (tests/questions/sweep.test.ts), on 29 November 2026: the order of plans holds for changes of ±20 %.
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
  /** Of a word that is a filler as well. */
  alsoFiller: 0.3,
  /** Share of its weight that a word costs when a plan makes nothing of it. */
  unexplained: 0.7,
  /** A plan that cannot answer a question of this shape: "why" wants a statement, "when" a date. */
  misshapen: { why: 9, when: 2, year: 2, where: 2, who: 2.5, 'how-long': 2.5, count: 1.5 },
  /** A list of works where people are asked for, and the other way round. */
  unwanted: 1.2,
  /** Words that nobody understood: a plan that reads texts can find them, a list over everything cannot. */
  leftOver: { read: 0.4, open: -0.6, other: -0.2, most: 6 },
  /** Which plan is taken where two explain the same words. */
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
  /** A value that is held against what the question takes for true. */
  claimed: 0.3,
  /** Each further plan of an answer that has several. */
  further: -0.2,
  /** So much must two clauses explain more than the whole to be answered one by one. */
  split: 0.3,
  /** "And which of them": so much is a second question preferred to one with all its words. */
  goesOn: 6,
  /** Less than this, and a plan explains too little of a question to be answered by. */
  least: 0,
} as const;

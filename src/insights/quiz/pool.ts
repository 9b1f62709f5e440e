import type { Text } from '../../catalog/schema/text.ts';
import type { Choice, Kind, Prompt } from './question.ts';

/** One question about a candidate. The key identifies it as long as its records exist. */
export interface Ask {
  readonly key: string;
  readonly prompt: Prompt;
  /** The quotation from the data in the question, if its letters could point to a choice. */
  readonly quoted?: Text;
}

/** A possible right answer. */
export interface Candidate {
  readonly choice: Choice;
  /** Sorts the candidates of a pool: the best known have the highest number. */
  readonly fame: number;
  /** The year of the first work; set if that alone could reveal the wrong one of four. */
  readonly since?: number;
  readonly asks: readonly Ask[];
}

/** Three people who belong together. The wrong one among them comes from a similar trio. */
export interface Trio {
  readonly key: string;
  /** Ids of choices. */
  readonly members: readonly string[];
  readonly near: readonly Omit<Trio, 'near'>[];
}

/** Candidates that may be choices of the same question. Each of them may be the answer. */
export interface Pool {
  readonly name: string;
  readonly kind: Kind;
  readonly candidates: readonly Candidate[];
  /** The distance between two candidates; Infinity if they must not appear together. */
  readonly distance: (a: Candidate, b: Candidate) => number;
  /** The number of nearest candidates from which the other choices are drawn; twelve by default. */
  readonly neighbours?: number;
  /** Set if the choices alone decide the right one: a candidate's position in that order, first to last. */
  readonly place?: (candidate: Candidate) => number;
  /**
   * Set for questions about the wrong one of four. Symmetric: if one trio is near another, that one is near it, too.
   */
  readonly trios?: readonly Trio[];
  /** Whether the other candidate is certainly a wrong answer, and no letters in the question rule it out. */
  readonly isClear: (ask: Ask, other: Candidate) => boolean;
}

import type { Text } from '../../catalog/schema/text.ts';
import type { Choice, Kind, Prompt } from './question.ts';

/** One way to ask for a candidate. The key names it for as long as its records exist. */
export interface Ask {
  readonly key: string;
  readonly prompt: Prompt;
  /** The question's quotation from the data, if its letters could point to a choice. */
  readonly quoted?: Text;
}

/** Somebody or something that can be the right answer. */
export interface Candidate {
  readonly choice: Choice;
  /** Orders the candidates of a pool: the best known have the most. */
  readonly fame: number;
  /** The year of the first work; set where somebody who knows only that could find the wrong one of four. */
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
  /** The distance between two candidates. Infinity means that they never appear together. */
  readonly distance: (a: Candidate, b: Candidate) => number;
  /** From how many of the nearest the other choices are drawn; twelve, if this is left out. */
  readonly neighbours?: number;
  /** Set where the choices alone decide which of them is right: the place of a candidate in that order, first to last. */
  readonly place?: (candidate: Candidate) => number;
  /** Set for questions about who of four is wrong. If one trio is near another, that one is near it, too. */
  readonly trios?: readonly Trio[];
  /** Whether the other candidate is certainly wrong for the question, and nothing in the question rules it out by its letters. */
  readonly isClear: (ask: Ask, other: Candidate) => boolean;
}

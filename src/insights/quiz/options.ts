import type { Level, Theme } from './question.ts';

/**
 * When a game ends: after a number of questions, after three lost lives, or after all questions that its starter
 * missed.
 */
export const modes = ['rounds', 'endless', 'missed'] as const;
type Mode = (typeof modes)[number];

/** Whether players press one of four choices, or type a name into a form. */
export const answerWays = ['buttons', 'typed'] as const;
type AnswerWay = (typeof answerWays)[number];

/** The time limits that can be chosen, in seconds; without one, a question stays open. */
export const times = [10, 20, 30, 60] as const;
export type Time = (typeof times)[number];

export const mostRounds = 20;
export const usualRounds = 5;

/** The conditions for the questions. */
export interface Wish {
  readonly theme: Theme;
  readonly level: Level;
  /** Undefined means buttons. */
  readonly answers?: AnswerWay | undefined;
}

/** The options of a game. */
export interface GameOptions extends Wish {
  readonly answers: AnswerWay;
  readonly mode: Mode;
  /** The number of questions of a `rounds` game, and the maximum of a `missed` game. */
  readonly rounds: number;
  readonly time?: Time | undefined;
}

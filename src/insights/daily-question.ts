import { addDays } from '../catalog/calendar.ts';
import type { Question } from './quiz/question.ts';

/** Midnight in Japan at the end of a day, when its question closes. */
export const closingOf = (day: string): Date => new Date(`${addDays(day, 1)}T00:00:00+09:00`);

/** The announcement of the daily question, without the question and its answer. */
export interface QuestionOfDay {
  /** When today's question closes. */
  readonly closes: Date;
  /** Yesterday's question, with its answer according to today's data. */
  readonly yesterday: Question | undefined;
}

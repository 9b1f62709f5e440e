import * as z from 'zod';
import type { AskedQuestion } from '../insights/quiz/draw-question.ts';
import type { LevelledQuestion } from '../insights/quiz/draw-missed.ts';
import type { Game } from '../insights/quiz/game.ts';
import { levels } from '../insights/quiz/question.ts';
import { isRightIn, isWrongIn, type Turn } from '../insights/quiz/turn.ts';
import { askedQuestion } from './asked-question.ts';
import type { Change, Store } from './store.ts';
import { keptObject } from './kept-object.ts';

const missedQuestion: z.ZodType<LevelledQuestion> = keptObject({ question: askedQuestion, level: z.enum(levels) });
const missedQuestions = keptObject({ questions: z.array(missedQuestion) });

const collection = 'quiz-missed';
/** About 3 KB for each player. */
const mostKept = 20;

const parse = (value: unknown) => missedQuestions.safeParse(value).data ?? { questions: [] };

/** The questions that a player answered wrongly and not right since, oldest first. */
export const missedBy = async (store: Store, player: string): Promise<readonly LevelledQuestion[]> =>
  parse(await store.get(collection, player)).questions;

function without(questions: readonly LevelledQuestion[], { ask }: AskedQuestion): readonly LevelledQuestion[] {
  return questions.filter(({ question }) => question.ask !== ask);
}

/** Adds to what is stored with a turn: a wrong answer keeps the question for its player, a right one takes it off their list. */
export function withMissed(also: Change | undefined, game: Game, turn: Turn, player: string): Change | undefined {
  const isWrong = isWrongIn(turn.outcome);
  if (!isWrong && !isRightIn(turn.outcome)) return also;
  const { question, level } = game;
  return {
    collection,
    key: player,
    decide: (value) => {
      const before = parse(value);
      const known = before.questions;
      const rest = without(known, question);
      if (!isWrong && rest.length === known.length) return { also, result: undefined };
      const questions = isWrong ? [...rest, { question, level }].slice(-mostKept) : rest;
      if (questions.length === 0) return { erase: true, also, result: undefined };
      return { keep: { value: { ...before, questions }, owner: player }, also, result: undefined };
    },
  };
}

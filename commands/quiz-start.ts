import { randomInt } from 'node:crypto';
import type { Reply } from '../src/cards/kit/reply.ts';
import { startOptions } from '../src/cards/quiz/again.ts';
import { noQuestionsCard } from '../src/cards/quiz/no-questions.ts';
import { drawQuestion } from '../src/insights/quiz/draw-question.ts';
import { isIdle } from '../src/insights/quiz/game.ts';
import { loosened } from '../src/insights/quiz/loosened.ts';
import type { GameOptions } from '../src/insights/quiz/options.ts';
import { isFinished } from '../src/insights/quiz/turn.ts';
import { gameIn, recentIn, startGame } from '../src/state/quiz.ts';
import type { Context, Options } from './command.ts';
import { sharedLanguage } from './shared-language.ts';
import { gameOptionsIn } from './quiz-options.ts';
import { gameKeyOf, standingCard, unforeseenDraw } from './quiz-game.ts';

/** Starts a game, or shows the one that runs in the channel. */
async function start(chosen: GameOptions, context: Context): Promise<Reply> {
  const { catalog, state, origin, language, now } = context;
  const key = gameKeyOf(context);
  const running = await gameIn(state.store, key);
  if (running !== undefined && !isFinished(running) && !isIdle(running, now.getTime()))
    return standingCard(running, context, true);
  const before = await recentIn(state.store, key);
  const draw = unforeseenDraw();
  const question = drawQuestion(catalog, chosen, before, draw);
  if (question === undefined) return noQuestionsCard(chosen, loosened(catalog, chosen, draw), language);
  const asked = {
    ...chosen,
    id: randomInt(36 ** 7).toString(36),
    language: await sharedLanguage(context),
    starter: origin.user,
    isAlone: origin.isAlone,
    question,
    before,
  };
  const { game, isNew } = await startGame(state.store, key, asked, now.getTime());
  return standingCard(game, context, !isNew);
}

export const startQuiz = (options: Options, context: Context): Promise<Reply> => start(gameOptionsIn(options), context);

/** “Play again” below a finished game. The new game belongs to whoever pressed. */
export async function playAgain(path: readonly string[], context: Context): Promise<Reply | undefined> {
  const chosen = startOptions(path);
  return chosen && { ...(await start(chosen, context)), apart: true };
}

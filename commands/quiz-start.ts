import { randomInt } from 'node:crypto';
import type { Reply } from '../src/cards/kit/reply.ts';
import { startOptions } from '../src/cards/quiz/again.ts';
import { noQuestionsCard } from '../src/cards/quiz/no-questions.ts';
import { drawMissed, stillAsked } from '../src/insights/quiz/draw-missed.ts';
import { drawQuestion } from '../src/insights/quiz/draw-question.ts';
import { isIdle } from '../src/insights/quiz/game.ts';
import { loosened } from '../src/insights/quiz/loosened.ts';
import type { GameOptions } from '../src/insights/quiz/options.ts';
import { isFinished } from '../src/insights/quiz/turn.ts';
import { missedBy } from '../src/state/quiz-missed.ts';
import { gameIn, recentIn, startGame } from '../src/state/quiz.ts';
import type { Context, Options } from './command.ts';
import { sharedLanguage } from './shared-language.ts';
import { gameOptionsIn } from './quiz-options.ts';
import { gameKeyOf, standingCard, unforeseenDraw } from './quiz-game.ts';

/** The options to offer where no question fits the chosen ones. */
const insteadOf = (chosen: GameOptions, { catalog }: Context): readonly GameOptions[] =>
  chosen.mode === 'missed' ? [{ ...chosen, mode: 'rounds' }] : loosened(catalog, chosen, unforeseenDraw());

/** The first question of a game and how many it can have. */
async function firstQuestion(chosen: GameOptions, before: readonly string[], { catalog, state, origin }: Context) {
  const { mode, level, rounds } = chosen;
  if (mode !== 'missed') {
    const question = drawQuestion(catalog, chosen, before, unforeseenDraw());
    return question && { question, level, rounds };
  }
  const missed = stillAsked(await missedBy(state.store, origin.user), chosen, catalog);
  const drawn = drawMissed(missed, [], catalog, unforeseenDraw());
  return drawn && { ...drawn, rounds: Math.min(rounds, missed.length) };
}

/** Starts a game, or shows the one that runs in the channel. */
async function start(chosen: GameOptions, context: Context): Promise<Reply> {
  const { state, origin, language, now } = context;
  const key = gameKeyOf(context);
  const running = await gameIn(state.store, key);
  if (running !== undefined && !isFinished(running) && !isIdle(running, now.getTime()))
    return standingCard(running, context, { isShownAgain: true });
  const before = await recentIn(state.store, key);
  const first = await firstQuestion(chosen, before, context);
  if (first === undefined) return noQuestionsCard(chosen, insteadOf(chosen, context), language);
  const asked = {
    ...chosen,
    rounds: first.rounds,
    level: first.level,
    firstLevel: chosen.level,
    id: randomInt(36 ** 7).toString(36),
    language: await sharedLanguage(context),
    starter: origin.user,
    isAlone: origin.isAlone,
    question: first.question,
    before,
  };
  const { game, isNew } = await startGame(state.store, key, asked, now.getTime());
  return standingCard(game, context, { isShownAgain: !isNew });
}

export const startQuiz = (options: Options, context: Context): Promise<Reply> => start(gameOptionsIn(options), context);

/** “Play again” below a finished game. The new game belongs to the user who pressed. */
export async function playAgain(path: readonly string[], context: Context): Promise<Reply | undefined> {
  const chosen = startOptions(path);
  return chosen && { ...(await start(chosen, context)), apart: true };
}

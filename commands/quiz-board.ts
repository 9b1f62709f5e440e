import type { Reply } from '../src/cards/kit/reply.ts';
import { boardCard } from '../src/cards/quiz/board.ts';
import { boardOfAllCard } from '../src/cards/quiz/everywhere.ts';
import { mostShown } from '../src/cards/quiz/standings.ts';
import { nextReset, periods, type Period } from '../src/insights/quiz/board.ts';
import { boardEverywhere, isEverywhere, joinEverywhere, leaveEverywhere } from '../src/state/quiz-everywhere.ts';
import { boardIn, scorersAmong } from '../src/state/quiz-scores.ts';
import type { Context } from './command.ts';
import { arenaOf } from './quiz-game.ts';

/** The points of this server; in direct messages, the user's own. */
export async function board(period: Period, context: Context): Promise<Reply> {
  const { state, origin, language, now } = context;
  const ranking = await state.store.ranking(boardIn(arenaOf(context), period, now), mostShown, origin.user);
  const isServer = origin.server !== undefined;
  return boardCard({ ...ranking, period, reset: nextReset(period, now), isServer }, language);
}

export async function boardOfAll(period: Period, context: Context): Promise<Reply> {
  const { state, origin, language, now } = context;
  const { server, user } = origin;
  const [ranking, isOn] = await Promise.all([
    state.store.ranking(boardEverywhere(period, now), mostShown, user),
    isEverywhere(state.store, user),
  ]);
  const players = ranking.top.map(({ player }) => player);
  const known = server === undefined ? new Set<string>() : await scorersAmong(state.store, { server }, players);
  const asker = { asker: user, isServer: server !== undefined, isOn };
  return boardOfAllCard({ ...ranking, period, reset: nextReset(period, now), ...asker, known }, language);
}

/** Buttons of the boards: `top.<period>`, `everywhere.<period>`, and `everywhere.<period>.join` or `leave`. */
export async function pressBoard([which, id, wish]: readonly string[], context: Context): Promise<Reply | undefined> {
  const period = periods.find((one) => one === id);
  if (period === undefined) return undefined;
  if (which === 'top') return board(period, context);
  const { state, origin } = context;
  if (wish === 'join') await joinEverywhere(state.store, origin.user);
  if (wish === 'leave') await leaveEverywhere(state.store, origin.user);
  return boardOfAll(period, context);
}

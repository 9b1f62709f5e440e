import type { Reply } from '../src/cards/kit/reply.ts';
import { boardCard } from '../src/cards/quiz/board.ts';
import { boardOfAllCard } from '../src/cards/quiz/everywhere.ts';
import { nextReset, periods, type Period } from '../src/insights/quiz/board.ts';
import { isEverywhere, joinEverywhere, leaveEverywhere, scoresEverywhere } from '../src/state/quiz-everywhere.ts';
import { scoresIn } from '../src/state/quiz-scores.ts';
import type { Context } from './command.ts';
import { arenaOf } from './quiz-game.ts';

/** The points of this server; in direct messages, the user's own. */
export async function board(period: Period, context: Context): Promise<Reply> {
  const { state, origin, language, now } = context;
  const all = await scoresIn(state.store, arenaOf(context), period, now);
  const isServer = origin.server !== undefined;
  return boardCard({ all, period, reset: nextReset(period, now), isServer, asker: origin.user }, language);
}

export async function boardOfAll(period: Period, context: Context): Promise<Reply> {
  const { state, origin, language, now } = context;
  const [all, here, isOn] = await Promise.all([
    scoresEverywhere(state.store, period, now),
    origin.server === undefined ? [] : scoresIn(state.store, { server: origin.server }, 'all', now),
    isEverywhere(state.store, origin.user),
  ]);
  const known = new Set(here.map(({ player }) => player));
  const asker = { asker: origin.user, isServer: origin.server !== undefined, isOn };
  return boardOfAllCard({ all, period, reset: nextReset(period, now), ...asker, known }, language);
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

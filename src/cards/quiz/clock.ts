import type { Game } from '../../insights/quiz/game.ts';
import { deadlineOf, grace, nextAt } from '../../insights/quiz/timer.ts';
import { customId } from '../kit/custom-id.ts';
import type { Reply } from '../kit/reply.ts';

/** Timers may fire a millisecond early. */
const margin = 50;

/** A card of a timed game, which changes by itself when the time for the question, or for its answer, is over. */
export function withClock(card: Reply, game: Game, now: Date): Reply {
  const deadline = deadlineOf(game);
  const next = nextAt(game);
  const { print = '' } = game.question;
  const to = (verb: string, at: number) => ({
    milliseconds: at + margin - now.getTime(),
    press: customId('quiz', verb, game.id, game.round, print),
  });
  if (deadline !== undefined) return { ...card, later: to('close', deadline + grace) };
  return next === undefined ? card : { ...card, later: to('on', next) };
}

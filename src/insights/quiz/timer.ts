import type { Game } from './game.ts';

/** The time that a press in the last instant takes to reach the bot, in milliseconds. */
export const grace = 1000;

/** When the time for an open question ends, in milliseconds since 1970; undefined without a time. */
export const deadlineOf = ({ state, time, since }: Pick<Game, 'state' | 'time' | 'since'>): number | undefined =>
  state === 'asked' && time !== undefined ? since + time * 1000 : undefined;

/** Whether the open question can no longer be answered. */
export function isOutOfTime(game: Game, now: number): boolean {
  const deadline = deadlineOf(game);
  return deadline !== undefined && now >= deadline + grace;
}

/** The time for which a timed game shows the answer before the next question, in milliseconds. */
const readingTime = 10_000;

/** When the next question of a timed game comes, in milliseconds since 1970. */
export const nextAt = ({ state, time, since }: Pick<Game, 'state' | 'time' | 'since'>): number | undefined =>
  state === 'answered' && time !== undefined ? since + readingTime : undefined;

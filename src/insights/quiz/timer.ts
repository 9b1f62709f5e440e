import type { Game } from './game.ts';

/** A press in the last instant travels to the bot for so long, in milliseconds. */
export const grace = 1000;

/** When the time for an open question ends, in milliseconds since 1970; undefined without a time. */
export const deadlineOf = ({ state, time, since }: Pick<Game, 'state' | 'time' | 'since'>): number | undefined =>
  state === 'asked' && time !== undefined ? since + time * 1000 : undefined;

/** Whether the open question can no longer be answered. */
export function isOutOfTime(game: Game, now: number): boolean {
  const deadline = deadlineOf(game);
  return deadline !== undefined && now >= deadline + grace;
}

/** So long the answer of a timed game stands before the next question comes by itself, in milliseconds. */
export const readingTime = 10_000;

/** When the next question of a timed game comes, in milliseconds since 1970. */
export const nextAt = ({ state, time, since }: Pick<Game, 'state' | 'time' | 'since'>): number | undefined =>
  state === 'answered' && time !== undefined ? since + readingTime : undefined;

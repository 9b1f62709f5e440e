import type { Game } from './game.ts';

/** The time that a press in the last moment takes to reach the bot, in milliseconds. */
export const grace = 1000;

/** When the time for the current question ends, in milliseconds since 1970; undefined without a time limit. */
export const deadlineOf = ({ state, time, since }: Pick<Game, 'state' | 'time' | 'since'>): number | undefined =>
  state === 'asked' && time !== undefined ? since + time * 1000 : undefined;

/** Whether the time for the current question is over. */
export function isOutOfTime(game: Game, now: number): boolean {
  const deadline = deadlineOf(game);
  return deadline !== undefined && now >= deadline + grace;
}

/** How long a timed game shows the answer before the next question, in milliseconds. */
const readingTime = 10_000;

/** When a timed game shows the next question, in milliseconds since 1970. */
export const nextAt = ({ state, time, since }: Pick<Game, 'state' | 'time' | 'since'>): number | undefined =>
  state === 'answered' && time !== undefined ? since + readingTime : undefined;
